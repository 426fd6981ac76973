#pragma once
// Makes the work of an aligner hard in a known way: takes line-aligned texts, deletes, merges and moves lines, and
// keeps the beads that are right.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures.hpp"

namespace behistun::score {

struct Noise {
  double deleted = 0;     ///< share of each side's lines that are left out
  double merged = 0;      ///< share of each side's lines that are joined to the next
  bool shuffled = false;  ///< the right side's lines are in any order
};
/// "translation": 10 % deleted, 10 % merged. "light": 4 %, 12 %. "readout": 40 % deleted, 10 % merged, shuffled.
std::optional<Noise> noise_of(std::string_view mode);

struct Noisy {
  std::vector<std::string> left, right;
  std::vector<Bead> beads;  ///< ascending by left, then right
};
/// The same seed makes the same noise, on any machine.
/// @pre  left and right have as many lines.
Noisy make_noise(const std::vector<std::string>& left, const std::vector<std::string>& right, const Noise& noise,
                 std::uint64_t seed);

}  // namespace behistun::score
