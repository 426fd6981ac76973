// Are two words spellings of one name? In bits.
//
// Three learnt tables say how much oftener than by chance a piece of one word corresponds to a piece of another: for
// Cyrillic with Latin, Latin with Latin, and Cyrillic with Cyrillic. The best way to cut both words into such pieces is
// found as in an edit distance. Letters that correspond to nothing cost what the table says of them, or a fixed price.
// Beginnings that are hopeless, or far behind the best, are given up: most words are unlike, and are told so early.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cstdlib>
#include <limits>
#include <map>
#include <vector>
#include "letters.hpp"

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"

namespace behistun::translit {
namespace {

constexpr float kAlone = -5.0F;       ///< a letter that stands against nothing, where the table is silent
constexpr std::size_t kLongest = 40;  ///< letters of a word that are looked at
constexpr float kNever = std::numeric_limits<float>::lowest();
constexpr float kHopeless = -7.5F;  ///< a beginning of two words so unlike is not followed further
constexpr float kBehind = 11.0F;    ///< nor one that is so far behind the best

/// What a piece of the left word may be written with on the right. The first letter of that is looked up, the next ones
/// are searched for among few.
struct RightNode {
  float bits = kNever;  ///< of the piece that ends here
  std::uint16_t first = 0;
  std::uint8_t children = 0, letter = 0;
};
struct RightPieces {
  float nothing = kNever;                 ///< bits of the left piece against no letter
  std::array<std::uint16_t, 64> first{};  ///< the node of each first letter, 0 for none
};
struct LeftNode {
  std::array<std::uint16_t, 64> next{};
  std::uint16_t pieces = 0;  ///< what it may be written with, 0 for nothing
};

/// A table as two trees: pieces of the left word, and under each the pieces of the right one.
class Correspondence {
 public:
  Correspondence(std::string_view model, bool left_cyrillic, bool right_cyrillic) {
    std::map<std::string, std::map<std::string, float>> pieces;
    while (!model.empty()) {
      const auto line = model.substr(0, model.find('\n'));
      model.remove_prefix(std::min(line.size() + 1, model.size()));
      const auto first = line.find('\t'), second = line.find('\t', first + 1);
      if (line.starts_with("# ") || second == std::string_view::npos) continue;
      const auto left = letters(line.substr(0, first)), right = letters(line.substr(first + 1, second - first - 1));
      if ((!left.codes.empty() && left.cyrillic != left_cyrillic) ||
          (!right.codes.empty() && right.cyrillic != right_cyrillic))
        continue;
      pieces[left.codes][right.codes] = std::strtof(std::string(line.substr(second + 1)).c_str(), nullptr);
    }
    for (const auto& [left, rights] : pieces) add(left, rights);
  }

  enum class Effort : std::uint8_t { gives_up, full };

  double bits(std::string_view left, std::string_view right, Effort effort) const {
    const auto n = std::min(left.size(), kLongest), m = std::min(right.size(), kLongest);
    std::array<float, (kLongest + 1) * (kLongest + 1)> best;
    std::fill_n(best.begin(), (n + 1) * (m + 1), kNever);
    best[0] = 0;
    float highest = 0;
    for (std::size_t i = 0; i <= n; ++i) {
      std::array<const RightPieces*, kLongestPiece + 1> starting;  // with no letter, one, two …
      const auto lengths = pieces_at(left, i, n, starting);
      for (std::size_t j = 0; j <= m; ++j) {
        float* const at = &best[i * (m + 1) + j];
        const float here = *at;
        if (here == kNever) continue;
        if (effort == Effort::gives_up && here < std::max(kHopeless, highest - kBehind)) continue;
        highest = std::max(highest, here);
        const auto reach = [&](std::size_t l, std::size_t r, float bits) {
          auto& there = at[l * (m + 1) + r];
          there = std::max(there, here + bits);
        };
        if (i < n) reach(1, 0, kAlone);
        if (j < m) reach(0, 1, kAlone);
        for (std::size_t l = 0; l < lengths; ++l)
          if (starting[l] != nullptr)
            write(*starting[l], right, j, m, [&](std::size_t r, float bits) { reach(l, r, bits); });
      }
    }
    const float whole = best[n * (m + 1) + m];
    return static_cast<double>(effort == Effort::gives_up ? std::max(whole, 2 * kHopeless) : whole);
  }

 private:
  static constexpr std::size_t kLongestPiece = 3;

  /// The pieces that begin at letter i, by their length; answers how many lengths there are.
  std::size_t pieces_at(std::string_view left, std::size_t i, std::size_t n,
                        std::array<const RightPieces*, kLongestPiece + 1>& out) const {
    std::size_t node = 0;
    for (std::size_t l = 0; true; ++l) {
      out[l] = left_[node].pieces == 0 ? nullptr : &pieces_[left_[node].pieces];
      if (l == kLongestPiece || i + l == n) return l + 1;
      node = left_[node].next[static_cast<std::size_t>(left[i + l])];
      if (node == 0) return l + 1;
    }
  }

  template <class Use>
  void write(const RightPieces& pieces, std::string_view right, std::size_t j, std::size_t m, Use&& use) const {
    if (pieces.nothing != kNever) use(0, pieces.nothing);
    if (j == m) return;
    auto node = pieces.first[static_cast<std::size_t>(right[j])];
    for (std::size_t r = 1; node != 0; ++r) {
      const auto& here = right_[node];
      if (here.bits != kNever) use(r, here.bits);
      if (j + r == m) return;
      node = child(here, static_cast<std::uint8_t>(right[j + r]));
    }
  }

