// The door: which aligner, from which side, and how its answer is laid out.

#include <algorithm>
#include <cmath>
#include <span>

#include "inside.hpp"

namespace behistun::align {
namespace {

// What the best path in order must say for two texts to be translations of each other. The bundled corpus has .29 bits
// a word and more for translations, .23 and less for two sides' own accounts; a word is some six letters and a space.
constexpr double kBitsByLetter = 0.26 / 6.5;
// Of languages without a dictionary the bits say little; then by how much of both texts is joined.
constexpr double kCovered = 0.5;

/// Aligning starts from the side that comes first by this, whichever side of the call it is on; so ties fall the same
/// way when the sides are swapped.
bool before(const Part& a, const Part& b) {
  if (a.units.size() != b.units.size()) return a.units.size() < b.units.size();
  if (a.language != b.language) return a.language < b.language;
  return std::lexicographical_compare(a.units.begin(), a.units.end(), b.units.begin(), b.units.end(),
                                      [](const Unit& x, const Unit& y) { return x.text < y.text; });
}

double letters(const Part& side) {
  double sum = 0;
  for (const auto& unit : side.units) sum += static_cast<double>(unit.letters);
  return sum;
}

bool says_the_same(const Part& left, const Part& right, const std::vector<Bead>& in_order) {
  if (left.language == Language::und || right.language == Language::und) {
    const auto covered = coverage(left, right, in_order);
    return std::max(covered.left, covered.right) >= kCovered;
  }
  double bits = 0;
  for (const auto& bead : in_order) bits += bead.score;
  return bits >= kBitsByLetter * (letters(left) + letters(right));
}

std::vector<Bead> run(const Part& left, const Part& right, Mode mode) {
  const Weights weights;
  const Pair pair(left, right, weights);
  if (mode == Mode::readout) return readout(pair, weights);
  auto in_order = translation(pair, weights);
  return mode == Mode::translation || says_the_same(left, right, in_order) ? in_order : readout(pair, weights);
}

/// To a ten thousandth of a bit: what is behind it is no evidence, and not every processor reckons it alike.
std::vector<Bead> rounded(std::vector<Bead> beads) {
  for (auto& bead : beads) bead.score = std::round(bead.score * 1e4) / 1e4;
  return beads;
}

double joined_letters(const Part& side, const std::vector<Bead>& beads, std::vector<std::size_t> Bead::*mine) {
  double sum = 0;
  for (const auto& bead : beads)
    if (!bead.left.empty() && !bead.right.empty())
      for (const auto at : bead.*mine) sum += static_cast<double>(side.units[at].letters);
  return sum;
}

/// How many pairs of the numbers fall where they should rise. Sorts them; O(n log n).
std::size_t inversions(std::span<std::size_t> numbers) {
  if (numbers.size() < 2) return 0;
  const auto left = numbers.first(numbers.size() / 2), right = numbers.subspan(left.size());
  auto count = inversions(left) + inversions(right);
  auto smaller = right.begin();
  for (const auto number : left) {
    while (smaller != right.end() && *smaller < number) ++smaller;
    count += static_cast<std::size_t>(smaller - right.begin());
  }
  std::inplace_merge(numbers.begin(), right.begin(), numbers.end());
  return count;
}

}  // namespace

std::vector<Bead> in_place(std::vector<Bead> joined, std::size_t lefts, std::size_t rights) {
  std::vector<bool> left_joined(lefts), right_joined(rights);
  for (const auto& bead : joined) {
    for (const auto i : bead.left) left_joined[i] = true;
    for (const auto j : bead.right) right_joined[j] = true;
  }
  for (std::size_t i = 0; i < lefts; ++i)
    if (!left_joined[i]) joined.push_back({{i}, {}, 0});
  std::sort(joined.begin(), joined.end(), [](const Bead& a, const Bead& b) { return a.left[0] < b.left[0]; });

  // A right sentence alone stands behind the bead of the right sentence before it.
  std::vector<std::size_t> bead_of(rights);
  for (std::size_t at = 0; at < joined.size(); ++at)
    for (const auto j : joined[at].right) bead_of[j] = at + 1;
  std::vector<std::pair<std::size_t, std::size_t>> alone;  // after how many beads, right sentence
  std::size_t behind = 0;
  for (std::size_t j = 0; j < rights; ++j) {
    if (right_joined[j])
      behind = bead_of[j];
    else
      alone.emplace_back(behind, j);
  }
  // Left sentences alone that follow directly come first.
  for (auto& [after, unused] : alone)
    while (after < joined.size() && joined[after].right.empty()) ++after;
  std::stable_sort(alone.begin(), alone.end());

  std::vector<Bead> beads;
  auto next = alone.begin();
  for (std::size_t at = 0; at <= joined.size(); ++at) {
    for (; next != alone.end() && next->first == at; ++next) beads.push_back({{}, {next->second}, 0});
    if (at < joined.size()) beads.push_back(std::move(joined[at]));
  }
  return beads;
}

std::vector<Bead> align(const Part& left, const Part& right, Mode mode) {
  if (!before(right, left)) return rounded(run(left, right, mode));
  auto beads = rounded(run(right, left, mode));
  std::vector<Bead> joined;
  for (auto& bead : beads) {
    std::swap(bead.left, bead.right);
    if (!bead.left.empty() && !bead.right.empty()) joined.push_back(std::move(bead));
  }
  return in_place(std::move(joined), left.units.size(), right.units.size());
}

Coverage coverage(const Part& left, const Part& right, const std::vector<Bead>& beads) {
  const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0; };
  return {share(joined_letters(left, beads, &Bead::left), letters(left)),
          share(joined_letters(right, beads, &Bead::right), letters(right))};
}

double order(const std::vector<Bead>& beads) {
  std::vector<std::pair<std::size_t, std::size_t>> joined;
  for (const auto& bead : beads)
    if (!bead.left.empty() && !bead.right.empty()) joined.emplace_back(bead.left[0], bead.right[0]);
  if (joined.size() < 2) return 1;
  std::sort(joined.begin(), joined.end());
  std::vector<std::size_t> rights;
  for (const auto& [left, right] : joined) rights.push_back(right);
  const auto beads_joined = static_cast<double>(joined.size());
  return 1 - 4 * static_cast<double>(inversions(rights)) / (beads_joined * (beads_joined - 1));
}

}  // namespace behistun::align
