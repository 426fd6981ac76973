// Alignment in order, by dynamic programming over beads.
//
// A position (i, j) stands between sentences: i of the left and j of the right are behind it. The best way to reach it
// is the best way to an earlier position and one bead from there. A bead is worth its words, its lengths and the prior
// of its shape; a sentence alone is worth its prior only, so that nothing but evidence joins sentences.
//
// How many sentences stand alone differs from text to text. So the way is walked twice: the first tells how many there
// are, and by that the second prices them. What words and lengths say of a bead is reckoned once.
//
// One sentence with one is reckoned everywhere in the band. A bead of several is reckoned only where it may pay: its
// words say no more than those of its pairs together, less what they share unexplained, and it must be better than the
// best of its pairs with the others left alone.

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
  bool gap = false;  ///< the middle one of three stands alone
  bool alone() const { return left == 0 || right == 0; }
  std::uint8_t lefts() const { return gap && left == 3 ? 2 : left; }
  std::uint8_t rights() const { return gap && right == 3 ? 2 : right; }
};
constexpr std::array<Shape, 10> kShapes = {
    {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 3, true}, {3, 1, true}}};
enum : std::uint8_t { kPair, kLeftAlone, kRightAlone, kSeveral };  // numbers of shapes; from kSeveral on, of several
constexpr std::size_t kReach = 3;                                  // sentences of a bead on one side
constexpr double kNever = -std::numeric_limits<double>::infinity();

double cost(Shape shape, double null, bool dictionary, const Weights& weights) {
  const auto sum = shape.lefts() + shape.rights();
  if (shape.alone()) return null;
  if (shape.gap) return null + weights.gap + (dictionary ? weights.one_two : weights.one_two_unread);
  if (sum == 2) return 0;
  if (sum == 3) return dictionary ? weights.one_two : weights.one_two_unread;
  if (shape.left != shape.right) return weights.one_three;
  return dictionary ? weights.two_two : weights.two_two_unread;
}

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

/// One left sentence with each of some right ones.
struct Row {
  std::size_t first = 0;
  std::vector<float> words;  ///< bits
  std::vector<float> worth;  ///< words and lengths together
  bool holds(std::size_t j) const { return first <= j && j - first < words.size(); }
};

/// The sentences of a bead on one side, at most kReach.
class Few {
 public:
  Few(std::size_t begin, std::size_t count, bool gap) : count_(count) {
    for (std::size_t at = 0; at < count; ++at) numbers_[at] = begin + (gap ? 2 * at : at);
  }
  const std::size_t* begin() const { return numbers_.data(); }
  const std::size_t* end() const { return numbers_.data() + count_; }
  operator Sentences() const { return {numbers_.data(), count_}; }

 private:
  std::array<std::size_t, kReach> numbers_{};
  std::size_t count_;
};

class Paths {
 public:
  Paths(const Texts& texts, const Links& links, const Band& band, bool dictionary, const Weights& weights)
      : band_(band),
        dictionary_(dictionary),
        weights_(weights),
        evidence_(texts, links, weights),
        lengths_(texts, weights),
        pair_(band) {
    several_end_.push_back(0);
    for (std::size_t i = 1; i < band.size(); ++i) reckon(i);
  }

  std::vector<Step> best(double null) {
    std::array<double, kShapes.size()> costs{};
    for (std::size_t k = 0; k < kShapes.size(); ++k) costs[k] = cost(kShapes[k], null, dictionary_, weights_);
    Table<std::uint8_t> shapes(band_);
    // The scores of this row and the three before, kNever outside the band and before the first column.
    const auto width = band_.back().second + kReach;
    std::array<std::vector<double>, kReach + 1> scores;
    scores.fill(std::vector<double>(width, kNever));
    scores[0][kReach] = 0;
    for (std::size_t i = 0; i < band_.size(); ++i) {
      const auto row = [&](std::size_t up) { return scores[(i + kReach + 1 - up) % (kReach + 1)].data() + kReach; };
      if (i > kReach) {
        const auto [first, second] = band_[i - kReach - 1];
        std::fill(row(0) + first, row(0) + second, kNever);
      }
      walk(i, {row(0), row(1), row(2), row(3)}, costs, shapes);
    }
    return back(shapes);
  }

 private:
  /// A bead of several sentences that ends at column j of its row.
  struct Several {
    std::size_t column = 0;
    std::uint8_t shape = 0;
    float worth = 0;
  };

  /// What the beads are worth that end at row i of the positions.
  void reckon(std::size_t i) {
    auto& row = row_of(i - 1);
    const auto rows = band_.size() - 1;
    row.first = band_[i - 1 >= kReach ? i - 1 - kReach : 0].first;
    const auto last = std::max(row.first, band_[std::min(i - 1 + kReach, rows)].second - 1);
    evidence_.bits(i - 1, row.first, last, row.words);
    row.worth.resize(row.words.size());
    for (std::size_t at = 0; at < row.words.size(); ++at)
      row.worth[at] =
          static_cast<float>(weights_.words * row.words[at] + weights_.length * lengths_.bits(i - 1, row.first + at));
    for (auto j = std::max<std::size_t>(band_[i].first, 1); j < band_[i].second; ++j) {
      if (row.holds(j - 1)) pair_.at(i, j) = row.worth[j - 1 - row.first];
      for (std::uint8_t k = kSeveral; k < kShapes.size(); ++k) try_several(i, j, k);
    }
    several_end_.push_back(several_.size());
  }

