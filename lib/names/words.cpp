// What the tables say of a word.

#include "words.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <bitset>
#include <cassert>
#include <charconv>
#include <cstring>
#include <limits>
#include <map>
#include <unordered_map>
#include "letter.hpp"
#include "word_hash.hpp"

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

using Table = std::unordered_map<std::string, Facts>;

/// Facts by word, in open addressing: most words that are asked for are in no table, and one look tells so. A slot is
/// small, so that all of them stay near the processor.
class FactsByWord {
 public:
  explicit FactsByWord(Table table) : slots_(std::bit_ceil(2 * table.size())) {
    assert(table.size() < std::numeric_limits<std::uint16_t>::max());
    for (auto& [word, facts] : table) {
      facts.number = static_cast<std::uint16_t>(entries_.size());
      entries_.push_back({word, std::move(facts)});
      const auto hash = hash_of_word(word);
      auto at = place(hash);
      while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {tag(hash), static_cast<std::uint16_t>(entries_.size())};
    }
  }
  const Facts* find(std::string_view word) const {
    const auto hash = hash_of_word(word);
    for (auto at = place(hash); slots_[at].entry != 0; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].tag != tag(hash)) continue;
      const auto& entry = entries_[slots_[at].entry - 1U];
      if (entry.first == word) return &entry.second;
    }
    return nullptr;
  }
  const Facts* of_number(std::size_t number) const {
    return number < entries_.size() ? &entries_[number].second : nullptr;
  }
  /// Calls `use` with each word, by their numbers.
  template <class Use>
  void for_each_word(Use use) const {
    for (const auto& [word, facts] : entries_) use(word);
  }
  /// Of all words, by their numbers.
  std::vector<Sounded> sounded() const {
    std::vector<Sounded> all;
    all.reserve(entries_.size());
    for (const auto& [word, facts] : entries_) all.push_back({translit::Spelt(word), Heard(word)});
    return all;
  }

 private:
  struct Slot {
    std::uint16_t tag = 0, entry = 0;  ///< entry: number + 1, 0 for none
  };
  std::size_t place(std::uint32_t hash) const { return hash & (slots_.size() - 1); }
  static std::uint16_t tag(std::uint32_t hash) { return static_cast<std::uint16_t>(hash >> 16); }
  std::vector<std::pair<std::string, Facts>> entries_;
  std::vector<Slot> slots_;
};

/// Given names, a group a row: all forms of one name, folded.
struct Group {
  Gender gender;
  std::vector<std::string> forms;
};

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

/// A family name that stands first: all its spellings, folded, the Russian one first.
struct FamilyFirst {
  std::vector<std::string> forms;
  Syllabaries languages = 0;
};

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

bool share(const std::vector<std::uint16_t>& a, const std::vector<std::uint16_t>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

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
  auto& known = table[form].given;
  if (known.groups.empty()) known.gender = gender;
  if (known.gender != gender) known.gender = Gender::unknown;
  known.groups.push_back(group);
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
    table[fold(word)].bearers += people;
  });
}

/// counterparts.model.tsv: a Russian word, the Latin one, how many people show it.
void hold_counterparts(Table& table) {
  std::uint16_t row = 0;
  for_each_row(embedded::counterparts_model(), [&](std::string_view russian, std::string_view rest) {
    for (const auto word : {russian, rest.substr(0, rest.find('\t'))}) table[fold(word)].counterparts.push_back(row);
    ++row;
  });
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

Table read_tables() {
  Table table;
  hold_well_known(table);
  hold_families(table);
  hold_counterparts(table);
  for (const auto& row : kParticles) {
    auto& facts = table[fold(row.particle)];
    facts.particle = true;
    facts.particle_bit = particle_bit(row.form_of);
  }
  std::map<std::string_view, std::uint8_t> forms;
  for (const auto& row : kSuffixes) {
    auto& facts = table[fold(row.suffix)];
    facts.suffix = true;
    facts.suffix_form = forms.try_emplace(row.form_of, static_cast<std::uint8_t>(forms.size() + 1)).first->second;
  }
  for (const auto& row : kLegalForms) table[fold(row.word)].legal_form = true;
  for (const auto& row : kSmallWords) table[fold(row.word)].small_word = true;
  for (std::uint16_t family = 0; family < families().size(); ++family)
    for (const auto& form : families()[family].forms) {
      auto& facts = table[form];
      facts.families_first.push_back(family);
      facts.syllabaries |= families()[family].languages;
    }
  for (std::uint16_t group = 0; group < groups().size(); ++group)
    for (const auto& form : groups()[group].forms) hold_given(table, form, groups()[group].gender, group);
  for (auto& [word, facts] : table) facts.known = true;
  return table;
}

const FactsByWord& known_words() {
  static const FactsByWord words(read_tables());
  return words;
}

}  // namespace

char* fold(std::string_view word, char* out) {
  const auto& letters = Letters::table();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = letters[c.value];
    std::memcpy(out, letter.folded.data(), letter.folded.size());
    out += letter.size;
    at += c.size;
  }
  return out;
}

std::string fold(std::string_view word) {
  std::string out(room_to_fold(word.size()), char());
  out.resize(static_cast<std::size_t>(fold(word, out.data()) - out.data()));
  return out;
}

namespace {

const Facts kNothingKnown;

}  // namespace

const Facts& facts(std::string_view folded) {
  const auto* found = known_words().find(folded);
  return found == nullptr ? kNothingKnown : *found;
}

std::uint16_t number_of(const Facts& facts) { return facts.known ? static_cast<std::uint16_t>(facts.number + 1) : 0; }

const Facts& facts_of_number(std::uint16_t number) {
  const auto* found = number == 0 ? nullptr : known_words().of_number(number - 1U);
  return found == nullptr ? kNothingKnown : *found;
}

const Sounded& sounded(const Facts& known) {
  static const auto all = known_words().sounded();
  return all[known.number];
}

const KnownGiven* known_given(std::string_view folded) {
  const auto& known = facts(folded);
  return known.is_given() ? &known.given : nullptr;
}

const std::vector<std::string>& forms_of_group(std::uint16_t group) { return groups()[group].forms; }

std::uint32_t fingerprint_of_tables() {
  static const auto fingerprint = [] {
    std::uint32_t value = 2166136261U;
    const auto mix = [&](std::string_view text) {
      for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    };
    known_words().for_each_word(mix);
    for (const auto& group : groups())
      for (const auto& form : group.forms) {
        mix(form);
        mix(translit::sounds(form));
        mix(translit::Spelt(form).codes());
      }
    for (const auto& family : families())
      for (const auto& form : family.forms) mix(form);
    return value;
  }();
  return fingerprint;
}

bool share_a_group(const KnownGiven& a, const KnownGiven& b) { return share(a.groups, b.groups); }

bool are_counterparts(const Facts& a, const Facts& b) { return share(a.counterparts, b.counterparts); }

bool share_a_bearer(const Facts& a, const Facts& b) { return share(a.well_known, b.well_known); }

bool share_a_family(const Facts& a, const Facts& b, Syllabaries asked) {
  return std::any_of(a.families_first.begin(), a.families_first.end(), [&](std::uint16_t family) {
    return (families()[family].languages & asked) != 0 &&
           std::find(b.families_first.begin(), b.families_first.end(), family) != b.families_first.end();
  });
}

const std::vector<std::string>& forms_of_family(std::uint16_t family) { return families()[family].forms; }

bool is_cyrillic(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    if (Letters::table()[c.value].is(Letter::cyrillic)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace behistun::names
