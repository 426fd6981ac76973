// Matching keys: how two spellings of one name find each other without being compared.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "words.hpp"

namespace behistun::names {
namespace {

/// What the key of a family name says of the first name: the first sound, vowels alike.
std::string first_sound(const Name& name) {
  for (const auto part : {Part::given, Part::initial})
    for (const auto& token : name.tokens)
      if (token.part == part)
        if (const auto key = translit::sound_key(token.text); !key.empty()) return key.substr(0, 1);
  return {};
}

}  // namespace

std::vector<std::string> keys(std::string_view name) {
  const auto parsed = parse(name);
  std::vector<std::string> out;
  const auto initial = first_sound(parsed);
  const auto offer = [&](std::string_view word) {
    const auto key = translit::sound_key(word);
    if (key.empty()) return;
    out.push_back(key);
    if (!initial.empty()) out.push_back(key + ":" + initial);
  };
  for (const auto& token : parsed.tokens)
    if (token.part == Part::family) offer(token.text);
  if (out.empty() && !unicode::first_ill_formed(name))
    for (const auto& token : parsed.tokens)
      if (token.part == Part::given || token.part == Part::other) offer(token.text);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace behistun::names
