// Are two words spellings of one name? In bits.
//
// Three learnt tables say how much oftener than by chance a piece of one word corresponds to a piece of another: for
// Cyrillic with Latin, Latin with Latin, and Cyrillic with Cyrillic. The best way to cut both words into such pieces is
// found as in an edit distance. Letters that correspond to nothing cost what the table says of them, or a fixed price.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <cstdlib>
#include <limits>
#include <memory>
#include <vector>
#include "letters.hpp"

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"

namespace behistun::translit {
namespace {

constexpr float kAlone = -5.0F;       ///< a letter that stands against nothing, where the table is silent
constexpr std::size_t kLongest = 40;  ///< letters of a word that are looked at

/// A table as two tries: pieces of the left word, and under each the pieces of the right one.
class Correspondence {
 public:
  Correspondence(std::string_view model, bool left_cyrillic, bool right_cyrillic)
      : left_cyrillic_(left_cyrillic), right_cyrillic_(right_cyrillic) {
    while (!model.empty()) {
      const auto line = model.substr(0, model.find('\n'));
      model.remove_prefix(std::min(line.size() + 1, model.size()));
      const auto first = line.find('\t'), second = line.find('\t', first + 1);
      if (line.starts_with("# ") || second == std::string_view::npos) continue;
      add(line.substr(0, first), line.substr(first + 1, second - first - 1),
          std::strtof(std::string(line.substr(second + 1)).c_str(), nullptr));
    }
  }

  double bits(const std::string& left, const std::string& right) const {
    const auto n = std::min(left.size(), kLongest), m = std::min(right.size(), kLongest);
    constexpr float kNever = -1e9F;
    std::array<float, (kLongest + 1) * (kLongest + 1)> best;
    std::fill_n(best.begin(), (n + 1) * (m + 1), kNever);
    best[0] = 0;
    for (std::size_t i = 0; i <= n; ++i)
      for (std::size_t j = 0; j <= m; ++j) {
        const float here = best[i * (m + 1) + j];
        if (here <= kNever) continue;
        const auto reach = [&](std::size_t l, std::size_t r, float bits) {
          auto& there = best[(i + l) * (m + 1) + j + r];
          there = std::max(there, here + bits);
        };
        if (i < n) reach(1, 0, kAlone);
        if (j < m) reach(0, 1, kAlone);
        std::uint32_t node = 0;
        for (std::size_t l = 0; true; ++l) {
          follow(left_[node].right, right, j, m, [&](std::size_t r, float bits) { reach(l, r, bits); });
          if (i + l == n) break;
          node = left_[node].next[static_cast<std::size_t>(left[i + l])];
          if (node == 0) break;
        }
      }
    return static_cast<double>(best[n * (m + 1) + m]);
  }

 private:
  static constexpr float kSilent = std::numeric_limits<float>::lowest();
  struct LeftNode {
    std::array<std::uint32_t, 64> next{};
    std::uint32_t right = 0;  ///< root of the trie of right pieces; 0: none
  };
  struct RightNode {
    std::array<std::uint16_t, 64> next{};
    float bits = kSilent;
  };

  template <class Use>
  void follow(std::uint32_t node, const std::string& right, std::size_t j, std::size_t m, Use&& use) const {
    if (node == 0) return;
    for (std::size_t r = 0; true; ++r) {
      if (right_[node].bits != kSilent) use(r, right_[node].bits);
      if (j + r == m) return;
      node = right_[node].next[static_cast<std::size_t>(right[j + r])];
      if (node == 0) return;
    }
  }

  void add(std::string_view left, std::string_view right, float bits) {
    const auto l = letters(left), r = letters(right);
    if ((!left.empty() && l.cyrillic != left_cyrillic_) || (!right.empty() && r.cyrillic != right_cyrillic_)) return;
    std::uint32_t node = 0;
    for (const char code : l.codes) {
      auto next = left_[node].next[static_cast<std::size_t>(code)];
      if (next == 0) {
        next = static_cast<std::uint32_t>(left_.size());
        left_[node].next[static_cast<std::size_t>(code)] = next;
        left_.emplace_back();
      }
      node = next;
    }
    if (left_[node].right == 0) {
      left_[node].right = static_cast<std::uint32_t>(right_.size());
      right_.emplace_back();
    }
    std::uint32_t under = left_[node].right;
    for (const char code : r.codes) {
      auto next = right_[under].next[static_cast<std::size_t>(code)];
      if (next == 0) {
        next = static_cast<std::uint16_t>(right_.size());
        right_[under].next[static_cast<std::size_t>(code)] = next;
        right_.emplace_back();
      }
      under = next;
    }
    right_[under].bits = bits;
  }

  bool left_cyrillic_, right_cyrillic_;
  std::vector<LeftNode> left_ = std::vector<LeftNode>(1);
  std::vector<RightNode> right_ = std::vector<RightNode>(1);  ///< the first stands for "none"
};

}  // namespace

Spelt::Spelt(std::string_view word) {
  auto read = letters(word);
  codes_ = std::move(read.codes);
  cyrillic_ = read.cyrillic;
}

double alike(const Spelt& a, const Spelt& b) {
  static const Correspondence cyrillic_latin(embedded::alike_cyrillic_latin_model(), true, false);
  static const Correspondence latin_latin(embedded::alike_latin_latin_model(), false, false);
  static const Correspondence cyrillic_cyrillic(embedded::alike_cyrillic_cyrillic_model(), true, true);
  if (a.codes_.empty() || b.codes_.empty()) return 0;
  if (a.cyrillic_ == b.cyrillic_) {
    const auto& table = a.cyrillic_ ? cyrillic_cyrillic : latin_latin;
    return a.codes_ <= b.codes_ ? table.bits(a.codes_, b.codes_) : table.bits(b.codes_, a.codes_);
  }
  return a.cyrillic_ ? cyrillic_latin.bits(a.codes_, b.codes_) : cyrillic_latin.bits(b.codes_, a.codes_);
}

}  // namespace behistun::translit
