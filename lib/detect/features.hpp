#pragma once
// What the model sees of a text: for each word, folded to lower case, its letter 2- to 5-grams with the word's edges,
// and the word as a whole; each as a 32-bit hash. Apostrophes close a word and belong to it ("l'", "entretien").

#include <behistun/unicode.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace behistun::detect {

enum class Alphabet : std::uint8_t { none, latin, cyrillic, other };
inline constexpr std::size_t kModelled = 2;  ///< latin and cyrillic have a table in the model

struct Letter {
  char32_t value;  ///< lower case
  std::uint32_t size;
  Alphabet alphabet;
};

namespace internal {

inline Letter letter_of(char32_t c, std::uint32_t size) {
  if (!unicode::is_letter(c)) return {c, size, Alphabet::none};
  const auto script = unicode::script(c);
  const auto alphabet = script == unicode::Script::latin      ? Alphabet::latin
                        : script == unicode::Script::cyrillic ? Alphabet::cyrillic
                                                              : Alphabet::other;
  return {unicode::lower(c), size, alphabet};
}

/// The two-byte code points: Latin with marks and Cyrillic are told by arithmetic.
inline Letter two_byte_letter(char32_t c) {
  if (c >= 0x410 && c <= 0x42F) return {c + 0x20, 2, Alphabet::cyrillic};
  if (c >= 0x430 && c <= 0x45F) return {c, 2, Alphabet::cyrillic};
  if (c >= 0x400 && c <= 0x40F) return {c + 0x50, 2, Alphabet::cyrillic};
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return {c, 2, c == 0xAA || c == 0xBA ? Alphabet::latin : Alphabet::none};
  if (c <= 0xDE) return {c + 0x20, 2, Alphabet::latin};
  if (c <= 0xFF) return {c, 2, Alphabet::latin};
  return letter_of(c, 2);
}

}  // namespace internal

/// The code point at `at`; its alphabet is `none` if it is no letter. Ill-formed bytes are no letters.
inline Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const auto follows = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0U) == 0x80; };
  const char32_t b0 = byte(0);
  if (b0 < 0x80) {
    const char32_t lower = b0 | 0x20U;
    if (lower >= 'a' && lower <= 'z') return {lower, 1, Alphabet::latin};
    return {b0, 1, Alphabet::none};
  }
  if (b0 >= 0xC2 && b0 <= 0xDF && follows(1)) {
    return internal::two_byte_letter(((b0 & 0x1FU) << 6U) | (byte(1) & 0x3FU));
  }
  if (b0 >= 0xE0 && b0 <= 0xEF && follows(1) && follows(2)) {
    const char32_t c = ((b0 & 0xFU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    if (c >= 0x2000 && c <= 0x206F) return {c, 3, Alphabet::none};  // dashes, quotes, spaces
    return internal::letter_of(c, 3);
  }
  if (b0 >= 0xF0 && b0 <= 0xF4 && follows(1) && follows(2) && follows(3)) {
    const char32_t c = ((b0 & 7U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
    return internal::letter_of(c <= 0x10FFFF ? c : 0xFFFD, 4);
  }
  return {0, 1, Alphabet::none};
}

namespace internal {

inline constexpr std::size_t kLongestWord = 40;  // letters; a longer word is read as several
inline constexpr std::size_t kLongestGram = 5;
inline constexpr char32_t kEdge = 1;

inline std::uint32_t extend(std::uint32_t hash, char32_t letter) {
  return (hash ^ static_cast<std::uint32_t>(letter)) * 0x9E3779B1U + 0x7F4A7C15U;
}
inline std::uint32_t finish(std::uint32_t hash) {
  hash ^= hash >> 15U;
  hash *= 0x85EBCA6BU;
  return hash ^ (hash >> 13U);
}

/// `letters` has room for the edges: letters[0] and letters[size - 1].
template <class OnFeature>
void features_of_word(const char32_t* letters, std::size_t size, OnFeature&& on_feature) {
  for (std::size_t begin = 0; begin + 1 < size; ++begin) {
    std::uint32_t hash = extend(0, letters[begin]);
    const std::size_t end = begin + kLongestGram < size ? begin + kLongestGram : size;
    for (std::size_t i = begin + 1; i < end; ++i) {
      hash = extend(hash, letters[i]);
      on_feature(finish(hash));
    }
  }
  if (size > kLongestGram) {
    std::uint32_t hash = 0xC2B2AE35U;
    for (std::size_t i = 0; i < size; ++i) hash = extend(hash, letters[i]);
    on_feature(finish(hash));
  }
}

}  // namespace internal

/// Calls on_feature(hash) for every feature of the words that are written in this alphabet. Allocates nothing.
template <class OnFeature>
void for_each_feature(std::string_view text, Alphabet alphabet, OnFeature&& on_feature) {
  char32_t word[internal::kLongestWord + 2];
  word[0] = internal::kEdge;
  std::size_t size = 1;
  const auto close = [&] {
    if (size > 1) {
      word[size++] = internal::kEdge;
      internal::features_of_word(word, size, on_feature);
    }
    size = 1;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = letter_at(text, at);
    at += letter.size;
    if (letter.alphabet == alphabet) {
      word[size++] = letter.value;
      if (size > internal::kLongestWord) close();
    } else {
      if (size > 1 && size < internal::kLongestWord && (letter.value == '\'' || letter.value == 0x2019)) {
        word[size++] = '\'';
      }
      close();
    }
  }
  close();
}

}  // namespace behistun::detect
