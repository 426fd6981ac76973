#pragma once
/// @file
/// The letters а to я, eight of them, sixteen bytes of UTF-8, at a time: nearly every name in Russian at one look.

#include <behistun/cyrillic_run.hpp>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace behistun {

/// The unbroken letters А to я at the head of sixteen bytes; Ё and ё are none of them.
struct CyrillicBlock {
  static constexpr std::size_t kSize = 16;
  std::size_t letters = 0;   ///< how many: 0 to 8
  std::size_t capitals = 0;  ///< how many of them are upper case
};

/// Writes sixteen bytes to `lower`: the letters in lower case as they lie in memory, and behind them anything. The two
/// places may not overlap. @pre  sixteen bytes may be read, and written.
///
///     cyrillic_block("Ялта, 1945", lower)  →  4 letters, 1 capital, lower begins with "ялта"
inline CyrillicBlock cyrillic_block(const char* bytes, char* lower) {
#if defined(__SSE2__)
  const auto all = [](short of_each) { return _mm_set1_epi16(of_each); };
  __m128i written;
  std::memcpy(&written, bytes, sizeof written);
  // A letter of two bytes is a number of 16 bits whose lower byte is D0 or D1: its place from U+0400 on.
  const auto lead = _mm_xor_si128(_mm_and_si128(written, all(0xFF)), all(0xD0));
  const auto trail = _mm_xor_si128(_mm_srli_epi16(written, 8), all(0x80));
  const auto letter = _mm_or_si128(_mm_slli_epi16(lead, 6), trail);
  const auto is_pair = _mm_cmpeq_epi16(_mm_or_si128(_mm_and_si128(lead, all(0xFE)), _mm_and_si128(trail, all(0xC0))),
                                       _mm_setzero_si128());
  const auto is_letter =
      _mm_and_si128(is_pair, _mm_and_si128(_mm_cmpgt_epi16(letter, all(0x0F)), _mm_cmpgt_epi16(all(0x50), letter)));
  const auto is_capital = _mm_and_si128(is_letter, _mm_cmpgt_epi16(all(0x30), letter));
  const auto small = _mm_add_epi16(letter, _mm_and_si128(is_capital, all(0x20)));  // а is А + 0x20
  const auto small_lead = _mm_or_si128(all(0xD0), _mm_and_si128(_mm_srli_epi16(small, 6), all(1)));
  const auto small_trail = _mm_slli_epi16(_mm_or_si128(all(0x80), _mm_and_si128(small, all(0x3F))), 8);
  const auto kept = _mm_or_si128(small_lead, small_trail);
  std::memcpy(lower, &kept, sizeof kept);
  const auto others = ~static_cast<unsigned>(_mm_movemask_epi8(is_letter));  // two bits a letter
  const auto size = static_cast<unsigned>(std::countr_zero(others));
  const auto capitals = static_cast<unsigned>(_mm_movemask_epi8(is_capital)) & ((1U << size) - 1) & 0x5555;
  const bool several = (capitals & (capitals - 1)) != 0;  // rare, and slow to count
  return {size / 2, several ? static_cast<std::size_t>(std::popcount(capitals)) : std::size_t{capitals != 0}};
#else
  constexpr auto kHalf = sizeof(CyrillicRun::lower);
  CyrillicBlock block;
  for (std::size_t at = 0; at < CyrillicBlock::kSize && 2 * block.letters == at; at += kHalf) {
    const auto run = cyrillic_run(bytes + at);
    std::memcpy(lower + at, &run.lower, kHalf);
    block.letters += run.letters;
    block.capitals += run.capitals;
  }
  return block;
#endif
}

}  // namespace behistun
