// The states and bodies of the gazetteer, as they stand beside a title: phrases that were made when the library was
// built (gazetteer_words_image.cpp).

#include "title_owner.hpp"
#include <algorithm>
#include <string_view>
#include "gazetteer/gazetteer_words.hpp"
#include "words/words.hpp"

namespace behistun::names {
namespace {

/// « d’ » and « l’ » hang on the next word.
std::string_view without_elision(std::string_view lower) {
  for (const auto* elided : {"d’", "l’", "d'", "l'"})
    if (lower.starts_with(elided)) return lower.substr(std::string_view(elided).size());
  return lower;
}

bool is(std::uint8_t kind, std::string_view phrase) { return (GazetteerWords::get().kinds_of(phrase) & kind) != 0; }

/// How many words from words[at] on are a phrase of this kind, the most of them.
std::size_t longest(std::uint8_t kind, const std::vector<std::string>& words, std::size_t at) {
  std::size_t longest = 0;
  std::string phrase(without_elision(words[at]));
  for (std::size_t n = 1; n <= GazetteerWords::kMostWords && at + n <= words.size(); ++n) {
    if (is(kind, phrase)) longest = n;
    if (at + n < words.size()) (phrase += ' ') += words[at + n];
  }
  return longest;
}

/// Words of charges.tsv: «Совета», and behind a link "Foreign Affairs".
std::size_t charge(const std::vector<std::string>& words, std::size_t at, bool linked) {
  std::size_t n = 0;
  while (at + n < words.size() && (linked || is_cyrillic(words[at + n])) &&
         is(GazetteerWords::kCharge, without_elision(words[at + n])))
    ++n;
  return n;
}

}  // namespace

bool leads_to_owner(std::string_view lower) {
  for (const auto* link : {"of", "for", "to", "the", "and", "de", "du", "des", "la", "le", "les", "à", "aux", "et"})
    if (lower == link) return true;
  return false;
}

/// States and bodies: Russian ones in the genitive and abbreviations stand there as they are, others behind a link.
std::size_t owner_behind_title(const std::vector<std::string>& words, std::size_t at) {
  auto from = at;
  while (from < words.size() && leads_to_owner(words[from])) ++from;
  if (from == words.size()) return 0;
  const bool linked = from > at || without_elision(words[from]).size() < words[from].size();
  const auto size = std::max(longest(GazetteerWords::kGenitive, words, from),
                             linked ? longest(GazetteerWords::kLinked, words, from) : 0);
  const auto of_charge = charge(words, from, linked);
  return size == 0 && of_charge == 0 ? 0 : from - at + std::max(size, of_charge);
}

std::size_t words_before_title(const std::vector<std::string>& words, std::size_t at) {
  constexpr auto kBefore = GazetteerWords::kBefore;
  const bool dotted = at + 1 < words.size() && words[at].ends_with('.') && words[at + 1].ends_with('.');
  if (dotted &&
      is(kBefore, words[at].substr(0, words[at].size() - 1) + words[at + 1].substr(0, words[at + 1].size() - 1)))
    return 2;
  return is(kBefore, words[at]) ? 1 : 0;
}

}  // namespace behistun::names
