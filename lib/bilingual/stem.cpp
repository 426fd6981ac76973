// The stem of a word: folded, without marks, cut to its first letters.
//
// Inflection sits at the end of words in our three languages, so the first letters are a stem that needs no
// dictionary: «переговоры» and «переговоров» are both "перегов".
//
// The classes and the folding of the letters below U+0600 are looked up in tables made once; others take the long way.

#include <array>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>

namespace behistun::bilingual {
namespace {

constexpr std::size_t kLetters = 6;
constexpr char32_t kTable = 0x600;

enum class Class : std::uint8_t { other, letter, ideograph };

Class classify(char32_t c) {
  if (!unicode::is_letter(c) && !unicode::is_mark(c)) return Class::other;
  const auto script = unicode::script(c);
  return script == unicode::Script::han || script == unicode::Script::kana ? Class::ideograph : Class::letter;
}

std::string fold(char32_t c) {
  if (c == U'ё' || c == U'Ё') return "е";
  if (unicode::is_mark(c)) return {};
  std::string letter;
  unicode::append(letter, c);
  return unicode::strip_marks(unicode::fold_case(letter));
}

template <class Made>
auto table_of(Made (*make)(char32_t)) {
  std::array<Made, kTable> made;
  for (char32_t at = 0; at < kTable; ++at) made[at] = make(at);
  return made;
}

Class class_of(char32_t c) {
  static const auto table = table_of(classify);
  return c < kTable ? table[c] : classify(c);
}

void append_folded(std::string& out, char32_t c) {
  static const auto table = table_of(fold);
  if (c < kTable)
    out += table[c];
  else
    out += fold(c);
}

}  // namespace

std::string stem(std::string_view word, Language) {
  std::string out;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size() && letters < kLetters;) {
    const auto c = unicode::code_point(word, at);
    if (c.size == 0) break;
    at += c.size;
    const auto before = out.size();
    append_folded(out, c.value);
    if (out.size() != before) ++letters;
  }
  return out;
}

std::vector<std::string> stems(std::string_view text, Language language) {
  std::vector<std::string> out;
  std::size_t begin = 0, at = 0;
  const auto close = [&](std::size_t end) {
    if (end > begin) out.push_back(stem(text.substr(begin, end - begin), language));
  };
  while (at < text.size()) {
    const auto c = unicode::code_point(text, at);
    if (c.size == 0) break;
    const auto kind = class_of(c.value);
    if (kind != Class::letter) {
      close(at);
      begin = at;
      if (kind == Class::ideograph) close(at + c.size);
      begin = at + c.size;
    }
    at += c.size;
  }
  close(at);
  return out;
}

}  // namespace behistun::bilingual
