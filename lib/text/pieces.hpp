#pragma once
// Characters that are the bytes of one well-formed UTF-8 sequence, each read in an 8-bit charset: «Ã©», «РЎ», «вЂ“».

#include "eight_bit.hpp"

#include <behistun/base.hpp>
#include <behistun/unicode.hpp>
#include <string_view>

namespace behistun::text {

struct Piece {
  Span span;
  std::size_t characters = 0;   // 0: no piece
  char32_t lead = 0, last = 0;  // its first and last character
  char32_t meaning = 0;
  bool whole = true;  // no byte of it is lost
};

// The charsets, a bit for each.
using Charsets = std::uint8_t;

// The two characters with which a piece may begin: `whole` are the charsets of which they may be two bytes of a
// sequence, nearly always none; `broken` says that the second half may be lost.
struct Beginning {
  char32_t lead = 0;
  Charsets whole = 0;
  bool broken = false;

  bool any() const { return whole != 0 || broken; }
};
Beginning beginning_at(std::string_view text, std::size_t at, unicode::CodePoint c);

// A piece, and as what it was read.
struct Found {
  Piece piece;
  Charset reading = Charset::windows_1252;
};
// The piece at `at`, if there is one. Some are the same in two charsets; `before` is that of the piece before it.
Found find_piece(std::string_view text, std::size_t at, const Beginning& beginning, Charset before);

}  // namespace behistun::text
