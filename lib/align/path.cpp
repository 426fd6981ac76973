// Alignment in order, by dynamic programming over beads.
//
// A position (i, j) stands between sentences: i of the left and j of the right are behind it. The best way to reach it
// is the best way to an earlier position and one bead from there. A bead is worth its words, its lengths and the prior
// of its shape; a sentence alone is worth its prior only, so that nothing but evidence joins sentences.
//
// How many sentences stand alone differs from text to text. So the way is walked twice: the first tells how many there
// are, and by that the second prices them. What words and lengths say of a bead is reckoned at most
// once.
//
// One sentence with one is reckoned everywhere in the band. A bead of several is first bounded: its words say no more
// than those of its pairs together, less what they share unexplained, and it must be better than the best of its pairs
// with the others left alone. It is reckoned if the best way by such bounds leads through it.

#include "path.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include "lengths.hpp"

namespace behistun::align {
namespace {

struct Shape {
  std::uint8_t left, right;
  Stretch left_stretch = Stretch::one, right_stretch = Stretch::one;
  constexpr bool gap() const { return left_stretch == Stretch::around || right_stretch == Stretch::around; }
  constexpr bool alone() const { return left == 0 || right == 0; }
  constexpr std::uint8_t lefts() const { return left_stretch == Stretch::around ? 2 : left; }
  constexpr std::uint8_t rights() const { return right_stretch == Stretch::around ? 2 : right; }
};
constexpr std::array<Shape, 10> kShapes = {{{1, 1},
                                            {1, 0},
                                            {0, 1},
                                            {1, 2, Stretch::one, Stretch::two},
                                            {2, 1, Stretch::two, Stretch::one},
                                            {2, 2, Stretch::two, Stretch::two},
                                            {1, 3, Stretch::one, Stretch::three},
                                            {3, 1, Stretch::three, Stretch::one},
                                            {1, 3, Stretch::one, Stretch::around},
                                            {3, 1, Stretch::around, Stretch::one}}};
// Their numbers.
enum : std::uint8_t {
  kPair,
  kLeftAlone,
  kRightAlone,
  kOneTwo,
  kTwoOne,
  kTwoTwo,
  kOneThree,
  kThreeOne,
  kOneAround,
  kAroundOne,
  kSeveral = kOneTwo  // from here on, of several sentences
};
constexpr std::size_t kReach = 3;  // sentences of a bead on one side
constexpr double kNever = -std::numeric_limits<double>::infinity();

double cost(Shape shape, double null, bool read, const Weights& weights) {
  const auto sum = shape.lefts() + shape.rights();
  if (shape.alone()) return null;
  if (shape.gap()) return null + weights.gap + (read ? weights.one_two : weights.one_two_unread);
  if (sum == 2) return 0;
  if (sum == 3) return read ? weights.one_two : weights.one_two_unread;
  if (shape.left != shape.right) return weights.one_three;
  return read ? weights.two_two : weights.two_two_unread;
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
  /// From band[i].first on.
  Value* row(std::size_t i) { return values_.data() + begin_[i]; }

 private:
  const Band& band_;
  std::vector<std::size_t> begin_;
  std::vector<Value> values_;
};

/// One left sentence with each of some right ones.
struct Row {
  std::size_t first = 0;
  std::vector<float> worth;                                             ///< words and lengths together
  bool holds(std::size_t j) const { return j - first < worth.size(); }  // below `first` wraps around
};

/// The sentences of a bead on one side, at most kReach.
class Few {
 public:
  Few(std::size_t begin, std::size_t count, bool gap) : count_(count) {
    for (std::size_t at = 0; at < count; ++at) numbers_[at] = begin + (gap ? 2 * at : at);
  }
  const std::size_t* begin() const { return numbers_.data(); }
  const std::size_t* end() const { return numbers_.data() + count_; }

