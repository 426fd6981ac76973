#include "line_shapes.hpp"

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

namespace behistun::intake {

std::string_view trimmed(std::string_view line) {
  constexpr std::string_view kSpaces[] = {" ",      "\t",     "\f",     "\v",     "\u00A0",
                                          "\uFEFF", "\u200B", "\u2002", "\u2003", "\u2009"};
  const auto may_begin_space = [](char c) { return (c >= 0 && c <= ' ') || c == '\xC2' || c == '\xE2' || c == '\xEF'; };
  for (bool again = true; again;) {
    again = false;
    if (!line.empty() && line.back() > ' ' && !may_begin_space(line.front())) break;  // nearly every line
    for (const auto space : kSpaces) {
      if (line.starts_with(space)) line.remove_prefix(space.size()), again = true;
      if (line.ends_with(space)) line.remove_suffix(space.size()), again = true;
    }
  }
  return line;
}

bool is_sentence(std::string_view line) {
  const auto open = line.ends_with(')') ? line.rfind('(') : std::string_view::npos;
  return text::ends_a_sentence(line) && (open == std::string_view::npos || open == 0);
}

bool is_prose(std::string_view line) {
  constexpr std::size_t kProse = 100, kLongProse = 250;
  if (line.size() < kProse) return false;
  if (line.size() >= 4 * kLongProse) return true;  // no character has more bytes
  const auto length = unicode::count_code_points(line);
  const bool cut = line.ends_with("...") || line.ends_with("…");
  return length >= kLongProse || (length >= kProse && text::ends_a_sentence(line) && !cut);
}

std::vector<Line> split_paragraphs(std::string_view text, const std::vector<Line>& marked) {
  auto lines = split_lines(text);
  const auto wraps = text::wraps(text);
  if (wraps.empty()) return lines;
  const auto is_marked = [&](const Line& line) {
    return std::any_of(marked.begin(), marked.end(), [&](const Line& one) {
      return one.span.begin < line.span.end && line.span.begin < one.span.end;
    });
  };
  std::vector<Line> paragraphs;
  auto wrap = wraps.begin();
  for (const auto& line : lines) {
    while (wrap != wraps.end() && *wrap + 1 < line.span.begin) ++wrap;
    const bool goes_on = wrap != wraps.end() && *wrap + 1 == line.span.begin && !paragraphs.empty();
    if (goes_on && !is_marked(line) && !is_marked(paragraphs.back()))
      paragraphs.back().span.end = line.span.end;
    else
      paragraphs.push_back(line);
  }
  return paragraphs;
}

std::vector<std::size_t> wraps(const std::vector<Line>& lines, std::string_view text) {
  std::vector<std::size_t> ends;
  for (const auto& line : lines)
    for (auto end = text.find('\n', line.span.begin); end < line.span.end; end = text.find('\n', end + 1))
      if (ends.empty() || end > ends.back()) ends.push_back(end);
  return ends;
}

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end, std::size_t next) {
    lines.push_back({{begin, end}, Label::body});
    begin = next;
  };
  const auto holds = [&](std::string_view line_break) { return text.find(line_break) != std::string_view::npos; };
  if (!holds("\r") && !holds("\u2028") && !holds("\u2029")) {  // nearly every text
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', begin)) close(end, end + 1);
    if (begin < text.size()) close(text.size(), text.size());
    return lines;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      close(i, i + 1);
    } else if (text[i] == '\r') {
      const bool pair = i + 1 < text.size() && text[i + 1] == '\n';
      close(i, i + (pair ? 2 : 1));
      if (pair) ++i;
    } else if (text[i] == '\xE2' && (text.substr(i, 3) == "\u2028" || text.substr(i, 3) == "\u2029")) {
      close(i, i + 3);
      i += 2;
    }
  }
  if (begin < text.size()) close(text.size(), text.size());
  return lines;
}

