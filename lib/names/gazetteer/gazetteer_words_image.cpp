// The states and bodies of the gazetteer, in the forms in which they stand beside a title, and the names of people.
//
// A Russian name of a state is put in the genitive by genitives.tsv, each word in all the ways that its end allows; the
// words behind the first may stay as they are («Республики Сербия»). What no language has is never met, and harms
// nobody. Abbreviations are the aliases without a small letter.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/unicode.hpp>
#include <map>
#include <set>
#include <vector>
#include "gazetteer_rows.hpp"
#include "gazetteer_words.hpp"
#include "words/words.hpp"

namespace behistun::names {
namespace {

struct Genitive {
  std::string_view from, to, example, gives;
};
constexpr Genitive kGenitives[] = {
#include "genitives.inc"
};

struct WordRow {
  std::string_view word, example;
};
constexpr WordRow kCharges[] = {
#include "charges.inc"
};
constexpr WordRow kBeforeTitles[] = {
#include "before_titles.inc"
};

constexpr std::size_t kMostWordsOfBody = 3;  ///< «Совета Федерации», "of the European Commission"

std::vector<std::string> genitives_of(const std::string& word) {
  std::vector<std::string> out;
  for (const auto& row : kGenitives)
    if (word.ends_with(row.from)) out.push_back(word.substr(0, word.size() - row.from.size()).append(row.to));
  if (out.empty()) out.push_back(word);  // Чили, Перу
  return out;
}

bool is_abbreviation(std::string_view form) {
  return form.size() > 1 && form.find(' ') == std::string_view::npos && unicode::to_upper(form) == form;
}

class Phrases {
 public:
  explicit Phrases(const gazetteer::Rows& rows) {
    for (const auto& country : rows.countries) {
      for (const auto form : forms(country)) add_forms_of(form, GazetteerWords::kMostWords);
      for (const auto& adjective : country.adjectives_en) add(unicode::to_lower(adjective), GazetteerWords::kBefore);
    }
    for (const auto& body : rows.bodies)
      for (const auto form : forms(body)) add_forms_of(form, kMostWordsOfBody);
    for (const auto* article : {"the", "le", "la"}) add(std::string(article), GazetteerWords::kBefore);
    for (const auto& row : kBeforeTitles) add(std::string(row.word), GazetteerWords::kBefore);
    for (const auto& row : kCharges) add(std::string(row.word), GazetteerWords::kCharge);
  }

  void write(laid_out::Writer& out) const {
    std::vector<std::string_view> phrases;
    std::vector<std::uint8_t> kinds;
    for (const auto& [phrase, kind] : kinds_) {
      phrases.emplace_back(phrase);
      kinds.push_back(kind);
    }
    out.add_lookup(phrases);
    out.add(kinds);
  }

 private:
  void add(const std::string& phrase, std::uint8_t kind) {
    auto& kinds = kinds_[phrase];
    kinds = static_cast<std::uint8_t>(kinds | kind);
  }

  void add_forms_of(std::string_view form, std::size_t most_words) {
    if (form.empty() || static_cast<std::size_t>(std::count(form.begin(), form.end(), ' ')) >= most_words) return;
    const auto lower = unicode::to_lower(form);
    if (is_abbreviation(form)) add(lower, GazetteerWords::kGenitive | GazetteerWords::kBefore);
    if (is_cyrillic(form)) return add_genitives(lower);
    add(lower, GazetteerWords::kLinked);
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
    for (const auto& phrase : phrases) add(phrase, GazetteerWords::kGenitive);
  }

  std::map<std::string, std::uint8_t> kinds_;
};

}  // namespace

std::string lay_out_gazetteer_words() {
  const auto rows = gazetteer::built_in_rows();
  laid_out::Writer out;
  Phrases(rows).write(out);
  std::set<std::string_view> people, families;
  for (const auto& person : rows.people) {
    const std::string_view name = person.name.ru;
    people.insert(name);
    families.insert(name.substr(name.rfind(' ') + 1));
  }
  out.add_lookup(std::vector(people.begin(), people.end()));
  out.add_lookup(std::vector(families.begin(), families.end()));
  return out.bytes();
}

}  // namespace behistun::names
