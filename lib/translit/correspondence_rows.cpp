// A row of the table at once, where the processor compares eight numbers in a step.
//
// Nearly all words have fewer than fifteen letters, and no sum of theirs leaves sixteen bits. Of a row all places are
// reached, judged and left together; only pieces of more than two letters, which few places go on with, are followed
// one by one. What is judged is what best() judges, in the order in which it does: what the best so far is, is a
// maximum over the places before, and what put-in letters lead to from a place that is given up is given up itself, as
// they bring nothing.

#include <algorithm>
#include <bit>
#include <cassert>
#include "correspondence.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace behistun::translit {

#if defined(__SSE2__)
namespace {

using Number = std::int16_t;
constexpr Number kNone = std::numeric_limits<Number>::min();

constexpr Centibits kTooFew = 2 * kHopeless;  ///< what is below that is not told
constexpr std::size_t kMostLetters = 14;
constexpr int kLettersPutIn = 3;  ///< so many in a row lead somewhere, one more is too far behind

constexpr Number as_number(Centibits bits) { return static_cast<Number>(bits); }

/// Places 0 to 7, or to 15.
template <std::size_t kHalves>
struct Lanes {
  __m128i half[kHalves];

  static Lanes all(Number value) {
    Lanes out;
    for (auto& half : out.half) half = _mm_set1_epi16(value);
    return out;
  }
  static Lanes from(const Number* at) {
    Lanes out;
    for (std::size_t i = 0; i < kHalves; ++i) out.half[i] = _mm_load_si128(reinterpret_cast<const __m128i*>(at) + i);
    return out;
  }
  void to(Number* at) const {
    for (std::size_t i = 0; i < kHalves; ++i) _mm_store_si128(reinterpret_cast<__m128i*>(at) + i, half[i]);
  }
  template <class Use>
  static Lanes of_each(const Lanes& a, const Lanes& b, Use use) {
    Lanes out;
    for (std::size_t i = 0; i < kHalves; ++i) out.half[i] = use(a.half[i], b.half[i]);
    return out;
  }
  friend Lanes max(const Lanes& a, const Lanes& b) {
    return of_each(a, b, [](__m128i x, __m128i y) { return _mm_max_epi16(x, y); });
  }
  /// What is none stays far below anything.
  friend Lanes operator+(const Lanes& a, const Lanes& b) {
    return of_each(a, b, [](__m128i x, __m128i y) { return _mm_adds_epi16(x, y); });
  }
  /// All ones where it holds.
  friend Lanes operator>(const Lanes& a, const Lanes& b) {
    return of_each(a, b, [](__m128i x, __m128i y) { return _mm_cmpgt_epi16(x, y); });
  }
  /// Each place's number so many places on, zeros before.
  template <int kBy>
  Lanes moved() const {
    Lanes out;
    if constexpr (kBy >= 8) {
      out.half[0] = _mm_setzero_si128();
      if constexpr (kHalves == 2) out.half[1] = half[0];
    } else {
      out.half[0] = _mm_slli_si128(half[0], 2 * kBy);
      if constexpr (kHalves == 2)
        out.half[1] = _mm_or_si128(_mm_slli_si128(half[1], 2 * kBy), _mm_srli_si128(half[0], 16 - 2 * kBy));
    }
    return out;
  }
  /// None where the mask holds.
  Lanes without(const Lanes& mask) const {
    const auto none = _mm_set1_epi16(kNone);
    return of_each(*this, mask, [&](__m128i value, __m128i gone) {
      return _mm_or_si128(_mm_andnot_si128(gone, value), _mm_and_si128(gone, none));
    });
  }
  std::uint32_t bits() const {
    return static_cast<std::uint32_t>(
        _mm_movemask_epi8(_mm_packs_epi16(half[0], kHalves == 2 ? half[kHalves - 1] : _mm_setzero_si128())));
  }
  /// What takes the first place away, and leaves the others.
  static Lanes none_first() {
    auto out = all(0);
    out.half[0] = _mm_insert_epi16(out.half[0], kNone, 0);
    return out;
  }
  Number last() const { return static_cast<Number>(_mm_extract_epi16(half[kHalves - 1], 7)); }
};

/// The largest of each place and all before, 0 at least.
template <std::size_t kHalves>
Lanes<kHalves> highest_so_far(Lanes<kHalves> row) {
  row = max(row, row.template moved<1>());
  row = max(row, row.template moved<2>());
  row = max(row, row.template moved<4>());
  if constexpr (kHalves == 2) row = max(row, row.template moved<8>());
  return row;
}

}  // namespace

