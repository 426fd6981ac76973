#pragma once
// Days of the calendars that stand beside ours in releases, reckoned by rule.

#include <behistun/base.hpp>
#include <optional>

namespace behistun::dates {

/// The solar calendar of Iran and Afghanistan, of a 33-year cycle: right from 1799 to 2256. None for no such day.
std::optional<Day> persian_day(int year, int month, int day);
/// The lunar calendar of Islam as tables have it. Where the moon is watched for, a month may begin a day or two off.
std::optional<Day> islamic_day(int year, int month, int day);

/// Of a year that a date in figures gives as one of ours ("1402/05/12"), whichever of the two is nearer the anchor;
/// none for years that are no such in our times.
std::optional<Day> day_in_figures(int year, int month, int day, std::optional<Day> anchor);

/// The year of ours that is 2566 in Thailand; none of a number that is none there.
std::optional<int> buddhist_year(int year);

}  // namespace behistun::dates
