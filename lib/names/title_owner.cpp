// The states and bodies of the gazetteer, as they stand beside a title.
//
// A Russian name of a state is put in the genitive by genitives.tsv, each word in all the ways that its end allows; the
// words behind the first may stay as they are («Республики Сербия»). What no language has is never met, and harms
// nobody. Abbreviations are the aliases without a small letter.

#include "title_owner.hpp"
#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <string_view>
#include <unordered_set>
#include "words.hpp"

namespace behistun::names {
namespace {

struct Genitive {
  std::string_view from, to, example, gives;
};
constexpr Genitive kGenitives[] = {
#include "genitives.inc"
};

struct Charge {
  std::string_view word, example;
};
constexpr Charge kCharges[] = {
#include "charges.inc"
};

constexpr std::size_t kMostWordsOfBody = 3;  ///< «Совета Федерации», "of the European Commission"
constexpr std::size_t kMostWords = 5;  ///< «Боливарианской Республики Венесуэла», "of the United Arab Emirates"

std::vector<std::string> genitives_of(const std::string& word) {
  std::vector<std::string> out;
  for (const auto& row : kGenitives)
    if (word.ends_with(row.from)) out.push_back(word.substr(0, word.size() - row.from.size()).append(row.to));
  if (out.empty()) out.push_back(word);  // Чили, Перу
  return out;
}

/// Before whose title it is, in English and French.
bool is_link(std::string_view lower) {
  for (const auto* link : {"of", "for", "to", "the", "and", "de", "du", "des", "la", "le", "les", "à", "aux", "et"})
    if (lower == link) return true;
  return false;
}

/// « d’ » and « l’ » hang on the next word.
std::string_view without_elision(std::string_view lower) {
  for (const auto* elided : {"d’", "l’", "d'", "l'"})
    if (lower.starts_with(elided)) return lower.substr(std::string_view(elided).size());
  return lower;
}

class Owners {
 public:
  Owners() {
    const auto& gazetteer = gazetteer::Gazetteer::built_in();
    for (const auto& country : gazetteer.countries()) {
      for (const auto form : forms(country)) add(form, kMostWords);
      for (const auto& adjective : country.adjectives_en) before_.insert(unicode::to_lower(adjective));
    }
    for (const auto& body : gazetteer.bodies())
      for (const auto form : forms(body)) add(form, kMostWordsOfBody);
    for (const auto* article : {"the", "le", "la"}) before_.insert(article);
    for (const auto& row : kCharges) charges_.emplace(row.word);
  }

  /// States and bodies: Russian ones in the genitive and abbreviations stand there as they are, others behind a link.
  std::size_t behind(const std::vector<std::string>& words, std::size_t at) const {
    auto from = at;
    while (from < words.size() && is_link(words[from])) ++from;
    if (from == words.size()) return 0;
    const bool linked = from > at || without_elision(words[from]).size() < words[from].size();
    const auto size = std::max(longest(genitives_, words, from), linked ? longest(linked_, words, from) : 0);
    const auto of_charge = charge(words, from, linked);
    return size == 0 && of_charge == 0 ? 0 : from - at + std::max(size, of_charge);
  }

  std::size_t before(const std::vector<std::string>& words, std::size_t at) const {
    const bool dotted = at + 1 < words.size() && words[at].ends_with('.') && words[at + 1].ends_with('.');
    if (dotted &&
        before_.contains(words[at].substr(0, words[at].size() - 1) + words[at + 1].substr(0, words[at + 1].size() - 1)))
      return 2;
    return before_.contains(words[at]) ? 1 : 0;
  }

 private:
  using Phrases = std::unordered_set<std::string>;

  static bool is_abbreviation(std::string_view form) {
    return form.size() > 1 && form.find(' ') == std::string_view::npos && unicode::to_upper(form) == form;
  }

  static std::size_t longest(const Phrases& phrases, const std::vector<std::string>& words, std::size_t at) {
    std::size_t longest = 0;
    std::string phrase(without_elision(words[at]));
    for (std::size_t n = 1; n <= kMostWords && at + n <= words.size(); ++n) {
      if (phrases.contains(phrase)) longest = n;
      if (at + n < words.size()) (phrase += ' ') += words[at + n];
    }
    return longest;
  }

  /// Words of charges.tsv: «Совета», and behind a link "Foreign Affairs".
  std::size_t charge(const std::vector<std::string>& words, std::size_t at, bool linked) const {
    std::size_t n = 0;
    while (at + n < words.size() && (linked || is_cyrillic(words[at + n])) &&
           charges_.contains(std::string(without_elision(words[at + n]))))
      ++n;
    return n;
  }

  void add(std::string_view form, std::size_t most_words) {
    if (form.empty() || static_cast<std::size_t>(std::count(form.begin(), form.end(), ' ')) >= most_words) return;
    const auto lower = unicode::to_lower(form);
    if (is_abbreviation(form)) {
      genitives_.insert(lower);
      before_.insert(lower);
    }
    if (is_cyrillic(form)) return add_genitives(lower);
    linked_.insert(lower);
  }

  /// Word by word, in all ways.
  void add_genitives(std::string_view rest) {
    std::vector<std::string> phrases = {""};
    for (bool first = true; !rest.empty(); first = false) {
      const std::string word(rest.substr(0, rest.find(' ')));
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
      auto ways = genitives_of(word);
      if (!first) ways.push_back(word);
      std::vector<std::string> longer;
      for (const auto& phrase : phrases)
        for (const auto& way : ways) longer.push_back(phrase.empty() ? way : phrase + ' ' + way);
      phrases = std::move(longer);
    }
    genitives_.insert(phrases.begin(), phrases.end());
  }

  Phrases genitives_, linked_, before_, charges_;
};

const Owners& owners() {
  static const Owners all;
  return all;
}

}  // namespace

std::size_t owner_behind_title(const std::vector<std::string>& lower_words, std::size_t at) {
  return owners().behind(lower_words, at);
}

std::size_t words_before_title(const std::vector<std::string>& lower_words, std::size_t at) {
  return owners().before(lower_words, at);
}

}  // namespace behistun::names
