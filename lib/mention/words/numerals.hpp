#pragma once
// The tables of numbers in words, for what is read around them.

#include <behistun/number_words.hpp>
#include <cstdint>

namespace behistun::mention {

// The words with which one may begin (data/numerals.tsv).
const segment::Phrases& numerals();

// The number that the Russian adjective at `at` begins with («двухдневный»), in digits, and the rest of the word; empty
// if none.
std::string_view glued_number(std::string_view text, std::span<const segment::Token> tokens, std::size_t at,
                              std::string_view& rest);

// How many zeros a folded word multiplies by ("billion"): data/magnitudes.tsv. 0 if it does not.
std::size_t zeros_of(std::string_view folded_word);

// The small words of numerals.tsv: before a scale, within a number, between two numbers, before two; between a number
// and what it counts.
enum class NumberLink : std::uint8_t { one, both, to, between, within };
bool is_link(NumberLink link, const segment::Token& token, Language language);

}  // namespace behistun::mention
