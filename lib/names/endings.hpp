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

/// A row of endings.tsv.
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
};

/// Every ending that fits offers one, and the word as it is another. A nominative that several people bear is none of
/// one person.
std::vector<Offer> offers(std::string_view written, Part part, bool one_person);
/// What the word as written costs as a nominative.
double cost_as_it_is(std::string_view written);

std::string_view last_letter(std::string_view text);

}  // namespace behistun::names
