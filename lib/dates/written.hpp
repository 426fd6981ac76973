#pragma once
// How a date is written: its parts as they stand in the text, before anyone asks which day that was.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "calendar.hpp"

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
  std::optional<int> year_offset;  ///< «с.г.» is 0, "of last year" is -1
};

struct Written {
  enum class Form : std::uint8_t {
    no_date,   ///< "every Wednesday": to be stepped over
    day,       ///< first; up to last if it is an interval
    two_days,  ///< "3 and 9 February"
    month,     ///< first; up to last if it is an interval
    week_of,   ///< the week in which first lies
    season,
    year,
    weekday,
    relative_day,
    relative_week,
    relative_month,
    relative_year,
  };
  Form form = Form::no_date;
  Point first;
  std::optional<Point> last;
  int value = 0;  ///< of a season, a weekday or a relative form; the part of a month, if only a part is meant
  Toward toward = Toward::nearest;
  std::optional<WrittenTime> time;
  std::size_t begin = 0, end = 0;  ///< tokens
  std::size_t second = 0;          ///< of two days, the token at which the second begins
};

}  // namespace behistun::dates
