#pragma once
// From the end of one word back to the nominatives it may come from.

#include <array>
#include <behistun/names.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::names {

enum Case : std::uint8_t { nominative, genitive, dative, accusative, instrumental, prepositional };
inline constexpr std::array<std::string_view, 6> kCases = {"nominative", "genitive",     "dative",
                                                           "accusative", "instrumental", "prepositional"};

/// A row of endings.tsv, or of endings_ukrainian.tsv.
struct Rule {
  std::string_view from, to, after;
  Gender gender = Gender::unknown;
  Case grammatical_case = nominative;
  double cost = 0;
  bool plural = false;         ///< of several people of one family: Ельцины, Клинтонами
  bool family_ending = false;  ///< it leads to -ов, -ев, -ин: family names that come from another word
  bool keeps_word() const { return grammatical_case == nominative && from == to; }
};

/// A nominative that a word may come from, in nats or thereabouts.
struct Offer {
  std::string text;
  Gender gender = Gender::unknown;
  Case grammatical_case = nominative;
  double cost = 0;
  const Rule* rule = nullptr;
  std::uint8_t number = 0;  ///< the same for the same text, 0 for the word itself
  bool is_given = false;    ///< people are known who bear it as a given name
};

/// What the name around a word tells.
struct Around {
  bool one_person = false;      ///< a given name or initials: a nominative that several people bear is none
  bool ukrainian = false;       ///< see is_ukrainian()
  bool behind_article = false;  ///< an Arabic one hangs on the word: аль-Харири
};
/// Every ending that fits offers one, and the word as it is the last.
std::vector<Offer> offers(std::string_view written, Part part, Around name);
/// Has the name a letter of Ukrainian that Russian has not, and none that Ukrainian has not?
bool is_ukrainian(std::string_view name);
/// What the word as written costs as a nominative.
double cost_as_it_is(std::string_view written);

/// The family name of a woman's brother: Цыбизов, of Цыбизова; empty if it is no other.
std::string mans_family(std::string_view written);

std::string_view last_letter(std::string_view text);

}  // namespace behistun::names
