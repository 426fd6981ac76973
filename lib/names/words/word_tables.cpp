// What each table says is held by the words it names: particles, suffixes, forms of companies, given names and their
// forms, family names that stand first, family names that many or well-known people bear.

#include "word_tables.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <charconv>
#include <map>

#include "counterparts.model.hpp"
#include "families.model.hpp"
#include "persons.hpp"
#include "persons.model.hpp"

namespace behistun::names {
namespace {

struct ParticleRow {
  std::string_view particle, form_of, example;
};
constexpr ParticleRow kParticles[] = {
#include "particles.inc"
};
struct SuffixRow {
  std::string_view suffix, form_of, example;
};
constexpr SuffixRow kSuffixes[] = {
#include "suffixes.inc"
};
struct TwoFamilies {
  std::string_view word, kind, example;
};
constexpr TwoFamilies kTwoFamilies[] = {
#include "two_families.inc"
};
struct LegalFormRow {
  std::string_view word, example;
};
constexpr LegalFormRow kLegalForms[] = {
#include "legal_forms.inc"
};
struct SmallRow {
  std::string_view word, example;
};
constexpr SmallRow kSmallWords[] = {
#include "small_words.inc"
};
struct CounterpartsRow {
  std::string_view russian, latin;
};
constexpr CounterpartsRow kCounterparts[] = {
#include "counterparts.inc"
};
struct EquivalentsRow {
  std::string_view name, gender, forms;
};
constexpr EquivalentsRow kEquivalents[] = {
#include "equivalents.inc"
};
struct FirstRow {
  std::string_view ru, latin, languages, example, gives;
};
constexpr FirstRow kFamiliesFirst[] = {
#include "families_first.inc"
};
std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) out.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

Gender read_gender(std::string_view word) {
  if (word == "male") return Gender::male;
  return word == "female" ? Gender::female : Gender::unknown;
}

using Table = std::unordered_map<std::string, FactsRead>;

/// A bit for each particle that is a form of itself, in the order of the table.
std::uint32_t particle_bit(std::string_view name) {
  std::uint32_t bit = 1;
  for (const auto& row : kParticles) {
    if (row.particle == name) return bit;
    if (row.particle == row.form_of) bit <<= 1;
  }
  assert(false);  // a test asks that every row's form_of is a row
  return 0;
}

void hold_given(Table& table, const std::string& form, Gender gender, std::uint16_t group) {
  auto& read = table[form];
  auto& known = read.facts.given;
  if (read.groups.empty()) known.gender = gender;
  if (known.gender != gender) known.gender = Gender::unknown;
  read.groups.push_back(group);
}

/// Calls `use` with each row of a model, cut at its first tab.
template <class Use>
void for_each_row(std::string_view model, Use use) {
  while (!model.empty()) {
    const auto line = model.substr(0, model.find('\n'));
    model.remove_prefix(std::min(line.size() + 1, model.size()));
    const auto tab = line.find('\t');
    if (!line.starts_with("# ") && tab != std::string_view::npos) use(line.substr(0, tab), line.substr(tab + 1));
  }
}

/// families.model.tsv: a word, and how many people have it.
void hold_families(Table& table) {
  for_each_row(embedded::families_model(), [&](std::string_view word, std::string_view count) {
    std::uint32_t people = 0;
    std::from_chars(count.data(), count.data() + count.size(), people);
    table[fold(word)].facts.bearers += people;
  });
}

/// counterparts.model.tsv: a Russian word, the Latin one, how many people show it. And those that a table has by hand.
void hold_counterparts(Table& table) {
  std::uint16_t row = 0;
  for_each_row(embedded::counterparts_model(), [&](std::string_view russian, std::string_view rest) {
    for (const auto word : {russian, rest.substr(0, rest.find('\t'))}) table[fold(word)].counterparts.push_back(row);
    ++row;
  });
  for (const auto& [russian, latin] : kCounterparts) {
    for (const auto forms : {russian, latin})
      for (const auto& word : split(forms)) table[fold(word)].counterparts.push_back(row);
    ++row;
  }
}

/// The last word of a name, folded, if it has several.
std::string last_word(std::string_view name) {
  const auto space = name.rfind(' ');
  return space == std::string_view::npos ? std::string() : fold(name.substr(space + 1));
}

/// persons.tsv and persons.model.tsv: id, gender, names in three languages, aliases with a bar between them.
void hold_well_known(Table& table) {
  constexpr std::size_t kFewestLetters = 3;
  std::uint16_t person = 0;
  for (const auto people : {embedded::persons(), embedded::persons_model()})
    for_each_row(people, [&](std::string_view, std::string_view rest) {
      for (rest.remove_prefix(std::min(rest.find('\t'), rest.size())); !rest.empty();) {
        rest.remove_prefix(1);
        const auto name = rest.substr(0, rest.find_first_of("\t|"));
        rest.remove_prefix(name.size());
        const auto word = last_word(name);
        if (unicode::count_code_points(word) < kFewestLetters || word.find('-') != std::string::npos) continue;
        auto& people_of_word = table[word].well_known;
        if (people_of_word.empty() || people_of_word.back() != person) people_of_word.push_back(person);
      }
      ++person;
    });
}

}  // namespace