  std::uint16_t child(const RightNode& node, std::uint8_t letter) const {
    for (std::uint16_t i = node.first; i < node.first + node.children; ++i)
      if (right_[i].letter == letter) return i;
    return 0;
  }

  void add(const std::string& left, const std::map<std::string, float>& rights) {
    assert(left.size() <= kLongestPiece);
    std::size_t node = 0;
    for (const char letter : left) {
      const auto known = left_[node].next[static_cast<std::size_t>(letter)];
      const auto next = known != 0 ? known : static_cast<std::uint16_t>(left_.size());
      if (known == 0) left_.emplace_back();
      left_[node].next[static_cast<std::size_t>(letter)] = next;
      node = next;
    }
    left_[node].pieces = static_cast<std::uint16_t>(pieces_.size());
    pieces_.emplace_back();
    if (const auto found = rights.find(""); found != rights.end()) pieces_.back().nothing = found->second;
    for (const char letter : letters_behind(rights, "")) {
      right_.emplace_back();
      const auto child = right_.size() - 1;
      pieces_.back().first[static_cast<std::size_t>(letter)] = static_cast<std::uint16_t>(child);
      fill(child, rights, std::string(1, letter));
    }
  }

  void fill(std::size_t node, const std::map<std::string, float>& rights, const std::string& piece) {
    if (const auto found = rights.find(piece); found != rights.end()) right_[node].bits = found->second;
    const auto letters = letters_behind(rights, piece);
    const auto first = right_.size();
    right_[node].first = static_cast<std::uint16_t>(first);
    right_[node].children = static_cast<std::uint8_t>(letters.size());
    right_.resize(first + letters.size());
    assert(right_.size() <= std::numeric_limits<std::uint16_t>::max());
    for (std::size_t i = 0; i < letters.size(); ++i) {
      right_[first + i].letter = static_cast<std::uint8_t>(letters[i]);
      fill(first + i, rights, piece + letters[i]);
    }
  }

  /// The letters that follow a piece in longer ones.
  static std::string letters_behind(const std::map<std::string, float>& rights, const std::string& piece) {
    std::string out;
    for (auto at = rights.lower_bound(piece); at != rights.end() && at->first.starts_with(piece); ++at)
      if (at->first.size() > piece.size() && (out.empty() || out.back() != at->first[piece.size()]))
        out += at->first[piece.size()];
    return out;
  }

  std::vector<LeftNode> left_ = std::vector<LeftNode>(1);
  std::vector<RightPieces> pieces_ = std::vector<RightPieces>(1);  ///< the first stands for nothing
  std::vector<RightNode> right_ = std::vector<RightNode>(1);       ///< the first stands for none
};

constexpr std::string_view kConsonants[] = {"bpvfwбпвфў", "dtдтđţ", "lлł", "rр", "mм", "nнñ"};
constexpr int kKinds = std::size(kConsonants);

/// For each letter what it adds to the count of its kind.
const std::array<std::uint64_t, 64>& consonant_kinds(bool cyrillic) {
  static const auto all = [] {
    std::array<std::array<std::uint64_t, 64>, 2> out{};
    for (int kind = 0; kind < kKinds; ++kind)
      for (const auto c : unicode::to_utf32(kConsonants[kind])) {
        std::string letter;
        unicode::append(letter, c);
        const auto read = letters(letter);
        out[read.cyrillic ? 1 : 0][static_cast<std::size_t>(read.codes.front())] = 1ULL << 8 * kind;
      }
    return out;
  }();
  return all[cyrillic ? 1 : 0];
}

}  // namespace

Spelt::Spelt(std::string_view word) {
  auto read = letters(word);
  codes_ = std::move(read.codes);
  cyrillic_ = read.cyrillic;
  const auto& kinds = consonant_kinds(cyrillic_);
  char before = 0;
  for (const char code : codes_) {
    if (code != before) consonants_ += kinds[static_cast<std::size_t>(code)];
    before = code;
  }
}

std::uint32_t Spelt::consonants_apart(const Spelt& other) const {
  std::uint32_t apart = 0;
  for (int kind = 0; kind < kKinds; ++kind) {
    const auto mine = static_cast<int>(consonants_ >> 8 * kind & 0xFF);
    const auto theirs = static_cast<int>(other.consonants_ >> 8 * kind & 0xFF);
    apart += static_cast<std::uint32_t>(std::abs(mine - theirs));
  }
  return apart;
}

namespace {

double bits(const Spelt& a, const Spelt& b, Correspondence::Effort effort) {
  static const Correspondence cyrillic_latin(embedded::alike_cyrillic_latin_model(), true, false);
  static const Correspondence latin_latin(embedded::alike_latin_latin_model(), false, false);
  static const Correspondence cyrillic_cyrillic(embedded::alike_cyrillic_cyrillic_model(), true, true);
  if (a.empty() || b.empty()) return 0;
  if (a.cyrillic() == b.cyrillic()) {
    const auto& table = a.cyrillic() ? cyrillic_cyrillic : latin_latin;
    return a.codes() <= b.codes() ? table.bits(a.codes(), b.codes(), effort) : table.bits(b.codes(), a.codes(), effort);
  }
  return a.cyrillic() ? cyrillic_latin.bits(a.codes(), b.codes(), effort)
                      : cyrillic_latin.bits(b.codes(), a.codes(), effort);
}

}  // namespace

double alike(const Spelt& a, const Spelt& b) { return bits(a, b, Correspondence::Effort::gives_up); }
double alike_in_full(const Spelt& a, const Spelt& b) { return bits(a, b, Correspondence::Effort::full); }

}  // namespace behistun::translit
