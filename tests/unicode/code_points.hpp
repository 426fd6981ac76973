#pragma once
// What the tests of normal forms ask of single code points.

#include <behistun/unicode.hpp>
#include <string>

/// The code point alone, as UTF-8.
inline std::string utf8(char32_t c) {
  std::string text;
  behistun::unicode::append(text, c);
  return text;
}

/// May UTF-8 hold it: no surrogate, none beyond U+10FFFF?
inline bool is_scalar(char32_t c) { return c < 0xD800 || (c > 0xDFFF && c < 0x110000); }