  Row& row_of(std::size_t left) { return rows_[left % kReach]; }

  void try_several(std::size_t i, std::size_t j, std::uint8_t k) {
    const auto shape = kShapes[k];
    if (i < shape.left || j < shape.right || !pair_.holds(i - shape.left, j - shape.right)) return;
    const Few left(i - shape.left, shape.lefts(), shape.gap), right(j - shape.right, shape.rights(), shape.gap);
    float words = 0, best = -std::numeric_limits<float>::infinity(), weakest = -best;
    std::array<float, kReach> of_right;
    of_right.fill(best);
    for (const auto l : left) {
      const auto& row = row_of(l);
      auto of_left = -std::numeric_limits<float>::infinity();
      std::size_t at = 0;
      for (const auto r : right) {
        if (!row.holds(r)) return;
        const auto bits = row.words[r - row.first];
        words += bits;
        best = std::max(best, row.worth[r - row.first]);
        of_left = std::max(of_left, bits);
        of_right[at] = std::max(of_right[at], bits);
        ++at;
      }
      weakest = std::min(weakest, of_left);
    }
    for (std::size_t at = 0; at < shape.rights(); ++at) weakest = std::min(weakest, of_right[at]);
    if (dictionary_ && weakest <= weights_.promising) return;
    const auto null = dictionary_ ? weights_.null_most : weights_.null_unread;
    const auto needed = best - (shape.left + shape.right - 2) * null + cost(shape, null, dictionary_, weights_);
    for (const auto l : left) words -= static_cast<float>(shape.rights() - 1) * evidence_.unexplained_left(l) / 2;
    for (const auto r : right) words -= static_cast<float>(shape.lefts() - 1) * evidence_.unexplained_right(r) / 2;
    const auto length = weights_.length * lengths_.bits(left, right);
    if (weights_.words * words + length <= needed) return;
    const auto worth = weights_.words * evidence_.bits(left, right) + length;
    if (worth > needed) several_.push_back({j, k, static_cast<float>(worth)});
  }

  /// The best way to each position of a row. `rows` are the scores of this row and those before it.
  void walk(std::size_t i, const std::array<double*, kReach + 1>& rows, const std::array<double, kShapes.size()>& costs,
            Table<std::uint8_t>& shapes) {
    auto several = i == 0 ? 0 : several_end_[i - 1];
    const auto several_end = several_end_[i];
    for (auto j = static_cast<std::ptrdiff_t>(band_[i].first); j < static_cast<std::ptrdiff_t>(band_[i].second); ++j) {
      const auto column = static_cast<std::size_t>(j);
      auto best = rows[0][j];  // 0 where the way begins, kNever elsewhere
      std::uint8_t shape = kPair;
      const auto offer = [&](double score, std::uint8_t k) {
        if (score > best) {
          best = score;
          shape = k;
        }
      };
      if (i > 0) {
        offer(rows[1][j - 1] + pair_.at(i, column), kPair);
        offer(rows[1][j] - costs[kLeftAlone], kLeftAlone);
      }
      offer(rows[0][j - 1] - costs[kRightAlone], kRightAlone);
      for (; several < several_end && several_[several].column == column; ++several) {
        const auto k = several_[several].shape;
        offer(rows[kShapes[k].left][j - kShapes[k].right] + several_[several].worth - costs[k], k);
      }
      rows[0][j] = best;
      shapes.at(i, column) = shape;
    }
  }

  double worth(std::size_t i, std::size_t j, std::uint8_t k) {
    if (k == kPair) return pair_.at(i, j);
    if (k < kSeveral) return 0;
    const auto begin = several_.begin() + static_cast<std::ptrdiff_t>(several_end_[i - 1]);
    return std::find_if(begin, several_.end(), [&](const Several& one) { return one.column == j && one.shape == k; })
        ->worth;
  }

  std::vector<Step> back(Table<std::uint8_t>& shapes) {
    std::vector<Step> steps;
    std::size_t i = band_.size() - 1, j = band_.back().second - 1;
    while (i > 0 || j > 0) {
      const auto k = shapes.at(i, j);
      const auto bits = worth(i, j, k);
      i -= kShapes[k].left;
      j -= kShapes[k].right;
      steps.push_back({{i, kShapes[k].left}, {j, kShapes[k].right}, bits, kShapes[k].gap});
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
  }

  const Band& band_;
  const bool dictionary_;
  const Weights& weights_;
  Evidence evidence_;
  const Lengths lengths_;
  std::array<Row, kReach> rows_;  // of the last left sentences
  Table<float> pair_;             // by position: what the pair before it is worth
  std::vector<Several> several_;  // row by row, column by column
  std::vector<std::size_t> several_end_;
};

}  // namespace

double null_by(const std::vector<Step>& steps, const Weights& weights) {
  double joined = weights.joined_before, alone = weights.alone_before;
  for (const auto& step : steps) {
    joined += step.left.size == 1 && step.right.size == 1 ? 1 : 0;
    alone += step.left.size == 0 || step.right.size == 0 || step.gap ? 1 : 0;
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
