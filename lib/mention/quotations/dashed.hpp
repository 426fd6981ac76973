#pragma once
// Paragraphs of speech that a dash opens, without quotation marks.

#include <vector>

#include "told_text.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

struct DashedWords {
  Span words;
  Cue cue;
  std::size_t end_of_telling = 0;
};

std::vector<DashedWords> dashed(const ToldText& text);

}  // namespace behistun::mention
