// Days whose month is a word: day before month everywhere, month before day in English too. Two of them make an
// interval or a list, and say once what they share (the month, the year).

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

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

/// The slash of "11/12 May".
bool take_slash(const Reader& reader, std::size_t& at) {
  return reader[at].glued && reader.is_glued_number(at + 1) && reader.take_mark(at, "/");
}

/// "-7", "/7", "and 6, then 9" behind the first day of a list; true if there are more days, and a word or a dash before
/// the last of them. They ascend.
bool take_more_days(const Reader& reader, std::size_t& at, bool between, std::vector<ListedDays>& list,
                    std::optional<int>& last_weekday) {
  bool spoken = false;
  for (auto next = at;; at = next) {
    bool both = false;
    const bool comma = reader.take_mark(next, ",");
    const bool joined = take_slash(reader, next) || take_join(reader, next, between, both);
    if ((!comma && !joined) || (comma && joined && !both)) return spoken;
    const auto begin = next;
    Point point;
    take_weekday_before(reader, next, point);
    if (reader.language() == Language::en) reader.take(next, Role::the);
    if (!take_day_behind_join(reader, next, point.day) || point.day <= list.back().last) return spoken;
    const bool is_end = joined && !both;
    if (is_end && list.back().last != list.back().first) return spoken;
    if (is_end) {
      list.back().last = point.day;
      list.back().end = next;
    } else {
      list.push_back({point.day, point.day, begin, next});
    }
    last_weekday = point.weekday;
    spoken = joined;
  }
}

/// Days that follow each other are one interval.
void set_days(std::vector<ListedDays> list, std::optional<int> last_weekday, Written& date) {
  std::vector<ListedDays> runs;
  for (const auto& one : list) {
    if (!runs.empty() && one.first == runs.back().last + 1) {
      runs.back().last = one.last;
      runs.back().end = one.end;
    } else {
      runs.push_back(one);
    }
  }
  date.form = Written::Form::day;
  date.first.day = runs.front().first;
  if (runs.size() == 1) {
    date.last.emplace(date.first).day = runs.front().last;
    date.last->weekday = last_weekday;
    return;
  }
  runs.front().begin = date.begin;
  date.form = Written::Form::days;
  date.list = std::move(runs);
}

/// "to 2 March 2021" behind "28 February".
void take_end_of_interval(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  bool both = false;
  if (!take_join(reader, at, between, both) || both) return;
  Point last;
  take_weekday_before(reader, at, last);
  const bool is_dashed = reader.is_mark(at - 1, "-");
  if (is_dashed ? !take_day_behind_join(reader, at, last.day) || take_month(reader, at, last.month) == nullptr
                : !take_day_and_month(reader, at, last))
    return;
  take_year(reader, at, last);
  date.last = last;
  date.end = at;
}

/// «19-20 ноября», "3 and 9 February": the month is spoken behind the last day.
std::optional<Written> read_days_of_one_month(const Reader& reader, std::size_t at, bool between, Written date) {
  if (!take_day(reader, at, date.first.day)) return {};
  std::vector<ListedDays> list = {{date.first.day, date.first.day, date.begin, at}};
  std::optional<int> last_weekday;
  if (!take_more_days(reader, at, between, list, last_weekday)) return {};
  reader.take(at, Role::of);
  if (take_month(reader, at, date.first.month) == nullptr) return {};
  take_year(reader, at, date.first);
  list.back().end = date.end = at;
  set_days(std::move(list), last_weekday, date);
  return date;
}

/// "-17", "and 9", ", 5th and 9th" behind "February 2".
bool take_days_behind_month(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  std::vector<ListedDays> list = {{date.first.day, date.first.day, date.begin, at}};
  std::optional<int> last_weekday;
  if (!take_more_days(reader, at, between, list, last_weekday) || reader.is_mark(at, ":")) return false;
  auto behind = at;
  int other_month = 0;
  if (take_month(reader, behind, other_month) != nullptr) return false;  // the day of another date
  set_days(std::move(list), last_weekday, date);
  date.end = at;
  return true;
}

/// "to March 2" behind "February 28".
void take_end_in_other_month(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  bool both = false;
  Point last;
  if (!take_join(reader, at, between, both) || both || take_month(reader, at, last.month) == nullptr) return;
  if (!take_day(reader, at, last.day) || reader.is_mark(at, ":")) return;
  date.last = last;
  date.end = at;
}

/// The year behind the last day is that of the first too, unless the interval goes over the end of a year.
void take_year_of_all(const Reader& reader, Written& date) {
  Point named;
  if (!take_year(reader, date.end, named)) return;
  const auto share = [&](Point& point) {
    point.year = named.year;
    point.year_offset = named.year_offset;
  };
  if (date.last) share(*date.last);
  if (!date.last || date.last->month == date.first.month) share(date.first);
  if (!date.list.empty()) date.list.back().end = date.end;
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
  if (!take_days_behind_month(reader, between, date)) take_end_in_other_month(reader, between, date);
  take_year_of_all(reader, date);
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
  keep_longer(read_glued_month(reader, at));
  keep_longer(read_day_first(reader, at));
  keep_longer(read_month_first(reader, at));
  return best;
}

}  // namespace behistun::dates
