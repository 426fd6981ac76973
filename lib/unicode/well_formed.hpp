#pragma once
// What the files of this room share about UTF-8.

#include <array>
#include <behistun/unicode.hpp>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace behistun::unicode {

// code_point(), for loops. @pre  utf8 is well-formed, `at` a boundary before its end.
inline CodePoint decode_at(std::string_view utf8, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(utf8[at + i])); };
  const auto first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {((first & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (first < 0xF0) return {((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  return {((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F), 4};
}

// Eight bytes of a text at once.
struct Block {
  static constexpr std::size_t kSize = 8;
  std::uint64_t bits = 0;

  // @pre  at + kSize <= bytes.size()
  static Block at(std::string_view bytes, std::size_t at) {
    Block block;
    std::memcpy(&block.bits, bytes.data() + at, kSize);
    return block;
  }
  bool is_ascii() const { return (bits & repeated(0x80, 0x80)) == 0; }
  // Four letters of U+0400 to U+047F, well-formed: D0 or D1, then 80 to BF, four times.
  bool is_cyrillic() const { return (bits & repeated(0xFE, 0xC0)) == repeated(0xD0, 0x80); }

 private:
  static constexpr std::uint64_t repeated(unsigned char even, unsigned char odd) {
    return std::bit_cast<std::uint64_t>(std::array<unsigned char, 8>{even, odd, even, odd, even, odd, even, odd});
  }
};

}  // namespace behistun::unicode
