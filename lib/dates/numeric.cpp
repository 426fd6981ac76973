// Days in figures alone. Which of two small numbers is the month, the weekday tells, then the range, then the language.

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "forms.hpp"
#include "not_dates.hpp"
#include "other_calendars.hpp"

namespace behistun::dates {
namespace {

/// Three numbers with one mark between them, glued all.
struct Figures {
  int number[3] = {};
  std::size_t digits[3] = {};
  std::string_view separator;
};

std::optional<Figures> take_figures(const Reader& reader, std::size_t& at) {
  if (!reader.is_number(at) || !stands_free(reader, at)) return {};
  Figures figures;
  figures.separator = reader.folded(at + 1);
  if (figures.separator != "/" && figures.separator != "." && figures.separator != "-") return {};
  auto next = at;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto joined = [&] {
      return reader[next].glued && reader.take_mark(next, figures.separator) && reader.is_glued_number(next);
    };
    if (i > 0 && !joined()) return {};
    figures.digits[i] = reader[next].span.size();
    figures.number[i] = reader[next++].value;
  }
  at = next;
  return figures;
}

/// Of a year's last two figures.
int in_full(int year) { return year + (year < 50 ? 2000 : 1900); }

/// «9.03.22» is a version as well, but not where the year is about that of the text.
bool is_year_of_these_days(const Reader& reader, int year) {
  constexpr int kNear = 2;  // years
  return reader.anchor() && std::abs(reader.anchor()->year() - year) <= kNear;
}

/// 2020, or 20 of "16.06.20".
std::optional<int> year_of(const Reader& reader, const Figures& figures) {
  int year = figures.number[2];
  if (figures.digits[2] == 2 && figures.digits[1] == 2 && figures.separator != "-") {
    year = in_full(year);
    const bool is_of_one_figure = figures.digits[0] != 2;
    if (is_of_one_figure && (figures.separator != "." || !is_year_of_these_days(reader, year))) return {};
  } else if (figures.digits[2] != 4) {
    return {};
  }
  if (year < kFirstYear || year > kLastYear) return {};
  return year;
}

/// An English date that could be either is taken as the reading nearer the anchor.
bool month_before_day(const Reader& reader, const Figures& figures, int year, std::optional<int> weekday) {
  const auto day_first = Day::of(year, figures.number[1], figures.number[0]);
  const auto month_first = Day::of(year, figures.number[0], figures.number[1]);
  if (!day_first || !month_first) return !day_first;
  if (weekday && (day_first->weekday() == *weekday) != (month_first->weekday() == *weekday)) {
    return month_first->weekday() == *weekday;
  }
  const bool english = reader.language() != Language::ru && reader.language() != Language::fr;
  const auto anchor = reader.anchor();
  if (figures.separator != "/" || !english || !anchor) return false;
  return std::abs(*month_first - *anchor) < std::abs(*day_first - *anchor);
}

/// «II», "Feb", "February"; 0 for what is no month.
int month_in_letters(const Reader& reader, std::size_t at) {
  constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  const auto* roman = std::find(std::begin(kRoman), std::end(kRoman), reader.folded(at));
  if (roman != std::end(kRoman)) return static_cast<int>(roman - std::begin(kRoman)) + 1;
  int month = 0;
  auto behind = at;
  return take_month(reader, behind, month) != nullptr && behind == at + 1 ? month : 0;
}

/// 2021, or 21 of "08-Jun-21".
bool take_glued_year(const Reader& reader, std::size_t& at, int& year) {
  if (take_year_number(reader, at, year)) return true;
  if (!reader.take_number(at, 2, year)) return false;
  year = in_full(year);
  return true;
}

/// "12.06" behind its weekday, «сб, 12.06»: a day, if it makes the weekday right; 12.06 alone is an amount or an hour.
std::optional<Written> read_day_and_month(const Reader& reader, std::size_t at, int weekday) {
  constexpr std::int32_t kNear = 61;  // days
  Written date;
  date.begin = at;
  const auto is_of_two = [&](std::size_t i) { return reader.is_number(i) && reader[i].span.size() == 2; };
  const bool joined = reader.is_mark(at + 1, ".") && reader[at + 1].glued && reader[at + 2].glued;
  if (!reader.anchor() || !is_of_two(at) || !stands_free(reader, at) || !joined || !is_of_two(at + 2)) return {};
  date.end = at + 3;
  if (is_amount(reader, date.end)) return {};
  date.form = Written::Form::day;
  date.first.day = reader[at].value;
  date.first.month = reader[at + 2].value;
  date.first.weekday = weekday;
  const auto day = infer_year(date.first.month, date.first.day, weekday, *reader.anchor(), Toward::nearest);
  if (!day || day->weekday() != weekday || std::abs(*day - *reader.anchor()) > kNear) return {};
  return date;
}

}  // namespace

std::optional<Written> read_iso(const Reader& reader, std::size_t at) {
  const auto begin = at;
  const auto figures = take_figures(reader, at);
  if (!figures || figures->digits[0] != 4 || figures->digits[1] != 2 || figures->digits[2] != 2) return {};
  const auto [year, month, day] = figures->number;
  Written date;
  if ((date.reckoned = day_in_figures(year, month, day, reader.anchor()))) {
    date.form = Written::Form::day_of_calendar;
    date.begin = begin;
    date.end = at;
    return date;
  }
  if (year < kFirstYear || year > kLastYear || !Day::of(year, month, day)) return {};
  date.form = Written::Form::day;
  date.first.year = year;
  date.first.month = month;
  date.first.day = day;
  date.begin = begin;
  date.end = at;
  return date;
}

std::optional<Written> read_glued_month(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  if (!reader.is_number(at) || reader[at].span.size() > 2 || !stands_free(reader, at)) return {};
  const auto mark = reader.folded(at + 1);
  const auto joined = [&](std::size_t sign) {
    return reader.is_mark(sign, mark) && reader[sign].glued && reader[sign + 1].glued;
  };
  if ((mark != "." && mark != "-" && mark != "/") || !joined(at + 1) || !reader.is_word(at + 2) || !joined(at + 3))
    return {};
  date.first.month = month_in_letters(reader, at + 2);
  date.first.day = reader[at].value;
  date.end = at + 4;
  int year = 0;
  if (date.first.month == 0 || !take_glued_year(reader, date.end, year)) return {};
  date.first.year = year;
  if (!Day::of(year, date.first.month, date.first.day)) return {};
  date.form = Written::Form::day;
  return date;
}

std::optional<Written> read_numeric(const Reader& reader, std::size_t at, std::optional<int> weekday) {
  const auto begin = at;
  const auto figures = take_figures(reader, at);
  if (!figures && weekday) return read_day_and_month(reader, at, *weekday);
  if (!figures || figures->digits[0] > 2 || figures->digits[1] > 2) return {};
  const auto year = year_of(reader, *figures);
  if (!year) return {};
  const bool goes_on =
      reader[at].glued && reader.is_mark(at, figures->separator) && reader.is_glued_number(at + 1);  // 1.2.2020.4
  if (goes_on) return {};
  const bool swap = month_before_day(reader, *figures, *year, weekday);
  Written date;
  date.first.day = figures->number[swap ? 1 : 0];
  date.first.month = figures->number[swap ? 0 : 1];
  if (!Day::of(*year, date.first.month, date.first.day)) return {};
  date.form = Written::Form::day;
  date.first.year = year;
  date.first.weekday = weekday;
  reader.take(at, Role::year_word);
  date.begin = begin;
  date.end = at;
  return date;
}

}  // namespace behistun::dates
