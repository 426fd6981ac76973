// Matching keys: how two spellings of one name find each other without being compared.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "parsed.hpp"

namespace behistun::names {
namespace {

/// What the key of a family name says of the first name: the first sound, vowels alike.
std::string first_sound(const Parsed& name) {
  for (const auto part : {Part::given, Part::initial})
    for (const auto& word : name.words)
      if (word.part == part)
        if (const auto sounds = translit::sounds(word.span.of(name.text)); !sounds.empty()) return sounds.substr(0, 1);
  return {};
}

}  // namespace

std::vector<std::string> keys(std::string_view name) {
  if (unicode::first_ill_formed(name)) return {};
  Parsed parsed;
  take_apart(name, parsed);
  std::vector<std::string> out;
  out.reserve(4);
  const auto initial = first_sound(parsed);
  const auto offer = [&](const Word& word) {
    auto key = translit::sound_key(word.span.of(name));
    if (key.empty()) return;
    if (!initial.empty()) out.push_back(key + ":" + initial);
    out.push_back(std::move(key));
  };
  for (const auto& word : parsed.words)
    if (word.part == Part::family) offer(word);
  if (out.empty())
    for (const auto& word : parsed.words)
      if (word.part == Part::given || word.part == Part::other) offer(word);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace behistun::names
