// Press spellings of personal names.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "rules.hpp"

namespace behistun::translit {
namespace {

bool has_cyrillic(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    if (unicode::script(c.value) == unicode::Script::cyrillic) return true;
    at += c.size;
  }
  return false;
}

void offer(std::vector<Spelling>& out, std::string text, double cost) {
  for (const auto& spelling : out)
    if (spelling.text == text) return;
  out.push_back({std::move(text), cost});
}

}  // namespace

std::vector<Spelling> press(std::string_view name, Language language, std::size_t limit) {
  std::vector<Spelling> out;
  if (limit == 0) return out;
  const bool cyrillic = has_cyrillic(name);
  if (cyrillic == (language == Language::ru) || language == Language::und) return {{std::string(name), 0}};
  double cost = 0;
  const auto by = [&](std::string_view scheme) {
    offer(out, convert(name, **find(scheme)), cost);
    cost += 1;
  };
  if (language == Language::fr) by("french-press-ru");
  if (language == Language::en) by("wikipedia-ru");
  by("bgn-pcgn-ru");
  by("icao-9303");
  if (out.size() > limit) out.resize(limit);
  return out;
}

}  // namespace behistun::translit
