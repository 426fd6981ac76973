#pragma once
// What the tests of normal forms and of well-formed text share.

#include <behistun/unicode.hpp>
#include <string>
#include <string_view>

/// The code point alone, as UTF-8.
inline std::string utf8(char32_t c) {
  std::string text;
  behistun::unicode::append(text, c);
  return text;
}

/// May UTF-8 hold it: no surrogate, none beyond U+10FFFF?
inline bool is_scalar(char32_t c) { return c < 0xD800 || (c > 0xDFFF && c < 0x110000); }

/// The largest block that our loops look at, in bytes; a smaller one divides it.
inline constexpr std::size_t kBlock = 32;

/// At least so many bytes of it.
inline std::string repeated(std::string_view what, std::size_t size) {
  std::string text;
  while (text.size() < size) text += what;
  return text;
}

/// Its bytes, as a failure shows them.
inline std::string hexadecimal(std::string_view text) {
  std::string out;
  for (const unsigned char byte : text) {
    out += "0123456789ABCDEF"[byte >> 4];
    out += "0123456789ABCDEF"[byte & 15];
    out += ' ';
  }
  return out;
}
