// A text of unknown day says "on 9 June", and elsewhere "2 June 2021": its year is 2021. So an expert would read it
// where all the days that bear their year are of one time, the day in question lies near them, and its weekday, if it
// is written, is right. A day behind "of", « du », «от» is that of a treaty as often as not, and tells nothing. All
// else stays without its year.

#include "year_of_text.hpp"

#include <algorithm>
#include <cstdlib>

#include "resolve.hpp"

namespace behistun::dates {
namespace {

constexpr std::int32_t kOneTime = 366;  // days between the first and the last that are told
constexpr std::int32_t kNear = 92;      // days between one that is told and one without its year

struct Told {
  std::size_t at = 0;  // byte of the text
  Day day;
};

bool is_of_a_document(const Written& date, const Reader& reader) {
  constexpr Roles kOf = bit(Role::of) | bit(Role::dependent);
  return date.begin > 0 && (reader.roles(date.begin - 1) & kOf) != 0;
}

/// The days that are written whole; none if they are of several times.
std::vector<Told> days_told(const std::vector<Written>& list, const Tokens& tokens, const Reader& reader) {
  std::vector<Told> told;
  std::vector<Date> dates;
  for (const auto& written : list) {
    dates.clear();
    if (is_of_a_document(written, reader)) continue;
    resolve(written, tokens, std::nullopt, dates);
    for (const auto& date : dates)
      if (date.kind == Date::Kind::absolute && date.grain == Grain::day)
        told.push_back({date.span.begin, date.days.last});
  }
  const auto [first, last] =
      std::minmax_element(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.day < b.day; });
  if (first != told.end() && last->day - first->day > kOneTime) return {};
  return told;
}

/// The one before a place in the text, or else the first behind it.
Day nearest(const std::vector<Told>& told, std::size_t at) {
  Day day = told.front().day;
  for (const auto& one : told)
    if (one.at < at) day = one.day;
  return day;
}

bool is_near(const Date& date, Day told) {
  return date.weekday_right != false && date.days.first - told <= kNear && told - date.days.last <= kNear;
}

}  // namespace

std::vector<Date> resolve_by_text(const std::vector<Written>& list, const Tokens& tokens, const Reader& reader) {
  std::vector<Date> dates;
  std::vector<Told> told;
  bool is_read = false;
  for (const auto& written : list) {
    const auto before = dates.size();
    resolve(written, tokens, std::nullopt, dates);
    if (dates.size() == before || dates[before].kind != Date::Kind::yearless) continue;
    if (!is_read) told = days_told(list, tokens, reader);
    is_read = true;
    if (told.empty()) continue;
    const std::vector<Date> yearless(dates.begin() + static_cast<std::ptrdiff_t>(before), dates.end());
    const Day day = nearest(told, yearless.front().span.begin);
    dates.resize(before);
    resolve(written, tokens, day, dates);
    const bool all_near =
        dates.size() == before + yearless.size() &&
        std::all_of(dates.begin() + static_cast<std::ptrdiff_t>(before), dates.end(),
                    [&](const Date& date) { return date.kind == Date::Kind::partial && is_near(date, day); });
    if (all_near) continue;
    dates.resize(before);
    dates.insert(dates.end(), yearless.begin(), yearless.end());
  }
  return dates;
}

}  // namespace behistun::dates
