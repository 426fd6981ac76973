// Sound keys: what is left of a word when spelling is forgotten.
//
// One table turns the letters of six languages into a small alphabet in which each consonant stands for a class of
// sounds (ш щ ч, sh, French ch, German sch, Polish sz are all c) and every vowel is a. Doubled letters fall together.
// Vowels are what the languages agree on least, so a word of three consonants or more keeps only a vowel at its
// beginning; a shorter one keeps its vowels, or too many names would share a key.

#include "sounds.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "rules.hpp"

namespace behistun::translit {
namespace {

constexpr Row kSounds[] = {
#include "sounds.inc"
};

/// Letters that carry a sound of their own keep their marks; the rest lose them ("é" → "e", but "š" stays).
bool keeps_its_mark(char32_t c) {
  static const std::u32string kept = U"йёїўґѓќšžčćśźżşșçğłđñţț";
  return kept.find(c) != std::u32string::npos;
}

}  // namespace

std::span<const Row> sound_rows() { return kSounds; }

namespace {

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

std::string sounds(std::string_view word) {
  static const Rules rules(kSounds, Rules::Direction::forward);
  auto sounds = rules.apply(plain_letters(word));
  std::size_t kept = 0;
  for (const char c : sounds)
    if (c >= 'a' && c <= 'z' && (kept == 0 || sounds[kept - 1] != c)) sounds[kept++] = c;
  sounds.resize(kept);
  return sounds;
}

std::string sound_key(std::string_view word) {
  auto key = translit::sounds(word);
  const auto consonants = std::count_if(key.begin(), key.end(), [](char c) { return c != 'a'; });
  if (consonants < 3) return key;
  std::size_t kept = 0;
  for (const char c : key)
    if (kept == 0 || (c != 'a' && key[kept - 1] != c)) key[kept++] = c;
  key.resize(kept);
  return key;
}

}  // namespace behistun::translit
