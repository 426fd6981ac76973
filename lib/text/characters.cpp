// What one character becomes, seen with its neighbours at most: spaces, line breaks, quotes, dashes, marks that nobody
// sees, ligatures.
//
// Nearly every byte of a text is a letter that stays. A table of 256 tells the few bytes at which a look is worth it.

#include "steps.hpp"

#include <array>
#include <behistun/unicode.hpp>

namespace behistun::text {

namespace {

using unicode::code_point;
using unicode::code_point_before;

// The first bytes of all characters that this step may change, and the space.
constexpr std::array<bool, 256> kWorthALook = [] {
  std::array<bool, 256> worth{};
  for (const auto byte : {'\t', '\v', '\f', '\r', ' ', '`'}) worth[static_cast<unsigned char>(byte)] = true;
  for (const int byte : {0xC2, 0xCA, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF}) worth[static_cast<std::size_t>(byte)] = true;
  return worth;
}();

bool is_line_break(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_space(char32_t c) { return unicode::is_space(c) && !is_line_break(c); }

bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool is_double_quote(char32_t c) {
  return c == U'«' || c == U'»' || (c >= 0x201C && c <= 0x201F) || (c >= 0x301D && c <= 0x301F);
}

bool is_single_quote(char32_t c) {
  return (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A || c == 0x2BB || c == 0x2BC;
}

std::string_view letters_of_ligature(char32_t c) {
  constexpr std::array<std::string_view, 7> letters = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  return c >= 0xFB00 && c <= 0xFB06 ? letters[c - 0xFB00] : std::string_view{};
}

bool is_french_stop(char32_t c) { return c == U';' || c == U':' || c == U'!' || c == U'?'; }

class Settling {
 public:
  Settling(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void run() {
    while (at_ < text_.size()) {
      if (!kWorthALook[static_cast<unsigned char>(text_[at_])]) {
        ++at_;
        continue;
      }
      const auto c = code_point(text_, at_);
      if (is_space(c.value)) {
        settle_spaces();
      } else {
        settle(c);
      }
    }
  }

 private:
  void settle(unicode::CodePoint c) {
    const auto after = at_ + c.size;
    if (c.value == U'\r' && after < text_.size() && text_[after] == '\n')
      return become(after + 1, "\n", Rule::line_break);
    if (is_line_break(c.value)) return become(after, "\n", Rule::line_break);
    if (c.value == 0xAD) return drop_soft_hyphen(after);
    if (is_invisible(c.value)) return become(after, "", Rule::invisible);
    if (c.value == U'«') return become(opens_quote() ? spaces_end(after) : after, "\"", Rule::quote);
    if (is_double_quote(c.value)) return become(after, "\"", Rule::quote);
    if (is_single_quote(c.value)) return become(after, "'", Rule::apostrophe);
    if ((c.value == U'`' || c.value == U'´') && between_letters(after)) return become(after, "'", Rule::apostrophe);
    if (c.value == 0x2010 || c.value == 0x2011) return become(after, "-", Rule::hyphen);
    if ((c.value >= 0x2012 && c.value <= 0x2015) || c.value == 0x2212) return become(after, "\u2013", Rule::dash);
    if (const auto letters = letters_of_ligature(c.value); !letters.empty())
      return become(after, letters, Rule::ligature);
    at_ = after;
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
    while (stop < text_.size() && is_french_stop(static_cast<unsigned char>(text_[stop]))) ++stop;
    const auto next = code_point(text_, stop);
    return next.size == 0 || unicode::is_space(next.value) || is_double_quote(next.value) || next.value == U'"';
  }

  // « opens unless it closes as in German: »so«.
  bool opens_quote() const { return !unicode::is_letter(code_point_before(text_, at_).value); }

  bool between_letters(std::size_t after) const {
    return unicode::is_letter(code_point_before(text_, at_).value) &&
           unicode::is_letter(code_point(text_, after).value);
  }

  std::size_t spaces_end(std::size_t at) const {
    for (auto c = code_point(text_, at); c.size != 0 && is_space(c.value); c = code_point(text_, at)) at += c.size;
    return at;
  }

  void become(std::size_t end, std::string_view by, Rule rule) {
    rewrite_.replace({at_, end}, by, rule);
    at_ = end;
  }

  std::string_view text_;
  Rewrite& rewrite_;
  std::size_t at_ = 0;
};

}  // namespace

void settle_characters(std::string_view text, Rewrite& rewrite) { Settling(text, rewrite).run(); }

}  // namespace behistun::text
