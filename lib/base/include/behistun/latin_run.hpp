#pragma once
/// @file
/// The letters A to z, eight bytes of UTF-8 at a time.

#include <bit>
#include <cstdint>
#include <cstring>

namespace behistun {

/// The unbroken letters A to z at the head of eight bytes.
struct LatinRun {
  std::uint64_t lower = 0;   ///< the eight bytes as they lie in memory, the letters in lower case
  std::size_t letters = 0;   ///< how many: 0 to 8
  std::size_t capitals = 0;  ///< how many of them are upper case
};

namespace internal {

/// Eight bytes as a number whose lowest byte stands first in memory; and back.
inline std::uint64_t first_lowest(std::uint64_t bytes) {
  return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

}  // namespace internal

/// Eight bytes are added up as one number, so that each byte says of itself, in its highest bit, whether it is a
/// letter. Some twenty instructions. @pre  eight bytes may be read.
///
///     latin_run("Paris, l")  →  5 letters, 1 capital, lower "paris, l"
inline LatinRun latin_run(const char* eight_bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL, kHigh = 0x80 * kEach, kCase = 0x20 * kEach;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, eight_bytes, sizeof bytes);
  bytes = internal::first_lowest(bytes);
  const auto lower = bytes | kCase;
  const auto seven = lower & ~kHigh;
  const auto from_a = seven + (0x80 - 'a') * kEach, beyond_z = seven + (0x7F - 'z') * kEach;
  const auto others = ~(from_a & ~beyond_z & ~bytes) & kHigh;
  const auto letters = static_cast<std::size_t>(std::countr_zero(others)) / 8;
  const auto inside = letters == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * letters)) - 1;
  const auto capitals = (~bytes & kCase & inside) / 0x20;  // a 1 in the byte of each, so that the product adds them up
  return {internal::first_lowest(lower), letters, static_cast<std::size_t>(capitals * kEach >> 56U)};
}

}  // namespace behistun
