#pragma once
// The aligners behind the door.

#include <behistun/align.hpp>

#include "path.hpp"

namespace behistun::align {

/// In order, in as many passes as the weights say: each pass but the first knows the words that the last one taught.
std::vector<Bead> translation(const Side& left, const Side& right, const Weights& weights);
/// In any order.
std::vector<Bead> readout(const Side& left, const Side& right, const Weights& weights);

/// Beads as the door promises them: the joined by their first left sentence, every other sentence alone in its place.
std::vector<Bead> in_place(std::vector<Bead> joined, std::size_t lefts, std::size_t rights);

}  // namespace behistun::align
