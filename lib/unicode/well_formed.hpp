#pragma once
// What the files of this room share about UTF-8.

#include <behistun/unicode.hpp>
#include <cstddef>
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

// The same for bytes of any kind: size 0 where no well-formed sequence begins. @pre  at < bytes.size().
inline CodePoint decode(std::string_view bytes, std::size_t at) {
  const auto left = bytes.size() - at;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const auto continues = [&](std::size_t i) { return i < left && (byte(i) & 0xC0) == 0x80; };
  const auto first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xC2 || first > 0xF4 || !continues(1)) return {};
  if (first < 0xE0) return decode_at(bytes, at);
  if (!continues(2) || (first >= 0xF0 && !continues(3))) return {};
  const auto c = decode_at(bytes, at);
  const bool shortest = c.value >= (c.size == 3 ? 0x800 : 0x10000);
  const bool scalar = c.value <= 0x10FFFF && (c.value < 0xD800 || c.value > 0xDFFF);
  return shortest && scalar ? c : CodePoint{};
}

// The code point before a boundary. @pre  utf8 is well-formed up to there, 0 < at.
inline CodePoint decode_before(std::string_view utf8, std::size_t at) {
  do --at;
  while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80);
  return decode_at(utf8, at);
}

}  // namespace behistun::unicode
