// Whose name is it, a man's or a woman's? The surest witness that a name has is asked: a title, a patronymic, a given
// name, the ending of a family name.

#include "parsed.hpp"
#include "patronymics.hpp"

namespace behistun::names {
namespace {

Gender by_family(std::string_view folded) {
  for (const auto* ending : {"ова", "ева", "ёва", "ская", "цкая"})
    if (folded.ends_with(ending)) return Gender::female;
  for (const auto* ending : {"ов", "ев", "ёв", "ский", "цкий"})
    if (folded.ends_with(ending)) return Gender::male;
  return Gender::unknown;
}

/// In Latin letters a Slavic woman's family name tells it, and nobody puts it in another case. A man's does not: his
/// wife may bear it abroad.
Gender by_latin_family(std::string_view folded) {
  constexpr std::size_t kFewestBytes = 6;
  if (folded.size() < kFewestBytes) return Gender::unknown;
  for (const auto* ending : {"ova", "eva", "skaya", "skaia", "skaja"})
    if (folded.ends_with(ending)) return Gender::female;
  return Gender::unknown;
}

}  // namespace

Gender gender_of(const Parsed& name) {
  auto gender = name.told_gender;
  const auto told_by = [&](Part part, auto&& tell) {
    for (const auto& word : name.words) {
      if (gender != Gender::unknown) return;
      if (word.part == part) gender = tell(word);
    }
  };
  told_by(Part::patronymic,
          [&](const Word& word) { return patronymic(name.folded_of(word)).value_or(Gender::unknown); });
  told_by(Part::given, [&](const Word& word) { return word.facts->given.gender; });
  told_by(Part::family, [&](const Word& word) {
    return word.cyrillic ? by_family(name.folded_of(word)) : by_latin_family(name.folded_of(word));
  });
  return gender;
}

}  // namespace behistun::names