/// The right word, place by place.
template <std::size_t kHalves>
struct Correspondence::Rows {
  static constexpr std::size_t kWidth = 8 * kHalves;
  using Row = Lanes<kHalves>;

  Rows(const Correspondence& table, std::string_view right, Centibits asked) {
    alignas(16) Number need[kWidth], put_in[kWidth];
    std::fill_n(need, kWidth, as_number(asked));
    std::fill_n(put_in, kWidth, kNone);
    for (auto j = right.size(); j-- > 0;) {
      letters[j] = static_cast<std::uint8_t>(right[j]);
      most += table.most_of_right_[letters[j]];
      need[j] = as_number(asked - most);
      put_in[j + 1] = as_number(table.put_in_[letters[j]]);
    }
    needed = Row::from(need);
    put[0] = Row::from(put_in);
    put[1] = put[0] + put[0].template moved<1>();
  }
  /// With up to kLettersPutIn letters put in before.
  Row with_put_in(Row row) const {
    row = max(row, row.template moved<1>() + put[0]);
    return max(row, row.template moved<2>() + put[1]);
  }

  /// What each letter is worth to a letter of the left word, lest it be left out: that leads to the next place.
  Row steps(const Step* of_left) const {
    Row out = Row::all(kNone);
    const auto fill = [&](__m128i& half, const std::uint8_t* at) {
      half = _mm_setr_epi16(of_left[at[0]].bits, of_left[at[1]].bits, of_left[at[2]].bits, of_left[at[3]].bits,
                            of_left[at[4]].bits, of_left[at[5]].bits, of_left[at[6]].bits, of_left[at[7]].bits);
    };
    for (std::size_t i = 0; i < kHalves; ++i) fill(out.half[i], letters + 8 * i);
    return out;
  }

  std::uint8_t letters[kWidth + 1] = {};  ///< 0 at the end, which no piece has
  Centibits most = 0;                     ///< that all of them may bring
  Row needed, put[2];                     ///< see Place; the price of one and of two letters that are put in before
};

