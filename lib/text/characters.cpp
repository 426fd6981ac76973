// What one character becomes, seen with its neighbours at most: spaces, line breaks, quotes, dashes, marks that nobody
// sees, ligatures, letters in disguise.
//
// No language is asked for: which mark opens a quotation differs from language to language («ru», « fr », “en”, „ru“,
// »de«), and the canonical form has one mark for all of them. Where a mark has two uses, its neighbours tell.
//
// Nearly every byte of a text is a letter that stays. Blocks that wake no step hold nothing to settle
// (waking_blocks.hpp), and in the others a table of 256 tells the few bytes at which a look is worth it.

#include "signs.hpp"
#include "steps.hpp"
#include "waking_blocks.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <utility>

namespace behistun::text {

namespace {

using unicode::code_point;
using unicode::code_point_before;

// The first bytes of all characters that this step may change, and the space.
constexpr std::array<bool, 256> kWorthALook = [] {
  std::array<bool, 256> worth{};
  for (std::size_t control = 0; control < 0x20; ++control) worth[control] = control != '\n';
  for (const auto byte : {' ', '`', '\'', '-', ',', '<', '>', '\x7F'}) worth[static_cast<std::size_t>(byte)] = true;
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

class Settling {
 public:
  Settling(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void run() {
    while (at_ < text_.size()) {
      if (at_ >= awake_until_) {
        pass_over_quiet();
        continue;
      }
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

  // Goes on at the next block that wakes a step, or before it, where what its marks are about may begin: a character
  // cut by the block, a row of spaces or signs. A quotation that was opened closes where it was seen to.
  void pass_over_quiet() {
    Seen letters;
    auto block = blocks_.next(text_, at_, letters);
    if (quote_closes_at_ >= at_) block = std::min(block, quote_closes_at_);
    awake_until_ = block + blocks_.size;
    while (block > at_ && (byte_at(block) & 0xC0) == 0x80) --block;
    while (block > at_ && byte_at(block - 1) < 0x80 && kWorthALook[byte_at(block - 1)]) --block;
    at_ = block;
  }

  void settle(unicode::CodePoint c) {
    const auto after = at_ + c.size;
    if (c.value == U'\r' && byte_at(after) == '\n') return become(after + 1, "\n", Rule::line_break);
    if (is_line_break(c.value)) return become(after, "\n", Rule::line_break);
    if (is_soft_hyphen(c.value)) return drop_soft_hyphen(after);
    if (is_joiner(c.value) && joins(after)) return step(after);
    if (is_hyphen(c.value)) return become(after, "-", Rule::hyphen);
    if (is_invisible(c.value)) return become(after, "", Rule::invisible);
    if (c.value == U'«') return become(opens_quote() ? spaces_end(after) : after, "\"", Rule::quote);
    if (c.value == U'‹') return open_single(after);
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
    return (byte == '\'' || byte == '-' || byte == ',') && byte_at(at_ + 1) != byte && at_ != quote_closes_at_;
  }

  // What a keyboard without the right key gives: ` for ', -- for a dash, '' `` ,, and << for quotation marks.
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

  // A doubled sign opens a quotation if it stands before a word and the same line closes it behind one; ,, may be
  // closed by any mark. Lone doubled signs are seconds of arc, code, a nested ‘quotation’.
  bool opens_typed_quote(char c) {
    const auto before = code_point_before(text_, at_).value;
    const bool opens = c != '>' && !unicode::is_letter(before) && !unicode::is_digit(before);
    if (!opens || !begins_word(spaces_end(at_ + 2))) return false;
    const char closing = c == '<' ? '>' : '\'';
    for (auto at = at_ + 2; at + 1 < text_.size() && text_[at] != '\n'; ++at) {
      const char sign = text_[at];
      const auto mark = quote_size(at);
      if (c == ',' && mark != 0) return stands_behind_word(at, at + mark);
      if ((sign != c && sign != closing) || text_[at + 1] != sign) continue;
      const bool closes =
          sign == closing && byte_at(at + 2) != static_cast<unsigned char>(sign) && stands_behind_word(at, at + 2);
      if (closes) quote_closes_at_ = at;
      return closes;
    }
    return false;
  }

  // Of the one mark that begins at this byte: „x“, ,,x", ,,x”.
  std::size_t quote_size(std::size_t at) const {
    if (text_[at] == '"') return 1;
    return text_[at] == '\xE2' && is_double_quote(code_point(text_, at).value) ? 3 : 0;
  }

  bool stands_behind_word(std::size_t begin, std::size_t end) const {
    return !is_space(code_point_before(text_, begin).value) && !begins_word(end);
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
    const bool closes = inside_line && !unicode::is_letter(code_point(text_, end + next.size).value);
    if (closes && next.value == U'»') return become(end + next.size, "\"", Rule::quote);
    if (closes && next.value == U'›' && closes_single(end)) return become(end + next.size, "'", Rule::apostrophe);
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

  void open_single(std::size_t after) {
    const bool opens = opens_quote();
    if (opens) single_opened_at_ = at_;
    become(opens ? spaces_end(after) : after, "'", Rule::apostrophe);
  }

  // Was the ‹ opened on this line that a › at `at` closes? In «Home › News» it is no quotation mark.
  bool closes_single(std::size_t at) {
    const auto opened = std::exchange(single_opened_at_, std::string_view::npos);
    return opened != std::string_view::npos && Span{opened, at}.of(text_).find('\n') == std::string_view::npos;
  }

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
  const WakingBlocks& blocks_ = waking_blocks();
  std::size_t at_ = 0;
  std::size_t awake_until_ = 0;  // before this all bytes are looked at
  std::size_t quote_closes_at_ = std::string_view::npos;
  std::size_t single_opened_at_ = std::string_view::npos;
};

}  // namespace

void settle_characters(std::string_view text, Rewrite& rewrite) { Settling(text, rewrite).run(); }

}  // namespace behistun::text
