// The first word of everybody's name in the gazetteer, but of those whose family names come first.

#include "given_names.hpp"

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_set>

#include "family.hpp"
#include "paradigm.hpp"

namespace behistun::mention {

namespace {

struct GivenWord {
  std::string_view word, example;
};
constexpr GivenWord kGivenWords[] = {
#include "given-words.inc"
};

constexpr std::size_t kShortest = 3;  // bytes

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using Names = std::unordered_set<std::string, Hash, std::equal_to<>>;

void add(std::string_view name, char gender, Names& all) {
  const auto tokens = segment::tokenize(name);
  if (tokens.size() < 2 || tokens[0].initial || tokens[0].folded.size() < kShortest) return;
  const std::string given(tokens[0].folded);
  const bool is_cyrillic = static_cast<unsigned char>(given.front()) >= 0xD0;
  all.insert(given);
  if (is_cyrillic)
    for (auto& form : russian_forms(given, WordClass::name, gender)) all.insert(std::move(form));
}

Names given_names() {
  const auto& known = gazetteer::Gazetteer::built_in();
  Names all;
  for (const auto& person : known.people()) {
    const auto offices = known.offices_of(person.id);
    if (!offices.empty() && family_comes_first(offices.front().of)) continue;
    const char gender = person.gender == names::Gender::female ? 'f' : 'm';
    for (const auto* name : {&person.name.ru, &person.name.fr, &person.name.en}) add(*name, gender, all);
  }
  return all;
}

}  // namespace

bool is_given_name(std::string_view folded) {
  static const auto all = given_names();
  return folded.size() >= kShortest && all.contains(folded);
}

bool is_common_word_too(std::string_view folded) {
  return std::any_of(std::begin(kGivenWords), std::end(kGivenWords),
                     [&](const GivenWord& row) { return row.word == folded; });
}

}  // namespace behistun::mention
