#include "signs.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

namespace behistun::text {

namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

bool is_line_break(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_space(char32_t c) { return unicode::is_space(c) && !is_line_break(c); }

// Word processors keep their own: U+001E does not break the line, U+001F breaks the word.
bool is_hyphen(char32_t c) { return c == 0x1E || c == 0x2010 || c == 0x2011 || c == 0xFE63 || c == 0xFF0D; }
bool is_soft_hyphen(char32_t c) { return c == 0xAD || c == 0x1F; }
bool is_other_dash(char32_t c) {
  return c == 0x2012 || c == 0x2014 || c == 0x2015 || c == 0x2212 || c == 0x2E3A || c == 0x2E3B || c == 0xFE58;
}

bool is_invisible(char32_t c) {
  return is_control(c) || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFC);
}
bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }

bool is_double_quote(char32_t c) {
  return c == U'«' || c == U'»' || (c >= 0x201C && c <= 0x201F) || c == 0x275D || c == 0x275E || c == 0x2E42 ||
         (c >= 0x301D && c <= 0x301F) || c == 0xFF02;
}

bool is_single_quote(char32_t c) {
  return (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A || c == 0x275B || c == 0x275C || c == 0x2BB ||
         c == 0x2BC || c == 0xFF07;
}

std::string_view letters_of(char32_t c) {
  constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  constexpr std::array<std::string_view, 32> numbers = {
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"};
  if (c >= 0xFB00 && c <= 0xFB06) return ligatures[c - 0xFB00];
  if (c >= 0x2160 && c <= 0x217F) return numbers[c - 0x2160];
  return {};
}

char plain(char32_t c) {
  const bool fullwidth = (c >= 0xFF10 && c < 0xFF1A) || (c >= 0xFF21 && c < 0xFF3B) || (c >= 0xFF41 && c < 0xFF5B);
  if (fullwidth) return static_cast<char>(c - 0xFEE0);
  if (c >= 0x1D400 && c < 0x1D6A4) {  // alphabets of 26 capitals and 26 small letters
    const auto letter = (c - 0x1D400) % 52;
    return static_cast<char>(letter < 26 ? U'A' + letter : U'a' + (letter - 26));
  }
  if (c >= 0x1D7CE && c < 0x1D800) return static_cast<char>(U'0' + (c - 0x1D7CE) % 10);
  return 0;
}

char lowered(char32_t c) {
  constexpr std::u32string_view kRaised = U"ᵈᵉᵍʰˡᵐⁿʳˢᵗ";
  constexpr std::string_view kLowered = "deghlmnrst";
  const auto at = kRaised.find(c);
  return at == kRaised.npos ? '\0' : kLowered[at];
}

bool is_raised_ending(std::string_view letters) {
  constexpr std::array<std::string_view, 18> kEndings = {"e",  "er", "re",  "es",   "ers", "de", "nd", "me", "mes",
                                                         "gr", "le", "lle", "lles", "r",   "rs", "st", "rd", "th"};
  return std::ranges::find(kEndings, letters) != kEndings.end();
}

bool is_french_stop(char32_t c) { return c == U';' || c == U':' || c == U'!' || c == U'?'; }

bool joins_nothing(char32_t c) {
  if (c < 0x80) return true;
  const auto script = unicode::script(c);
  return script == unicode::Script::latin || script == unicode::Script::cyrillic || script == unicode::Script::greek ||
         unicode::is_space(c);
}

}  // namespace behistun::text
