// Cuts sentences into word stems and numbers them.
//
// A word is a run of letters and marks. Digits are left to the anchors, which know how numbers are written. In scripts
// that do not put spaces between words each letter is a word.

#include "words.hpp"

#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <unordered_map>

namespace behistun::align {
namespace {

enum class Class : std::uint8_t { other, letter, ideograph };

Class classify(char32_t c) {
  if (!unicode::is_letter(c) && !unicode::is_mark(c)) return Class::other;
  const auto script = unicode::script(c);
  return script == unicode::Script::han || script == unicode::Script::kana ? Class::ideograph : Class::letter;
}

Class class_of(char32_t c) {
  static const auto table = [] {
    std::vector<Class> made(0x600);
    for (char32_t at = 0; at < made.size(); ++at) made[at] = classify(at);
    return made;
  }();
  return c < table.size() ? table[c] : classify(c);
}

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

struct Cut {
  std::vector<Word> words;
  double letters = 0;
};

Cut cut(const Unit& unit, Language language, Numbering& numbering) {
  Cut out;
  const std::string_view text = unit.text;
  std::size_t begin = 0, at = 0;
  const auto close = [&](std::size_t end) {
    if (end > begin) out.words.push_back(numbering.of(bilingual::stem(text.substr(begin, end - begin), language)));
  };
  while (at < text.size()) {
    const auto c = unicode::code_point(text, at);
    if (c.size == 0) break;
    out.letters += 1;
    const auto kind = class_of(c.value);
    if (kind == Class::letter) {
      at += c.size;
      continue;
    }
    close(at);
    if (kind == Class::ideograph) {
      begin = at;
      close(at + c.size);
    }
    at += c.size;
    begin = at;
  }
  close(at);
  for (const auto& anchor : unit.anchors) out.words.push_back(numbering.of(kAnchor + anchor));
  return out;
}

Text text_of(const Side& side, Numbering& numbering) {
  Text text;
  text.language = side.language;
  text.sentences.reserve(side.units.size());
  for (const auto& unit : side.units) {
    auto sentence = cut(unit, side.language, numbering);
    text.letters.push_back(sentence.letters < 1 ? 1 : sentence.letters);
    text.total += static_cast<double>(sentence.words.size());
    text.sentences.push_back(std::move(sentence.words));
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
