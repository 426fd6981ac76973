// The best way to cut two words into pieces that correspond is found as in an edit distance. Letters that correspond to
// nothing cost what the table says of them, or a fixed price. Beginnings that are hopeless, or far behind the best, are
// given up: most words are unlike, and are told so early.

#include "correspondence.hpp"
#include <algorithm>
#include <cassert>

namespace behistun::translit {
namespace {

/// Hundredths of a bit, or bits: what was learnt by sums of bits is learnt again by the same sums.
template <class Sum>
Sum as(Centibits bits) {
  if constexpr (std::is_same_v<Sum, Centibits>) return bits;
  return bits <= kNever ? std::numeric_limits<Sum>::lowest() : static_cast<Sum>(bits) / 100;
}

}  // namespace

/// In the order of Made::write().
Correspondence::Correspondence(laid_out::Reader& in)
    : pairs_of_(in.take<std::uint16_t>()),
      pairs_(in.take<LeftPair>()),
      steps_(in.take<Step>()),
      left_out_(in.take<Centibits>()),
      put_in_(in.take<Centibits>()),
      most_of_left_(in.take<Centibits>()),
      most_of_right_(in.take<Centibits>()),
      right_(in.take<RightNode>()) {
  assert(fits_rows());
}

/// Pieces that stand against nothing bring nothing, so that either word bounds what both do.
void Correspondence::place(std::string_view right, Places& out) const {
  out[right.size()] = {0, 0, 0};
  for (auto j = right.size(); j-- > 0;) {
    const auto letter = static_cast<std::size_t>(right[j]);
    out[j] = {out[j + 1].most + most_of_right_[letter], put_in_[letter], letter};
  }
}

Centibits Correspondence::straight_on(std::string_view left, std::string_view right) const {
  const auto letter_of = [](std::string_view word, std::size_t at) {
    return at < word.size() ? static_cast<std::size_t>(word[at]) : 0;
  };
  Centibits sum = 0;
  std::size_t i = 0, j = 0;
  while (i < left.size() && j < right.size()) {
    const auto letter = letter_of(left, i), other = letter_of(right, j);
    const auto& step = steps_[kLetters * letter + other];
    Centibits dearest = left_out_[letter];
    std::size_t of_left = 1, of_right = 0;
    const auto offer = [&](Centibits bits, std::size_t left_letters, std::size_t right_letters) {
      if (bits <= dearest) return;
      dearest = bits;
      of_left = left_letters;
      of_right = right_letters;
    };
    const auto follow = [&](const RightNode* piece, std::size_t left_letters, std::size_t at) {
      for (auto next = letter_of(right, j + at); piece->goes_on_with(next); next = letter_of(right, j + at)) {
        piece = &right_[piece->first];
        while (piece->letter != next) ++piece;
        offer(piece->bits, left_letters, ++at);
      }
    };
    offer(step.bits, 1, 1);
    follow(&right_[step.longer], 1, 1);
    if (const auto pair = pairs_of_[kLetters * letter + letter_of(left, i + 1)]; pair != 0) {
      follow(&right_[pairs_[pair].two], 2, 0);
      follow(&right_[pairs_[pair].three[letter_of(left, i + 2)]], 3, 0);
    }
    sum += dearest;
    if (sum < 0) return kNever;
    i += of_left;
    j += of_right;
  }
  for (; i < left.size(); ++i) sum += left_out_[letter_of(left, i)];
  for (; j < right.size(); ++j) sum += put_in_[letter_of(right, j)];
  return sum;
}

template <class Sum>
std::size_t Correspondence::write(const RightNode* piece, const Places& right, std::size_t j, Sum here,
                                  Sum* row) const {
  for (; piece->goes_on_with(right[j].letter); ++j) {
    const auto* next = &right_[piece->first];
    while (next->letter != right[j].letter) ++next;
    piece = next;
    row[j + 1] = std::max(row[j + 1], here + as<Sum>(piece->bits));
  }
  return j;
}

/// Row by row: a place in the left word, and those places in the right one that anything leads to. Sums of hundredths
/// give up, and do not follow what cannot come to the bits that are asked for.
template <class Sum>
Sum Correspondence::best(std::string_view left, std::string_view right, Centibits asked) const {
  constexpr bool gives_up = std::is_same_v<Sum, Centibits>;
  const auto n = left.size(), m = right.size(), width = m + 1;
  const auto never = as<Sum>(kNever);
  Places places;
  place(right, places);
  Centibits most = 0;  // that the left letters may still bring
  for (const char letter : left) most += most_of_left_[static_cast<std::size_t>(letter)];
  if (gives_up && std::min(most, places[0].most) < asked) return as<Sum>(2 * kHopeless);
  std::array<Sum, kPlaces * kPlaces> best;
  std::fill_n(best.begin(), (n + 1) * width, never);
  best[0] = 0;
  Reached reached;
  reached.first.fill(kPlaces);
  reached.last.fill(0);
  reached.first[0] = 0;
  Sum highest = 0, least = gives_up ? as<Sum>(kHopeless) : never;  // that is followed
  const auto follows = [&](Sum here, Centibits most_of_right) {
    if (gives_up ? here < least : here <= never) return false;
    if (gives_up && here > highest) {
      highest = here;
      least = std::max(as<Sum>(kHopeless), highest - as<Sum>(kBehind));
    }
    return !gives_up || here + as<Sum>(std::min(most, most_of_right)) >= as<Sum>(asked);
  };
  auto* row = best.data();
  for (std::size_t i = 0; i < n; ++i, row += width) {
    const auto letter_at = [&](std::size_t at) { return at < n ? static_cast<std::size_t>(left[at]) : 0; };
    const auto letter = letter_at(i);
    const auto left_out = as<Sum>(left_out_[letter]);
    const auto* const steps = &steps_[kLetters * letter];
    const auto& pair = pairs_[pairs_of_[kLetters * letter + letter_at(i + 1)]];
    const auto *const two = &right_[pair.two], *const three = &right_[pair.three[letter_at(i + 2)]];
    const auto longer = two->letters | three->letters;
    auto* const next = row + width;
    std::size_t last = reached.last[i], first_of_next = reached.first[i + 1], last_of_next = reached.last[i + 1];
    for (std::size_t j = reached.first[i]; j <= last; ++j) {
      const auto here = row[j];
      const auto& place = places[j];
      if (!follows(here, place.most)) continue;
      first_of_next = std::min(first_of_next, j);
      next[j] = std::max(next[j], here + left_out);
      if (j == m) {
        last_of_next = m;
        break;
      }
      const auto step = steps[place.letter];
      row[j + 1] = std::max(row[j + 1], here + as<Sum>(place.put_in));
      next[j + 1] = std::max(next[j + 1], here + as<Sum>(step.bits));
      last = std::max(last, j + 1);
      last_of_next = std::max(last_of_next, j + 1);
      if (step.longer != 0)
        last_of_next = std::max(last_of_next, write(&right_[step.longer], places, j + 1, here, next));
      if ((longer >> place.letter & 1) == 0) continue;
      const auto write_longer = [&](const RightNode* piece, std::size_t end) {
        if (!piece->goes_on_with(place.letter)) return;
        reached.first[end] = std::min(reached.first[end], static_cast<std::uint8_t>(j));
        const auto last_there = write(piece, places, j, here, &best[end * width]);
        reached.last[end] = std::max(reached.last[end], static_cast<std::uint8_t>(last_there));
      };
      write_longer(two, i + 2);
      write_longer(three, i + 3);
    }
    reached.first[i + 1] = static_cast<std::uint8_t>(first_of_next);
    reached.last[i + 1] = static_cast<std::uint8_t>(last_of_next);
    most -= most_of_left_[letter];
  }
  for (std::size_t j = reached.first[n]; j < m; ++j)
    if (follows(row[j], places[j].most)) row[j + 1] = std::max(row[j + 1], row[j] + as<Sum>(places[j].put_in));
  const auto whole = row[m];
  return gives_up ? std::max(whole, as<Sum>(2 * kHopeless)) : whole;
}

template Centibits Correspondence::best<Centibits>(std::string_view, std::string_view, Centibits) const;
template float Correspondence::best<float>(std::string_view, std::string_view, Centibits) const;

}  // namespace behistun::translit
