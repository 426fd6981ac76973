#include "dateline.hpp"

#include <algorithm>
#include <array>
#include <behistun/dates.hpp>
#include <behistun/detect.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

#include "address_day.hpp"
#include "draft.hpp"
#include "furniture.hpp"
#include "line_shapes.hpp"

namespace behistun::intake {
namespace {

struct Clock {
  TimeOfDay time;
  Span span;
};

/// HH:MM or HHhMM, not part of a longer number.
std::optional<Clock> clock_time(std::string_view line) {
  for (std::size_t at = 1; at + 2 < line.size(); ++at) {
    if ((line[at] != ':' && line[at] != 'h') || !is_digit(line[at - 1]) || !is_digit(line[at + 1]) ||
        !is_digit(line[at + 2]) || (at + 3 < line.size() && is_digit(line[at + 3])))
      continue;
    const bool two = at >= 2 && is_digit(line[at - 2]);
    const int hour = (two ? (line[at - 2] - '0') * 10 : 0) + (line[at - 1] - '0');
    const int minute = (line[at + 1] - '0') * 10 + (line[at + 2] - '0');
    if (hour < 24 && minute < 60) return Clock{{hour * 60 + minute, std::nullopt}, {at - (two ? 2 : 1), at + 3}};
  }
  return std::nullopt;
}

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
  return Dateline{day, std::nullopt, std::string(line), {dash + 1, line.size()}, {}, {0, line.size()}};
}

/// The office's number in "UNIQUE ID: 200616_42" and "No. 437, 18 November 2021".
std::string_view native_id_of(std::string_view line) {
  for (const std::string_view mark : {"UNIQUE ID:", "No.", "№", "N°", "Nº"}) {
    const auto at = line.find(mark);
    if (at == std::string_view::npos) continue;
    const auto rest = trimmed(line.substr(at + mark.size()));
    std::size_t end = 0;
    while (end < rest.size() && (is_digit(rest[end]) || rest[end] == '_' || rest[end] == '/' || rest[end] == '-'))
      ++end;
    if (end > 0 && is_digit(rest.front())) return rest.substr(0, end);
  }
  return {};
}

/// What stands beside the date in a dateline: a place, a section. More than three words of it make a headline.
bool is_beside_a_date(std::string_view line, std::string_view searched_date, std::size_t most) {
  auto searched = " " + text::search_form(line) + " ";
  drop_phrase(searched_date, searched);
  drop_words_of_datelines(searched);
  std::size_t words = 0;
  bool inside = false;
  for (const char c : searched) {
    const bool letter = c != ' ' && !is_digit(c);
    words += letter && !inside;
    if (c == ' ' || letter) inside = letter;
  }
  return words <= most;
}

bool holds_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.find(word) != std::string_view::npos; });
}

/// Those that bear their year: the day of publication is never guessed.
std::vector<dates::Date> whole_dates(std::string_view canonical, Language language) {
  auto found = dates::find(canonical, language);
  std::erase_if(found, [](const dates::Date& date) {
    return date.kind == dates::Date::Kind::yearless || date.kind == dates::Date::Kind::partial;
  });
  return found;
}

/// A host in .gov itself, or a folder named as one; a time of day of North America.
bool is_american(std::string_view line, const Release& release) {
  const auto of_government = {std::string_view("state.gov"), std::string_view("whitehouse.gov"),
                              std::string_view("usembassy.gov"), std::string_view(".gov/")};
  return holds_any(release.url, of_government) || holds_any(release.id, of_government) ||
         holds_any(line, {" EDT", " EST", " CDT", " PDT", " PST"});
}

/// The day that a date means. 04/06/2025 is read with the day first; the month comes first in American releases, and
/// where the address of the page tells that day. A weekday has settled it before.
Day day_meant(const dates::Date& date, std::string_view line, const Release& release) {
  const auto read = date.days.first;
  const auto swapped = Day::of(read.year(), read.day(), read.month());
  if (!swapped || date.weekday_right) return read;
  const auto written = date.span.of(line);
  const auto slash = written.find('/');
  const bool numeric = slash != std::string_view::npos && slash <= 2 && is_digit(written[0]);
  if (!numeric) return read;
  if (const auto addressed = day_in_address(release.url);
      addressed && (addressed->day == read || addressed->day == swapped))
    return addressed->day;
  return is_american(line, release) ? *swapped : read;
}

}  // namespace

bool may_be_dateline(std::string_view line) {
  return line.size() <= kShort && std::any_of(line.begin(), line.end(), is_digit);
}

