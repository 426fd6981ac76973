// The rows of the gazetteer, as names that a text may have.
//
// People stand among them three times: given name first, family name first, and the family name alone (table `family`,
// which says nothing by itself: people.cpp decides whom it means). Countries stand by their names and by their
// adjectives, and what their people are called.

#include "compile.hpp"

#include <algorithm>
#include <behistun/tokens.hpp>
#include <string>
#include <string_view>

#include "lay_out.hpp"
#include "names_trie.hpp"
#include "words/combining.hpp"
#include "words/family.hpp"
#include "words/word_lists.hpp"

namespace behistun::mention {

namespace {

struct Nationals {
  std::string_view code, language, forms, example;
};
constexpr Nationals kNationals[] = {
#include "nationals.inc"
};

using gazetteer::Gazetteer;
using Table = Target::Table;

// «российский» → «российско», the first half of «российско-французский».
std::string combining_of(std::string_view masculine) {
  constexpr std::string_view kEnding = "ий";
  return std::string(masculine.substr(0, masculine.size() - std::min(masculine.size(), kEnding.size()))) + "о";
}

char letter(names::Gender gender) {
  if (gender == names::Gender::male) return 'm';
  return gender == names::Gender::female ? 'f' : '-';
}

// «Ахмед аш-Шараа» → «Ахмед Шараа», as the press writes him too; empty where no Arabic article stands before the family
// name.
std::string without_article(std::string_view name, const segment::Tokens& tokens) {
  if (tokens.size() < 3) return {};
  const auto before = tokens.size() - 2;
  if (!is_in(List::arabic_article, tokens[before])) return {};
  std::string plain(name.substr(0, tokens[before].span.begin));
  return plain.append(name.substr(tokens[before + 1].span.begin));
}

// "Felipe VI of Spain" has no family name.
bool is_of_somewhere(const segment::Tokens& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const segment::Token& token) { return token.folded == "of"; });
}

