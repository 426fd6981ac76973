// A sentence may end at a stop: ". ! ? …", with the closing quotes and brackets behind it, and white space behind
// those. It does end there unless what follows goes on in lower case, or the stop belongs to an abbreviation, an
// initial, a list number or a remark in brackets.
//
// UAX #29 gives the frame; it knows no abbreviations (SB8 keeps it from breaking before lower case only) and it never
// begins a sentence with a number. Stops of East Asian scripts need no space behind them.

#include "boundary.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <optional>

#include "abbreviations.hpp"
#include "stops.hpp"

namespace behistun::segment {
namespace {

using unicode::CodePoint;

constexpr std::size_t kShortSentence = 6;   // words; «В 2014 г. Россия …» goes on, a longer one has ended
constexpr std::size_t kReach = 256;         // bytes behind a stop in which the next word is looked for
constexpr std::size_t kLongestRemark = 24;  // bytes of "(sic!)" and the like

/// By the first byte of its UTF-8, may a character be a stop?
constexpr auto kBeginsStop = [] {
  std::array<bool, 256> table{};
  for (const unsigned byte : {'.' + 0U, '!' + 0U, '?' + 0U, 0xE2U, 0xE3U, 0xEFU, 0xE0U, 0xDBU, 0xD8U})
    table[byte] = true;
  return table;
}();

bool is_closer(char32_t c) {
  return c == ')' || c == ']' || c == '}' || c == '"' || c == '\'' || c == 0xBB || c == 0x201D || c == 0x2019 ||
         c == 0x201C || c == 0x203A;
}
bool is_opener(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == 0xAB || c == 0x201C || c == 0x201E ||
         c == 0x2018 || c == 0x2039 || c == '/' || c == 0x2019;
}
/// As unicode::is_space, which ASCII need not be asked of.
bool is_space(char32_t c) { return c < 0x80 ? c == ' ' || (c >= 0x09 && c <= 0x0D) : unicode::is_space(c); }
bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }
bool goes_on(char32_t c) { return c == ',' || c == ';' || c == ':' || c == ')' || c == ']' || c == 0xBB || c == '%'; }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
/// As unicode::is_letter, which ASCII need not be asked of.
bool is_letter(char32_t c) { return c < 0x80 ? (c | 0x20U) - U'a' < 26 : unicode::is_letter(c); }

/// The stops of a line, found by looking at each byte.
class EachByte {
 public:
  explicit EachByte(std::string_view line) : line_(line) {}
  /// The first at `offset` or behind it; the line's size if there is none.
  std::size_t next(std::size_t offset) const {
    for (; offset < line_.size(); ++offset) {
      if (!kBeginsStop[static_cast<unsigned char>(line_[offset])]) continue;
      const auto c = unicode::code_point(line_, offset).value;
      if (is_stop(c) || is_full_width_stop(c)) return offset;
    }
    return line_.size();
  }

 private:
  std::string_view line_;
};

/// The same where they are known: the line begins at `begin` of the text that they are of.
class KnownStops {
 public:
  KnownStops(std::string_view line, std::span<const std::size_t> stops, std::size_t begin)
      : begin_(begin),
        size_(line.size()),
        next_(std::lower_bound(stops.begin(), stops.end(), begin)),
        end_(stops.end()) {}
  std::size_t next(std::size_t offset) {
    while (next_ != end_ && *next_ < begin_ + offset) ++next_;
    return next_ == end_ ? size_ : std::min(size_, *next_ - begin_);
  }

 private:
  std::size_t begin_, size_;
  std::span<const std::size_t>::iterator next_, end_;
};

/// What stands behind a stop.
struct Next {
  enum class Kind : std::uint8_t { nothing, lower, upper, digit, other, continuation } kind = Kind::nothing;
  std::string_view word;        ///< the word, if one begins there
  bool stop_behind = false;     ///< "В." of «В. Путин»
  bool capital_behind = false;  ///< "Le Drian"
};

class Line {
 public:
  Line(std::string_view text, Language language) : text_(text), language_(language) {}

