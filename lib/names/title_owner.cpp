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

constexpr std::size_t kMostWords = 5;  ///< «Боливарианской Республики Венесуэла», "of the United Arab Emirates"

std::vector<std::string> genitives_of(const std::string& word) {
  std::vector<std::string> out;
  for (const auto& row : kGenitives)
    if (word.ends_with(row.from)) out.push_back(word.substr(0, word.size() - row.from.size()).append(row.to));
  if (out.empty()) out.push_back(word);  // Чили, Перу
  return out;
}

class Owners {
 public:
  Owners() {
    const auto& gazetteer = gazetteer::Gazetteer::built_in();
    for (const auto& country : gazetteer.countries()) {
      for (const auto form : forms(country)) add(form);
      for (const auto& adjective : country.adjectives_en) before_.insert(unicode::to_lower(adjective));
    }
    for (const auto& body : gazetteer.bodies())
      for (const auto form : forms(body))
        if (is_abbreviation(form)) add(form);
    for (const auto* article : {"the", "le", "la"}) before_.insert(article);
  }

  std::size_t behind(const std::vector<std::string>& words, std::size_t at) const {
    std::size_t longest = 0;
    std::string phrase;
    for (std::size_t n = 0; n < kMostWords && at + n < words.size(); ++n) {
      if (n != 0) phrase += ' ';
      phrase += words[at + n];
      if (behind_.contains(phrase)) longest = n + 1;
    }
    return longest;
  }
  bool is_before(const std::string& word) const { return before_.contains(word); }

 private:
  static bool is_abbreviation(std::string_view form) {
    return form.size() > 1 && form.find(' ') == std::string_view::npos && unicode::to_upper(form) == form;
  }

  void add(std::string_view form) {
    if (form.empty()) return;
    const auto lower = unicode::to_lower(form);
    if (is_abbreviation(form)) {
      behind_.insert(lower);
      before_.insert(lower);
    }
    if (is_cyrillic(form)) return add_genitives(lower);
    for (const auto* of : {"of ", "of the ", "de ", "du ", "de la ", "des ", "d’", "d'", "de l’", "de l'"})
      behind_.insert(of + lower);
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
    behind_.insert(phrases.begin(), phrases.end());
  }

  std::unordered_set<std::string> behind_, before_;
};

const Owners& owners() {
  static const Owners all;
  return all;
}

}  // namespace

std::size_t owner_behind_title(const std::vector<std::string>& lower_words, std::size_t at) {
  return owners().behind(lower_words, at);
}

bool may_stand_before_title(const std::string& lower) { return owners().is_before(lower); }

}  // namespace behistun::names
