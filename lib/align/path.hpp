#pragma once
// The cheapest way through two texts in order.

#include <vector>

#include "evidence.hpp"

namespace behistun::align {

struct Step {
  Run left, right;  ///< one of them may be empty
  double bits = 0;  ///< 0 for a null bead
};

/// Where the path may go: everywhere in small texts; in long ones, around a chain of words that both share rarely.
Band band_of(const Texts& texts, const Links& links);
/// Every sentence is in exactly one step, in order.
std::vector<Step> best_path(const Texts& texts, const Links& links, const Band& band, const Weights& weights);

}  // namespace behistun::align
