#pragma once
// The tables of this room, and words as they are compared.

#include <behistun/names.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::names {

/// Lower case, without marks and apostrophes; й and ё stay. What tables are looked up by.
std::string fold(std::string_view word);

bool is_particle(std::string_view folded);
bool is_suffix(std::string_view folded);
/// A word of companies and bodies: "Ltd", "Bank", "министерство".
bool is_legal_form(std::string_view folded);
/// Chinese, Korean and Vietnamese family names, which stand first.
bool stands_first(std::string_view folded);

/// What the table of given names knows of a word, in any of its spellings.
struct KnownGiven {
  Gender gender = Gender::unknown;
  std::vector<std::uint16_t> groups;  ///< rows that hold it: words that share one are forms of one name
};
const KnownGiven* known_given(std::string_view folded);
bool share_a_group(const KnownGiven& a, const KnownGiven& b);

/// The title that begins at words[at], as long as possible.
struct TitleFound {
  std::size_t words = 0;  ///< 0: there is none
  Gender gender = Gender::unknown;
};
TitleFound title_at(const std::vector<std::string>& lower_words, std::size_t at);

bool is_cyrillic(std::string_view word);

/// -ович, -евич, -ична … in Cyrillic (any case) and Latin spelling; the gender it tells.
std::optional<Gender> patronymic(std::string_view folded);

}  // namespace behistun::names
