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
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <map>
#include <type_traits>
#include <vector>
#include "letters.hpp"

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"

namespace behistun::translit {
namespace {

/// Hundredths of a bit, as the tables have them: sums are exact.
using Centibits = std::int32_t;
constexpr Centibits kAlone = -500;  ///< a letter that stands against nothing, where the table is silent
constexpr Centibits kNever = std::numeric_limits<Centibits>::min() / 2;
constexpr Centibits kHopeless = -750;  ///< a beginning of two words so unlike is not followed further
constexpr Centibits kBehind = 1100;    ///< nor one that is so far behind the best
constexpr std::size_t kLetters = 64;   ///< codes of letters, and none

/// What a piece of the left word may be written with on the right. The first letter of that is looked up, the next ones
/// are searched for among few.
struct RightNode {
  std::uint64_t letters = 0;  ///< a bit for each child's
  Centibits bits = kNever;    ///< of the piece that ends here
  std::uint16_t first = 0;
  std::uint8_t letter = 0;
};
struct RightPieces {
  Centibits nothing = kAlone;                   ///< the left piece against no letter; of a longer one kNever
  std::array<std::uint16_t, kLetters> first{};  ///< the node of each first letter, 0 for none
};
struct LeftNode {
  std::array<std::uint16_t, kLetters> next{};
  std::uint16_t pieces = 0;  ///< what it may be written with, 0 for nothing
};

/// A table as two trees: pieces of the left word, and under each the pieces of the right one.
class Correspondence {
 public:
  Correspondence(std::string_view model, bool left_cyrillic, bool right_cyrillic) {
    Pieces pieces;
    while (!model.empty()) {
      const auto line = model.substr(0, model.find('\n'));
      model.remove_prefix(std::min(line.size() + 1, model.size()));
      const auto first = line.find('\t'), second = line.find('\t', first + 1);
      if (line.starts_with("# ") || second == std::string_view::npos) continue;
      const auto left = letters(line.substr(0, first)), right = letters(line.substr(first + 1, second - first - 1));
      if ((!left.codes.empty() && left.cyrillic != left_cyrillic) ||
          (!right.codes.empty() && right.cyrillic != right_cyrillic))
        continue;
      const auto bits = std::strtod(std::string(line.substr(second + 1)).c_str(), nullptr);
      pieces[left.codes][right.codes] = static_cast<Centibits>(std::lround(100 * bits));
    }
    for (const auto& [left, rights] : pieces) {
      add(left, rights);
      for (const auto& [right, bits] : rights) note_most(left, right, bits);
    }
    put_in_.fill(kAlone);
    for (const auto& [right, bits] : pieces[""]) {
      assert(right.size() == 1);  // what stands against nothing is learnt letter by letter
      auto& price = put_in_[static_cast<std::size_t>(right.front())];
      price = std::max(price, bits);
    }
  }

  enum class Effort : std::uint8_t { gives_up, full };

  double bits(std::string_view left, std::string_view right, Effort effort, Centibits asked) const {
    if (effort == Effort::full) return static_cast<double>(best<float>(left, right, kNever));
    return static_cast<double>(best<Centibits>(left, right, asked)) / 100;
  }

 private:
  static constexpr std::size_t kLongestPiece = 3;  ///< on the left
  using Starting = std::array<const RightPieces*, kLongestPiece + 1>;
  using Pieces = std::map<std::string, std::map<std::string, Centibits>>;

  /// Hundredths of a bit, or bits: what was learnt by sums of bits is learnt again by the same sums.
  template <class Sum>
  static Sum as(Centibits bits) {
    if constexpr (std::is_same_v<Sum, Centibits>) return bits;
    return bits <= kNever ? std::numeric_limits<Sum>::lowest() : static_cast<Sum>(bits) / 100;
  }

