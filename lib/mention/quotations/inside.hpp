#pragma once
// What tells a quotation within its own marks.

#include <optional>

#include "told_text.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

// The words that tell, and where the telling ends.
struct Telling {
  Cue cue;
  std::size_t end = 0;
};

std::optional<Telling> told_inside(const ToldText& text, Span words);

}  // namespace behistun::mention