 private:
  std::array<std::size_t, kReach> numbers_{};
  std::size_t count_;
};

class Paths {
 public:
  Paths(const Texts& texts, const Links& links, const Band& band, const Weights& weights)
      : band_(band),
        read_(can_read(texts)),
        weights_(weights),
        least_(read_ ? static_cast<float>(weights.promising) : -std::numeric_limits<float>::infinity()),
        evidence_(texts, links, weights),
        lengths_(texts, weights),
        pair_(band),
        shapes_(band) {
    const auto null = read_ ? weights.null_most : weights.null_unread;  // the most that it may cost
    for (std::size_t k = 0; k < kShapes.size(); ++k)
      over_best_[k] =
          static_cast<float>(cost(kShapes[k], null, read_, weights) - (kShapes[k].left + kShapes[k].right - 2) * null);
    several_end_.push_back(0);
    const auto rows = band.size() - 1;
    const auto block = rows * band.back().second <= kBlock * kBlock ? rows : kBlock;
    for (std::size_t begin = 0; begin < rows; begin += block) {
      const auto end = std::min(begin + block, rows), before = begin - std::min(begin, kReach - 1);
      rights_ = {first_of(before), last_of(end - 1) - first_of(before)};
      evidence_.look_at({before, end - before}, rights_);
      for (auto left = begin; left < end; ++left) reckon(left);
    }
  }

  /// The best way, where a sentence alone costs `null`. What a bead of several sentences is worth is at first a bound;
  /// the way by bounds is the best if all its beads are worth what they are bounded by. If not, they are reckoned, and
  /// the way is sought again.
  std::vector<Step> best(double null) {
    std::array<double, kShapes.size()> costs{};
    for (std::size_t k = 0; k < kShapes.size(); ++k) costs[k] = cost(kShapes[k], null, read_, weights_);
    for (int round = 0;; ++round) {
      walk(costs);
      auto steps = back();
      if (doubtful_.empty()) return steps;
      if (round < kRounds)
        for (auto* bead : doubtful_) settle(*bead);
      else
        for (auto& bead : several_) settle(bead);
    }
  }

 private:
  /// A bead of several sentences that ends at a position.
  struct Several {
    std::size_t row = 0, column = 0;
    std::uint8_t shape = 0;
    bool settled = false;  ///< worth so much, and not at most so much
    float worth = 0;
    float length = 0;  ///< of that, the lengths
    float needed = 0;  ///< to be better than the best of its pairs with the others left alone
  };

  // The right sentences that a left one is held against: those of any bead in the band that it may be in.
  std::size_t first_of(std::size_t left) const { return band_[left - std::min(left, kReach)].first; }
  std::size_t last_of(std::size_t left) const {
    return std::max(first_of(left), band_[std::min(left + kReach, band_.size() - 1)].second - 1);
  }

  Row& row_of(std::size_t left) { return rows_[left % kReach]; }
  float words(std::size_t left, std::size_t right) const { return evidence_.row(left)[right - rights_.begin]; }
  /// May these be in a bead of several sentences?
  bool promising(std::size_t left, std::size_t right) {
    return row_of(left).holds(right) && words(left, right) > least_;
  }

  /// What the beads are worth that end with a left sentence.
  void reckon(std::size_t left) {
    auto& row = row_of(left);
    row.first = first_of(left);
    const auto last = last_of(left);
    const auto* bits = evidence_.row(left) + (row.first - rights_.begin);
    row.worth.resize(last - row.first);
    for (std::size_t at = 0; at < row.worth.size(); ++at) row.worth[at] = static_cast<float>(weights_.words) * bits[at];
    lengths_.add_row(left, row.first, last, static_cast<float>(weights_.length), row.worth.data());

    const auto i = left + 1;
    auto* pairs = pair_.row(i);
    for (auto j = std::max<std::size_t>(band_[i].first, 1); j < band_[i].second; ++j) {
      if (row.holds(j - 1)) pairs[j - band_[i].first] = row.worth[j - 1 - row.first];
      try_several(i, j);
    }
    several_end_.push_back(several_.size());
  }