namespace {

/// "October 14, 1999 – January 20, 2000", or a span that is written as one date.
bool is_span_of_days(std::string_view line, const std::vector<dates::Date>& found, const dates::Date& date) {
  if (date.days.first != date.days.last) return true;
  return std::any_of(found.begin(), found.end(), [&](const dates::Date& other) {
    if (other.span.begin < date.span.end) return false;
    const auto between = trimmed(line.substr(date.span.end, other.span.begin - date.span.end));
    return between == "-" || between == "–" || between == "—";
  });
}

}  // namespace

std::optional<Dateline> dateline_of(std::string_view line, Language language, const Release& release, bool marked) {
  if (auto numbered = numbered_day(line)) return numbered;
  const auto whole = text::Text::of(std::string(line));
  const std::string_view canonical = whole.canonical();
  const auto clock = clock_time(canonical);
  if (clock && canonical.size() <= 8)
    return Dateline{std::nullopt, clock->time, {}, {}, whole.to_original(clock->span), {}};

  const std::size_t beside = marked || opens_byline(line) ? 8 : 3;  // words
  std::array<Language, 4> order = {language, Language::en, Language::fr, Language::ru};
  for (auto tried : order) {
    if (tried == Language::und) continue;
    const auto found = whole_dates(canonical, tried);
    if (found.empty()) continue;
    const auto told = std::find_if(found.begin(), found.end(), [&](const dates::Date& date) {
      return !tells_of_update(text::search_form(canonical.substr(0, date.span.begin)));
    });
    const bool updated = told == found.end();
    const auto& date = updated ? found[0] : *told;
    if (date.grain != dates::Grain::day || date.kind != dates::Date::Kind::absolute) continue;
    if (!is_beside_a_date(canonical, text::search_form(date.span.of(canonical)), beside)) return std::nullopt;
    if (is_span_of_days(canonical, found, date)) return std::nullopt;
    if (updated) return Dateline{};
    Dateline dateline{day_meant(date, canonical, release), date.time, {}, whole.to_original(date.span), {}, {}};
    dateline.time_span = dateline.day_span;
    if (!date.time && clock) dateline.time = clock->time;
    if (!date.time) dateline.time_span = clock ? whole.to_original(clock->span) : Span{};
    if (const auto number = native_id_of(line); !number.empty()) {
      dateline.native_id = number;
      dateline.native_id_span = place_of(number, line);
    }
    return dateline;
  }
  return std::nullopt;
}

std::optional<Dateline> day_of_opening(const Release& release) {
  constexpr std::size_t kLongest = 100;  // bytes
  constexpr int kMostAbove = 4;          // lines of a lead
  auto first = release.lines.end();
  int above = 0;
  for (auto line = release.lines.begin(); line != release.lines.end() && above <= kMostAbove; ++line) {
    if (line->label != Label::body) continue;
    if (first == release.lines.end() || is_prose(trimmed(line->span.of(release.text)))) first = line;
    if (is_prose(trimmed(first->span.of(release.text)))) break;
    ++above;
  }
  if (first == release.lines.end()) return std::nullopt;
  auto opening = trimmed(first->span.of(release.text)).substr(0, kLongest);
  auto end = std::string_view::npos;
  for (const std::string_view dash : {" - ", " – ", " — ", " -- ", ".- ", ".– ", ".— ", ") ", "). ", " /"})
    end = std::min(end, opening.find(dash));
  if (end == std::string_view::npos ||
      std::none_of(opening.begin(), opening.begin() + static_cast<std::ptrdiff_t>(end), is_digit))
    return std::nullopt;
  opening = opening.substr(0, end);
  auto dateline = dateline_of(opening, detect::detect(release.text).language, release);
  if (!dateline || !dateline->day) return std::nullopt;
  const auto begin = place_of(opening, release.text).begin;
  dateline->day_span = {begin + dateline->day_span.begin, begin + dateline->day_span.end};
  return dateline;
}

