// Days whose month is a word: day before month everywhere, month before day in English too. Two of them make an
// interval or a list, and say once what they share (the month, the year).

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

bool follow_each_other(const Point& first, const Point& last) { return last.day == first.day + 1; }

/// Behind a day of the old style, in brackets, that of the new: they are ten to thirteen days apart.
bool are_one_day(const Point& old_style, const Point& new_style) {
  if (!new_style.year) return false;
  const auto before = Day::of(*new_style.year, old_style.month, old_style.day);
  const auto after = Day::of(*new_style.year, new_style.month, new_style.day);
  return before && after && *after - *before >= 10 && *after - *before <= 13;
}

/// "3 (15) March 1918", "25 October (7 November) 1917": the day of the new style counts.
std::optional<Written> read_two_styles(const Reader& reader, std::size_t at, Written date) {
  Point old_style, new_style;
  if (!take_day(reader, at, old_style.day)) return {};
  const bool month_before = take_month(reader, at, old_style.month) != nullptr;
  if (!reader.take_mark(at, "(") || !take_day(reader, at, new_style.day)) return {};
  if (month_before && take_month(reader, at, new_style.month) == nullptr) return {};
  if (!reader.take_mark(at, ")")) return {};
  if (!month_before && take_month(reader, at, new_style.month) == nullptr) return {};
  if (!month_before) old_style.month = new_style.month;
  if (!take_year(reader, at, new_style) || !are_one_day(old_style, new_style)) return {};
  date.form = Written::Form::day;
  date.first = new_style;
  date.end = at;
  return date;
}

/// "9, 10" of "9, 10 and 11 December": days that follow each other.
void take_days_in_row(const Reader& reader, std::size_t& at, int first) {
  for (int last = first;;) {
    auto next = at;
    int day = 0;
    if (!reader.take_mark(next, ",") || !take_day(reader, next, day) || day != last + 1) return;
    at = next;
    last = day;
  }
}

/// "to 2 March 2021" behind "28 February".
void take_end_of_interval(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  bool both = false;
  if (!take_join(reader, at, between, both) || both) return;
  Point last;
  take_weekday_before(reader, at, last);
  if (!take_day_and_month(reader, at, last)) return;
  take_year(reader, at, last);
  date.last = last;
  date.end = at;
}

/// «19-20 ноября», "3 and 9 February": the month is spoken behind the second day.
std::optional<Written> read_days_of_one_month(const Reader& reader, std::size_t at, bool between, Written date) {
  bool both = false;
  if (!take_day(reader, at, date.first.day)) return {};
  const auto behind_first = at;
  take_days_in_row(reader, at, date.first.day);
  const bool row = at > behind_first;
  if (!take_join(reader, at, between, both)) return {};
  date.second = at;
  Point last;
  take_weekday_before(reader, at, last);
  if (!take_day_behind_join(reader, at, last.day)) return {};
  reader.take(at, Role::of);
  if (take_month(reader, at, last.month) == nullptr) return {};
  take_year(reader, at, last);
  date.first.month = last.month;
  date.first.year = last.year;
  date.first.year_offset = last.year_offset;
  if (row && last.day <= date.first.day) return {};
  date.form = both && !row && !follow_each_other(date.first, last) ? Written::Form::two_days : Written::Form::day;
  date.last = last;
  date.end = at;
  return date;
}

/// "-17", "to March 2", "and 9" behind "February 16".
void take_second_day(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  bool both = false;
  if (!take_join(reader, at, between, both)) return;
  const auto second = at;
  Point last;
  last.month = date.first.month;
  take_month(reader, at, last.month);
  if (!take_day_behind_join(reader, at, last.day) || reader.is_mark(at, ":")) return;
  auto behind = at;
  int other_month = 0;
  if (take_month(reader, behind, other_month) != nullptr) return;  // the day of another date
  if (both && !follow_each_other(date.first, last)) date.form = Written::Form::two_days;
  date.second = second;
  date.last = last;
  date.end = at;
}

/// The year behind both days is that of the first too, unless the interval goes over the end of a year.
void take_year_of_both(const Reader& reader, Written& date) {
  if (!date.last) {
    take_year(reader, date.end, date.first);
    return;
  }
  take_year(reader, date.end, *date.last);
  const bool list = date.form == Written::Form::two_days && date.last->month > date.first.month;
  if (!list && date.last->month != date.first.month) return;
  date.first.year = date.last->year;
  date.first.year_offset = date.last->year_offset;
}

/// «Июль 16, 2018», on pages that are made by English templates.
std::optional<Written> read_russian_month_first(const Reader& reader, std::size_t at) {
  Written date;
  date.form = Written::Form::day;
  date.begin = at;
  if (take_month(reader, at, date.first.month) == nullptr || !take_day(reader, at, date.first.day)) return {};
  int year = 0;
  if (!reader.take_mark(at, ",") || !take_year_number(reader, at, year)) return {};
  date.first.year = year;
  date.end = at;
  return date;
}

}  // namespace

std::optional<Written> read_day_first(const Reader& reader, std::size_t at) {
  Written date;
  const bool between = reader.take(at, Role::between) != nullptr;
  date.begin = at;
  take_weekday_before(reader, at, date.first);
  if (const auto styles = read_two_styles(reader, at, date)) return styles;
  if (!take_day_and_month(reader, at, date.first)) return read_days_of_one_month(reader, at, between, date);
  date.form = Written::Form::day;
  take_year(reader, at, date.first);
  date.end = at;
  take_end_of_interval(reader, between, date);
  return date;
}

std::optional<Written> read_month_first(const Reader& reader, std::size_t at) {
  if (reader.language() == Language::ru) return read_russian_month_first(reader, at);
  if (reader.language() != Language::en && reader.language() != Language::und) return {};
  Written date;
  const bool between = reader.take(at, Role::between) != nullptr;
  date.begin = at;
  take_weekday_before(reader, at, date.first);
  const auto* month = take_month(reader, at, date.first.month);
  if (month == nullptr || month->language != Language::en) return {};
  reader.take(at, Role::the);
  if (!take_day(reader, at, date.first.day) || is_amount(reader, at)) return {};
  date.form = Written::Form::day;
  date.end = at;
  take_second_day(reader, between, date);
  take_year_of_both(reader, date);
  return date;
}

std::optional<Written> read_day(const Reader& reader, std::size_t at) {
  auto best = read_iso(reader, at);
  const auto keep_longer = [&](std::optional<Written> other) {
    if (other && (!best || other->end > best->end)) best = std::move(other);
  };
  auto next = at;
  Point before;
  take_weekday_before(reader, next, before);
  auto numeric = read_numeric(reader, next, before.weekday);
  if (numeric) numeric->begin = at;
  keep_longer(std::move(numeric));
  keep_longer(read_roman_month(reader, at));
  keep_longer(read_day_first(reader, at));
  keep_longer(read_month_first(reader, at));
  return best;
}

}  // namespace behistun::dates
