#pragma once
// How a date is written: its parts as they stand in the text, before anyone asks which day that was.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "calendar.hpp"
#include "lexicon.hpp"

namespace behistun::dates {

struct WrittenTime {
  int minutes = 0;
  std::optional<int> zone;  ///< as in lexicon.hpp
};

/// A day, a month or a year, as far as it is written. Absent parts are 0.
struct Point {
  std::optional<int> weekday;
  int day = 0;
  int month = 0;
  std::optional<int> year;
  std::optional<int> year_offset;   ///< «с.г.» is 0, "of last year" is -1
  std::optional<int> month_offset;  ///< "inst." is 0, "ult." is -1
};

/// "5 and 6" of "on 5 and 6, then 9 May".
struct ListedDays {
  int first = 0, last = 0;
  std::size_t begin = 0, end = 0;  ///< tokens
};

struct Written {
  enum class Form : std::uint8_t {
    no_date,           ///< "every Wednesday": to be stepped over
    day,               ///< first; up to last if it is an interval
    days,              ///< "3 and 9 February": those of `list`; of the last, month and year are in first
    day_alone,         ///< "the 3rd", "Friday 12": a day without its month
    day_of_calendar,   ///< "12 Mordad 1402", reckoned already: the day is `reckoned`
    month,             ///< first; up to last if it is an interval
    part_of_year,      ///< "the third quarter" without its year: months first to last
    week_of,           ///< the week in which first lies
    weekday_of_month,  ///< "the first Monday of June": `value` tells which, -1 the last
    season,
    year,
    weekday,  ///< first.weekday; up to last.weekday if it is an interval
    weekend,
    offset,  ///< so many days, weeks, months or years from the day of publication or another date
  };
  Form form = Form::no_date;
  Point first;
  std::optional<Point> last;
  int value = 0;                  ///< of a season, a weekend or an offset; the part of a month, if only a part is meant
  int last_value = 0;             ///< the part of the last month of an interval
  int weeks_on = 0;               ///< of a weekday, weeks beyond the next one
  Grain grain = Grain::day;       ///< of an offset
  From from = From::publication;  ///< of an offset
  std::optional<Day> reckoned;    ///< of another calendar
  Toward toward = Toward::nearest;
  std::optional<WrittenTime> time;
  std::vector<ListedDays> list;
  std::size_t begin = 0, end = 0;  ///< tokens
};

}  // namespace behistun::dates
