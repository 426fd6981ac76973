#pragma once
// How often is the charset of a piece of text found out?

#include <behistun/base.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::score {

/// What we guess, and what ICU's detector does, of pieces cut from one text in one charset.
struct CharsetScore {
  std::string charset;
  std::size_t size = 0;                       ///< of a piece, in bytes
  std::size_t pieces = 0, ours = 0, icu = 0;  ///< all; those that come out as the text they are
  std::vector<std::string> missed;            ///< by us, the first twenty, as they should read
};

/// The charsets that texts of a language come in: those of Cyrillic or of French and English; UTF-8; UTF-16 without its
/// mark and, as "utf-16", with it.
std::vector<std::string> charsets_of(std::string_view language);

/// The text in a charset; characters that it lacks are left out.
std::string encode(std::string_view utf8, const std::string& charset);

/// Pieces of `size` bytes from every thousandth byte on. A guess counts as right if it reads the piece like the charset
/// itself does: windows-1252 and ISO-8859-1 read most texts alike.
CharsetScore score_charset(std::string_view utf8, const std::string& charset, std::size_t size);

}  // namespace behistun::score
