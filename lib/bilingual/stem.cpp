// The stem of a word: folded, without marks, cut to its first letters.
//
// Inflection sits at the end of words in our three languages, so the first letters are a stem that needs no
// dictionary: «переговоры» and «переговоров» are both "перег". Longer cuts keep apart what shorter ones mix
// ("communication" and "community"); six letters did best of four to seven for every pair, aligning noisy news.
//
// The folding of the letters below U+0600 is looked up in a table made once; others take the long way.

#include <array>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>

namespace behistun::bilingual {
namespace {

constexpr std::size_t kLetters = 6;
constexpr char32_t kTable = 0x600;

std::string fold(char32_t c) {
  if (c == U'ё' || c == U'Ё') return "е";
  std::string letter;
  unicode::append(letter, c);
  auto folded = unicode::strip_marks(unicode::fold_case(letter));
  return unicode::is_mark(c) ? std::string() : folded;
}

const std::string& folded(char32_t c) {
  static const auto table = [] {
    std::array<std::string, kTable> made;
    for (char32_t at = 0; at < kTable; ++at) made[at] = fold(at);
    return made;
  }();
  return table[c];
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
    if (c.value < kTable)
      out += folded(c.value);
    else
      out += fold(c.value);
    if (out.size() != before) ++letters;
  }
  return out;
}

}  // namespace behistun::bilingual