std::vector<std::string> version_markers(std::string_view line) {
  std::vector<std::string> languages;
  const auto letter = [&](std::size_t at, char from, char to) {
    return at < line.size() && line[at] >= from && line[at] <= to;
  };
  for (line = trimmed(line); !line.empty();) {
    if (line.starts_with("•") || line.starts_with("·")) {
      line.remove_prefix(std::string_view(line).substr(0, 2) == "·" ? 2 : 3);
    } else if (letter(0, 'a', 'z') && letter(1, 'a', 'z') && letter(2, '-', '-') && letter(3, 'A', 'Z') &&
               letter(4, 'A', 'Z')) {
      languages.emplace_back(line.substr(0, 2));
      line.remove_prefix(5);
      while (letter(0, '0', '9')) line.remove_prefix(1);
    } else if (line.front() == ' ' || line.front() == '\t') {
      line.remove_prefix(1);
    } else if (line.starts_with("\u00A0")) {
      line.remove_prefix(2);
    } else {
      return {};
    }
  }
  return languages;
}

bool is_navigation(std::string_view line) {
  const bool bullet = line.starts_with("•") || line.starts_with("·");
  if (line.ends_with('>') || line.find(">>") != std::string_view::npos) return true;
  std::size_t steps = 0;
  for (std::size_t at = line.find(" > "); at != std::string_view::npos; at = line.find(" > ", at + 1)) ++steps;
  if (steps > 0 && unicode::count_code_points(line) <= 120) return true;
  const bool silent = std::none_of(line.begin(), line.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  });
  return bullet && silent;
}

bool has_letters(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const auto c = unicode::code_point(line, at);
    if (unicode::is_letter(c.value) || unicode::is_digit(c.value)) return true;
    at += c.size;
  }
  return false;
}

bool has_words(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const auto c = unicode::code_point(line, at);
    if (unicode::is_letter(c.value)) return true;
    at += c.size;
  }
  return false;
}

bool is_caption(std::string_view line) {
  if (!line.ends_with(']') && !line.ends_with(')')) return false;
  const auto bracket = line.substr(line.find_last_of("[(") + 1);
  constexpr std::string_view kPictures[] = {"Photo", "photo", "PHOTO", "Foto", "Фото", "фото", "Crédit", "crédit"};
  return std::any_of(std::begin(kPictures), std::end(kPictures),
                     [&](std::string_view picture) { return bracket.starts_with(picture); });
}

bool is_bullet(std::string_view line) {
  return line == "-" || line.starts_with("- ") || line.starts_with("* ") || line.starts_with("•") ||
         line.starts_with("·");
}

bool opens_byline(std::string_view line) {
  constexpr std::string_view kBy[] = {"By ", "BY ", "By: ", "Par ", "PAR ", "Автор: "};
  return std::any_of(std::begin(kBy), std::end(kBy), [&](std::string_view by) {
    return line.starts_with(by) && line.size() > by.size() &&
           unicode::is_upper(unicode::code_point(line, by.size()).value);
  });
}

bool is_byline(std::string_view line) {
  constexpr std::size_t kFewest = 3, kMost = 8;  // words, "by" among them
  constexpr std::string_view kBetween[] = {"and", "et", "de", "&", "und", "van", "von", "du", "и"};
  if (!opens_byline(line) || line.ends_with('.')) return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < line.size(); ++words) {
    const auto end = std::min(line.find(' ', at), line.size());
    const auto word = line.substr(at, end - at);
    const bool name = !word.empty() && unicode::is_upper(unicode::code_point(word, 0).value);
    if (!name && std::find(std::begin(kBetween), std::end(kBetween), word) == std::end(kBetween)) return false;
    at = end + 1;
  }
  return words >= kFewest && words <= kMost;
}

bool is_address(std::string_view line) {
  return (line.starts_with("https://") || line.starts_with("http://") || line.starts_with("www.")) &&
         line.find_first_of(" \t") == std::string_view::npos;
}

bool is_telephone(std::string_view line) {
  constexpr std::ptrdiff_t kFewestDigits = 7;
  return line.starts_with('+') && std::count_if(line.begin(), line.end(), is_digit) >= kFewestDigits &&
         line.find_first_not_of("+0123456789 ()-./") == std::string_view::npos;
}

}  // namespace behistun::intake
