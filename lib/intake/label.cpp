// What is each line? Title, dateline, language versions, body, or the page's furniture.
//
// A scraped page has a head, a trunk of prose and a foot. Prose is what is long and ends as sentences end. In the head
// and the foot short lines are held against data/boilerplate.tsv and data/manners.tsv, and against three shapes:
//
//   versions     • ru-RU1 fr-FR1 en-GB1
//   navigation   Home > Press room >      •  The Owner  >>  …
//   dateline     a date, and beside it no more than a place, a time, a number
//
// The first line of the head that is none of these is the title. A short line glued under a dateline (a place, a
// section) belongs to it. Nothing is deleted, and what no rule claims is body.

#include "draft.hpp"

#include <algorithm>
#include <array>
#include <behistun/dates.hpp>
#include <behistun/detect.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <unordered_map>

namespace behistun::intake {
namespace {

struct Row {
  std::string_view phrase, match, where, label, example;
};
constexpr Row kRows[] = {
#include "boilerplate.inc"
};

constexpr std::size_t kShort = 160;        // bytes: longer lines are not looked up
constexpr std::size_t kProse = 100;        // letters and signs: as long as this and ended like a sentence is prose
constexpr std::size_t kLongProse = 250;    // the same without an end
constexpr std::size_t kTitle = 400;        // a longer first line is no title
constexpr std::size_t kOfLanguage = 1000;  // bytes that tell which language dates are written in

bool is_digit(char c) { return c >= '0' && c <= '9'; }

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

std::size_t code_points(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool ends_a_sentence(std::string_view line) {
  constexpr std::string_view kQuotes[] = {"\"", "'", ")", "”", "»", "’", "\u00A0", " ", "\u202F"};
  for (bool again = true; again;) {
    again = false;
    for (const auto quote : kQuotes)
      if (line.ends_with(quote)) line.remove_suffix(quote.size()), again = true;
  }
  return line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with("…") ||
         line.ends_with(':') || line.ends_with(';');
}

bool is_prose(std::string_view line) {
  if (line.size() < kProse) return false;
  if (line.size() >= 4 * kLongProse) return true;  // no character has more bytes
  const auto length = code_points(line);
  return length >= kLongProse || (length >= kProse && ends_a_sentence(line));
}

std::vector<Line> split(std::string_view text) {
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

// --- shapes ----------------------------------------------------------------------------------------------------------

/// The languages of "• ru-RU1 fr-FR1 en-GB1", glued or not; empty if the line holds anything else.
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

/// "Home > Press room > Statements", "• The Owner  >>  …", or a bullet with nothing to say.
bool is_navigation(std::string_view line) {
  const bool bullet = line.starts_with("•") || line.starts_with("·");
  if (line.ends_with('>') || line.find(">>") != std::string_view::npos) return true;
  std::size_t steps = 0;
  for (std::size_t at = line.find(" > "); at != std::string_view::npos; at = line.find(" > ", at + 1)) ++steps;
  if (steps > 0 && code_points(line) <= 120) return true;
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

/// "+32 (0) 2 29 88093", and no word beside it.
bool is_telephone(std::string_view line) {
  constexpr std::ptrdiff_t kFewestDigits = 7;
  return line.starts_with('+') && std::count_if(line.begin(), line.end(), is_digit) >= kFewestDigits &&
         line.find_first_not_of("+0123456789 ()-./") == std::string_view::npos;
}

/// HH:MM or HHhMM, not part of a longer number.
std::optional<TimeOfDay> clock_time(std::string_view line) {
  for (std::size_t at = 1; at + 2 < line.size(); ++at) {
    if ((line[at] != ':' && line[at] != 'h') || !is_digit(line[at - 1]) || !is_digit(line[at + 1]) ||
        !is_digit(line[at + 2]) || (at + 3 < line.size() && is_digit(line[at + 3])))
      continue;
    const bool two = at >= 2 && is_digit(line[at - 2]);
    const int hour = (two ? (line[at - 2] - '0') * 10 : 0) + (line[at - 1] - '0');
    const int minute = (line[at + 1] - '0') * 10 + (line[at + 2] - '0');
    if (hour < 24 && minute < 60) return TimeOfDay{hour * 60 + minute, std::nullopt};
  }
  return std::nullopt;
}

// --- datelines -------------------------------------------------------------------------------------------------------

struct Dateline {
  std::optional<Day> day;
  std::optional<TimeOfDay> time;
  std::string native_id;
};

/// "1234-16-02-2021": the ministry's number and its day.
std::optional<Dateline> numbered_day(std::string_view line) {
  const auto dash = line.find('-');
  if (dash == std::string_view::npos || dash == 0 || dash > 6 || line.size() != dash + 11) return std::nullopt;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool dash_due = i == dash || i == dash + 3 || i == dash + 6;
    if (dash_due ? line[i] != '-' : !is_digit(line[i])) return std::nullopt;
  }
  const auto number = [&](std::size_t at, std::size_t size) { return std::stoi(std::string(line.substr(at, size))); };
  const auto day = Day::of(number(dash + 7, 4), number(dash + 4, 2), number(dash + 1, 2));
  if (!day) return std::nullopt;
  return Dateline{day, std::nullopt, std::string(line)};
}

/// The office's number in "UNIQUE ID: 200616_42" and "No. 437, 18 November 2021".
std::string native_id_of(std::string_view line) {
  for (const std::string_view mark : {"UNIQUE ID:", "No.", "№", "N°", "Nº"}) {
    const auto at = line.find(mark);
    if (at == std::string_view::npos) continue;
    const auto rest = trimmed(line.substr(at + mark.size()));
    std::size_t end = 0;
    while (end < rest.size() && (is_digit(rest[end]) || rest[end] == '_' || rest[end] == '/' || rest[end] == '-'))
      ++end;
    if (end > 0 && is_digit(rest.front())) return std::string(rest.substr(0, end));
  }
  return {};
}

/// What stands beside the date in a dateline: a place, a section. More than two words of it make a headline.
bool is_beside_a_date(std::string_view line, std::string_view searched_date) {
  auto searched = " " + text::search_form(line) + " ";
  const auto drop = [&](std::string_view phrase) {
    if (phrase.empty()) return;
    if (const auto at = searched.find(" " + std::string(phrase) + " "); at != std::string::npos)
      searched.erase(at, phrase.size() + 1);
  };
  drop(searched_date);
  for (const auto& row : kRows)
    if (row.match == "dateline") drop(row.phrase);
  std::size_t words = 0;
  bool inside = false;
  for (const char c : searched) {
    const bool letter = c != ' ' && !is_digit(c);
    words += letter && !inside;
    if (c == ' ' || letter) inside = letter;
  }
  return words <= 3;
}

/// Numeric dates are day first but in American releases, whatever the language of the page.
Language order_of(std::string_view date, Language language, const Release& release) {
  const bool numeric = std::none_of(date.begin(), date.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  });
  const bool american = release.url.find("state.gov") != std::string::npos ||
                        release.id.find("state.gov") != std::string::npos ||
                        release.id.find("whitehouse.gov") != std::string::npos;
  return numeric && !american ? Language::fr : language;
}

bool may_be_dateline(std::string_view line) {
  return line.size() <= kShort && std::any_of(line.begin(), line.end(), is_digit);
}

/// @pre  may_be_dateline(line)
std::optional<Dateline> dateline_of(std::string_view line, Language language, const Release& release) {
  if (auto numbered = numbered_day(line)) return numbered;
  const auto canonical = text::Text::of(std::string(line)).canonical();
  const auto time = clock_time(canonical);
  if (time && canonical.size() <= 8) return Dateline{std::nullopt, time, {}};

  std::array<Language, 4> order = {language, Language::en, Language::fr, Language::ru};
  for (auto tried : order) {
    if (tried == Language::und) continue;
    auto found = dates::find(canonical, tried);
    if (found.empty()) continue;
    const auto written = found[0].span.of(canonical);
    if (const auto right = order_of(written, tried, release); right != tried)
      if (auto again = dates::find(canonical, right); !again.empty()) found = std::move(again);
    const auto& date = found[0];
    if (date.grain != dates::Grain::day || date.kind != dates::Date::Kind::absolute) continue;
    if (!is_beside_a_date(canonical, text::search_form(date.span.of(canonical)))) return std::nullopt;
    auto dateline = Dateline{date.days.first, date.time ? date.time : time, native_id_of(line)};
    return dateline;
  }
  return std::nullopt;
}

// --- the table -------------------------------------------------------------------------------------------------------

std::optional<Label> in_table(std::string_view searched, bool edge) {
  static const auto whole = [] {
    std::unordered_map<std::string_view, const Row*> rows;
    for (const auto& row : kRows)
      if (row.match == "line") rows.emplace(row.phrase, &row);
    return rows;
  }();
  const auto label = [](const Row& row) {
    return row.label == "navigation" ? Label::navigation
           : row.label == "dateline" ? Label::dateline
                                     : Label::boilerplate;
  };
  const auto fits = [&](const Row& row) { return edge || row.where == "any"; };
  if (const auto found = whole.find(searched); found != whole.end() && fits(*found->second))
    return label(*found->second);
  for (const auto& row : kRows)
    if (row.match == "start" && fits(row) && searched.starts_with(row.phrase)) return label(row);
  return std::nullopt;
}

// --- the whole page --------------------------------------------------------------------------------------------------

class Page {
 public:
  Page(Release& release, const std::vector<Line>& marked) : release_(release), lines_(split(release.text)) {
    find_trunk();
    take_marked(marked);
  }

  void label() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!known_[i]) label_one(i);
    label_title();
    label_places();
    label_foot();
    mark_repeated_title();
    release_.lines = std::move(lines_);
  }