  /// What the letters of a word may still bring from each place on, at most. Pieces that stand against nothing bring
  /// nothing, so that either word bounds what both do.
  using Most = std::array<Centibits, Spelt::kMostLetters + 1>;
  static void add_up(std::string_view word, const std::array<Centibits, kLetters>& of_letter, Most& out) {
    out[word.size()] = 0;
    for (auto i = word.size(); i-- > 0;) out[i] = out[i + 1] + of_letter[static_cast<std::size_t>(word[i])];
  }

  /// A piece brings no more than its letters together.
  void note_most(std::string_view left, std::string_view right, Centibits bits) {
    assert(bits <= 0 || (!left.empty() && !right.empty()));
    for (const auto& [piece, most] : {std::pair(left, &most_of_left_), std::pair(right, &most_of_right_)})
      for (const char letter : piece) {
        const auto share = bits / static_cast<Centibits>(piece.size()) + 1;
        auto& of_letter = (*most)[static_cast<std::size_t>(letter)];
        of_letter = std::max(of_letter, share);
      }
  }

  /// The best way to cut both words, row by row: a place in the left word, and each place in the right one. Sums of
  /// hundredths give up, and do not follow what cannot come to the bits that are asked for.
  template <class Sum>
  Sum best(std::string_view left, std::string_view right, Centibits asked) const {
    constexpr bool gives_up = std::is_same_v<Sum, Centibits>;
    constexpr auto kPlaces = Spelt::kMostLetters + 1;
    const auto n = left.size(), m = right.size(), width = m + 1;
    const auto never = as<Sum>(kNever);
    Most most_left, most_right;
    if (gives_up) {
      add_up(left, most_of_left_, most_left);
      add_up(right, most_of_right_, most_right);
      if (std::min(most_left[0], most_right[0]) < asked) return as<Sum>(2 * kHopeless);
    }
    std::array<Sum, kPlaces * kPlaces> best;
    std::fill_n(best.begin(), (n + 1) * width, never);
    best[0] = 0;
    Sum highest = 0, least = gives_up ? as<Sum>(kHopeless) : never;  // that is followed
    std::size_t followed = 0;                                        // the last row of which any place was
    for (std::size_t i = 0; i <= n && i <= followed + kLongestPiece; ++i) {
      Starting starting;
      std::size_t longest = 0;  // piece that starts here, once that is asked
      bool any = false;
      for (std::size_t j = 0; j <= m; ++j) {
        auto* const at = &best[i * width + j];
        const auto here = *at;
        if (here < least || here <= never) continue;
        if (gives_up && here > highest) {
          highest = here;
          least = std::max(as<Sum>(kHopeless), highest - as<Sum>(kBehind));
        }
        if (gives_up && here + as<Sum>(std::min(most_left[i], most_right[j])) < as<Sum>(asked)) continue;
        if (!any) longest = pieces_at(left, i, starting);
        any = true;
        if (j < m) at[1] = std::max(at[1], here + as<Sum>(put_in_[static_cast<std::size_t>(right[j])]));
        for (std::size_t l = 1; l <= longest; ++l)
          if (starting[l] != nullptr) write(*starting[l], right, j, here, at + l * width);
      }
      if (any) followed = i;
    }
    const auto whole = best[n * width + m];
    return gives_up ? std::max(whole, as<Sum>(2 * kHopeless)) : whole;
  }

  /// The pieces that begin at letter i, by their length; answers the longest. A letter by itself is always one.
  std::size_t pieces_at(std::string_view left, std::size_t i, Starting& out) const {
    std::size_t node = 0, l = 0;
    while (l < kLongestPiece && i + l < left.size()) {
      node = left_[node].next[static_cast<std::size_t>(left[i + l])];
      if (node == 0) break;
      out[++l] = left_[node].pieces == 0 ? nullptr : &pieces_[left_[node].pieces];
    }
    if (i < left.size() && (l == 0 || out[1] == nullptr)) {
      out[1] = &pieces_[0];
      l = std::max<std::size_t>(l, 1);
    }
    return l;
  }

