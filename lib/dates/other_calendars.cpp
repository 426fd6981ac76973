// Dates of other calendars: "12 Mordad 1402", "1 Muharram 1445 AH", "1402/05/12", "15 March 2566", "Reiwa 3".

#include "other_calendars.hpp"

#include <cstdlib>

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kMonths = 12, kYearDays = 365;
constexpr int kFirstYearOfCalendars = 1200, kLastYearOfCalendars = 1500;
constexpr int kFirstInFigures = 1340, kLastInFigures = 1450;
constexpr int kBuddhist = 543, kFirstBuddhist = 2443, kLastBuddhist = 2643;
constexpr int kPersianEpoch = -492268, kIslamicEpoch = -492148;  // days from 1970-01-01 to day 1 of month 1 of year 1

Day persian_new_year(int year) { return {kPersianEpoch + kYearDays * (year - 1) + (8 * year + 21) / 33}; }
Day islamic_new_year(int year) { return {kIslamicEpoch + 354 * (year - 1) + (3 + 11 * year) / 30}; }

/// "AH", «г. хиджры» behind the year, which they tell again.
void take_name_of_calendar(const Reader& reader, std::size_t& at) {
  reader.take(at, Role::year_word);
  reader.take(at, Role::era_behind);
}

}  // namespace

std::optional<Day> persian_day(int year, int month, int day) {
  constexpr int kLong = 6;  // months of 31 days, before those of 30
  if (year < 1 || month < 1 || month > kMonths || day < 1 || day > (month <= kLong ? 31 : 30)) return {};
  const int before = 30 * (month - 1) + (month <= kLong ? month - 1 : kLong);
  const Day found = persian_new_year(year) + (before + day - 1);
  if (found >= persian_new_year(year + 1)) return {};  // 30 Esfand
  return found;
}

std::optional<Day> islamic_day(int year, int month, int day) {
  if (year < 1 || month < 1 || month > kMonths || day < 1 || day > 30) return {};
  const int before = (59 * (month - 1) + 1) / 2;  // of 30 days and of 29, in turn
  return islamic_new_year(year) + (before + day - 1);
}

std::optional<Day> day_in_figures(int year, int month, int day, std::optional<Day> anchor) {
  if (year < kFirstInFigures || year > kLastInFigures) return {};
  const auto persian = persian_day(year, month, day), islamic = islamic_day(year, month, day);
  if (!persian || !islamic || !anchor) return persian ? persian : islamic;
  return std::abs(*persian - *anchor) <= std::abs(*islamic - *anchor) ? persian : islamic;
}

std::optional<int> buddhist_year(int year) {
  if (year < kFirstBuddhist || year > kLastBuddhist) return {};
  return year - kBuddhist;
}

std::optional<Written> read_day_of_calendar(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  int day = 0, year = 0;
  if (!take_day(reader, at, day)) return {};
  reader.take(at, Role::of);
  const auto* persian = reader.take(at, Role::persian_month);
  const auto* islamic = persian == nullptr ? reader.take(at, Role::islamic_month) : nullptr;
  if (persian == nullptr && islamic == nullptr) return {};
  reader.take_mark(at, ",");
  if (!take_year_number(reader, at, year) || year < kFirstYearOfCalendars || year > kLastYearOfCalendars) return {};
  take_name_of_calendar(reader, at);
  date.form = Written::Form::day_of_calendar;
  date.reckoned = persian != nullptr ? persian_day(year, persian->value, day) : islamic_day(year, islamic->value, day);
  date.end = at;
  if (!date.reckoned) return {};
  return date;
}

std::optional<Written> read_era(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  const auto* era = reader.take(at, Role::era);
  const auto number = at;
  int year = 0;
  const bool is_number = reader.is_number(at) && reader[at].span.size() <= 4 && stands_free(reader, at);
  if (is_number) {
    year = reader[at].value;
    take_ordinal_number(reader, at);
  }
  if (era == nullptr) era = is_number ? reader.take(at, Role::era_behind) : nullptr;
  if (era == nullptr || at == number || era->value == 0) return {};
  date.first.year = year + era->value;
  if (year < 1 || *date.first.year < kFirstYear || *date.first.year > kLastYear) return {};
  date.form = Written::Form::year;
  date.end = at;
  return date;
}

}  // namespace behistun::dates
