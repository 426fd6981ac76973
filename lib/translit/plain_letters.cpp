// Letters as the sounds are read from: in lower case, and without the marks that change no sound.

#include <array>
#include <behistun/unicode.hpp>
#include "sounds.hpp"

namespace behistun::translit {
namespace {

/// Letters that carry a sound of their own keep their marks; the rest lose them ("é" → "e", but "š" stays).
bool keeps_its_mark(char32_t c) {
  static const std::u32string kept = U"йёїўґѓќšžčćśźżşșçğłđñţț";
  return kept.find(c) != std::u32string::npos;
}

/// plain_letters() of text that is not yet known to be composed.
std::string plain_letters_of_any(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  const auto composed = unicode::is_normalized(word, unicode::Form::nfc)
                            ? std::string(word)
                            : *unicode::normalize(word, unicode::Form::nfc);
  const auto lower = unicode::to_lower(composed);
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = unicode::code_point(lower, at);
    const auto letter = std::string_view(lower).substr(at, c.size);
    const bool unmarked = c.value < 0x80 || (c.value >= U'а' && c.value <= U'я');
    if (unmarked || keeps_its_mark(c.value))
      out += letter;
    else if (!unicode::is_mark(c.value))
      out += unicode::strip_marks(letter);
    at += c.size;
  }
  return out;
}

/// Latin and Cyrillic letters do not act on each other: what each becomes can be kept.
constexpr char32_t kLatinEnd = 0x250, kCyrillicBegin = 0x400, kCyrillicEnd = 0x480;
struct PlainLetter {
  std::array<char, 7> bytes{};
  std::uint8_t size = 0;
};
std::array<PlainLetter, kCyrillicEnd> plain_by_letter() {
  std::array<PlainLetter, kCyrillicEnd> out{};
  for (char32_t c = 0; c < kCyrillicEnd; ++c) {
    if (c >= kLatinEnd && c < kCyrillicBegin) continue;
    const auto plain = plain_letters_of_any(unicode::to_utf8(std::u32string(1, c)));
    std::copy(plain.begin(), plain.end(), out[c].bytes.begin());
    out[c].size = static_cast<std::uint8_t>(plain.size());
  }
  return out;
}

}  // namespace

std::string plain_letters(std::string_view word) {
  static const auto plain = plain_by_letter();
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    char32_t c = static_cast<unsigned char>(word[at]);
    if (c < 0x80) {
      ++at;
    } else if (c < 0xD2) {
      c = (c & 0x1F) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3F);
      if (c >= kLatinEnd && c < kCyrillicBegin) return plain_letters_of_any(word);
      at += 2;
    } else {
      return plain_letters_of_any(word);
    }
    out.append(plain[c].bytes.data(), plain[c].size);
  }
  return out;
}

}  // namespace behistun::translit