  /// All that the piece may be written with at letter j. `there` is the place behind the piece, with j.
  template <class Sum>
  void write(const RightPieces& pieces, std::string_view right, std::size_t j, Sum here, Sum* there) const {
    *there = std::max(*there, here + as<Sum>(pieces.nothing));
    if (j == right.size()) return;
    for (auto node = pieces.first[static_cast<std::size_t>(right[j])]; node != 0;) {
      const auto& piece = right_[node];
      ++there;
      *there = std::max(*there, here + as<Sum>(piece.bits));
      if (++j == right.size()) return;
      node = child(piece, static_cast<std::uint8_t>(right[j]));
    }
  }

  std::uint16_t child(const RightNode& node, std::uint8_t letter) const {
    if ((node.letters >> letter & 1) == 0) return 0;
    auto i = node.first;
    while (right_[i].letter != letter) ++i;
    return i;
  }

  void add(const std::string& left, const std::map<std::string, Centibits>& rights) {
    assert(left.size() <= kLongestPiece);
    if (left.empty()) return;
    std::size_t node = 0;
    for (const char letter : left) {
      const auto known = left_[node].next[static_cast<std::size_t>(letter)];
      const auto next = known != 0 ? known : static_cast<std::uint16_t>(left_.size());
      if (known == 0) left_.emplace_back();
      left_[node].next[static_cast<std::size_t>(letter)] = next;
      node = next;
    }
    left_[node].pieces = static_cast<std::uint16_t>(pieces_.size());
    auto& nothing = pieces_.emplace_back().nothing;
    if (left.size() > 1) nothing = kNever;
    if (const auto found = rights.find(""); found != rights.end()) nothing = std::max(nothing, found->second);
    for (const char letter : letters_behind(rights, "")) {
      right_.emplace_back();
      const auto child = right_.size() - 1;
      pieces_.back().first[static_cast<std::size_t>(letter)] = static_cast<std::uint16_t>(child);
      fill(child, rights, std::string(1, letter));
    }
  }

  void fill(std::size_t node, const std::map<std::string, Centibits>& rights, const std::string& piece) {
    if (const auto found = rights.find(piece); found != rights.end()) right_[node].bits = found->second;
    const auto letters = letters_behind(rights, piece);
    const auto first = right_.size();
    right_[node].first = static_cast<std::uint16_t>(first);
    right_.resize(first + letters.size());
    assert(right_.size() <= std::numeric_limits<std::uint16_t>::max());
    for (std::size_t i = 0; i < letters.size(); ++i) {
      right_[first + i].letter = static_cast<std::uint8_t>(letters[i]);
      right_[node].letters |= 1ULL << right_[first + i].letter;
      fill(first + i, rights, piece + letters[i]);
    }
  }

  /// The letters that follow a piece in longer ones.
  static std::string letters_behind(const std::map<std::string, Centibits>& rights, const std::string& piece) {
    std::string out;
    for (auto at = rights.lower_bound(piece); at != rights.end() && at->first.starts_with(piece); ++at)
      if (at->first.size() > piece.size() && (out.empty() || out.back() != at->first[piece.size()]))
        out += at->first[piece.size()];
    return out;
  }

