#pragma once
// The words of a sentence that tell whose the day and the people are of a contact that it only speaks of.

#include <vector>

#include "scene.hpp"

namespace behistun::claims {

// The classes of spoken.tsv, as its head explains them.
enum class Hint : std::uint8_t {
  clause,
  where,
  held,
  paper,
  deed,
  envoys,
  led,
  own,
  theirs,
  lately,
  ahead,
  asked,
  self,
  via,
  part,
  same,
  occasion,
  at
};

struct Mark {
  Hint hint = Hint::clause;
  std::size_t first = 0, last = 0;  // tokens
  Span span;                        // bytes of the text
};

using Marks = std::vector<Mark>;

// Those of spoken.tsv.
const segment::Phrases& mark_phrases();

// Those of the passage, ascending.
Marks find_marks(const Scene& scene, const Passage& passage);

// Does one of the class begin in [begin, end)?
bool has(const Marks& marks, Hint hint, std::size_t begin, std::size_t end);

}  // namespace behistun::claims
