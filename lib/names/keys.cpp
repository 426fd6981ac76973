// Matching keys: how two spellings of one name find each other without being compared.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "parsed.hpp"

namespace behistun::names {
namespace {

/// What the key of a family name says of the first name: its first sound, vowels alike; 0 for none.
char first_sound(const Parsed& name) {
  for (const auto part : {Part::given, Part::initial})
    for (const auto& word : name.words) {
      if (word.part != part) continue;
      const bool folded_without_loss = word.folded_size == word.span.size();
      if (folded_without_loss && !word.facts->heard.empty()) return word.facts->heard.front();
      if (const Heard heard(word.span.of(name.text)); !heard.empty()) return heard.front();
    }
  return 0;
}

}  // namespace

std::vector<std::string> keys(std::string_view name) {
  if (unicode::first_ill_formed(name)) return {};
  Parsed parsed;
  take_apart(name, parsed);
  std::vector<std::string> out;
  out.reserve(4);
  const auto initial = first_sound(parsed);
  std::size_t offered = 0;
  const auto offer_key = [&](std::string key) {
    if (key.empty()) return;
    ++offered;
    if (initial == 0) return out.push_back(std::move(key));
    auto& with_initial = out.emplace_back(key);
    (with_initial += ':') += initial;
    out.push_back(std::move(key));
    std::swap(out.back(), out[out.size() - 2]);
  };
  const auto offer = [&](const Word& word) {
    offer_key(translit::sound_key(word.span.of(name)));
    if (parsed.syllabaries == 0) return;
    for (const auto family : word.facts->families_first)  // "Park" as «Пак»
      offer_key(translit::sound_key(forms_of_family(family).front()));
  };
  for (const auto& word : parsed.words)
    if (word.part == Part::family) offer(word);
  if (out.empty())
    for (const auto& word : parsed.words)
      if (word.part == Part::given || word.part == Part::other) offer(word);
  if (offered == 1) return out;  // in their order already
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace behistun::names
