// The best way to cut two words into pieces that correspond is found as in an edit distance. Letters that correspond to
// nothing cost what the table says of them, or a fixed price. Beginnings that are hopeless, or far behind the best, are
// given up: most words are unlike, and are told so early.

#include "correspondence.hpp"
#include <algorithm>
#include <cassert>
#include <optional>

namespace behistun::translit {
namespace {

/// Hundredths of a bit, or bits: what was learnt by sums of bits is learnt again by the same sums.
template <class Sum>
Sum as(Centibits bits) {
  if constexpr (std::is_same_v<Sum, Centibits>) return bits;
  return bits <= kNever ? std::numeric_limits<Sum>::lowest() : static_cast<Sum>(bits) / 100;
}

/// What the letters of a word may still bring from each place on, at most. Pieces that stand against nothing bring
/// nothing, so that either word bounds what both do.
using Most = std::array<Centibits, Spelt::kMostLetters + 1>;
void add_up(std::string_view word, std::span<const Centibits> of_letter, Most& out) {
  out[word.size()] = 0;
  for (auto i = word.size(); i-- > 0;) out[i] = out[i + 1] + of_letter[static_cast<std::size_t>(word[i])];
}

}  // namespace

/// In the order of Made::write().
Correspondence::Correspondence(laid_out::Reader& in)
    : left_(in.take<LeftNode>()),
      pieces_(in.take<RightPieces>()),
      put_in_(in.take<Centibits>()),
      most_of_left_(in.take<Centibits>()),
      most_of_right_(in.take<Centibits>()),
      right_(in.take<RightNode>()) {}

/// Row by row: a place in the left word, and those places in the right one that anything leads to. Sums of hundredths
/// give up, and do not follow what cannot come to the bits that are asked for.
template <class Sum>
Sum Correspondence::best(std::string_view left, std::string_view right, Centibits asked) const {
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
  struct Reached {
    std::uint8_t first = kPlaces, last = 0;
  };
  std::array<Reached, kPlaces> reached;  // of each row
  reached[0] = {0, 0};
  Sum highest = 0, least = gives_up ? as<Sum>(kHopeless) : never;  // that is followed
  for (std::size_t i = 0; i <= n; ++i) {
    std::optional<Starting> starting;  // once that is asked
    auto* const row = &best[i * width];
    std::size_t last = reached[i].last;
    for (std::size_t j = reached[i].first; j <= last; ++j) {
      const auto here = row[j];
      if (gives_up ? here < least : here <= never) continue;
      if (gives_up && here > highest) {
        highest = here;
        least = std::max(as<Sum>(kHopeless), highest - as<Sum>(kBehind));
      }
      if (gives_up && here + as<Sum>(std::min(most_left[i], most_right[j])) < as<Sum>(asked)) continue;
      if (!starting) starting = pieces_at(left, i);
      const auto place = static_cast<std::uint8_t>(j);
      if (j < m) {
        row[j + 1] = std::max(row[j + 1], here + as<Sum>(put_in_[static_cast<std::size_t>(right[j])]));
        last = std::max(last, j + 1);
      }
      for (const auto& piece : std::span(starting->pieces).first(starting->count)) {
        if (!piece.written->may_stand_at(right, j)) continue;
        auto& there = reached[i + piece.letters];
        there.first = std::min(there.first, place);
        const auto end = write(*piece.written, right, j, here, &best[(i + piece.letters) * width]);
        there.last = std::max(there.last, static_cast<std::uint8_t>(end));
      }
    }
  }
  const auto whole = best[n * width + m];
  return gives_up ? std::max(whole, as<Sum>(2 * kHopeless)) : whole;
}

template Centibits Correspondence::best<Centibits>(std::string_view, std::string_view, Centibits) const;
template float Correspondence::best<float>(std::string_view, std::string_view, Centibits) const;

/// The pieces that begin at letter i, the shortest first. A letter by itself is always one.
Correspondence::Starting Correspondence::pieces_at(std::string_view left, std::size_t i) const {
  Starting out;
  std::size_t node = 0;
  for (std::size_t l = 1; l <= kLongestPiece && i + l <= left.size(); ++l) {
    node = left_[node].next[static_cast<std::size_t>(left[i + l - 1])];
    const auto pieces = node == 0 ? 0U : left_[node].pieces;
    if (pieces != 0 || l == 1) out.pieces[out.count++] = {l, &pieces_[pieces]};
    if (node == 0) break;
  }
  return out;
}

/// All that the piece may be written with at letter j, in the row of the place behind it; answers the last place.
template <class Sum>
std::size_t Correspondence::write(const RightPieces& pieces, std::string_view right, std::size_t j, Sum here,
                                  Sum* row) const {
  row[j] = std::max(row[j], here + as<Sum>(pieces.nothing));
  if (j == right.size()) return j;
  for (auto node = pieces.first[static_cast<std::size_t>(right[j])]; node != 0;) {
    const auto& piece = right_[node];
    ++j;
    row[j] = std::max(row[j], here + as<Sum>(piece.bits));
    if (j == right.size()) break;
    node = child(piece, static_cast<std::uint8_t>(right[j]));
  }
  return j;
}

}  // namespace behistun::translit
