// Lines that were broken at a width, as e-mails, pages of print and archives of plain text are.
//
// Such a text is told by its shape: where a line ends within a sentence (a small letter opens the next) it is nearly as
// long as the longest that does, and hardly any other line is longer. Then a line goes on in the next one if that opens
// with a small letter; and in a block that has such lines, if the next one's first word would not have fitted any more.

#include "line_hyphens.hpp"
#include "steps.hpp"

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <span>

namespace behistun::text {
namespace {

constexpr std::size_t kNarrowest = 40, kWidest = 130;  // code points
constexpr std::size_t kMostBytes = 2 * kWidest;  // of a line that is not longer: no letter of ours has more than two
constexpr std::size_t kFewest = 2;               // lines that end within a sentence …
constexpr std::size_t kFewestFull = 4;           // … or one, if so many are full

/// Is half of it in lines that are too long? So it is in nearly every text, and nothing else is asked.
bool are_paragraphs(std::string_view text) {
  std::size_t too_long = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    if (end - begin > kMostBytes) too_long += end - begin;
    begin = end + 1;
  }
  return too_long * 2 > text.size();
}

struct Line {
  std::size_t end = 0;    ///< where its U+000A stands
  std::string_view said;  ///< without the spaces around
  std::size_t indent = 0, width = 0;
};

constexpr std::string_view kSpaces = " \t\r\f\v";

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    Line line;
    line.end = std::min(text.find('\n', begin), text.size());
    line.said = text.substr(begin, line.end - begin);
    const auto first = line.said.find_first_not_of(kSpaces);
    line.indent = first == std::string_view::npos ? 0 : first;
    line.said.remove_prefix(std::min(first, line.said.size()));
    line.said = line.said.substr(0, line.said.find_last_not_of(kSpaces) + 1);
    lines.push_back(line);
    begin = line.end + 1;
  }
  return lines;
}

/// "----------", "* * *".
bool is_rule(std::string_view line) { return line.find_first_not_of("-=_*~ ") == std::string_view::npos; }

std::string_view first_word(std::string_view line) { return line.substr(0, line.find(' ')); }

/// With a word in small letters that is no address.
bool opens_small(std::string_view line) {
  const auto word = first_word(line);
  return unicode::is_lower(unicode::code_point(line, 0).value) && word.find_first_of("@/") == std::string_view::npos &&
         !word.starts_with("www.");
}

/// Within a sentence: no stop, and a small letter behind.
bool goes_on(const Line& line, const Line& next) {
  return !is_rule(line.said) && opens_small(next.said) && !ends_a_sentence(line.said);
}

/// "Subject: …" of a letter's head, "1. …" and bullets of a list; what opens with neither letter, figure nor quote.
bool opens_a_line_of_its_own(std::string_view line) {
  constexpr std::string_view kOpening[] = {"\"", "'", "(", "«", "“", "‘"};
  const auto word = first_word(line);
  if (word.ends_with(':')) return true;
  const auto opening = unicode::code_point(line, 0).value;
  if (opening >= U'0' && opening <= U'9') return word.ends_with('.') || word.ends_with(')');
  return !unicode::is_letter(opening) &&
         std::none_of(std::begin(kOpening), std::end(kOpening), [&](auto sign) { return line.starts_with(sign); });
}

/// Would the next line's first word not have fitted any more? Print has letters of several widths, so of a line that
/// ends no sentence a little less will do.
bool is_full(const Line& line, const Line& next, std::size_t width) {
  const auto needed = line.width + 1 + unicode::count_code_points(first_word(next.said));
  return ends_a_sentence(line.said) ? needed > width : needed * 20 > width * 17;
}

bool may_go_on(const Line& line, const Line& next) {
  return next.indent <= line.indent + 1 && !opens_a_line_of_its_own(next.said) && !is_rule(line.said);
}

