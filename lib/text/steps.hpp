#pragma once
// The steps to the canonical form. Each reads the text that the one before it left and notes what it changes.

#include "rewrite.hpp"

#include <algorithm>
#include <string_view>

namespace behistun::text {

// glance.cpp: which steps may change the text, as a sum of these. kLoud, a Cyrillic word in capitals, wakes no step,
// but two of them in a text do.
enum Need : unsigned {
  kMojibake = 1,
  kMisread = 2,
  kCharacters = 4,
  kLetters = 8,
  kLines = 16,
  kHomoglyphs = 32,
  kLoud = 64,
  kAny = 128,  // of every text
  kEntities = 256
};
unsigned needs(std::string_view text);

// Calls work(span) for each line that has one of the needs, and for the last without asking if no other has:
// transcripts have a title and one line of all that was said. The line break is no part of it. @pre  the text has one
// of the needs.
template <class Work>
void each_line(std::string_view text, unsigned any_of, Work work) {
  bool has_any = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const Span line{begin, std::min(text.find('\n', begin), text.size())};
    const bool is_only_one = !has_any && line.end + 1 >= text.size();
    if (is_only_one || (needs(line.of(text)) & any_of) != 0) {
      has_any = true;
      work(line);
    }
    begin = line.end + 1;
  }
}

// entities.cpp
void read_entities(std::string_view text, Rewrite& rewrite);
// mojibake.cpp
void repair_mojibake(std::string_view text, Rewrite& rewrite);
// misread.cpp
void repair_misread(std::string_view text, Rewrite& rewrite);
// characters.cpp: invisible, line-break, space, quote, apostrophe, hyphen, dash, ligature,
// variant, french-space
void settle_characters(std::string_view text, Rewrite& rewrite);
// line_hyphens.cpp
void join_lines(std::string_view text, Rewrite& rewrite);
// line_wraps.cpp: at line ends that end nothing; before the steps
void unwrap(std::string_view text, const std::vector<std::size_t>& wraps, Rewrite& rewrite);
// homoglyphs.cpp
void repair_homoglyphs(std::string_view text, Rewrite& rewrite);

}  // namespace behistun::text
