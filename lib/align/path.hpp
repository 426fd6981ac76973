#pragma once
// The cheapest way through two texts in order.

#include <vector>

#include "evidence.hpp"

namespace behistun::align {

/// For each position 0..n between left sentences, the positions [first, second) between right ones that may be crossed
/// there. Both ends never fall.
using Band = std::vector<std::pair<std::size_t, std::size_t>>;

struct Step {
  Run left, right;   ///< one of them may be empty
  double bits = 0;   ///< 0 for a null bead
  bool gap = false;  ///< the middle one of a run of three stands alone
};

/// Where the path may go: everywhere in small texts; in long ones, around a chain of words that both share rarely.
Band band_of(const Texts& texts, const Links& links);
/// The price of a sentence alone, by how many of a path are, against those that are joined one to one. A few of each
/// are taken as seen before, so that a short text says little.
double null_by(const std::vector<Step>& steps, const Weights& weights);
/// Every sentence is in exactly one step, in order.
std::vector<Step> best_path(const Texts& texts, const Links& links, const Band& band, const Weights& weights);

}  // namespace behistun::align
