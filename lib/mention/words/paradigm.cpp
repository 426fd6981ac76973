// Forms are made, not guessed at in the text: what the table does not make is not found, so that «Лавровый» is no
// Lavrov.

#include "paradigm.hpp"

#include <algorithm>

namespace behistun::mention {

namespace {

struct Ending {
  std::string_view word_class, gender, ending, forms, example, gives;
};

constexpr Ending kEndings[] = {
#include "endings-ru.inc"
};

bool fits(const Ending& row, std::string_view word, WordClass word_class, char gender) {
  if (word.back() != row.ending.back() || !word.ends_with(row.ending)) return false;  // a byte tells most apart
  if (row.word_class != "any" && row.word_class != (word_class == WordClass::name ? "name" : "noun")) return false;
  const char wanted = row.gender[0];
  return wanted == '-' || gender == '-' || wanted == gender;
}

}  // namespace

std::vector<std::string> russian_forms(std::string_view nominative, WordClass word_class, char gender) {
  std::vector<std::string> forms = {std::string(nominative)};
  if (word_class == WordClass::fixed || nominative.empty()) return forms;
  std::size_t longest = 0;
  for (const auto& row : kEndings)
    if (fits(row, nominative, word_class, gender)) longest = std::max(longest, row.ending.size());
  for (const auto& row : kEndings) {
    if (row.ending.size() != longest || !fits(row, nominative, word_class, gender)) continue;
    const auto stem = nominative.substr(0, nominative.size() - longest);
    auto rest = row.forms;
    while (!rest.empty()) {
      const auto form = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), form.size() + 1));
      if (form != "0") forms.push_back(std::string(stem).append(form));
    }
  }
  return forms;
}

std::vector<std::string> russian_adjective(std::string_view masculine) {
  constexpr std::size_t kEnding = 4;  // two Cyrillic letters, in bytes
  if (masculine.size() <= kEnding) return {std::string(masculine)};
  const auto stem = masculine.substr(0, masculine.size() - kEnding);
  std::vector<std::string> forms = {std::string(masculine)};
  for (const auto* ending :
       {"ого", "ому", "им", "ым", "ом", "ая", "ой", "ую", "ое", "ие", "ые", "их", "ых", "ими", "ыми"})
    forms.push_back(std::string(stem).append(ending));
  return forms;
}

}  // namespace behistun::mention