 private:
  std::string_view text(std::size_t i) const { return trimmed(lines_[i].span.of(release_.text)); }

  /// At most `size`, and not inside a code point.
  std::size_t boundary(std::size_t size) const {
    if (size >= release_.text.size()) return release_.text.size();
    while (size > 0 && (static_cast<unsigned char>(release_.text[size]) & 0xC0U) == 0x80U) --size;
    return size;
  }

  void find_trunk() {
    head_end_ = lines_.size();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!is_prose(text(i))) continue;
      if (head_end_ == lines_.size()) head_end_ = i;
      foot_begin_ = i + 1;
    }
  }

  bool at_edge(std::size_t i) const { return i < head_end_ || i >= foot_begin_; }

  void take_marked(const std::vector<Line>& marked) {
    known_.assign(lines_.size(), false);
    auto next = lines_.begin();
    for (const auto& mark : marked) {
      next = std::find_if(next, lines_.end(), [&](const Line& line) { return line.span.begin >= mark.span.begin; });
      if (next == lines_.end()) return;
      next->label = mark.label;
      const auto i = static_cast<std::size_t>(next - lines_.begin());
      known_[i] = true;
      titled_ = titled_ || mark.label == Label::title;
      if (mark.label == Label::dateline)
        if (const auto dateline = read_dateline(text(i))) take(*dateline);
    }
  }

  std::optional<Dateline> read_dateline(std::string_view line) {
    if (!may_be_dateline(line)) return std::nullopt;
    if (!language_)
      language_ = detect::detect(std::string_view(release_.text).substr(0, boundary(kOfLanguage))).language;
    return dateline_of(line, *language_, release_);
  }

  void take(const Dateline& dateline) {
    if (release_.native_id.empty()) release_.native_id = dateline.native_id;
    if (!release_.published) release_.published = dateline.day;
    if (!release_.published_time && (!dateline.day || dateline.day == release_.published))
      release_.published_time = dateline.time;
  }

  void label_one(std::size_t i) {
    const auto line = text(i);
    auto& label = lines_[i].label;
    if (line.empty()) {
      label = Label::blank;
      return;
    }
    if (line.size() > kShort && line.find(">>") == std::string_view::npos) return;
    if (const auto languages = version_markers(line); !languages.empty()) {
      label = Label::versions;
      for (const auto& language : languages)
        if (std::find(release_.declared.begin(), release_.declared.end(), language) == release_.declared.end())
          release_.declared.push_back(language);
      return;
    }
    if (!has_letters(line)) {
      label = line.starts_with("•") ? Label::navigation : Label::boilerplate;
      return;
    }
    const bool edge = at_edge(i);
    const auto searched = text::search_form(line);
    if (const auto found = in_table(searched, edge)) {
      label = *found;
      if (*found == Label::dateline)
        if (const auto dateline = read_dateline(line)) take(*dateline);
      return;
    }
    if (!edge) return;
    if (is_letterhead(searched)) {
      label = Label::boilerplate;
    } else if (is_navigation(line)) {
      label = Label::navigation;
    } else if (const auto dateline = read_dateline(line)) {
      label = Label::dateline;
      take(*dateline);
    }
  }

  /// "Политика" under the date, "International" over it.
  bool is_section(std::size_t i) const {
    const auto line = text(i);
    if (under_dateline(i)) return code_points(line) <= 40;
    const bool over = i + 1 < lines_.size() && lines_[i + 1].label == Label::dateline;
    return over && code_points(line) <= 25 && std::count(line.begin(), line.end(), ' ') <= 1;
  }

  bool under_dateline(std::size_t i) const { return i > 0 && lines_[i - 1].label == Label::dateline; }

  void label_title() {
    if (titled_) return;
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].label != Label::body) continue;
      const auto line = text(i);
      const bool alone = candidates.empty() && i + 1 >= head_end_;
      if (line.size() > kTitle || (i >= head_end_ && !candidates.empty()) || is_prose(line) ||
          (alone && ends_a_sentence(line)))
        break;
      candidates.push_back(i);
    }
    if (candidates.empty()) return;
    const bool section = candidates.size() > 1 && is_section(candidates[0]);
    if (section) lines_[candidates[0]].label = Label::dateline;
    lines_[candidates[section ? 1 : 0]].label = Label::title;
  }

  /// A place or a section under a dateline, with no line between.
  void label_places() {
    for (std::size_t i = 1; i < std::min(head_end_, lines_.size()); ++i) {
      const auto line = text(i);
      if (lines_[i].label == Label::body && under_dateline(i) && code_points(line) <= 60 && !ends_a_sentence(line))
        lines_[i].label = Label::dateline;
    }
  }

  /// Below the first piece of furniture of the foot, short lines are furniture too, and so are dates of other pages.
  void label_foot() {
    bool furniture = false;
    for (std::size_t i = foot_begin_; i < lines_.size() && foot_begin_ > 0; ++i) {
      const auto line = text(i);
      auto& label = lines_[i].label;
      if (is_telephone(line)) label_contact(i);
      if (label == Label::boilerplate || label == Label::navigation) furniture = true;
      if (!furniture || known_[i]) continue;
      const bool other_page = label == Label::dateline && is_date_of_another(line);
      const bool short_line = label == Label::body && code_points(line) <= 100 && !ends_a_sentence(line);
      if (other_page || short_line) label = Label::boilerplate;
    }
  }

  bool is_date_of_another(std::string_view line) {
    const auto dateline = read_dateline(line);
    return dateline && dateline->day && dateline->day != release_.published;
  }

  /// A telephone, and above it whose it is: a name, an office.
  void label_contact(std::size_t telephone) {
    constexpr std::size_t kMostAbove = 2;
    for (std::size_t i = telephone;; --i) {
      if (lines_[i].label == Label::body && !known_[i]) lines_[i].label = Label::boilerplate;
      const bool more = i > foot_begin_ && telephone - i < kMostAbove;
      if (!more || lines_[i - 1].label != Label::body || ends_a_sentence(text(i - 1)) || code_points(text(i - 1)) > 100)
        return;
    }
  }

  void mark_repeated_title() {
    const auto title =
        std::find_if(lines_.begin(), lines_.end(), [](const Line& l) { return l.label == Label::title; });
    if (title == lines_.end()) return;
    const auto words = trimmed(title->span.of(release_.text));
    for (auto line = title + 1; line != lines_.end(); ++line)
      if (line->label == Label::body && trimmed(line->span.of(release_.text)) == words)
        line->label = Label::boilerplate;
  }

  Release& release_;
  std::vector<Line> lines_;
  std::vector<bool> known_;
  std::optional<Language> language_;  // asked for only where a date has to be read
  std::size_t head_end_ = 0;          // first line of prose
  std::size_t foot_begin_ = 0;        // after the last line of prose; 0 without any
  bool titled_ = false;
};

}  // namespace