  /// Calls decided(Decision) for each stop that something stands behind.
  template <class Stops, class Decided>
  void each_stop(Stops stops, Decided decided) {
    for (auto at = stops.next(0); at < text_.size();) {
      const auto [stop_end, end] = past_stop(at);
      if (end < text_.size()) {
        const auto why = decide(at, stop_end, end);
        if (segment::ends(why)) begin_ = end;
        decided(Decision{stop_end, end, why});
      }
      at = stops.next(end);
    }
  }

 private:
  CodePoint at(std::size_t offset) const {
    if (offset >= text_.size()) return {};
    const auto byte = static_cast<unsigned char>(text_[offset]);
    return byte < 0x80 ? CodePoint{byte, 1} : unicode::code_point(text_, offset);
  }
  CodePoint before(std::size_t offset) const {
    if (offset <= begin_) return {};
    const auto byte = static_cast<unsigned char>(text_[offset - 1]);
    return byte < 0x80 ? CodePoint{byte, 1} : unicode::code_point_before(text_, offset);
  }
  std::size_t past_spaces(std::size_t offset) const {
    for (auto c = at(offset); c.size != 0 && is_space(c.value); c = at(offset)) offset += c.size;
    return offset;
  }

  /// Behind the run of stops, and behind the quotes and brackets that close there. « » » may stand apart in French.
  std::pair<std::size_t, std::size_t> past_stop(std::size_t offset) const {
    for (auto c = at(offset); is_stop(c.value) || is_full_width_stop(c.value); c = at(offset)) offset += c.size;
    auto end = offset;
    for (;;) {
      const auto c = at(end);
      if (is_closer(c.value)) {
        end += c.size;
        continue;
      }
      if (is_stop(c.value) && end > offset) {
        end += c.size;  // "…). " and "?»."
        continue;
      }
      const auto next = past_spaces(end);
      if (next == end || at(next).value != 0xBB) return {offset, end};
      end = next;
    }
  }

  Why decide(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    if (!is_space(at(end).value)) {
      if (is_full_width_stop(at(stop).value)) return Why::full_width;
      if (goes_on(at(end).value)) return Why::goes_on;
      return is_glued(stop, stop_end, end) ? Why::glued : Why::no_space;
    }
    const auto next = next_after(end);
    if (next.kind == Next::Kind::nothing || next.kind == Next::Kind::lower || next.kind == Next::Kind::continuation) {
      return Why::goes_on;
    }
    if (is_remark(stop, stop_end, end)) return Why::remark;
    const auto ended = why_ended(stop, end, next);
    const bool single = stop_end == stop + 1 && text_[stop] == '.';
    return single && stop_end == end ? part_of_word(stop, next).value_or(ended) : ended;
  }

  Why why_ended(std::size_t stop, std::size_t end, const Next& next) const {
    if (next.kind == Next::Kind::digit) return Why::number;
    if (at(stop).value == 0x2026) return Why::ellipsis;
    return is_dash(at(past_spaces(end)).value) ? Why::dash : Why::stop;
  }

  Next next_after(std::size_t offset) const {
    Next next;
    offset = past_spaces(offset);
    if (goes_on(at(offset).value)) return {Next::Kind::continuation, {}};
    const auto reach = offset + kReach;
    for (auto c = at(offset); c.size != 0; c = at(offset)) {
      if (is_letter(c.value) || unicode::is_digit(c.value)) break;
      if (offset > reach) return {Next::Kind::other, {}};
      offset += c.size;
    }
    const auto first = at(offset);
    if (first.size == 0) return next;
    if (unicode::is_digit(first.value)) {
      next.kind = Next::Kind::digit;
      return next;
    }
    auto end = offset;
    for (auto c = at(end); c.size != 0 && (is_letter(c.value) || unicode::is_mark(c.value)); c = at(end)) {
      end += c.size;
    }
    next.word = text_.substr(offset, end - offset);
    next.stop_behind = at(end).value == '.' && end == offset + first.size;
    next.capital_behind = at(end).value == ' ' && unicode::is_upper(at(end + 1).value);
    const bool camel = unicode::is_upper(at(offset + first.size).value);  // "iPhone"
    next.kind = unicode::is_lower(first.value) && !camel  ? Next::Kind::lower
                : unicode::is_upper(first.value) || camel ? Next::Kind::upper
                                                          : Next::Kind::other;
    return next;
  }

