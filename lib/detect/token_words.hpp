#pragma once
// The words of a text that has been cut into tokens. Nearly every token is one word of A to z, or of А to я, and has
// been put in lower case: all its signs are made from there at once, if they are asked for, and the text is not read
// again. What stands between two such tokens is read as any text, if it may hold a letter.

#include <algorithm>
#include <behistun/tokens.hpp>
#include <bit>
#include <cstring>

#include "features.hpp"

namespace behistun::detect {

namespace internal {

/// Of eight letters а to я. What is no such letter gives anything.
inline Signs cyrillic_signs(const char* lower) {
  using Pairs = std::uint16_t __attribute__((vector_size(16)));
  using Bytes = std::uint8_t __attribute__((vector_size(8)));
  Pairs pairs;
  std::memcpy(&pairs, lower, sizeof pairs);
  if constexpr (std::endian::native == std::endian::little) pairs = pairs << 8 | pairs >> 8;
  const Pairs code = (pairs >> 2 & 0x40) | (pairs & 0x3F);  // less U+0400
  return std::bit_cast<Signs>(__builtin_convertvector(code + (kSmallA - 0x30), Bytes));
}

/// The same of eight letters a to z.
inline Signs latin_signs(const char* lower) {
  Signs signs;
  std::memcpy(&signs, lower, sizeof signs);
  return signs;
}

/// The first of them.
inline Signs cut(Signs signs, std::size_t count) {
  if (count >= sizeof signs) return signs;
  const auto inside = (Signs{1} << (8 * count)) - 1;
  return signs & (std::endian::native == std::endian::little ? inside : ~(~Signs{0} >> (8 * count)));
}

/// How many letters a token has that is a word of A to z or of А to я, short enough to be kept; else none.
inline std::size_t plain_letters(const segment::Token& token) {
  static_assert(static_cast<int>(segment::Token::Plain::no) == 0 &&
                static_cast<int>(segment::Token::Plain::latin) == 1 &&
                static_cast<int>(segment::Token::Plain::cyrillic) == 2);
  const auto bytes = static_cast<std::size_t>(token.plain);  // of a letter
  if (bytes == 0) return 0;
  const auto letters = token.folded.size() >> (bytes - 1);
  return letters <= Word::kKept ? letters : 0;
}

/// The word of a token that has so many of them, without an apostrophe behind it.
inline Word plain_word(const segment::Token& token, std::size_t letters) {
  constexpr auto kEight = sizeof(Signs);
  static_assert(2 * kEight == Word::kKept && 2 * Word::kKept <= segment::Tokens::kReadable);
  const auto* lower = token.folded.data();
  Start start;
  if (token.plain == segment::Token::Plain::latin) {
    start = {cut(latin_signs(lower), letters),
             letters > kEight ? cut(latin_signs(lower + kEight), letters - kEight) : 0};
  } else {
    start = {cut(cyrillic_signs(lower), letters),
             letters > kEight ? cut(cyrillic_signs(lower + 2 * kEight), letters - kEight) : 0};
  }
  Word word;
  std::memcpy(word.signs.data(), &start, sizeof start);
  word.size = word.letters = letters;
  return word;
}

/// Are there only characters of ASCII that are no letters? True of hardly more than spaces, commas and stops.
inline bool has_no_letter(std::string_view between) {
  return std::all_of(between.begin(), between.end(),
                     [](char c) { return c >= 0 && ((c | 0x20) < 'a' || (c | 0x20) > 'z'); });
}

inline void add(Letters& all, const Letters& more) {
  if (all.count(Alphabet::other) == 0) all.first_other = more.first_other;
  for (std::size_t k = 0; k < all.of.size(); ++k) all.of[k] += more.of[k];
  all.foreign_cyrillic += more.foreign_cyrillic;
}

}  // namespace internal

/// read_words() of the parts of a text, each as a text of its own. Most words are handed over as tokens that have a
/// number: on_token(alphabet, token, letters).
/// @pre  the tokens are those of the text
template <class OnWord, class OnToken>
Letters read_words(std::string_view text, std::span<const Span> parts, const segment::Tokens& tokens, OnWord&& on_word,
                   OnToken&& on_token) {
  Letters letters;
  for (const auto part : parts) {
    auto at = part.begin;
    const auto read_to = [&](std::size_t end) {
      if (end == at + 1 && text[at] == ' ') return;  // between most words
      const auto between = text.substr(at, end - at);
      if (!internal::has_no_letter(between)) internal::add(letters, read_words(between, on_word));
    };
    const auto starts_before = [](const segment::Token& one, std::size_t begin) { return one.span.begin < begin; };
    const auto* token = std::lower_bound(tokens.begin(), tokens.end(), part.begin, starts_before);
    for (; token != tokens.end() && token->span.end <= part.end; ++token) {
      const auto count = internal::plain_letters(*token);
      if (count == 0) continue;
      read_to(token->span.begin);
      at = token->span.end;
      const auto alphabet = token->plain == segment::Token::Plain::latin ? Alphabet::latin : Alphabet::cyrillic;
      letters.of[static_cast<std::size_t>(alphabet)] += count;
      const bool is_closed = at < part.end && text[at] == internal::kApostrophe;
      if (!is_closed && token->word != 0) [[likely]] {
        on_token(alphabet, *token, count);
      } else {
        auto word = internal::plain_word(*token, count);
        if (is_closed) word.signs[word.size++] = internal::kApostrophe;
        on_word(alphabet, std::as_const(word));
      }
    }
    read_to(part.end);
  }
  return letters;
}

}  // namespace behistun::detect
