// What the letters of our languages are and how they fold is asked of the unicode room once, a code point at a time: no
// folding looks at the neighbours. A word with any other character in it, a combining mark above all, is folded whole.

#include "letters.hpp"

#include <algorithm>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <cassert>

namespace behistun::segment {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

Class class_of(char32_t c) {
  if (unicode::is_letter(c)) return Class::letter;
  if (unicode::is_mark(c)) return Class::mark;
  return unicode::is_digit(c) ? Class::digit : Class::other;
}

std::string folded_whole(std::string_view word) {
  auto out = unicode::strip_marks(unicode::fold_case(word));
  replace_all(out, "ё", "е");
  return out;
}

const std::array<Character, kKnown>& known_characters() {
  static const auto table = [] {
    std::array<Character, kKnown> made;
    for (char32_t c = 0; c < kKnown; ++c) {
      auto& character = made[c];
      character.kind = class_of(c);
      if (!is_known_letter(c, character.kind)) continue;
      std::string text;
      unicode::append(text, c);
      text = folded_whole(text);
      assert(text.size() <= sizeof character.folded);  // ŉ, the longest, has three
      character.upper = character.kind == Class::letter && unicode::is_upper(c);
      character.size = static_cast<std::uint8_t>(text.size());
      std::copy(text.begin(), text.end(), character.folded);
    }
    return made;
  }();
  return table;
}

std::string folded(std::string_view word) {
  const auto& known = known_characters();
  std::string out;
  out.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const auto c = unicode::code_point(word, at);
    if (c.value >= kKnown || !is_known_letter(c.value, known[c.value].kind)) return folded_whole(word);
    out.append(known[c.value].folded, known[c.value].size);
    at += c.size;
  }
  return out;
}

}  // namespace behistun::segment
