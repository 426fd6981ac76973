#pragma once
/// @file
/// The letters A to z, sixteen bytes of UTF-8 at a time: nearly every word of French and English at one look.

#include <behistun/latin_run.hpp>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace behistun {

/// The unbroken letters A to z at the head of sixteen bytes.
struct LatinBlock {
  static constexpr std::size_t kSize = 16;
  std::size_t letters = 0;   ///< how many: 0 to 16
  std::size_t capitals = 0;  ///< how many of them are upper case
};

/// Writes sixteen bytes to `lower`: the letters in lower case, and zeros. The two places may not overlap.
/// @pre  sixteen bytes may be read, and written.
///
///     latin_block("Paris, le 15 mai", lower)  →  5 letters, 1 capital, lower "paris"
inline LatinBlock latin_block(const char* bytes, char* lower) {
#if defined(__SSE2__)
  const auto each = [](char c) { return _mm_set1_epi8(c); };
  __m128i written;
  std::memcpy(&written, bytes, sizeof written);
  const auto small = _mm_or_si128(written, each(0x20));
  const auto from_a = _mm_sub_epi8(small, each('a'));
  const auto is_letter = _mm_cmpeq_epi8(_mm_min_epu8(from_a, each('z' - 'a')), from_a);
  const auto others = ~static_cast<unsigned>(_mm_movemask_epi8(is_letter));
  const auto letters = static_cast<unsigned>(std::countr_zero(others));
  const auto places = _mm_set_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  const auto inside = _mm_cmplt_epi8(places, each(static_cast<char>(letters)));
  const auto kept = _mm_and_si128(small, inside);
  std::memcpy(lower, &kept, sizeof kept);
  const auto is_small = static_cast<unsigned>(_mm_movemask_epi8(_mm_slli_epi16(written, 2)));  // the bit of the case
  const auto capitals = ~is_small & ((1U << letters) - 1);
  const bool several = (capitals & (capitals - 1)) != 0;  // rare, and slow to count
  return {letters, several ? static_cast<std::size_t>(std::popcount(capitals)) : std::size_t{capitals != 0}};
#else
  constexpr auto kHalf = sizeof(LatinRun::lower);
  LatinBlock block;
  std::memset(lower, 0, LatinBlock::kSize);
  for (std::size_t at = 0; at < LatinBlock::kSize && block.letters == at; at += kHalf) {
    const auto run = latin_run(bytes + at);
    std::memcpy(lower + at, &run.lower, run.letters);
    block.letters += run.letters;
    block.capitals += run.capitals;
  }
  return block;
#endif
}

}  // namespace behistun
