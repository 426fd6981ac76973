#pragma once
// The first eight bytes of a folded word as one number: most words are told apart by it. No text holds a zero byte that
// the zeros behind a short word would have to be told from.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace behistun::segment {

inline constexpr std::size_t kStart = 8;  // bytes

/// The first `bytes` of a start.
inline std::uint64_t cut(std::uint64_t start, std::size_t bytes) {
  return bytes >= kStart ? start : start & ((std::uint64_t{1} << (8 * bytes)) - 1);
}

inline std::uint64_t start_of(std::string_view word) {
  std::uint64_t start = 0;
  std::memcpy(&start, word.data(), std::min(word.size(), kStart));
  return start;
}

/// The same of a word behind which eight more bytes may be read.
inline std::uint64_t start_of(const char* word, std::size_t size) {
  std::uint64_t start = 0;
  std::memcpy(&start, word, kStart);
  return cut(start, size);
}

inline std::uint64_t mixed(std::uint64_t start) { return start * 0x9E3779B97F4A7C15ULL; }  // Fibonacci hashing

}  // namespace behistun::segment
