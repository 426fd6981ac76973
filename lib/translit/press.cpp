// Press spellings of personal names.
//
// A given name of the table is written as its bearers are; every other word by rule. Russian surnames have a scheme or
// two in each press, tried in the order of their use; English and French names come into Russian by the rules of
// practical transcription, which see letters and not sounds, so that unusual names come out wrong.

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

/// The forms of a given name in the press of a language, separated by spaces; empty if it is not in the table.
std::string_view known_forms(std::string_view word, Language language) {
  for (const auto& given : given_names()) {
    if (language != Language::ru && given.ru == word) return language == Language::fr ? given.fr : given.en;
    if (language != Language::ru) continue;
    for (const auto forms : {given.en, given.fr})
      if (forms.substr(0, forms.find(' ')) == word) return given.ru;
  }
  return {};
}

/// Form number n of a list separated by spaces, the last if there are fewer.
std::string_view form(std::string_view forms, std::size_t n) {
  for (; n > 0; --n) {
    const auto space = forms.find(' ');
    if (space == std::string_view::npos) break;
    forms.remove_prefix(space + 1);
  }
  return forms.substr(0, forms.find(' '));
}

/// Word by word: all but the last may be given names.
std::string spell(std::string_view name, Language language, std::string_view scheme, std::size_t n) {
  std::string out;
  while (!name.empty()) {
    const auto end = std::min(name.find(' '), name.size());
    const auto word = name.substr(0, end);
    const auto forms = end < name.size() ? known_forms(word, language) : std::string_view();
    out += forms.empty() ? convert(word, **find(scheme)) : std::string(form(forms, n));
    if (end < name.size()) out += ' ';
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return out;
}

}  // namespace

std::vector<Spelling> press(std::string_view name, Language language, std::size_t limit) {
  std::vector<Spelling> out;
  if (limit == 0) return out;
  const bool cyrillic = has_cyrillic(name);
  if (cyrillic == (language == Language::ru) || language == Language::und) return {{std::string(name), 0}};
  static constexpr std::string_view kFrench[] = {"french-press-ru", "wikipedia-ru", "icao-9303"};
  static constexpr std::string_view kEnglish[] = {"wikipedia-ru", "bgn-pcgn-ru", "icao-9303"};
  static constexpr std::string_view kRussian[] = {"practical-en-ru"};
  const auto schemes = language == Language::fr   ? std::span<const std::string_view>(kFrench)
                       : language == Language::en ? std::span<const std::string_view>(kEnglish)
                                                  : std::span<const std::string_view>(kRussian);
  for (std::size_t n = 0; n < schemes.size(); ++n)
    offer(out, spell(name, language, schemes[n], n), static_cast<double>(n));
  if (out.size() > limit) out.resize(limit);
  return out;
}

}  // namespace behistun::translit