  std::vector<LeftNode> left_ = std::vector<LeftNode>(1);
  std::vector<RightPieces> pieces_ = std::vector<RightPieces>(1);     ///< the first of a letter that no row has
  std::array<Centibits, kLetters> put_in_{};                          ///< each letter of the right against nothing
  std::array<Centibits, kLetters> most_of_left_{}, most_of_right_{};  ///< that a letter may bring
  std::vector<RightNode> right_ = std::vector<RightNode>(1);          ///< the first stands for none
};

constexpr std::string_view kConsonants[] = {"bpvfwбпвфў", "dtдтđţ", "lлł", "rр", "mм", "nнñ"};
constexpr int kKinds = std::size(kConsonants);

/// For each letter what it adds to the count of its kind.
using Kinds = std::array<std::uint64_t, kLetters>;
const std::array<Kinds, 2>& consonant_kinds() {
  static const auto all = [] {
    std::array<Kinds, 2> out{};
    for (int kind = 0; kind < kKinds; ++kind)
      for (const auto c : unicode::to_utf32(kConsonants[kind])) {
        const auto read = LettersTable::get()[c];
        out[read.cyrillic ? 1 : 0][static_cast<std::size_t>(read.codes.front())] = 1ULL << 8 * kind;
      }
    return out;
  }();
  return all;
}

}  // namespace

Spelt::Spelt(std::string_view word) {
  if (has_marks_apart(word))
    take(*unicode::normalize(word, unicode::Form::nfc));
  else
    take(word);
}

void Spelt::take(std::string_view composed) {
  const auto& table = LettersTable::get();
  for (std::size_t at = 0; at < composed.size();) {
    const auto added = table[next_character(composed, at)];
    if (added.size == 0 || (cyrillic_ && !added.cyrillic)) continue;
    if (added.cyrillic && !cyrillic_) size_ = 0;
    cyrillic_ = added.cyrillic;
    for (std::size_t i = 0; i < added.size && size_ < kMostLetters; ++i) codes_[size_++] = added.codes[i];
  }
  count_consonants();
}

Spelt::Spelt(std::string_view codes, bool cyrillic)
    : size_(static_cast<std::uint8_t>(std::min(codes.size(), kMostLetters))), cyrillic_(cyrillic) {
  for (std::size_t i = 0; i < size_; ++i) codes_[i] = static_cast<char>(codes[i] & (kLetters - 1));
  count_consonants();
}

void Spelt::count_consonants() {
  const auto& kinds = consonant_kinds()[cyrillic_ ? 1 : 0];
  char before = 0;
  for (const char code : codes()) {
    foreign_ |= cyrillic_ && code > kLastOfRussian;
    if (code != before) consonants_ += kinds[static_cast<std::size_t>(code)];
    before = code;
  }
}

std::uint32_t Spelt::consonants_apart(const Spelt& other) const {
  // Each byte holds at most kMostLetters, so a byte with its highest bit set lends to none when another is taken away:
  // 128 and the difference, the highest bit still set where that is not below zero.
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL, kHighest = kOnes << 7;
  const auto difference = (consonants_ | kHighest) - other.consonants_;
  const auto below = ~difference >> 7 & kOnes;
  const auto turned = (difference ^ below * 0x7F) & ~kHighest;  // 127 less it where it is below zero
  return static_cast<std::uint32_t>((turned + below) * kOnes >> 56);
}

namespace {

double bits(const Spelt& a, const Spelt& b, Correspondence::Effort effort, Centibits asked = kNever) {
  static const Correspondence cyrillic_latin(embedded::alike_cyrillic_latin_model(), true, false);
  static const Correspondence latin_latin(embedded::alike_latin_latin_model(), false, false);
  static const Correspondence cyrillic_cyrillic(embedded::alike_cyrillic_cyrillic_model(), true, true);
  if (a.empty() || b.empty()) return 0;
  if (a.cyrillic() == b.cyrillic()) {
    const auto& table = a.cyrillic() ? cyrillic_cyrillic : latin_latin;
    return a.codes() <= b.codes() ? table.bits(a.codes(), b.codes(), effort, asked)
                                  : table.bits(b.codes(), a.codes(), effort, asked);
  }
  return a.cyrillic() ? cyrillic_latin.bits(a.codes(), b.codes(), effort, asked)
                      : cyrillic_latin.bits(b.codes(), a.codes(), effort, asked);
}

}  // namespace

double alike(const Spelt& a, const Spelt& b) { return bits(a, b, Correspondence::Effort::gives_up); }
double alike(const Spelt& a, const Spelt& b, double least) {
  return bits(a, b, Correspondence::Effort::gives_up, static_cast<Centibits>(std::floor(100 * least)));
}
double alike_in_full(const Spelt& a, const Spelt& b) { return bits(a, b, Correspondence::Effort::full); }

}  // namespace behistun::translit
