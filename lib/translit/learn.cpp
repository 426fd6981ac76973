// How letters correspond, learnt from pairs of words.
//
// Each pair is cut into pieces in every possible way: a piece is up to three letters of the left word written with up
// to four of the right, at most five together. Expectation maximisation finds how probable each piece is. A pair may
// also be two names that have nothing to do with each other: it counts as far as its pieces explain it better than the
// chance of its letters does, and how many pairs do is learnt with the rest. What is kept is log2 of that over the
// chance of its letters standing there anyway, so that the sum over two words is the evidence that they are spellings
// of one.

#include <algorithm>
#include <array>
#include <behistun/translit_learn.hpp>
#include <cmath>
#include <cstdio>
#include <map>
#include <unordered_map>
#include <vector>
#include "letters.hpp"

namespace behistun::translit {
namespace {

constexpr int kRounds = 8;
constexpr std::size_t kLongestLeft = 3, kLongestRight = 4, kLongestBoth = 5;
constexpr double kKeptCount = 6;    ///< pieces expected less often than this are dropped
constexpr double kTruePairs = 0.9;  ///< the share of pairs that are spellings of one name, to begin with
constexpr double kEmptySide = 0.3;  ///< a piece with nothing on one side starts as less likely

using Key = std::uint64_t;

struct Pair {
  std::string left, right;
  double weight;
  bool same_script;
};

struct Shape {
  std::size_t left, right;
};

std::vector<Shape> shapes() {
  std::vector<Shape> out;
  for (std::size_t l = 0; l <= kLongestLeft; ++l)
    for (std::size_t r = 0; r <= kLongestRight; ++r) {
      if (l + r == 0 || l + r > kLongestBoth) continue;
      if (l == 0 && r > 1) continue;
      if (r == 0 && l > 1) continue;
      out.push_back({l, r});
    }
  return out;
}

Key key(const std::string& left, std::size_t i, std::size_t l, const std::string& right, std::size_t j, std::size_t r) {
  Key out = l * 8 + r + 1;
  for (std::size_t k = 0; k < l; ++k) out = out << 6 | static_cast<Key>(left[i + k]);
  for (std::size_t k = 0; k < r; ++k) out = out << 6 | static_cast<Key>(right[j + k]);
  return out;
}

/// How often each letter stands in the words of one side.
std::array<double, 64> chances(const std::vector<Pair>& pairs, std::string Pair::*side) {
  std::array<double, 64> out{};
  double total = 0;
  for (const auto& pair : pairs)
    for (const char code : pair.*side) {
      out[static_cast<std::size_t>(code)] += pair.weight;
      total += pair.weight;
    }
  for (auto& chance : out) chance /= total;
  return out;
}

class Learner {
 public:
  explicit Learner(std::vector<Pair> pairs)
      : pairs_(std::move(pairs)),
        left_chance_(chances(pairs_, &Pair::left)),
        right_chance_(chances(pairs_, &Pair::right)) {
    for (const auto& pair : pairs_) start(pair);
    normalise();
    for (int round = 0; round < kRounds; ++round) {
      counts_.clear();
      double true_weight = 0, all_weight = 0;
      for (const auto& pair : pairs_) {
        true_weight += pair.weight * expect(pair);
        all_weight += pair.weight;
      }
      true_pairs_ = true_weight / all_weight;
      normalise();
    }
  }

  const std::unordered_map<Key, double>& counts() const { return counts_; }
  double total() const { return total_; }

 private:
  void start(const Pair& pair) {
    const double slope = static_cast<double>(pair.right.size()) / static_cast<double>(pair.left.size());
    for (std::size_t i = 0; i <= pair.left.size(); ++i)
      for (const auto& shape : shapes_)
        for (std::size_t j = 0; j <= pair.right.size(); ++j) {
          if (i + shape.left > pair.left.size() || j + shape.right > pair.right.size()) continue;
          const double off = std::abs(static_cast<double>(i) * slope - static_cast<double>(j));
          if (off > 2) continue;
          const double likely =
              (shape.left == 0 || shape.right == 0 ? kEmptySide : 1.0) / static_cast<double>(shape.left + shape.right);
          counts_[key(pair.left, i, shape.left, pair.right, j, shape.right)] += pair.weight * likely;
        }
  }

  void normalise() {
    total_ = 0;
    for (const auto& [k, count] : std::map<Key, double>(counts_.begin(), counts_.end())) total_ += count;
    probability_.clear();
    for (const auto& [k, count] : counts_) probability_[k] = count / total_;
  }

