// Cuts sentences into word stems and numbers them.
//
// Digits are no words: they are left to the anchors, which know how numbers are written.

#include "words.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <unordered_map>

namespace behistun::align {
namespace {

class Numbering {
 public:
  explicit Numbering(std::vector<std::string>& words) : words_(words) {}
  Word of(std::string word) {
    const auto [at, fresh] = ids_.try_emplace(std::move(word), static_cast<Word>(words_.size()));
    if (fresh) words_.push_back(at->first);
    return at->second;
  }

 private:
  std::vector<std::string>& words_;
  std::unordered_map<std::string, Word> ids_;
};

std::vector<Word> words_of(const Unit& unit, Language language, Numbering& numbering) {
  std::vector<Word> words;
  for (auto& stem : bilingual::stems(unit.text, language)) words.push_back(numbering.of(std::move(stem)));
  for (const auto& anchor : unit.anchors) words.push_back(numbering.of(kAnchor + anchor));
  return words;
}

Text text_of(const Side& side, Numbering& numbering) {
  Text text;
  text.language = side.language;
  text.sentences.reserve(side.units.size());
  for (const auto& unit : side.units) {
    auto words = words_of(unit, side.language, numbering);
    text.letters.push_back(std::max<double>(1, static_cast<double>(unicode::count_code_points(unit.text))));
    text.total += static_cast<double>(words.size());
    text.sentences.push_back(std::move(words));
  }
  return text;
}

void count(Text& text, std::size_t words) {
  text.count.assign(words, 0);
  for (const auto& sentence : text.sentences)
    for (const auto word : sentence) text.count[word] += 1;
}

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of a separator of thousands that stands at `at` before exactly three digits; 0 if none does.
std::size_t thousands(std::string_view text, std::size_t at) {
  std::size_t size = 0;
  const auto rest = text.substr(at);
  for (const std::string_view separator : {" ", ",", ".", "\u00A0", "\u202F", "\u2009", "'"})
    if (rest.substr(0, separator.size()) == separator) size = separator.size();
  if (size == 0 || at + size + 3 > text.size()) return 0;
  for (std::size_t digit = at + size; digit < at + size + 3; ++digit)
    if (!is_ascii_digit(text[digit])) return 0;
  return at + size + 3 < text.size() && is_ascii_digit(text[at + size + 3]) ? 0 : size;
}

}  // namespace

Texts read(const Side& left, const Side& right) {
  Texts texts;
  Numbering numbering(texts.words);
  texts.left = text_of(left, numbering);
  texts.right = text_of(right, numbering);
  count(texts.left, texts.words.size());
  count(texts.right, texts.words.size());
  return texts;
}

std::vector<std::string> numbers(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    std::string number;
    const auto start = at;
    while (at < text.size() && is_ascii_digit(text[at])) number += text[at++];
    const bool may_group = at - start <= 3;
    for (std::size_t gap; may_group && (gap = thousands(text, at)) != 0;) {
      number += text.substr(at + gap, 3);
      at += gap + 3;
    }
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && is_ascii_digit(text[at + 1])) {
      number += '.';
      for (++at; at < text.size() && is_ascii_digit(text[at]);) number += text[at++];
    }
    found.push_back(std::move(number));
  }
  return found;
}

}  // namespace behistun::align
