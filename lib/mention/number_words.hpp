#pragma once
// Numbers in words.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace behistun::mention {

// "two and a half million": digits before and behind the decimal point, and how many zeros its last word multiplies by.
struct NumberInWords {
  std::size_t first = 0, behind = 0;  // tokens
  std::string whole = {}, fraction = {};
  std::size_t zeros = 0;
  bool is_dozen = false;  // « une vingtaine »: what it counts may follow "de"
  bool is_alone = false;  // "a million", «тысяча»: it counts something, or is a word like others
};

// The words with which one may begin (data/numerals.tsv).
const segment::Phrases& numerals();
// The longest that stands at `first`; none in the middle of one. An article before a scale belongs to it.
std::optional<NumberInWords> number_in_words(std::string_view text, std::span<const segment::Token> tokens,
                                             std::size_t first, Language language);

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
