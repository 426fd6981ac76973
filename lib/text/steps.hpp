#pragma once
// The steps to the canonical form. Each reads the text that the one before it left and notes what it changes.

#include "rewrite.hpp"

#include <string_view>

namespace behistun::text {

// glance.cpp: which steps may change the text, as a sum of these.
enum Need : unsigned { kMojibake = 1, kMisread = 2, kCharacters = 4, kLetters = 8, kLines = 16, kHomoglyphs = 32 };
unsigned needs(std::string_view text);

// mojibake.cpp
void repair_mojibake(std::string_view text, Rewrite& rewrite);
// misread.cpp
void repair_misread(std::string_view text, Rewrite& rewrite);
// characters.cpp: invisible, line-break, space, quote, apostrophe, hyphen, dash, ligature, french-space
void settle_characters(std::string_view text, Rewrite& rewrite);
// line_hyphens.cpp
void join_lines(std::string_view text, Rewrite& rewrite);
// homoglyphs.cpp
void repair_homoglyphs(std::string_view text, Rewrite& rewrite);

}  // namespace behistun::text