  /// Tries the beads of several sentences that end at a position. Every sentence of such a bead must have something to
  /// say to one of the other side.
  void try_several(std::size_t i, std::size_t j) {
    const auto left = i - 1, right = j - 1;
    const bool here = promising(left, right);
    const bool before = j > 1 && promising(left, right - 1);
    const bool above = i > 1 && promising(left - 1, right);
    if (here && before) try_bead<kOneTwo>(i, j);
    if (here && above) try_bead<kTwoOne>(i, j);
    if (i > 1 && j > 1 && (here || above) && (here || before)) {
      const bool across = promising(left - 1, right - 1);
      if ((before || across) && (above || across)) try_bead<kTwoTwo>(i, j);
    }
    if (!here) return;
    const bool far_before = j > 2 && promising(left, right - 2), far_above = i > 2 && promising(left - 2, right);
    if (before && far_before) try_bead<kOneThree>(i, j);
    if (above && far_above) try_bead<kThreeOne>(i, j);
    if (far_before) try_bead<kOneAround>(i, j);
    if (far_above) try_bead<kAroundOne>(i, j);
  }

  /// Keeps a bead that may be better than the best of its pairs with the others left alone. A bound: its words say no
  /// more than those of its pairs together, less what they share unexplained.
  template <std::uint8_t k>
  void try_bead(std::size_t i, std::size_t j) {
    constexpr auto shape = kShapes[k];
    const auto first_left = i - shape.left, first_right = j - shape.right;
    if (!pair_.holds(first_left, first_right)) return;
    float most = 0, best = -std::numeric_limits<float>::infinity();
    for (std::size_t l = 0; l < shape.lefts(); ++l) {
      const auto left = first_left + (shape.left_stretch == Stretch::around ? 2 * l : l);
      const auto& row = row_of(left);
      const auto* bits = evidence_.row(left) - rights_.begin;
      if (!row.holds(first_right) || !row.holds(j - 1)) return;
      for (std::size_t r = 0; r < shape.rights(); ++r) {
        const auto right = first_right + (shape.right_stretch == Stretch::around ? 2 * r : r);
        most += bits[right];
        best = std::max(best, row.worth[right - row.first]);
        if (l == 0) most -= static_cast<float>(shape.lefts() - 1) * evidence_.unexplained_right(right) / 2;
      }
      most -= static_cast<float>(shape.rights() - 1) * evidence_.unexplained_left(left) / 2;
    }
    const auto needed = best + over_best_[k];
    const auto length = static_cast<float>(weights_.length) *
                        lengths_.bits(shape.left_stretch, first_left, shape.right_stretch, first_right);
    const auto worth = static_cast<float>(weights_.words) * most + length;
    if (worth > needed) several_.push_back({i, j, k, false, worth, length, needed});
  }

  /// What a bead is worth indeed.
  void settle(Several& bead) {
    if (std::exchange(bead.settled, true)) return;
    bead.worth = static_cast<float>(weights_.words *
                                    evidence_.bits(lefts(bead.row, bead.shape), rights(bead.column, bead.shape))) +
                 bead.length;
    if (bead.worth <= bead.needed) bead.worth = -std::numeric_limits<float>::infinity();
  }

  /// The sentences of a bead that ends at a position.
  static Few lefts(std::size_t i, std::uint8_t k) {
    return {i - kShapes[k].left, kShapes[k].lefts(), kShapes[k].left_stretch == Stretch::around};
  }
  static Few rights(std::size_t j, std::uint8_t k) {
    return {j - kShapes[k].right, kShapes[k].rights(), kShapes[k].right_stretch == Stretch::around};
  }

  /// The best way to each position: the last bead of each stands in shapes_.
  void walk(const std::array<double, kShapes.size()>& costs) {
    // The scores of this row and the three before, kNever outside the band and before the first column.
    for (auto& row : scores_) row.assign(band_.back().second + kReach, kNever);
    scores_[0][kReach] = 0;
    for (std::size_t i = 0; i < band_.size(); ++i) {
      const auto row = [&](std::size_t up) { return scores_[(i + kReach + 1 - up) % (kReach + 1)].data() + kReach; };
      if (i > kReach) {
        const auto [first, second] = band_[i - kReach - 1];
        std::fill(row(0) + first, row(0) + second, kNever);
      }
      walk(i, {row(0), row(1), row(2), row(3)}, costs);
    }
  }

