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
#include "behind_stop.hpp"
#include "dotted_word.hpp"
#include "stops.hpp"

namespace behistun::segment {
namespace {

constexpr std::size_t kLongestRemark = 24;  // bytes of "(sic!)" and the like

/// By the first byte of its UTF-8, may a character be a stop?
constexpr auto kBeginsStop = [] {
  std::array<bool, 256> table{};
  for (const unsigned byte : {'.' + 0U, '!' + 0U, '?' + 0U, 0xE2U, 0xE3U, 0xEFU, 0xE0U, 0xDBU, 0xD8U})
    table[byte] = true;
  return table;
}();

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

class Line {
 public:
  Line(std::string_view text, Language language) : line_(text), language_(language) {}

  /// Calls decided(Decision) for each stop that something stands behind.
  template <class Stops, class Decided>
  void each_stop(Stops stops, Decided decided) {
    for (auto at = stops.next(0); at < line_.size();) {
      const auto [stop_end, end] = past_stop(at);
      if (end < line_.size()) {
        const auto why = decide(at, stop_end, end);
        if (segment::ends(why)) line_.begin_at(end);
        decided(Decision{stop_end, end, why});
      }
      at = stops.next(end);
    }
  }

 private:
  /// Behind the run of stops, and behind the quotes and brackets that close there. « » » may stand apart in French.
  std::pair<std::size_t, std::size_t> past_stop(std::size_t offset) const {
    for (auto c = line_.at(offset); is_stop(c.value) || is_full_width_stop(c.value); c = line_.at(offset))
      offset += c.size;
    auto end = offset;
    for (;;) {
      const auto c = line_.at(end);
      if (is_closer(c.value)) {
        end += c.size;
        continue;
      }
      if (is_stop(c.value) && end > offset) {
        end += c.size;  // "…). " and "?»."
        continue;
      }
      const auto next = line_.past_spaces(end);
      if (next == end || line_.at(next).value != 0xBB) return {offset, end};
      end = next;
    }
  }

  Why decide(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    if (!is_space(line_.at(end).value)) {
      if (is_full_width_stop(line_.at(stop).value)) return Why::full_width;
      if (goes_on(line_.at(end).value)) return Why::goes_on;
      return is_glued(stop, stop_end, end) ? Why::glued : Why::no_space;
    }
    const auto next = next_behind(line_, end);
    if (next.kind == Next::Kind::nothing || next.kind == Next::Kind::lower || next.kind == Next::Kind::continuation) {
      return Why::goes_on;
    }
    if (is_remark(stop, stop_end, end)) return Why::remark;
    const auto ended = why_ended(stop, end, next);
    const bool single = stop_end == stop + 1 && line_[stop] == '.';
    return single && stop_end == end ? part_of_word(line_, language_, stop, next).value_or(ended) : ended;
  }

  Why why_ended(std::size_t stop, std::size_t end, const Next& next) const {
    if (next.kind == Next::Kind::digit) return Why::number;
    if (line_.at(stop).value == 0x2026) return Why::ellipsis;
    return is_dash(line_.at(line_.past_spaces(end)).value) ? Why::dash : Why::stop;
  }

  /// "settlement.The", "ведомства.«Министр": no space, but a long word in lower case before the stop and a sure
  /// beginning behind it.
  bool is_glued(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    if (stop_end != end || stop_end != stop + 1) return false;
    if (!opens_quotation(end) && !is_sure_beginning(end)) return false;
    auto offset = stop;
    std::size_t letters = 0;
    for (auto c = line_.before(offset); c.size != 0 && is_lower(c.value); c = line_.before(offset)) {
      offset -= c.size;
      ++letters;
    }
    return letters >= 3 && !(line_.before(offset).value == '.' || line_.before(offset).value == '@');
  }

  /// A mark that only opens, and a capital behind it.
  bool opens_quotation(std::size_t at) const {
    const auto mark = line_.at(at);
    return (mark.value == U'«' || mark.value == U'“') && is_upper(line_.at(at + mark.size).value);
  }

  bool is_sure_beginning(std::size_t at) const {
    const auto next = next_behind(line_, at);
    if (next.kind != Next::Kind::upper || next.stop_behind || next.word.data() != line_.text().data() + at)
      return false;
    return begins_sentence(next.word, language_) && is_space(line_.at(at + next.word.size()).value);
  }

  /// "(!)", "(sic!)", "[…]", "<...>": a remark, not an end.
  bool is_remark(std::size_t stop, std::size_t stop_end, std::size_t end) const {
    const auto closer = line_.at(stop_end).value;
    if (end == stop_end && closer != '>') return false;
    if (closer != ')' && closer != ']' && closer != '>') return false;
    const char32_t opener = closer == ')' ? '(' : closer == ']' ? '[' : '<';
    auto offset = stop;
    while (stop - offset <= kLongestRemark) {
      const auto c = line_.before(offset);
      if (c.size == 0 || is_space(c.value)) return false;
      if (c.value == opener) return true;
      offset -= c.size;
    }
    return false;
  }

  LineText line_;
  Language language_;
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
