#pragma once
// The words of a text that has been cut into tokens. Nearly every token is one word of A to z, or of А to я, and has
// been put in lower case: all its signs are made from there at once, and the text is not read again. What stands
// between two such tokens is read as any text, if it may hold a letter.

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

/// A word that is a token, without the apostrophe behind it: plain, and short enough to be kept.
struct PlainWord {
  Start signs;
  std::size_t letters = 0;

  Start start() const { return signs; }
  Word whole() const {
    Word word;
    std::memcpy(word.signs.data(), &signs, sizeof signs);
    word.size = word.letters = letters;
    return word;
  }
};

/// Of no letters if the token is no such word.
inline PlainWord plain_word(const segment::Token& token) {
  constexpr auto kEight = sizeof(Signs);
  static_assert(2 * kEight == Word::kKept && 2 * Word::kKept <= segment::Tokens::kReadable);
  const auto* lower = token.folded.data();
  const auto size = token.folded.size();
  if (token.plain == segment::Token::Plain::latin) {
    if (size > Word::kKept) return {};
    return {{token.start, size > kEight ? cut(latin_signs(lower + kEight), size - kEight) : 0}, size};
  }
  const auto letters = size / 2;
  if (token.plain == segment::Token::Plain::no || letters > Word::kKept) return {};
  return {{cut(cyrillic_signs(lower), letters),
           letters > kEight ? cut(cyrillic_signs(lower + 2 * kEight), letters - kEight) : 0},
          letters};
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

/// read_words() of the parts of a text, each as a text of its own. Most words are handed over as a PlainWord.
/// @pre  the tokens are those of the text
template <class OnWord>
Letters read_words(std::string_view text, std::span<const Span> parts, const segment::Tokens& tokens,
                   OnWord&& on_word) {
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
      const auto word = internal::plain_word(*token);
      if (word.letters == 0) continue;
      read_to(token->span.begin);
      at = token->span.end;
      const auto alphabet = token->plain == segment::Token::Plain::latin ? Alphabet::latin : Alphabet::cyrillic;
      letters.of[static_cast<std::size_t>(alphabet)] += word.letters;
      if (at < part.end && text[at] == internal::kApostrophe) [[unlikely]] {
        auto closed = word.whole();
        closed.signs[closed.size++] = internal::kApostrophe;
        on_word(alphabet, std::as_const(closed));
      } else {
        on_word(alphabet, word);
      }
    }
    read_to(part.end);
  }
  return letters;
}

}  // namespace behistun::detect