  /// The best way to each position of a row. `rows` are the scores of this row and those before it.
  void walk(std::size_t i, const std::array<double*, kReach + 1>& rows,
            const std::array<double, kShapes.size()>& costs) {
    auto several = i == 0 ? 0 : several_end_[i - 1];
    const auto several_end = several_end_[i];
    const auto first = static_cast<std::ptrdiff_t>(band_[i].first);
    const auto* pairs = pair_.row(i);
    auto* chosen = shapes_.row(i);
    for (auto j = first; j < static_cast<std::ptrdiff_t>(band_[i].second); ++j) {
      auto best = rows[0][j];  // 0 where the way begins, kNever elsewhere
      std::uint8_t shape = kPair;
      const auto offer = [&](double score, std::uint8_t k) {
        if (score > best) {
          best = score;
          shape = k;
        }
      };
      if (i > 0) {
        offer(rows[1][j - 1] + static_cast<double>(pairs[j - first]), kPair);
        offer(rows[1][j] - costs[kLeftAlone], kLeftAlone);
      }
      offer(rows[0][j - 1] - costs[kRightAlone], kRightAlone);
      for (; several < several_end && several_[several].column == static_cast<std::size_t>(j); ++several) {
        const auto k = several_[several].shape;
        offer(rows[kShapes[k].left][j - kShapes[k].right] + static_cast<double>(several_[several].worth) - costs[k], k);
      }
      rows[0][j] = best;
      chosen[j - first] = shape;
    }
  }

  Several& several(std::size_t i, std::size_t j, std::uint8_t k) {
    const auto begin = several_.begin() + static_cast<std::ptrdiff_t>(several_end_[i - 1]);
    return *std::find_if(begin, several_.end(), [&](const Several& one) { return one.column == j && one.shape == k; });
  }

  /// The way that walk() found, and which of its beads are worth no more than so much.
  std::vector<Step> back() {
    doubtful_.clear();
    std::vector<Step> steps;
    steps.reserve(band_.size() + band_.back().second);
    std::size_t i = band_.size() - 1, j = band_.back().second - 1;
    while (i > 0 || j > 0) {
      const auto k = shapes_.at(i, j);
      float bits = 0;
      if (k == kPair) bits = pair_.at(i, j);
      if (k >= kSeveral) {
        auto& bead = several(i, j, k);
        bits = bead.worth;
        if (!bead.settled) doubtful_.push_back(&bead);
      }
      i -= kShapes[k].left;
      j -= kShapes[k].right;
      steps.push_back({{i, kShapes[k].left}, {j, kShapes[k].right}, static_cast<double>(bits), kShapes[k].gap()});
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
  }

  static constexpr int kRounds = 12;          // of seeking the way; then all beads are reckoned
  static constexpr std::size_t kBlock = 256;  // left sentences that are looked at together, where there are many
  const Band& band_;
  const bool read_;
  const Weights& weights_;
  const float least_;  // bits of words that speak for a sentence's being in a bead of several
  std::array<float, kShapes.size()> over_best_{};  // so much better than the best of its pairs a bead must be
  Evidence evidence_;
  const Lengths lengths_;
  Run rights_;                    // that are looked at
  std::array<Row, kReach> rows_;  // of the last left sentences
  Table<float> pair_;             // by position: what the pair before it is worth
  std::vector<Several> several_;  // row by row, column by column
  std::vector<std::size_t> several_end_;
  // Of the last walk.
  std::array<std::vector<double>, kReach + 1> scores_;
  Table<std::uint8_t> shapes_;      // by position: the last bead of the best way to it
  std::vector<Several*> doubtful_;  // beads of the way whose worth is but a bound
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
  Paths paths(texts, links, band, weights);
  if (!can_read(texts)) return paths.best(weights.null_unread);
  return paths.best(null_by(paths.best(weights.null), weights));
}

}  // namespace behistun::align