  /// Counts the pieces of a pair, and says how likely it is that the two are spellings of one name.
  double expect(const Pair& pair) {
    const auto n = pair.left.size(), m = pair.right.size();
    const auto at = [&](std::size_t i, std::size_t j) { return i * (m + 1) + j; };
    std::vector<double> before((n + 1) * (m + 1)), behind((n + 1) * (m + 1));
    before[0] = 1;
    const auto each = [&](std::size_t i, std::size_t j, auto&& use) {
      for (const auto& shape : shapes_) {
        if (i + shape.left > n || j + shape.right > m) continue;
        const auto found = probability_.find(key(pair.left, i, shape.left, pair.right, j, shape.right));
        if (found != probability_.end()) use(shape, found->first, found->second);
      }
    };
    for (std::size_t i = 0; i <= n; ++i)
      for (std::size_t j = 0; j <= m; ++j)
        if (before[at(i, j)] > 0)
          each(i, j, [&](const Shape& shape, Key, double p) {
            before[at(i + shape.left, j + shape.right)] += before[at(i, j)] * p;
          });
    const double whole = before[at(n, m)];
    if (whole <= 0) return 0;
    const double is_true = true_pairs_ * whole / (true_pairs_ * whole + (1 - true_pairs_) * chance(pair));
    behind[at(n, m)] = 1;
    for (std::size_t i = n + 1; i-- > 0;)
      for (std::size_t j = m + 1; j-- > 0;)
        each(i, j, [&](const Shape& shape, Key k, double p) {
          const double rest = behind[at(i + shape.left, j + shape.right)];
          behind[at(i, j)] += p * rest;
          const double expected = is_true * pair.weight * before[at(i, j)] * p * rest / whole;
          if (expected > 1e-9) counts_[k] += expected;
        });
    return is_true;
  }

  /// How probable it is that the letters of both words stand there by chance.
  double chance(const Pair& pair) const {
    double out = 1;
    for (const char code : pair.left) out *= left_chance_[static_cast<std::size_t>(code)];
    for (const char code : pair.right) out *= right_chance_[static_cast<std::size_t>(code)];
    return out;
  }

  const std::vector<Shape> shapes_ = shapes();
  std::vector<Pair> pairs_;
  std::array<double, 64> left_chance_, right_chance_;
  std::unordered_map<Key, double> counts_, probability_;
  double total_ = 0;
  double true_pairs_ = kTruePairs;
};

std::string write(const std::unordered_map<Key, double>& counts, double total,
                  const std::array<double, 64>& left_chance, const std::array<double, 64>& right_chance,
                  bool left_cyrillic, bool right_cyrillic) {
  std::map<std::pair<std::string, std::string>, double> rows;
  for (const auto& [k, count] : counts) {
    if (count < kKeptCount) continue;
    std::size_t l = 0, r = 0;
    std::string codes;
    for (Key rest = k; rest != 0; rest >>= 6) {
      const auto head = rest - 1;
      if (rest < 64 && head / 8 + head % 8 == codes.size()) {
        l = head / 8;
        r = head % 8;
        break;
      }
      codes.insert(codes.begin(), static_cast<char>(rest & 63));
    }
    double chance = 0;
    std::string left, right;
    for (std::size_t i = 0; i < l; ++i) {
      chance += std::log2(left_chance[static_cast<std::size_t>(codes[i])]);
      left += letter(codes[i], left_cyrillic);
    }
    for (std::size_t i = 0; i < r; ++i) {
      chance += std::log2(right_chance[static_cast<std::size_t>(codes[l + i])]);
      right += letter(codes[l + i], right_cyrillic);
    }
    rows[{left, right}] = std::log2(count / total) - chance;
  }
  std::string out;
  for (const auto& [sides, bits] : rows) {
    char number[32];
    std::snprintf(number, sizeof number, "%.2f", bits);
    out += sides.first + '\t' + sides.second + '\t' + number + '\n';
  }
  return out;
}

}  // namespace

std::string learn_alike(std::span<const SpeltTwice> pairs) {
  std::vector<Pair> words;
  bool left_cyrillic = false, right_cyrillic = false;
  for (const auto& pair : pairs) {
    const auto left = letters(pair.left), right = letters(pair.right);
    if (left.codes.empty() || right.codes.empty() || left.codes.size() > 24 || right.codes.size() > 24) continue;
    if (words.empty()) {
      left_cyrillic = left.cyrillic;
      right_cyrillic = right.cyrillic;
    }
    if (left.cyrillic != left_cyrillic || right.cyrillic != right_cyrillic) continue;
    words.push_back({left.codes, right.codes, pair.weight, left.cyrillic == right.cyrillic});
    if (words.back().same_script) words.push_back({right.codes, left.codes, pair.weight, true});
  }
  if (words.empty()) return {};
  const Learner learner(words);
  return write(learner.counts(), learner.total(), chances(words, &Pair::left), chances(words, &Pair::right),
               left_cyrillic, right_cyrillic);
}

}  // namespace behistun::translit
