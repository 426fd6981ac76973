// Sound keys: what is left of a word when spelling is forgotten.
//
// One table turns the letters of six languages into a small alphabet in which each consonant stands for a class of
// sounds (ш щ ч, sh, French ch, German sch, Polish sz are all c) and every vowel is a. Doubled letters fall together.
// Vowels are what the languages agree on least, so a word of three consonants or more keeps only a vowel at its
// beginning; a shorter one keeps its vowels, or too many names would share a key.

#include "sounds.hpp"
#include <algorithm>
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

std::string plain_letters(std::string_view word) {
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

std::string sounds(std::string_view word) {
  static const Rules rules(kSounds, Rules::Direction::forward);
  std::string sounds;
  for (const char c : rules.apply(plain_letters(word)))
    if (c >= 'a' && c <= 'z' && (sounds.empty() || sounds.back() != c)) sounds += c;
  return sounds;
}

std::string sound_key(std::string_view word) {
  auto sounds = translit::sounds(word);
  const auto consonants = std::count_if(sounds.begin(), sounds.end(), [](char c) { return c != 'a'; });
  if (consonants < 3) return sounds;
  std::string key;
  for (const char c : sounds)
    if (c != 'a' || key.empty()) {
      if (key.empty() || key.back() != c) key += c;
    }
  return key;
}

}  // namespace behistun::translit