/// The width at which the lines were broken; 0 if they were not.
std::size_t width_of(const std::vector<Line>& lines) {
  const auto count = [](const auto& all, auto is) {
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is));
  };
  std::vector<std::size_t> widths;  // of the lines that end within a sentence
  for (std::size_t i = 0; i + 1 < lines.size(); ++i)
    if (goes_on(lines[i], lines[i + 1])) widths.push_back(lines[i].width);
  if (widths.empty()) return 0;
  const auto width = *std::max_element(widths.begin(), widths.end());
  if (width < kNarrowest || width > kWidest) return 0;
  std::size_t full = 0;  // lines, whatever opens the next
  for (std::size_t i = 0; i + 1 < lines.size(); ++i)
    if (!lines[i + 1].said.empty() && !ends_a_sentence(lines[i].said) && may_go_on(lines[i], lines[i + 1]) &&
        is_full(lines[i], lines[i + 1], width))
      ++full;
  if (widths.size() < kFewest && full < kFewestFull) return 0;
  const auto near = count(widths, [&](std::size_t one) { return one * 4 >= width * 3; });
  const auto said = count(lines, [](const Line& line) { return !line.said.empty(); });
  const auto wider = count(lines, [&](const Line& line) { return line.width * 4 > width * 5; });
  return near * 4 >= widths.size() * 3 && widths.size() * 12 >= said && wider * 10 <= said ? width : 0;
}

/// A run of lines without an empty one: is it a paragraph, or several? The head of a letter and a list are none.
bool is_prose(std::span<const Line> block, std::size_t width) {
  if (std::ranges::adjacent_find(block, goes_on) != block.end()) return true;
  constexpr std::size_t kFewestLines = 3;
  return block.size() >= kFewestLines && std::ranges::adjacent_find(block, [&](const Line& line, const Line& next) {
                                           return !may_go_on(line, next) || !is_full(line, next, width);
                                         }) == block.end();
}

bool is_wrapped(const Line& line, const Line& next, std::size_t width) {
  return goes_on(line, next) || (may_go_on(line, next) && is_full(line, next, width));
}

}  // namespace

bool ends_a_sentence(std::string_view line) {
  constexpr std::string_view kBehind[] = {"\"", "'", ")", "”", "»", "’", "\u00A0", " ", "\u202F"};
  constexpr std::string_view kEnds[] = {".", "!", "?", ":", ";", "…"};
  const auto drop = [&](std::string_view sign) {
    const bool drops = line.ends_with(sign);
    if (drops) line.remove_suffix(sign.size());
    return drops;
  };
  while (std::ranges::any_of(kBehind, drop)) continue;
  return std::ranges::any_of(kEnds, [&](std::string_view sign) { return line.ends_with(sign); });
}

std::vector<std::size_t> wraps(std::string_view text) {
  if (are_paragraphs(text)) return {};
  auto lines = lines_of(text);
  for (auto& line : lines) line.width = line.indent + unicode::count_code_points(line.said);
  std::vector<std::size_t> ends;
  const auto width = width_of(lines);
  if (width == 0) return ends;
  for (std::size_t begin = 0; begin < lines.size();) {
    auto end = begin;
    while (end < lines.size() && !lines[end].said.empty()) ++end;
    const auto block = std::span(lines).subspan(begin, end - begin);
    const bool prose = is_prose(block, width);
    for (std::size_t i = begin; prose && i + 1 < end; ++i)
      if (is_wrapped(lines[i], lines[i + 1], width)) ends.push_back(lines[i].end);
    begin = end + 1;
  }
  return ends;
}

void unwrap(std::string_view text, const std::vector<std::size_t>& wraps, Rewrite& rewrite) {
  LineHyphens hyphens(text);
  std::size_t done = 0;
  for (const auto end : wraps) {
    auto before = end;
    while (before > done && kSpaces.find(text[before - 1]) != std::string_view::npos) --before;
    const auto behind = std::min(text.find_first_not_of(kSpaces, end + 1), text.size());
    if (end < done || before == done) continue;
    done = behind;
    if (text[before - 1] != '-')
      rewrite.replace({before, behind}, " ", Rule::line_break);
    else if (hyphens.is_of_printer(before - 1, behind) || hyphens.is_within_name(before - 1, behind))
      rewrite.replace({before - 1, behind}, "", Rule::line_hyphen);
    else
      rewrite.replace({before, behind}, "", Rule::line_break);
  }
}

}  // namespace behistun::text
