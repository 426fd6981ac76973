// The table of characters, made when the library is built.

#include "letter.hpp"
#include <algorithm>
#include <behistun/laid_out.hpp>
#include <behistun/unicode.hpp>
#include <type_traits>

namespace behistun::names {
namespace {

struct OtherLetter {
  std::string_view letter, latin;
};
constexpr OtherLetter kOtherLetters[] = {
#include "other_letters.inc"
};

/// What a letter is compared by: of another alphabet the Latin ones.
std::string_view compared_by(std::string_view letter) {
  const auto* const row = std::find_if(std::begin(kOtherLetters), std::end(kOtherLetters),
                                       [&](const OtherLetter& other) { return other.letter == letter; });
  return row == std::end(kOtherLetters) ? letter : row->latin;
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'`'; }

/// Cyrillic letters of our languages keep what stands over them: й, ё, ї, ў are letters of their own.
bool keeps_its_marks(char32_t c) { return c >= 0x400 && c < 0x480; }

std::string folded(char32_t c) {
  std::string one;
  unicode::append(one, c);
  auto plain = unicode::to_lower(one);
  if (!keeps_its_marks(c)) plain = unicode::strip_marks(plain);
  std::string out;
  for (std::size_t at = 0; at < plain.size();) {
    const auto part = unicode::code_point(plain, at);
    if (unicode::is_letter(part.value) || unicode::is_digit(part.value) || part.value == U'-')
      out.append(compared_by(std::string_view(plain).substr(at, part.size)));
    at += part.size;
  }
  return out;
}

}  // namespace

Letter Letters::describe(char32_t c) {
  Letter out;
  const auto note = [&](bool holds, Letter::Flag flag) {
    if (holds) out.flags = static_cast<std::uint8_t>(out.flags | flag);
  };
  note(unicode::is_letter(c), Letter::letter);
  note(unicode::is_upper(c), Letter::upper);
  note(unicode::is_lower(c), Letter::lower);
  note(unicode::is_mark(c), Letter::mark);
  note(unicode::is_digit(c), Letter::digit);
  note(is_apostrophe(c), Letter::apostrophe);
  note(unicode::script(c) == unicode::Script::cyrillic, Letter::cyrillic);
  note(c == U'.' || c == U'-', Letter::joint);
  for (const char byte : folded(c))
    if (out.size < out.folded.size()) out.folded[out.size++] = byte;
  return out;
}

Letters::Letters() {
  known_[0] = {};
  for (char32_t c = 1; c < kKnown; ++c) known_[c] = describe(c);
  for (char32_t c = 0; c < kMarkedLetters; ++c) marked_[c] = describe(kMarked + c);
}

std::string Letters::lay_out() {
  static_assert(std::has_unique_object_representations_v<Letters>);
  const Letters all;
  laid_out::Writer out;
  out.add(std::span(&all, 1));
  return out.bytes();
}

}  // namespace behistun::names
