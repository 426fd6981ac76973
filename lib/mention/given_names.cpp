// The first word of everybody's name in the gazetteer, but of those whose family names come first.

#include "given_names.hpp"

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <string>
#include <unordered_set>

#include "family.hpp"
#include "paradigm.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kShortest = 3;  // bytes

void add(std::string_view name, char gender, std::unordered_set<std::string>& all) {
  const auto tokens = segment::tokenize(name);
  if (tokens.size() < 2 || tokens[0].initial || tokens[0].folded.size() < kShortest) return;
  const std::string given(tokens[0].folded);
  const bool is_cyrillic = static_cast<unsigned char>(given.front()) >= 0xD0;
  all.insert(given);
  if (is_cyrillic)
    for (auto& form : russian_forms(given, WordClass::name, gender)) all.insert(std::move(form));
}

std::unordered_set<std::string> given_names() {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::unordered_set<std::string> all;
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
  return folded.size() >= kShortest && all.contains(std::string(folded));
}

bool is_common_word_too(std::string_view folded) {
  constexpr std::array<std::string_view, 14> kWords = {"will", "may",  "mark", "bill", "grace", "rose", "hope",
                                                       "art",  "rich", "sue",  "pat",  "frank", "guy",  "jack"};
  return std::find(kWords.begin(), kWords.end(), folded) != kWords.end();
}

}  // namespace behistun::mention
