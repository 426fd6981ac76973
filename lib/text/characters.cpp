// What one character becomes, seen with its neighbours at most: spaces, line breaks, quotes, dashes, marks that nobody
// sees, ligatures, letters in disguise.
//
// No language is asked for: which mark opens a quotation differs from language to language («ru», « fr », “en”, „ru“,
// »de«), and the canonical form has one mark for all of them. Where a mark has two uses, its neighbours tell.
//
// Nearly every byte of a text is a letter that stays. A table of 256 tells the few bytes at which a look is worth it.

#include "steps.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

namespace behistun::text {

namespace {

using unicode::code_point;
using unicode::code_point_before;

// The first bytes of all characters that this step may change, and the space.
constexpr std::array<bool, 256> kWorthALook = [] {
  std::array<bool, 256> worth{};
  for (std::size_t control = 0; control < 0x20; ++control) worth[control] = control != '\n';
  for (const auto byte : {' ', '`', '\'', '-', '<', '>', '\x7F'}) worth[static_cast<std::size_t>(byte)] = true;
  for (const std::size_t byte : {0xC2, 0xCA, 0xCB, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0}) worth[byte] = true;
  return worth;
}();

// Bytes that begin a letter or a digit of our languages: a space before one stays as it is.
constexpr std::array<bool, 256> kBeginsWord = [] {
  std::array<bool, 256> begins{};
  for (std::size_t c = '0'; c <= '9'; ++c) begins[c] = true;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) begins[c] = begins[c + 32] = true;
  for (const std::size_t byte : {0xC3, 0xD0, 0xD1}) begins[byte] = true;
  return begins;
}();

bool is_line_break(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_space(char32_t c) { return unicode::is_space(c) && !is_line_break(c); }

// Word processors keep their own: U+001E does not break the line, U+001F breaks the word.
bool is_hyphen(char32_t c) { return c == 0x1E || c == 0x2010 || c == 0x2011 || c == 0xFE63 || c == 0xFF0D; }
bool is_soft_hyphen(char32_t c) { return c == 0xAD || c == 0x1F; }
// All dashes but U+2013, which stays: what became itself would call for another round of all steps.
bool is_other_dash(char32_t c) {
  return c == 0x2012 || c == 0x2014 || c == 0x2015 || c == 0x2212 || c == 0x2E3A || c == 0x2E3B || c == 0xFE58;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
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

// Characters that are several letters: ligatures of printing, and Roman numbers.
std::string_view letters_of(char32_t c) {
  constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  constexpr std::array<std::string_view, 32> numbers = {
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m"};
  if (c >= 0xFB00 && c <= 0xFB06) return ligatures[c - 0xFB00];
  if (c >= 0x2160 && c <= 0x217F) return numbers[c - 0x2160];
  return {};
}

// The ASCII letter or digit that a fullwidth or mathematical one is; 0 for all others.
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

// The small letter that a raised one is; 0 for all others.
char lowered(char32_t c) {
  constexpr std::u32string_view kRaised = U"ᵈᵉᵍʰˡᵐⁿʳˢᵗ";
  constexpr std::string_view kLowered = "deghlmnrst";
  const auto at = kRaised.find(c);
  return at == kRaised.npos ? '\0' : kLowered[at];
}

// What ordinal numbers and titles end with: 1ᵉʳ, XXᵉ, 2ⁿᵈ, Mᵐᵉ, Dʳ.
bool is_raised_ending(std::string_view letters) {
  constexpr std::array<std::string_view, 18> kEndings = {"e",  "er", "re",  "es",   "ers", "de", "nd", "me", "mes",
                                                         "gr", "le", "lle", "lles", "r",   "rs", "st", "rd", "th"};
  return std::ranges::find(kEndings, letters) != kEndings.end();
}

bool is_french_stop(char32_t c) { return c == U';' || c == U':' || c == U'!' || c == U'?'; }

// Scripts in which nothing that nobody sees changes a letter.
bool joins_nothing(char32_t c) {
  if (c < 0x80) return true;
  const auto script = unicode::script(c);
  return script == unicode::Script::latin || script == unicode::Script::cyrillic || script == unicode::Script::greek ||
         unicode::is_space(c);
}

class Settling {
 public:
  Settling(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void run() {
    while (at_ < text_.size()) {
      const auto byte = byte_at(at_);
      if (!kWorthALook[byte] || (byte == ' ' && kBeginsWord[byte_at(at_ + 1)]) || lone_sign(byte)) {
        ++at_;
        continue;
      }
      const auto c = code_point(text_, at_);
      if (is_space(c.value)) {
        settle_spaces();
      } else if (byte > ' ' && byte < 0x7F) {
        settle_typed(text_[at_]);
      } else {
        settle(c);
      }
    }
  }

 private:
  // The byte at `at`, and zero beyond the text.
  unsigned char byte_at(std::size_t at) const { return at < text_.size() ? static_cast<unsigned char>(text_[at]) : 0; }

  void settle(unicode::CodePoint c) {
    const auto after = at_ + c.size;
    if (c.value == U'\r' && byte_at(after) == '\n') return become(after + 1, "\n", Rule::line_break);
    if (is_line_break(c.value)) return become(after, "\n", Rule::line_break);
    if (is_soft_hyphen(c.value)) return drop_soft_hyphen(after);
    if (is_joiner(c.value) && joins(after)) return step(after);
    if (is_hyphen(c.value)) return become(after, "-", Rule::hyphen);
    if (is_invisible(c.value)) return become(after, "", Rule::invisible);
    if (c.value == U'«') return become(opens_quote() ? spaces_end(after) : after, "\"", Rule::quote);
    if (is_double_quote(c.value)) return become(after, "\"", Rule::quote);
    if (is_single_quote(c.value)) return become(after, "'", Rule::apostrophe);
    if (c.value == U'´' && between_letters(at_, after)) return become(after, "'", Rule::apostrophe);
    if (is_other_dash(c.value)) return become(after, "\u2013", Rule::dash);
    if (const auto letters = letters_of(c.value); !letters.empty()) return become(after, letters, Rule::ligature);
    if (const char letter = plain(c.value); letter != 0) return become(after, {&letter, 1}, Rule::variant);
    if (lowered(c.value) != 0) return lower_ending();
    step(after);
  }

  // The raised letters that begin here stay unless they end a number or a title.
  void lower_ending() {
    const auto before = code_point_before(text_, at_).value;
    auto end = at_;
    std::string letters;
    for (auto c = code_point(text_, end); lowered(c.value) != 0; c = code_point(text_, end)) {
      letters += lowered(c.value);
      end += c.size;
    }
    const bool ends = unicode::is_digit(before) || unicode::is_upper(before);
    if (!ends || !is_raised_ending(letters)) return step(end);
    become(end, letters, Rule::variant);
  }

  // A sign that matters only where it is doubled.
  bool lone_sign(unsigned char byte) const {
    return (byte == '\'' || byte == '-') && byte_at(at_ + 1) != byte && at_ != quote_closes_at_;
  }

  // What a keyboard without the right key gives: ` for ', -- for a dash, '' `` and << for quotation marks.
  void settle_typed(char c) {
    if (at_ == quote_closes_at_) return become(at_ + 2, "\"", Rule::quote);
    const auto end = run_end(c);
    if (c == '`' && end == at_ + 1 && between_letters(at_, end)) return become(end, "'", Rule::apostrophe);
    if (c == '-' && is_typed_dash(end)) return become(end, "\u2013", Rule::dash);
    if (c != '-' && end == at_ + 2 && opens_typed_quote(c)) return become(spaces_end(end), "\"", Rule::quote);
    step(end);
  }

  // Two hyphens between words, or between spaces, are a dash; an option («--all») and a rule («-----») are not.
  bool is_typed_dash(std::size_t end) const {
    const auto size = end - at_;
    if (size != 2 && size != 3) return false;
    const bool apart = is_space(code_point_before(text_, at_).value) && is_space(code_point(text_, end).value);
    return apart || between_letters(at_, end);
  }

  // A doubled sign opens a quotation if it stands before a word and the same line closes it behind one. Lone doubled
  // signs are seconds of arc, code, a nested ‘quotation’.
  bool opens_typed_quote(char c) {
    const auto before = code_point_before(text_, at_).value;
    const bool opens = c != '>' && !unicode::is_letter(before) && !unicode::is_digit(before);
    if (!opens || !begins_word(spaces_end(at_ + 2))) return false;
    const char closing = c == '<' ? '>' : '\'';
    for (auto at = at_ + 2; at + 1 < text_.size() && text_[at] != '\n'; ++at) {
      const char sign = text_[at];
      if ((sign != c && sign != closing) || text_[at + 1] != sign) continue;
      const bool closes = sign == closing && byte_at(at + 2) != static_cast<unsigned char>(sign) &&
                          !is_space(code_point_before(text_, at).value) && !begins_word(at + 2);
      if (closes) quote_closes_at_ = at;
      return closes;
    }
    return false;
  }

  bool begins_word(std::size_t at) const {
    const auto c = code_point(text_, at).value;
    return unicode::is_letter(c) || unicode::is_digit(c);
  }

  // Between letters of one script that needs them, they are part of the spelling or of a picture.
  bool joins(std::size_t after) const {
    return !joins_nothing(code_point_before(text_, at_).value) && !joins_nothing(code_point(text_, after).value);
  }

  // A soft hyphen at the end of a line says that the word goes on in the next one.
  void drop_soft_hyphen(std::size_t after) {
    const auto next = code_point(text_, after);
    if (!is_line_break(next.value) || next.size == 0) return become(after, "", Rule::invisible);
    auto line = after + next.size;
    if (next.value == U'\r' && code_point(text_, line).value == U'\n') ++line;
    const bool inside_word =
        unicode::is_lower(code_point_before(text_, at_).value) && unicode::is_lower(code_point(text_, line).value);
    become(inside_word ? line : after, "", Rule::invisible);
  }

  // The spaces that begin here belong to what follows them, or become U+0020 one by one.
  void settle_spaces() {
    const auto end = spaces_end(at_);
    const auto next = code_point(text_, end);
    const auto before = code_point_before(text_, at_);
    const bool inside_line = before.size != 0 && !is_line_break(before.value);
    if (inside_line && next.value == U'»' && !unicode::is_letter(code_point(text_, end + next.size).value))
      return become(end + next.size, "\"", Rule::quote);
    if (inside_line && is_french_stop(next.value) && stop_stands_apart(end)) return become(end, "", Rule::french_space);
    while (at_ < end) {
      const auto c = code_point(text_, at_);
      if (c.value == U' ') {
        ++at_;
      } else {
        become(at_ + c.size, " ", Rule::space);
      }
    }
  }

  // Spaces before the stop at `stop` are French typography if they are of the kind that does not break, or if the stop
  // ends a phrase: ":-)" and ":5" are something else.
  bool stop_stands_apart(std::size_t stop) const {
    for (auto at = at_; at < stop;) {
      const auto c = code_point(text_, at);
      if (c.value == 0xA0 || c.value == 0x202F || c.value == 0x2009) return true;
      at += c.size;
    }
    while (is_french_stop(byte_at(stop))) ++stop;
    const auto next = code_point(text_, stop);
    const bool closes = next.value == U')' && (text_[stop - 1] == '!' || text_[stop - 1] == '?');  // but ;)
    return next.size == 0 || closes || unicode::is_space(next.value) || is_double_quote(next.value) ||
           next.value == U'"';
  }

  // « opens unless it closes as in German: »so«.
  bool opens_quote() const { return !unicode::is_letter(code_point_before(text_, at_).value); }

  bool between_letters(std::size_t begin, std::size_t end) const {
    return unicode::is_letter(code_point_before(text_, begin).value) &&
           unicode::is_letter(code_point(text_, end).value);
  }

  std::size_t run_end(char c) const { return std::min(text_.find_first_not_of(c, at_), text_.size()); }

  std::size_t spaces_end(std::size_t at) const {
    for (auto c = code_point(text_, at); c.size != 0 && is_space(c.value); c = code_point(text_, at)) at += c.size;
    return at;
  }

  void step(std::size_t end) { at_ = end; }
  void become(std::size_t end, std::string_view by, Rule rule) {
    rewrite_.replace({at_, end}, by, rule);
    at_ = end;
  }

  std::string_view text_;
  Rewrite& rewrite_;
  std::size_t at_ = 0;
  std::size_t quote_closes_at_ = std::string_view::npos;
};

}  // namespace

void settle_characters(std::string_view text, Rewrite& rewrite) { Settling(text, rewrite).run(); }

}  // namespace behistun::text
