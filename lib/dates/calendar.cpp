// Which year, which Wednesday, which summer time.

#include "calendar.hpp"

#include <algorithm>
#include <cstdlib>

#include "lexicon.hpp"

namespace behistun::dates {
namespace {

constexpr int kYearsAround = 2;  // a date without a year is hardly ever further away …
constexpr int kLongOver = 60;    // days
constexpr int kLeapYears = 4;    // … but 29 February may have to be

bool allowed(Day day, Day anchor, Toward toward) {
  if (toward == Toward::past) return day <= anchor;
  if (toward == Toward::future) return day >= anchor;
  if (toward == Toward::ahead) return day >= anchor + -kLongOver;
  return true;
}

int days_away(Days days, Day anchor) { return std::max({0, days.first - anchor, anchor - days.last}); }

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
    case Toward::ahead:
      return anchor + (7 - back);
  }
  return anchor;
}

std::optional<Day> nearest_day_of_month(int day, std::optional<int> weekday, Day anchor, Toward toward) {
  std::optional<Day> best;
  for (const int offset : {0, -1, 1, -2, 2}) {
    const Day first = month_from(anchor, offset).first;
    const auto candidate = Day::of(first.year(), first.month(), day);
    if (!candidate) continue;
    if (weekday ? candidate->weekday() != *weekday : !allowed(*candidate, anchor, toward)) continue;
    if (!best || std::abs(*candidate - anchor) < std::abs(*best - anchor)) best = candidate;
  }
  return best;
}

std::optional<Day> weekday_of_month(Days month, int weekday, int which) {
  constexpr int kWeek = 7;
  const int ahead = (weekday - month.first.weekday() + kWeek) % kWeek;
  const int back = (month.last.weekday() - weekday + kWeek) % kWeek;
  const Day day = which < 0 ? month.last + -back : month.first + (ahead + kWeek * (which - 1));
  if (!month.contains(day)) return {};
  return day;
}

Days nearest_weekend(Weekend which, Day anchor) {
  constexpr int kWeek = 7, kSaturday = 6;
  Day saturday = anchor + (kSaturday - anchor.weekday());
  const bool is_early = anchor.weekday() <= 2;  // on a Tuesday the one before is nearer
  const bool has_begun = anchor >= saturday;
  if (which == Weekend::last || (which == Weekend::this_one && is_early) || (which == Weekend::over && !has_begun))
    saturday = saturday + -kWeek;
  if (which == Weekend::next && has_begun) saturday = saturday + kWeek;
  return {saturday, saturday + 1};
}

Days nearest_months(int first, int last, Day anchor) {
  const auto in = [&](int year) { return Days{whole_month(year, first).first, whole_month(year, last).last}; };
  auto best = in(anchor.year());
  for (const int year : {anchor.year() - 1, anchor.year() + 1})
    if (days_away(in(year), anchor) < days_away(best, anchor)) best = in(year);
  return best;
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
  auto best = whole_season(anchor.year(), season);
  if (toward == Toward::past && best.last >= anchor) best = whole_season(anchor.year() - 1, season);
  if (toward == Toward::future && best.first <= anchor) best = whole_season(anchor.year() + 1, season);
  if (toward != Toward::nearest) return best;
  for (const int year : {anchor.year() - 1, anchor.year() + 1}) {
    const auto other = whole_season(year, season);
    if (days_away(other, anchor) < days_away(best, anchor)) best = other;
  }
  return best;
}

Days month_from(Day anchor, int offset) {
  const int months = anchor.year() * 12 + anchor.month() - 1 + offset;
  return whole_month(months / 12, months % 12 + 1);
}

Days offset(Day anchor, Grain grain, int value) {
  switch (grain) {
    case Grain::week: {
      constexpr int kWeek = 7;
      const Day monday = anchor + (1 - anchor.weekday() + kWeek * value);
      return {monday, monday + (kWeek - 1)};
    }
    case Grain::month:
      return month_from(anchor, value);
    case Grain::year:
      return whole_year(anchor.year() + value);
    default:
      return {anchor + value, anchor + value};
  }
}

bool changes_clocks(int zone) { return zone == kMoscow || zone == kCentralEurope || zone == kEasternEurope; }

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
