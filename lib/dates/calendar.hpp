#pragma once
// Reckoning with days: inferred years, lone weekdays, months, offsets of zones.

#include <behistun/base.hpp>
#include <behistun/dates.hpp>
#include <optional>

namespace behistun::dates {

/// Which way a date without a year, or a lone weekday, is to be looked for. Ahead: the nearest, but none that was over
/// two months ago ("will be held on 20 December", said in June).
enum class Toward : std::uint8_t { nearest, past, this_week, future, ahead };

/// The day of a month whose year is not written. Nearest: the year nearest the anchor, among those within two years
/// that make the weekday right if one is written and any does. On equal distance the past is taken.
/// None for a day that the month never has.
std::optional<Day> infer_year(int month, int day, std::optional<int> weekday, Day anchor, Toward toward);

/// A lone weekday. Nearest: the anchor's own day or the last one before it.
Day nearest_weekday(int weekday, Day anchor, Toward toward);

Days whole_month(int year, int month);
Days whole_year(int year);
/// Days 1–10, 11–20, 21–end for parts 1, 2, 3.
Days part_of_month(Days month, int part);
/// Spring 21, summer 22, autumn 23, winter 24, as EDTF numbers them; winter begins in December of the year before.
Days whole_season(int year, int season);
/// A season without a year. Past: the last one that is over; this week: that of the anchor's year; future: the first
/// that is to begin; else the one that is fewest days away.
Days nearest_season(int season, Day anchor, Toward toward);
/// A day of the month alone: of the anchor's month or the one before, the last that is over; future: the next one. With
/// a weekday, of the months around the one in which it is right; none if there is none.
std::optional<Day> nearest_day_of_month(int day, std::optional<int> weekday, Day anchor, Toward toward);
/// The first (1) to fifth or the last (-1) Monday of a month.
std::optional<Day> weekday_of_month(Days month, int weekday, int which);
/// Saturday and Sunday: of the anchor's week or, early in a week, of the one before (this); of the week before (last);
/// the first to begin (next); the last that has begun (over).
enum class Weekend : std::uint8_t { last, this_one, next, over };
Days nearest_weekend(Weekend which, Day anchor);
/// The months `first` to `last` of the year that makes them fewest days away from the anchor.
Days nearest_months(int first, int last, Day anchor);
/// The month `offset` months from that of the anchor.
Days month_from(Day anchor, int offset);

/// The day, week (from Monday), month or year that is so many of them from the anchor's.
Days offset(Day anchor, Grain grain, int value);

/// Does the offset of a zone depend on the day?
bool changes_clocks(int zone);
/// Minutes east of UTC on that day; `zone` is as in lexicon.hpp.
int utc_offset(int zone, Day day);

}  // namespace behistun::dates
