// Sentences given one by one: numbers and names are found in them.
//
// A capitalised word may be a name. Its first sounds are the same in any language and case: «Лавровым», "Lavrov".

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>

#include "words.hpp"

namespace behistun::align {
namespace {

constexpr std::size_t kSounds = 4;
constexpr std::size_t kLetters = 3;  // a shorter word is an abbreviation or none of the names that count

void add_names(std::vector<std::string>& anchors, std::string_view text) {
  std::size_t begin = 0, letters = 0;
  bool capital = false;
  for (std::size_t at = 0;;) {
    const auto c = unicode::code_point(text, at);
    if (c.size != 0 && unicode::is_letter(c.value)) {
      if (letters++ == 0) {
        begin = at;
        capital = unicode::is_upper(c.value);
      }
    } else {
      if (capital && letters >= kLetters) {
        const auto key = translit::sound_key(text.substr(begin, at - begin));
        if (!key.empty()) anchors.push_back("~" + key.substr(0, kSounds));
      }
      letters = 0;
      if (c.size == 0) return;
    }
    at += c.size;
  }
}

}  // namespace

std::vector<std::string> anchors_in(std::string_view text) {
  std::vector<std::string> anchors;
  for (auto& number : numbers(text)) anchors.push_back("#" + number);
  add_names(anchors, text);
  std::sort(anchors.begin(), anchors.end());
  return anchors;
}

Side units(const std::vector<std::string>& sentences, Language language) {
  Side side;
  side.language = language;
  for (const auto& sentence : sentences) {
    Unit unit;
    unit.text = sentence;
    unit.anchors = anchors_in(sentence);
    find_terms(unit);
    side.units.push_back(std::move(unit));
  }
  return side;
}

}  // namespace behistun::align