  /// "settlement.The": no space, but a long word in lower case before the stop and a sure beginning behind it.
  bool is_glued(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    if (stop_end != end || stop_end != stop + 1) return false;
    const auto next = next_after(end);
    if (next.kind != Next::Kind::upper || next.stop_behind || next.word.data() != text_.data() + end) return false;
    if (!begins_sentence(next.word, language_)) return false;
    if (!is_space(at(end + next.word.size()).value)) return false;
    auto offset = stop;
    std::size_t letters = 0;
    for (auto c = before(offset); c.size != 0 && unicode::is_lower(c.value); c = before(offset)) {
      offset -= c.size;
      ++letters;
    }
    return letters >= 3 && !(before(offset).value == '.' || before(offset).value == '@');
  }

  /// "(!)", "(sic!)", "[…]", "<...>": a remark, not an end.
  bool is_remark(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    const auto closer = at(stop_end).value;
    if (end == stop_end && closer != '>') return false;
    if (closer != ')' && closer != ']' && closer != '>') return false;
    const char32_t opener = closer == ')' ? '(' : closer == ']' ? '[' : '<';
    auto offset = stop;
    while (stop - offset <= kLongestRemark) {
      const auto c = before(offset);
      if (c.size == 0 || is_space(c.value)) return false;
      if (c.value == opener) return true;
      offset -= c.size;
    }
    return false;
  }

  /// Why the stop at `stop` is part of the word before it; none if it is not.
  std::optional<Why> part_of_word(std::size_t stop, const Next& next) const {
    const auto word_begin = begin_of_word(stop);
    const auto word = text_.substr(word_begin, stop - word_begin);
    if (word.empty()) return {};
    if (is_list_number(word_begin, word)) return Why::list_number;
    const auto digits = word.find_first_not_of("0123456789");
    const auto bare = word.substr(digits == std::string_view::npos ? 0 : digits);
    const bool numbered = digits != 0 || follows_number(word_begin);
    const auto last_part = bare.substr(bare.rfind('-') + 1);  // "Missouri-St."
    for (const auto candidate : {with_word_before(word_begin, stop), bare, last_part}) {
      if (candidate.empty()) continue;
      if (const auto ends = abbreviation_of(candidate)) {
        const bool says_year = numbered || candidate.find('.') != std::string_view::npos;  // «2015 г.», «с.г.»
        return may_end(*ends, says_year, next) ? std::nullopt : std::optional(Why::abbreviation);
      }
    }
    if (!is_initials(word)) return {};
    const bool several = word.find('.') != std::string_view::npos;
    const bool name = several || !starts(next) || next.capital_behind;  // "J. Le Drian"
    return name ? std::optional(Why::initials) : std::nullopt;
  }

  std::optional<Ends> abbreviation_of(std::string_view word) const {
    if (word.find(' ') == std::string_view::npos) return abbreviation(word, language_);
    std::string joined;
    for (const char c : word) {
      if (c != ' ') joined += c;
    }
    return abbreviation(joined, language_);
  }

  bool may_end(Ends ends, bool says_year, const Next& next) const {
    switch (ends) {
      case Ends::never:
        return false;
      case Ends::number:
        return next.kind != Next::Kind::digit;
      case Ends::starter:
        return starts(next);
      case Ends::year:
        return starts(next) || (says_year && next.kind == Next::Kind::upper && words_so_far() >= kShortSentence);
    }
    return false;
  }