// "Q312". Those made by hand have names of ours.
bool is_of_wikidata(std::string_view id) {
  return id.size() > 1 && id.front() == 'Q' && id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// "Emmanuel Macron" → "Macron Emmanuel"; empty where nothing stands before the family name.
std::string family_first(std::string_view name, const segment::Tokens& tokens) {
  const auto family = family_tokens(tokens, false);
  if (tokens.size() < 2 || family.begin == 0) return {};
  const auto begin = tokens[family.begin].span.begin;
  return std::string(name.substr(begin)).append(" ").append(name.substr(0, begin));
}

// Empty where there is none.
std::string_view family_name(std::string_view name, const segment::Tokens& tokens, bool comes_first) {
  if (is_of_somewhere(tokens)) return {};
  const auto family = family_tokens(tokens, comes_first);
  if (family.empty()) return {};
  const auto begin = tokens[family.begin].span.begin;
  return name.substr(begin, tokens[family.end - 1].span.end - begin);
}

// "Felipe Pérez Roque" → "Pérez Roque", "Ellen Johnson Sirleaf" → "Johnson Sirleaf": the last two words of three or
// more are a family name as well; empty where a particle, a patronymic or an initial tells that they are not.
std::string_view two_family_names(std::string_view name, const segment::Tokens& tokens) {
  if (tokens.size() < 3 || is_of_somewhere(tokens)) return {};
  const auto& first = tokens[tokens.size() - 2];
  const bool is_two = family_tokens(tokens, false).size() == 1 && first.capital && !first.initial &&
                      !is_in(List::patronymic, first) && tokens[tokens.size() - 1].capital;
  return is_two ? name.substr(first.span.begin) : std::string_view();
}

// "Al Nahyan" of "Mohammed bin Zayed Al Nahyan".
bool ends_in_a_house(const segment::Tokens& tokens) {
  return tokens.size() > 2 && is_in(List::house, tokens[tokens.size() - 2]);
}

// A name by all its orders. `goes_on`: it is a shorter name of the same person and a second family name behind, by
// which alone nobody is called ("Alan García Pérez"), but for a house. A byname of one word stands for a family name
// ("Jokowi").
void add_person(std::string_view name, std::uint32_t row, char gender, bool is_family_first, bool goes_on,
                NamesTrie& trie) {
  const auto tokens = segment::tokenize(name);
  const auto add = [&](std::string_view form, Table table) {
    trie.add(form, {table, false, false, row}, WordClass::name, gender);
  };
  if (tokens.size() == 1) add(name, Table::family);
  if (tokens.size() < 2) return;
  add(name, Table::person);
  add(without_article(name, tokens), Table::person);
  if (!is_family_first) add(family_first(name, tokens), Table::person);
  if (!goes_on || ends_in_a_house(tokens)) add(family_name(name, tokens, is_family_first), Table::family);
  if (!is_family_first) add(two_family_names(name, tokens), Table::family);
}

bool is_continued_by(const std::string& name, const std::string& longer) {
  return name.find(' ') != std::string::npos && longer.starts_with(name + ' ');
}

void add_people(const Gazetteer& known, NamesTrie& trie) {
  const auto people = known.people();
  for (std::uint32_t row = 0; row < people.size(); ++row) {
    const auto& person = people[row];
    const auto offices = known.offices_of(person.id);
    const bool is_family_first = !offices.empty() && family_comes_first(offices.front().of);
    const auto goes_on = [&](const std::string& alias) {
      return is_continued_by(person.name.ru, alias) || is_continued_by(person.name.fr, alias) ||
             is_continued_by(person.name.en, alias);
    };
    const auto add = [&](const std::string& name, bool is_continued) {
      add_person(name, row, letter(person.gender), is_family_first, is_continued, trie);
    };
    for (const auto* name : {&person.name.ru, &person.name.fr, &person.name.en}) add(*name, false);
    for (const auto& alias : person.aliases) add(alias, goes_on(alias));
  }
}

// Of a body, a country or a place.
void add_forms(const std::vector<std::string_view>& forms, Target target, NamesTrie& trie) {
  for (const auto form : forms) {
    trie.add(form, target, WordClass::noun, '-');
    ++target.form;
  }
}

// "German" → "Germans", "Iraqi" → "Iraqis"; empty where English has another word (data/nationals.tsv).
std::string english_people(std::string_view adjective) {
  if (!adjective.ends_with("an") && !adjective.ends_with('i')) return {};
  return std::string(adjective).append("s");
}

// The people of a state stand for it as its adjective does: « les Russes », "the Russians", «россияне».
void add_people_of(const gazetteer::Country& country, Target target, NamesTrie& trie) {
  for (const auto& adjective : country.adjectives_en)
    trie.add(english_people(adjective), target, WordClass::fixed, '-');
  for (const auto& row : kNationals) {
    if (row.code != country.code) continue;
    for (auto rest = row.forms; !rest.empty();) {
      const auto form = rest.substr(0, rest.find('|'));
      rest.remove_prefix(std::min(rest.size(), form.size() + 1));
      trie.add(form, target, WordClass::fixed, '-');
    }
  }
}

void add_adjectives(const gazetteer::Country& country, std::uint32_t row, NamesTrie& trie) {
  const auto add = [&](std::string_view form) {
    trie.add(form, {Table::adjective, false, false, row}, WordClass::fixed, '-');
  };
  for (const auto* forms : {&country.adjectives_fr, &country.adjectives_en})
    for (const auto& form : *forms) add(form);
  for (const auto& masculine : country.adjectives_ru) {
    for (const auto& form : russian_adjective(masculine)) add(form);
    add(combining_of(masculine));
  }
  for (const auto& half : kCombining)
    if (half.code == country.code) add(half.word);
  add_people_of(country, {Table::adjective, false, false, row}, trie);
}

void add_bodies(const Gazetteer& known, NamesTrie& trie) {
  for (std::uint32_t row = 0; row < known.bodies().size(); ++row) {
    const auto& body = known.bodies()[row];
    add_forms(forms(body), {Table::body, false, false, row, 0, is_of_wikidata(body.id)}, trie);
  }
}

void add_countries(const Gazetteer& known, NamesTrie& trie) {
  for (std::uint32_t row = 0; row < known.countries().size(); ++row) {
    const auto& country = known.countries()[row];
    add_forms(forms(country), {Table::country, false, false, row}, trie);
    add_adjectives(country, row, trie);
  }
}

// « Le Caire » → « Caire », which stands behind « au » and « du » too; empty where the article is not French.
std::string_view without_french_article(const gazetteer::Place& place) {
  const std::string_view french = place.name.fr;
  const bool has_article = french.starts_with("Le ") || french.starts_with("La ");
  return has_article && (french != place.name.en || place.country == "FRA") ? french.substr(3) : std::string_view();
}

void add_places(const Gazetteer& known, NamesTrie& trie) {
  for (std::uint32_t row = 0; row < known.places().size(); ++row) {
    const auto& place = known.places()[row];
    Target target{Table::place, false, false, row};
    const auto all = forms(place);
    add_forms(all, target, trie);
    if (const auto bare = without_french_article(place); !bare.empty()) {
      const auto at = std::find(all.begin(), all.end(), std::string_view(place.name.fr));
      target.form = static_cast<decltype(target.form)>(at - all.begin());
      trie.add(bare, target, WordClass::fixed, '-');
    }
  }
}

}  // namespace

std::vector<std::uint32_t> compile(const Gazetteer& known) {
  NamesTrie trie;
  add_people(known, trie);
  add_bodies(known, trie);
  add_countries(known, trie);
  add_places(known, trie);
  return lay_out(trie);
}

}  // namespace behistun::mention