template <std::size_t kHalves>
Centibits Correspondence::best_in_rows(std::string_view left, std::string_view right, Centibits asked) const {
  using Row = Lanes<kHalves>;
  constexpr std::size_t kWidth = 8 * kHalves;
  const auto n = left.size(), m = right.size();
  assert(m < kWidth && n <= kMostLetters);
  const Rows<kHalves> of_right(*this, right, asked);
  Centibits needed = asked;  // whatever the left letters may still bring
  for (const char letter : left) needed -= most_of_left_[static_cast<std::size_t>(letter)];
  if (std::max(needed, asked - of_right.most) > 0) return kTooFew;
  alignas(16) std::array<Number, (kMostLetters + 1) * kWidth> rows;
  for (std::size_t i = 0; i <= n; ++i) Row::all(kNone).to(&rows[i * kWidth]);
  rows[0] = 0;
  Number highest = 0;
  const auto given_up = [&](const Row& row) {
    const auto high = highest_so_far(max(row, Row::all(highest)));
    highest = high.last();
    const auto least = max(Row::all(as_number(kHopeless)), high + Row::all(as_number(-kBehind)));
    return max(max(of_right.needed, Row::all(as_number(needed))), least) > row;
  };
  std::size_t furthest = 0;  // row that a place which was followed leads to
  auto* row = rows.data();
  for (std::size_t i = 0; i < n; ++i, row += kWidth) {
    if (i > furthest) return kTooFew;
    const auto letter_at = [&](std::size_t at) { return at < n ? static_cast<std::size_t>(left[at]) : 0; };
    const auto letter = letter_at(i);
    const auto reached = of_right.with_put_in(Row::from(row));
    const auto gone = given_up(reached);
    needed += most_of_left_[letter];
    auto open = ~gone.bits() & ((1U << kWidth) - 1);
    if (open == 0) continue;
    furthest = std::max(furthest, i + 1);
    const auto followed = reached.without(gone);
    followed.to(row);
    const auto* const steps = &steps_[kLetters * letter];
    auto* const next = row + kWidth;
    const auto one_on = (followed + of_right.steps(steps)).template moved<1>() + Row::none_first();
    max(max(Row::from(next), followed + Row::all(as_number(left_out_[letter]))), one_on).to(next);
    const auto& pair = pairs_[pairs_of_[kLetters * letter + letter_at(i + 1)]];
    const auto *const two = &right_[pair.two], *const three = &right_[pair.three[letter_at(i + 2)]];
    const auto longer = two->letters | three->letters;
    for (; open != 0; open &= open - 1) {
      const auto j = static_cast<std::size_t>(std::countr_zero(open));
      const auto* const letters = &of_right.letters[j];
      const auto write = [&](const RightNode* piece, const std::uint8_t* at, Number* to) {
        for (; piece->goes_on_with(*at); ++at, ++to) {
          const auto* of_letter = &right_[piece->first];
          while (of_letter->letter != *at) ++of_letter;
          piece = of_letter;
          *to = static_cast<Number>(std::max<Centibits>(*to, row[j] + piece->bits));
        }
      };
      write(&right_[steps[letters[0]].longer], letters + 1, next + j + 2);
      if ((longer >> letters[0] & 1) == 0) continue;
      if (two->goes_on_with(letters[0])) furthest = std::max(furthest, i + 2);
      if (three->goes_on_with(letters[0])) furthest = std::max(furthest, i + 3);
      write(two, letters, next + kWidth + j + 1);
      write(three, letters, next + 2 * kWidth + j + 1);
    }
  }
  const auto whole = row[m];
  const auto reached = of_right.with_put_in(Row::from(row));
  reached.without(given_up(reached)).to(row);
  const Centibits put_in_last = row[m - 1] + put_in_[of_right.letters[m - 1]];
  return std::max({Centibits{whole}, put_in_last, kTooFew});
}

Centibits Correspondence::best_bits(std::string_view left, std::string_view right, Centibits asked) const {
  if (std::max(left.size(), right.size()) > kMostLetters) return best<Centibits>(left, right, asked);
  asked = std::max(asked, kTooFew);
  return right.size() < 8 ? best_in_rows<1>(left, right, asked) : best_in_rows<2>(left, right, asked);
}

/// No sum of so few letters leaves the sixteen bits, and letters that are put in are as dear as it is taken here.
bool Correspondence::fits_rows() const {
  constexpr Centibits kMost = 2100;
  const auto all_of = [](std::span<const Centibits> of_letters, Centibits most) {
    return std::all_of(of_letters.begin(), of_letters.end(), [&](Centibits bits) { return bits <= most; });
  };
  return all_of(most_of_left_, kMost) && all_of(most_of_right_, kMost) &&
         all_of(put_in_.subspan(1), -kBehind / (kLettersPutIn + 1) - 1);
}

#else
Centibits Correspondence::best_bits(std::string_view left, std::string_view right, Centibits asked) const {
  return best<Centibits>(left, right, asked);
}

bool Correspondence::fits_rows() const { return true; }
#endif

}  // namespace behistun::translit