void label(Release& release, const std::vector<Line>& marked) {
  Page(release, marked).label();
  if (release.published) return;
  const auto name = std::string_view(release.id).substr(release.id.rfind('/') + 1);
  release.published = Day::read(name.substr(0, 10));
  if (release.published) release.notes.emplace_back("published by the name of the file");
}

bool read_timestamp(std::string_view iso8601, Release& release) {
  const auto day = Day::read(iso8601.substr(0, 10));
  if (!day) return false;
  release.published = day;
  auto rest = iso8601.substr(std::min<std::size_t>(10, iso8601.size()));
  if (rest.size() < 6 || (rest[0] != 'T' && rest[0] != ' ')) return true;
  auto time = clock_time(rest.substr(1, 5));
  if (!time) return true;
  rest.remove_prefix(6);
  const auto zone = rest.find_first_of("Z+-");
  if (zone != std::string_view::npos && rest[zone] == 'Z') time->utc_offset = 0;
  if (zone != std::string_view::npos && rest[zone] != 'Z') {
    auto digits = std::string(rest.substr(zone + 1));
    digits.erase(std::remove(digits.begin(), digits.end(), ':'), digits.end());
    if (digits.size() >= 2 && std::all_of(digits.begin(), digits.end(), is_digit)) {
      digits.resize(4, '0');
      const int minutes = std::stoi(digits.substr(0, 2)) * 60 + std::stoi(digits.substr(2, 2));
      if (minutes <= 14 * 60) time->utc_offset = rest[zone] == '-' ? -minutes : minutes;
    }
  }
  release.published_time = time;
  return true;
}

}  // namespace behistun::intake
