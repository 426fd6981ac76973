// Alignment in order, by dynamic programming over beads.
//
// A position (i, j) stands between sentences: i of the left and j of the right are behind it. The best way to reach it
// is the best way to an earlier position and one bead from there. A bead is worth its words, its lengths and the prior
// of its shape; a sentence alone is worth its prior only, so that nothing but evidence joins sentences.
//
// How many sentences stand alone differs from text to text. So the way is walked twice: the first tells how many there
// are, and by that the second prices them. What words and lengths say of a bead is reckoned once.

#include "path.hpp"

#include <algorithm>
#include <array>
#include <behistun/bilingual.hpp>
#include <cmath>
#include <cstdint>
#include <limits>

namespace behistun::align {
namespace {

struct Shape {
  std::uint8_t left, right;
  bool alone() const { return left == 0 || right == 0; }
  bool single() const { return left == 1 && right == 1; }
};
constexpr std::array<Shape, 8> kShapes = {{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}}};
constexpr double kNever = -std::numeric_limits<double>::infinity();

double cost(Shape shape, double null, bool dictionary, const Weights& weights) {
  const auto sum = shape.left + shape.right;
  if (shape.alone()) return null;
  if (sum == 2) return 0;
  if (sum == 3) return dictionary ? weights.one_two : weights.one_two_unread;
  return shape.left == shape.right ? weights.two_two : weights.one_three;
}

/// A bead of several sentences is tried only if the words of some pair of them speak for it. Without a dictionary the
/// words say too little to rule anything out.
constexpr double kPromising = 0;

/// What the beads that end at a position are worth, before the prior of their shape; kNever where one cannot be.
struct Worth {
  double single = 0;  ///< the words' bits for the two sentences before this position
  std::array<float, kShapes.size()> bits{};
};

struct Cell {
  double score = kNever;
  std::uint8_t shape = 0;
};

/// One value a position of the band.
template <class Value>
class Table {
 public:
  explicit Table(const Band& band) : band_(band) {
    std::size_t size = 0;
    for (const auto& [first, second] : band) {
      begin_.push_back(size);
      size += second - first;
    }
    values_.resize(size);
  }
  bool holds(std::size_t i, std::size_t j) const { return band_[i].first <= j && j < band_[i].second; }
  Value& at(std::size_t i, std::size_t j) { return values_[begin_[i] + j - band_[i].first]; }

 private:
  const Band& band_;
  std::vector<std::size_t> begin_;
  std::vector<Value> values_;
};

class Paths {
 public:
  Paths(const Texts& texts, const Links& links, const Band& band, bool dictionary, const Weights& weights)
      : band_(band), dictionary_(dictionary), weights_(weights), worth_(band) {
    const Evidence evidence(texts, links, band, weights);
    const Lengths lengths(texts, weights);
    for_each_bead([&](std::size_t i, std::size_t j, std::size_t k, Run left, Run right) {
      auto& here = worth_.at(i, j);
      const auto shape = kShapes[k];
      if (shape.alone()) return;
      if (!shape.single() && dictionary && !promising(i, j, shape)) {
        here.bits[k] = static_cast<float>(kNever);
        return;
      }
      const auto words = evidence.bits(left, right);
      if (shape.single()) here.single = words;
      here.bits[k] = static_cast<float>(weights.words * words + weights.length * lengths.bits(left, right));
    });
  }

  std::vector<Step> best(double null) {
    std::array<double, kShapes.size()> costs{};
    for (std::size_t k = 0; k < kShapes.size(); ++k) costs[k] = cost(kShapes[k], null, dictionary_, weights_);
    Table<Cell> cells(band_);
    cells.at(0, 0).score = 0;
    for_each_bead([&](std::size_t i, std::size_t j, std::size_t k, Run left, Run right) {
      auto& here = cells.at(i, j);
      const auto score = cells.at(left.begin, right.begin).score + worth_.at(i, j).bits[k] - costs[k];
      if (score > here.score) here = {score, static_cast<std::uint8_t>(k)};
    });
    return back(cells);
  }

 private:
  /// Calls use(i, j, number of the shape, left, right) for every bead inside the band, each behind those that it may
  /// stand on.
  template <class Use>
  void for_each_bead(Use use) {
    for (std::size_t i = 0; i < band_.size(); ++i)
      for (std::size_t j = band_[i].first; j < band_[i].second; ++j)
        for (std::size_t k = 0; k < kShapes.size(); ++k) {
          const auto shape = kShapes[k];
          if (i < shape.left || j < shape.right || !worth_.holds(i - shape.left, j - shape.right)) continue;
          use(i, j, k, Run{i - shape.left, shape.left}, Run{j - shape.right, shape.right});
        }
  }

  /// Do the words of some pair of sentences in a bead that ends here speak for it?
  bool promising(std::size_t i, std::size_t j, Shape shape) {
    for (std::size_t up = 0; up < shape.left; ++up)
      for (std::size_t back = 0; back < shape.right; ++back)
        if (worth_.holds(i - up, j - back) && worth_.at(i - up, j - back).single > kPromising) return true;
    return false;
  }

  std::vector<Step> back(Table<Cell>& cells) {
    std::vector<Step> steps;
    std::size_t i = band_.size() - 1, j = band_.back().second - 1;
    while (i > 0 || j > 0) {
      const auto k = cells.at(i, j).shape;
      const auto bits = worth_.at(i, j).bits[k];
      i -= kShapes[k].left;
      j -= kShapes[k].right;
      steps.push_back({{i, kShapes[k].left}, {j, kShapes[k].right}, bits});
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
  }

  const Band& band_;
  const bool dictionary_;
  const Weights& weights_;
  Table<Worth> worth_;
};

}  // namespace

double null_by(const std::vector<Step>& steps, const Weights& weights) {
  double joined = weights.joined_before, alone = weights.alone_before;
  for (const auto& step : steps) {
    joined += step.left.size == 1 && step.right.size == 1 ? 1 : 0;
    alone += step.left.size == 0 || step.right.size == 0 ? 1 : 0;
  }
  return std::clamp(std::log2(joined / alone) - weights.null_rebate, weights.null_least, weights.null_most);
}

std::vector<Step> best_path(const Texts& texts, const Links& links, const Band& band, const Weights& weights) {
  const bool dictionary = !bilingual::Dictionary::between(texts.left.language, texts.right.language).empty();
  Paths paths(texts, links, band, dictionary, weights);
  if (!dictionary) return paths.best(weights.null_unread);
  return paths.best(null_by(paths.best(weights.null), weights));
}

}  // namespace behistun::align
