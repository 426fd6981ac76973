// Surnames that the press writes by custom.
//
// Some names are not spelt but known: the composer is Rachmaninoff, whatever the letters say, and a French reader
// expects Dostoïevski and Kandinsky side by side. A person judges the table; what it lacks is left to the models.

#include "custom.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <map>
#include <string>

namespace behistun::translit {
namespace {

constexpr CustomarySurname kCustomary[] = {
#include "press-known.inc"
};

std::string without_yo(std::string_view word) {
  auto small = unicode::to_utf32(unicode::to_lower(word));
  std::replace(small.begin(), small.end(), U'ё', U'е');
  return unicode::to_utf8(small);
}

}  // namespace

std::span<const CustomarySurname> customary_surnames() { return kCustomary; }

std::string_view customary_forms(std::string_view word, Language language) {
  static const auto by_word = [] {
    std::map<std::string, const CustomarySurname*, std::less<>> out;
    for (const auto& one : kCustomary) out.emplace(without_yo(one.ru), &one);
    return out;
  }();
  if (language != Language::en && language != Language::fr) return {};
  const auto found = by_word.find(without_yo(word));
  if (found == by_word.end()) return {};
  return language == Language::fr ? found->second->fr : found->second->en;
}

}  // namespace behistun::translit