const std::vector<Group>& groups() {
  static const auto all = [] {
    std::vector<Group> out;
    const auto add = [&](std::string_view gender, std::initializer_list<std::string_view> lists) {
      auto& group = out.emplace_back(Group{read_gender(gender), {}});
      for (const auto list : lists)
        for (const auto& form : split(list)) group.forms.push_back(fold(form));
      std::sort(group.forms.begin(), group.forms.end());
      group.forms.erase(std::unique(group.forms.begin(), group.forms.end()), group.forms.end());
    };
    std::map<std::string_view, const translit::GivenName*> by_russian;
    for (const auto& row : translit::given_names()) {
      add(row.gender, {row.ru, row.fr, row.en});
      by_russian.try_emplace(row.ru, &row);
    }
    for (const auto& row : kEquivalents) {
      const auto known = by_russian.find(row.name);
      if (known == by_russian.end())
        add(row.gender, {row.name, row.forms});
      else
        add(row.gender, {row.name, row.forms, known->second->fr, known->second->en});
    }
    return out;
  }();
  return all;
}

const std::vector<FamilyFirst>& families() {
  static const auto all = [] {
    std::vector<FamilyFirst> out;
    for (const auto& row : kFamiliesFirst) {
      auto& family = out.emplace_back();
      family.forms.push_back(fold(row.ru));
      for (const auto& form : split(row.latin)) family.forms.push_back(fold(form));
      for (const auto& [name, language] : {std::pair{"zh", kChineseSyllables},
                                           {"ko", kKoreanSyllables},
                                           {"vi", kVietnameseSyllables},
                                           {"wg", kWadeGilesSyllables}})
        if (row.languages.find(name) != std::string_view::npos) family.languages |= language;
    }
    return out;
  }();
  return all;
}

std::unordered_map<std::string, FactsRead> read_tables() {
  Table table;
  hold_well_known(table);
  hold_families(table);
  hold_counterparts(table);
  for (const auto& row : kParticles) {
    auto& facts = table[fold(row.particle)].facts;
    facts.particle = true;
    facts.particle_bit = particle_bit(row.form_of);
  }
  std::map<std::string_view, std::uint8_t> forms;
  for (const auto& row : kSuffixes) {
    auto& facts = table[fold(row.suffix)].facts;
    facts.suffix = true;
    const auto capitals = unicode::to_upper(row.suffix);
    facts.suffix_in_capitals = capitals != row.suffix && row.example.ends_with(capitals);
    facts.suffix_form = forms.try_emplace(row.form_of, static_cast<std::uint8_t>(forms.size() + 1)).first->second;
  }
  for (const auto& row : kTwoFamilies) {
    auto& facts = table[fold(row.word)].facts;
    (row.kind == "given" ? facts.before_two_families : facts.first_of_two_families) = true;
  }
  for (const auto& row : kLegalForms) table[fold(row.word)].facts.legal_form = true;
  for (const auto& row : kSmallWords) table[fold(row.word)].facts.small_word = true;
  for (std::uint16_t family = 0; family < families().size(); ++family)
    for (const auto& form : families()[family].forms) {
      auto& read = table[form];
      read.families_first.push_back(family);
      read.facts.syllabaries |= families()[family].languages;
    }
  for (std::uint16_t group = 0; group < groups().size(); ++group)
    for (const auto& form : groups()[group].forms) hold_given(table, form, groups()[group].gender, group);
  for (auto& [word, read] : table) read.facts.known = true;
  return table;
}

}  // namespace behistun::names
