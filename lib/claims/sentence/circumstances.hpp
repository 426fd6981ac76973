#pragma once
// What a sentence tells besides who and when: how long it lasted, the how-manieth it was.

#include <behistun/claims.hpp>
#include <behistun/tokens.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace behistun::claims {

// The tokens of one sentence: [first, last) of all.
struct Words {
  std::string_view text;
  std::span<const segment::Token> tokens;
  const Vocabulary& vocabulary;  // of all
  Language language = Language::und;
  std::size_t first = 0, last = 0;
};

// Those of ordinals.tsv, units.tsv and stretches.tsv.
const segment::Phrases& ordinal_words();
const segment::Phrases& unit_phrases();
const segment::Phrases& stretch_phrases();

// A number in digits or in words, in tenths ("two and a half"), and the token behind it.
struct Cardinal {
  static constexpr std::int32_t kTenths = 10;  // of one
  std::int32_t tenths = 0;
  std::size_t behind = 0;
};
// The one at a token; 0 if there is none below a thousand.
Cardinal cardinal_at(const Words& words, std::size_t at);
// Does a phrase of that class of units.tsv begin at the token?
bool says_unit(const Words& words, std::size_t at, std::string_view kind);

struct Duration {
  std::int32_t minutes = 0;
  Span span;
};
// "lasted an hour and a half", « pendant une heure et quarante-cinq minutes », « pendant 1h40 », «продолжалась полтора
// часа», "a two-hour call" (where a contact stands at token `contact`, if it does), "spoke for an hour" (before the
// byte where the topics begin). None beyond a day.
std::optional<Duration> duration(const Words& words, std::optional<std::size_t> contact, std::size_t topics);

struct Ordinal {
  std::int32_t number = 0;
  std::string_view within;  // "day", "week", "month", "year" or empty
  Span span;
};
// "their second call this week": the ordinal stands right before the contact at token `contact` (a verb, if it
// `is_deed`: "he first met A" counts nothing); or "the call was their second this week", "for the second time this
// week".
std::optional<Ordinal> ordinal(const Words& words, std::size_t contact, bool is_deed, std::size_t topics);
// "It was their second call", "the second call this week", in a sentence that tells of no contact by itself.
std::optional<Ordinal> ordinal_of_noun(const Words& words);

}  // namespace behistun::claims
