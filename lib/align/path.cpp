// Alignment in order, by dynamic programming over beads.
//
// A position (i, j) stands between sentences: i of the left and j of the right are behind it. The best way to reach it
// is the best way to an earlier position and one bead from there. A bead is worth its words, its lengths and the prior
// of its shape; a sentence alone is worth its prior only, so that nothing but evidence joins sentences.

#include "path.hpp"

#include <algorithm>
#include <array>
#include <behistun/bilingual.hpp>
#include <cstdint>
#include <limits>

namespace behistun::align {
namespace {

struct Shape {
  std::uint8_t left, right;
};
constexpr std::array<Shape, 8> kShapes = {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}}};

double cost(Shape shape, bool dictionary, const Weights& weights) {
  const auto sum = shape.left + shape.right;
  if (shape.left == 0 || shape.right == 0) return dictionary ? weights.null : weights.null_unread;
  if (sum == 2) return 0;
  if (sum == 3) return weights.one_two;
  return shape.left == shape.right ? weights.two_two : weights.one_three;
}

/// A bead of several sentences is tried only if the words of some pair of them speak for it. Without a dictionary the
/// words say too little to rule anything out.
constexpr double kPromising = 0;

struct Cell {
  double score = -std::numeric_limits<double>::infinity();
  double bits = 0;
  double single = 0;  ///< the words' bits for the two sentences before this position
  std::uint8_t shape = 0;
};

class Table {
 public:
  explicit Table(const Band& band) : band_(band) {
    std::size_t size = 0;
    for (const auto& [first, second] : band) {
      begin_.push_back(size);
      size += second - first;
    }
    cells_.resize(size);
  }
  bool holds(std::size_t i, std::size_t j) const { return band_[i].first <= j && j < band_[i].second; }
  /// Do the words of some pair of sentences in a bead that ends here speak for it?
  bool promising(std::size_t i, std::size_t j, Shape shape) {
    for (std::size_t up = 0; up < shape.left; ++up)
      for (std::size_t back = 0; back < shape.right; ++back)
        if (holds(i - up, j - back) && at(i - up, j - back).single > kPromising) return true;
    return false;
  }
  Cell& at(std::size_t i, std::size_t j) { return cells_[begin_[i] + j - band_[i].first]; }

 private:
  const Band& band_;
  std::vector<std::size_t> begin_;
  std::vector<Cell> cells_;
};

}  // namespace

std::vector<Step> best_path(const Texts& texts, const Links& links, const Band& band, const Weights& weights) {
  const Evidence evidence(texts, links, band, weights);
  const Lengths lengths(texts, weights);
  const bool dictionary = !bilingual::Dictionary::between(texts.left.language, texts.right.language).empty();
  std::array<double, kShapes.size()> costs{};
  for (std::size_t k = 0; k < kShapes.size(); ++k) costs[k] = cost(kShapes[k], dictionary, weights);
  Table table(band);
  table.at(0, 0).score = 0;
  for (std::size_t i = 0; i < band.size(); ++i)
    for (std::size_t j = band[i].first; j < band[i].second; ++j) {
      auto& here = table.at(i, j);
      if (i > 0 && j > 0 && table.holds(i - 1, j - 1)) here.single = evidence.bits({i - 1, 1}, {j - 1, 1});
      for (std::uint8_t k = 0; k < kShapes.size(); ++k) {
        const auto shape = kShapes[k];
        if (i < shape.left || j < shape.right || !table.holds(i - shape.left, j - shape.right)) continue;
        const auto& before = table.at(i - shape.left, j - shape.right);
        const Run left{i - shape.left, shape.left}, right{j - shape.right, shape.right};
        double bits = 0;
        if (left.size > 0 && right.size > 0) {
          const bool single = left.size == 1 && right.size == 1;
          if (!single && dictionary && !table.promising(i, j, shape)) continue;
          const auto words = single ? here.single : evidence.bits(left, right);
          bits = weights.words * words + weights.length * lengths.bits(left, right);
        }
        const auto score = before.score + bits - costs[k];
        if (score > here.score) here = {score, bits, here.single, k};
      }
    }

  std::vector<Step> steps;
  std::size_t i = texts.left.sentences.size(), j = texts.right.sentences.size();
  while (i > 0 || j > 0) {
    const auto& cell = table.at(i, j);
    const auto shape = kShapes[cell.shape];
    i -= shape.left;
    j -= shape.right;
    steps.push_back({{i, shape.left}, {j, shape.right}, cell.bits});
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace behistun::align