namespace {

/// Nothing, or the number of the release: "No: 205, ".
bool is_opening(std::string_view before) {
  constexpr std::size_t kMostLetters = 3;  // bytes: "No", "N°", "PR"
  if (before.empty()) return true;
  const auto digit = std::find_if(before.begin(), before.end(), is_digit);
  return static_cast<std::size_t>(digit - before.begin()) <= kMostLetters + 2 && digit != before.end() &&
         before.ends_with(", ") && std::count_if(digit, before.end(), [](char c) {
                                     return has_words({&c, 1});
                                   }) == 0;
}

/// "…, 28 November 2023, Brussels": behind a comma, and behind it no more than a place.
bool ends_line(std::string_view line, Span date) {
  constexpr std::size_t kLongestPlace = 30;  // bytes
  const auto before = line.substr(0, date.begin);
  auto behind = line.substr(date.end);
  if (!before.ends_with(", ") || behind.size() > kLongestPlace) return false;
  if (behind.empty()) return true;
  return behind.starts_with(", ") && behind.size() > 2 && unicode::is_upper(unicode::code_point(behind, 2).value);
}

}  // namespace

std::optional<Dateline> day_of_title(const Release& release) {
  const auto line = std::find_if(release.lines.begin(), release.lines.end(),
                                 [](const Line& one) { return one.label == Label::title; });
  if (line == release.lines.end()) return std::nullopt;
  const auto title = trimmed(line->span.of(release.text));
  if (title.empty() || std::none_of(title.begin(), title.end(), is_digit)) return std::nullopt;
  const auto whole = text::Text::of(std::string(title));
  const std::string_view canonical = whole.canonical();
  for (const auto& date : whole_dates(canonical, detect::detect(release.text).language)) {
    const bool numbered = date.span.begin > 0;
    const auto behind = canonical.find_first_not_of(numbered ? " -–—:.," : " -–—:.", date.span.end);
    const bool opens = is_opening(canonical.substr(0, date.span.begin)) && behind != std::string_view::npos &&
                       unicode::is_upper(unicode::code_point(canonical, behind).value);
    if (!(opens || ends_line(canonical, date.span)) || date.grain != dates::Grain::day ||
        date.kind != dates::Date::Kind::absolute || date.days.first != date.days.last)
      return std::nullopt;
    const auto span = whole.to_original(date.span);
    const auto begin = place_of(title, release.text).begin;
    return Dateline{day_meant(date, canonical, release),    std::nullopt, {},
                    {begin + span.begin, begin + span.end}, {},           {}};
  }
  return std::nullopt;
}

namespace {

bool read_timestamp(std::string_view iso8601, Release& release) {
  if (iso8601.size() == 8 && std::all_of(iso8601.begin(), iso8601.end(), is_digit)) {
    auto dashed = std::string(iso8601);  // "20210927"
    dashed.insert(6, "-").insert(4, "-");
    return read_timestamp(dashed, release);
  }
  const auto day = Day::read(iso8601.substr(0, 10));
  if (!day) return false;
  release.published = day;
  auto rest = iso8601.substr(std::min<std::size_t>(10, iso8601.size()));
  if (rest.size() < 6 || (rest[0] != 'T' && rest[0] != ' ')) return true;
  const auto clock = clock_time(rest.substr(1, 5));
  if (!clock) return true;
  auto time = clock->time;
  rest.remove_prefix(6);
  const auto zone = rest.find_first_of("Z+-");
  if (zone != std::string_view::npos && rest[zone] == 'Z') time.utc_offset = 0;
  if (zone != std::string_view::npos && rest[zone] != 'Z') {
    auto digits = std::string(rest.substr(zone + 1));
    digits.erase(std::remove(digits.begin(), digits.end(), ':'), digits.end());
    if (digits.size() >= 2 && std::all_of(digits.begin(), digits.end(), is_digit)) {
      digits.resize(4, '0');
      const int minutes = std::stoi(digits.substr(0, 2)) * 60 + std::stoi(digits.substr(2, 2));
      if (minutes <= 14 * 60) time.utc_offset = rest[zone] == '-' ? -minutes : minutes;
    }
  }
  release.published_time = time;
  return true;
}

bool read_in_any_language(const std::string& written, Release& release) {
  const auto canonical = text::Text::of(written).canonical();
  for (const auto language : kLanguages) {
    const auto found = whole_dates(canonical, language);
    if (found.empty() || found[0].grain != dates::Grain::day) continue;
    release.published = found[0].days.first;
    release.published_time = found[0].time;
    return true;
  }
  return false;
}

}  // namespace

bool read_written_day(const std::string& written, Release& release, Origin::From from, std::string_view where) {
  if (!read_timestamp(written, release) && !read_in_any_language(written, release)) return false;
  tell_origin(release, Origin::Field::published, from, where);
  if (release.published_time) tell_origin(release, Origin::Field::published_time, from, where);
  return true;
}

}  // namespace behistun::intake
