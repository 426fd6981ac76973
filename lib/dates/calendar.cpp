// Which year, which Wednesday, which summer time.

#include "calendar.hpp"

#include <algorithm>
#include <cstdlib>

#include "lexicon.hpp"

namespace behistun::dates {
namespace {

constexpr int kYearsAround = 2;  // a date without a year is hardly ever further away …
constexpr int kLeapYears = 4;    // … but 29 February may have to be

bool allowed(Day day, Day anchor, Toward toward) {
  if (toward == Toward::past) return day <= anchor;
  if (toward == Toward::future) return day >= anchor;
  return true;
}

/// Sundays are when the clocks change.
Day last_sunday(int year, int month) {
  const Day last = whole_month(year, month).last;
  return last + -(last.weekday() % 7);
}

bool is_european_summer(Day day) { return last_sunday(day.year(), 3) <= day && day < last_sunday(day.year(), 10); }

/// Moscow kept summer time for ever from March 2011, and winter time for ever from October 2014.
int moscow_offset(Day day) {
  if (day >= *Day::of(2014, 10, 26)) return 180;
  if (day >= *Day::of(2011, 3, 27)) return 240;
  return is_european_summer(day) ? 240 : 180;
}

}  // namespace

std::optional<Day> infer_year(int month, int day, std::optional<int> weekday, Day anchor, Toward toward) {
  std::optional<Day> best;
  bool best_right = false;
  for (int off = 0; off <= kLeapYears; ++off) {
    if (off > kYearsAround && best) break;
    for (const int year : {anchor.year() - off, anchor.year() + off}) {
      const auto candidate = Day::of(year, month, day);
      if (!candidate || !allowed(*candidate, anchor, toward)) continue;
      const bool right = !weekday || candidate->weekday() == *weekday;
      const bool nearer = !best || std::abs(*candidate - anchor) < std::abs(*best - anchor);
      if (!best || (right && !best_right) || (right == best_right && nearer)) {
        best = candidate;
        best_right = right;
      }
    }
  }
  return best;
}

Day nearest_weekday(int weekday, Day anchor, Toward toward) {
  const int back = (anchor.weekday() - weekday + 7) % 7;
  switch (toward) {
    case Toward::nearest:
      return anchor + -back;
    case Toward::past:
      return anchor + -(back == 0 ? 7 : back);
    case Toward::this_week:
      return anchor + (weekday - anchor.weekday());
    case Toward::future:
      return anchor + (7 - back);
  }
  return anchor;
}

Days whole_month(int year, int month) {
  const Day first = Day::of(year, month, 1).value_or(Day{});
  const auto next = month == 12 ? Day::of(year + 1, 1, 1) : Day::of(year, month + 1, 1);
  return {first, next ? *next + -1 : first + 30};  // only December 9999 has no month behind it
}

Days whole_year(int year) { return {whole_month(year, 1).first, whole_month(year, 12).last}; }

Days part_of_month(Days month, int part) {
  if (part == 1) return {month.first, month.first + 9};
  if (part == 2) return {month.first + 10, month.first + 19};
  return {month.first + 20, month.last};
}

Days whole_season(int year, int season) {
  const bool winter = season == 24;
  const int first = winter ? 12 : 3 * (season - 20);
  return {whole_month(winter ? year - 1 : year, first).first, whole_month(year, winter ? 2 : first + 2).last};
}

Days nearest_season(int season, Day anchor, Toward toward) {
  const auto days_away = [&](Days days) { return std::max({0, days.first - anchor, anchor - days.last}); };
  auto best = whole_season(anchor.year(), season);
  if (toward == Toward::past && best.last >= anchor) best = whole_season(anchor.year() - 1, season);
  if (toward == Toward::future && best.first <= anchor) best = whole_season(anchor.year() + 1, season);
  if (toward != Toward::nearest) return best;
  for (const int year : {anchor.year() - 1, anchor.year() + 1}) {
    const auto other = whole_season(year, season);
    if (days_away(other) < days_away(best)) best = other;
  }
  return best;
}

Days month_from(Day anchor, int offset) {
  const int months = anchor.year() * 12 + anchor.month() - 1 + offset;
  return whole_month(months / 12, months % 12 + 1);
}

int utc_offset(int zone, Day day) {
  switch (zone) {
    case kMoscow:
      return moscow_offset(day);
    case kCentralEurope:
      return is_european_summer(day) ? 120 : 60;
    case kEasternEurope:
      return is_european_summer(day) ? 180 : 120;
    default:
      return zone;
  }
}

}  // namespace behistun::dates
