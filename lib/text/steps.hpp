#pragma once
// The steps to the canonical form. Each reads the text that the one before it left and notes what it changes.

#include "rewrite.hpp"

#include <string_view>

namespace behistun::text {

// mojibake.cpp
void repair_mojibake(std::string_view text, Rewrite& rewrite);
// characters.cpp: invisible, line-break, space, quote, apostrophe, hyphen, dash, ligature, french-space
void settle_characters(std::string_view text, Rewrite& rewrite);
// line_hyphens.cpp
void join_lines(std::string_view text, Rewrite& rewrite);
// homoglyphs.cpp
void repair_homoglyphs(std::string_view text, Rewrite& rewrite);

}  // namespace behistun::text
