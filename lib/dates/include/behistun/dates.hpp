#pragma once
/// @file
/// When is it? Dates and times as three languages write them, resolved against the day of publication.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::dates {

enum class Grain : std::uint8_t { day, week, month, season, year };

/// A date that stands in a text.
struct Date {
  enum class Kind : std::uint8_t {
    absolute,  ///< the year is written
    partial,   ///< the year was inferred: the one that makes the weekday right, nearest the anchor
    relative,  ///< "hier", "on Wednesday", "the next day": reckoned from the day `from`
    yearless,  ///< "9 June" without an anchor: `days` have no year (Day::has_year)
  };
  Span span;
  Days days;  ///< first and last day of what is meant
  Grain grain = Grain::day;
  Kind kind = Kind::absolute;
  std::optional<TimeOfDay> time;
  /// Of a partial or relative date, the day that it was reckoned from: the anchor, or, of "the next day" and "two days
  /// earlier", the last day of the date that the text told before; without an anchor, the day that told the year.
  std::optional<Day> from = {};
  std::optional<bool> weekday_right;  ///< is the written weekday that of the date? none if none is written
  bool operator==(const Date&) const = default;
};

/// Every date of a text, ascending, not overlapping. Without an anchor a day or month that lacks its year takes that of
/// the text's other days where these are of one time and near; else it stays without (Kind::yearless). What needs the
/// anchor itself ("yesterday", "on Monday", "this spring") is then left out. Not dates: "2254", "5+5", "24/7", "MH17",
/// "№ 16". Understands glued ones: "19 November 202019:03", "mardi16 juin".
/// @pre  canonical text (behistun/text.hpp).  O(bytes), any thread.
std::vector<Date> find(std::string_view utf8, Language language, std::optional<Day> anchor = std::nullopt);

/// The same where the words of the text are known: segment::tokenize(utf8).
std::vector<Date> find(std::string_view utf8, const segment::Tokens& words, Language language,
                       std::optional<Day> anchor = std::nullopt);

/// Extended Date/Time Format, level 0 and 1: "2021-03-30", "2021-03", "2021", "2021-11-19/2021-11-20"; of level 2
/// unspecified years: "XXXX-06-09".
/// Seasons are 21 to 24 (spring to winter), a winter being that of the year in which it ends.
std::string edtf(Days days, Grain grain);

/// The value that TIMEX3 (ISO-TimeML) gives: as edtf(), but weeks as "2021-W07", seasons as "2021-SU", and the time of
/// day where there is one: "2021-03-30T18:13+03:00".
std::string timex3(Days days, Grain grain, std::optional<TimeOfDay> time = std::nullopt);

}  // namespace behistun::dates
