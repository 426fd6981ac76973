#pragma once
// A line that tells the day of publication: a date, and beside it no more than a place, a time, a number.

#include <behistun/intake.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace behistun::intake {

struct Dateline {
  std::optional<Day> day;
  std::optional<TimeOfDay> time;
  std::string native_id;
};

/// Short, and with a digit.
bool may_be_dateline(std::string_view line);
/// In a release in `language`, which tells what 02/03 means. @pre  may_be_dateline(line)
std::optional<Dateline> dateline_of(std::string_view line, Language language, const Release& release);

}  // namespace behistun::intake
