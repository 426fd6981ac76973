#pragma once
// The aligners behind the door.

#include <behistun/align.hpp>

#include "path.hpp"

namespace behistun::align {

/// Two texts, and what is known of their words before anything is aligned.
struct Pair {
  Texts texts;
  Links links;
  Pair(const Part& left, const Part& right, const Weights& weights)
      : texts(read(left, right)), links(given(texts, weights), texts) {}
};

/// In order; without a dictionary in several passes, each but the first with the words that the last one taught.
std::vector<Bead> translation(const Pair& pair, const Weights& weights);
/// In any order.
std::vector<Bead> readout(const Pair& pair, const Weights& weights);

/// Beads as the door promises them: the joined by their first left sentence, every other sentence alone in its place.
std::vector<Bead> in_place(std::vector<Bead> joined, std::size_t lefts, std::size_t rights);

}  // namespace behistun::align
