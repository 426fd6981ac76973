#pragma once
/// @file
/// The letters а to я, four of them, eight bytes of UTF-8, at a time.

#include <behistun/latin_run.hpp>

namespace behistun {

/// The unbroken letters А to я at the head of eight bytes; Ё and ё are none of them.
struct CyrillicRun {
  std::uint64_t lower = 0;   ///< as they lie in memory, the letters in lower case; behind them, anything
  std::size_t letters = 0;   ///< how many: 0 to 4
  std::size_t capitals = 0;  ///< how many of them are upper case
};

/// The letters are four numbers of 16 bits in one of 64: from its two bytes each is decoded, held against the bounds of
/// the alphabet, put in lower case and encoded again, all four by the same additions. Some forty instructions.
/// @pre  eight bytes may be read.
///
///     cyrillic_run("Ялта, ")  →  4 letters, 1 capital, lower "ялта"
inline CyrillicRun cyrillic_run(const char* eight_bytes) {
  constexpr std::uint64_t kEach = 0x0001000100010001ULL;
  constexpr auto all = [](std::uint64_t one) { return one * kEach; };
  constexpr std::uint64_t kFirst = 0x10, kFirstSmall = 0x30, kBeyond = 0x50;  // А, а and what follows я, from U+0400
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, eight_bytes, sizeof bytes);
  bytes = internal::first_lowest(bytes);
  const auto lead = (bytes & all(0xFF)) ^ all(0xD0), trail = (bytes >> 8U & all(0xFF)) ^ all(0x80);
  const auto letter = (lead & all(1)) << 6U | (trail & all(0x3F));
  const auto is_at_least = [&](std::uint64_t bound) { return letter + all(0x80 - bound); };  // in bit 7 of each
  const auto is_letter = is_at_least(kFirst) & ~is_at_least(kBeyond);
  const auto is_other_pair = ((lead & all(0xFE)) | (trail & all(0xC0))) + all(0x7FFF);  // in bit 15
  const auto others = (is_other_pair | ~is_letter << 8U) & all(0x8000);
  const auto letters = static_cast<std::size_t>(std::countr_zero(others)) / 16;
  const auto inside = letters == 4 ? ~std::uint64_t{0} : (std::uint64_t{1} << (16 * letters)) - 1;
  const auto capital = ~is_at_least(kFirstSmall) & all(0x80) & inside;
  const auto small = letter + (capital >> 2U);  // а is А + 0x20
  const auto lower = (all(0xD0) | (small >> 6U & all(1))) | (all(0x80) | (small & all(0x3F))) << 8U;
  return {internal::first_lowest(lower), letters, static_cast<std::size_t>((capital >> 7U) * kEach >> 48U)};
}

}  // namespace behistun