  bool starts(const Next& next) const {
    return next.kind == Next::Kind::upper && !next.stop_behind && begins_sentence(next.word, language_);
  }

  std::size_t begin_of_word(std::size_t stop) const {
    auto offset = stop;
    for (auto c = before(offset); c.size != 0; c = before(offset)) {
      if (is_space(c.value) || is_opener(c.value) || is_closer(c.value) || c.value == 0x2014) break;
      offset -= c.size;
    }
    return offset;
  }

  /// "т. е", "с. г", "p. m": a word of at most two letters with the same kind of word before it; else empty.
  std::string_view with_word_before(std::size_t word_begin, std::size_t stop) const {
    if (word_begin < begin_ + 2 || text_[word_begin - 1] != ' ' || text_[word_begin - 2] != '.') return {};
    const auto first = begin_of_word(word_begin - 2);
    if (word_begin - 2 - first > 4 || stop - word_begin > 4) return {};
    return text_.substr(first, stop - first);
  }

  bool follows_number(std::size_t word_begin) const {
    auto offset = word_begin;
    while (offset > begin_ && text_[offset - 1] == ' ') --offset;
    return offset > begin_ && is_ascii_digit(text_[offset - 1]);
  }

  /// "1. The sides agreed", "2.1. …", "a. …" at the head of a sentence.
  bool is_list_number(std::size_t word_begin, std::string_view word) const {
    if (past_spaces(begin_) != word_begin || word.size() > 6) return false;
    bool number = true;
    for (const char c : word) number = number && (is_ascii_digit(c) || c == '.');
    return number || (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z');
  }

  /// «С.В», "J.-Y", «Дж», "Ch": each part a capital, or two letters of one sound.
  bool is_initials(std::string_view word) const {
    std::size_t letters = 0;
    for (std::size_t offset = 0; offset < word.size();) {
      const auto c = unicode::code_point(word, offset);
      offset += c.size;
      if (c.value == '.' || c.value == '-') {
        letters = 0;
        continue;
      }
      if (!is_letter(c.value)) return false;
      const bool digraph = letters == 1 && (c.value == U'ж' || c.value == 'h');
      if (!digraph && (letters > 0 || !unicode::is_upper(c.value))) return false;
      ++letters;
    }
    return letters > 0;
  }

  /// Counts no further than it needs to.
  std::size_t words_so_far() const {
    std::size_t words = 0;
    for (auto offset = begin_; offset < text_.size() && words < kShortSentence; ++offset) {
      if (text_[offset] == ' ' || offset == begin_) ++words;
      if (text_[offset] == '.') break;
    }
    return words;
  }

  std::string_view text_;
  Language language_;
  std::size_t begin_ = 0;  ///< of the sentence that is open
};

}  // namespace

bool ends(Why why) { return why <= Why::full_width; }

namespace {

template <class Stops>
std::vector<std::size_t> ends_of(std::string_view line, Language language, Stops stops) {
  std::vector<std::size_t> found;
  Line(line, language).each_stop(stops, [&](const Decision& decision) {
    if (ends(decision.why)) found.push_back(decision.end);
  });
  if (!line.empty()) found.push_back(line.size());
  return found;
}

}  // namespace

std::vector<Decision> decisions(std::string_view line, Language language) {
  std::vector<Decision> made;
  Line(line, language).each_stop(EachByte(line), [&](const Decision& decision) { made.push_back(decision); });
  return made;
}

std::vector<std::size_t> sentence_ends(std::string_view line, Language language) {
  return ends_of(line, language, EachByte(line));
}

std::vector<std::size_t> sentence_ends(std::string_view line, Language language, std::span<const std::size_t> stops,
                                       std::size_t begin) {
  return ends_of(line, language, KnownStops(line, stops, begin));
}

}  // namespace behistun::segment
