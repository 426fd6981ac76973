#pragma once
// How a date is written: its parts as they stand in the text, before anyone asks which day that was.

#include <behistun/base.hpp>
#include <initializer_list>
#include <optional>

#include "calendar.hpp"
#include "lexicon.hpp"
#include "tokens.hpp"

namespace behistun::dates {

constexpr Roles bits(std::initializer_list<Role> roles) {
  Roles all = 0;
  for (const auto role : roles) all |= bit(role);
  return all;
}
/// Of the roles that make a date: each date has a number or a word of one of these. The others only lead to one.
inline constexpr Roles kCore =
    bits({Role::relative_day, Role::relative_week, Role::relative_month, Role::relative_year, Role::month,
          Role::month_short, Role::weekday, Role::weekday_short, Role::season, Role::season_when, Role::clock});

constexpr std::size_t kReachOfVerb = 11;  ///< tokens between a weekday and the verb that turns it

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

/// Reads tokens; every take_… steps over what it took, or leaves `at` alone and answers false.
class Grammar {
 public:
  Grammar(const Tokens& tokens, Language language, std::optional<Day> anchor)
      : tokens_(tokens), language_(language), anchor_(anchor) {}

  /// Can a date begin at this token at all? Cheap; nearly all cannot.
  bool may_begin(std::size_t at) const;

  /// The longest date that begins at this token, with the small words that lead to it.
  std::optional<Written> read(std::size_t at) const;

  /// Does only ", ", "and" or both stand between two dates?
  bool only_join(std::size_t from, std::size_t to) const;

 private:
  using Maybe = std::optional<Written>;

  Roles roles(std::size_t at) const;
  bool stands_at(const Entry& entry, std::size_t at) const;
  const Entry* take(std::size_t& at, Role role) const;
  bool take_mark(std::size_t& at, std::string_view mark) const;
  bool take_number(std::size_t& at, std::size_t digits, int& value) const;

  bool stands_free(std::size_t at) const;
  bool take_weekday(std::size_t& at, int& weekday) const;
  void take_ordinal_ending(std::size_t& at) const;
  bool take_day(std::size_t& at, int& day) const;
  const Entry* take_month(std::size_t& at, int& month) const;
  bool take_year_number(std::size_t& at, int& year) const;
  bool counts_nothing(std::size_t behind_number) const;
  bool take_direction(std::size_t& at, Toward& toward) const;
  bool take_year(std::size_t& at, Point& point) const;
  bool take_day_and_month(std::size_t& at, Point& point) const;
  bool take_join(std::size_t& at, bool between, bool& both) const;

  Maybe read_day(std::size_t at) const;
  Maybe read_iso(std::size_t at) const;
  Maybe read_numeric(std::size_t at, std::optional<int> weekday) const;
  Maybe read_day_first(std::size_t at) const;
  Maybe read_month_first(std::size_t at) const;
  Maybe read_month(std::size_t at) const;
  Maybe read_season(std::size_t at) const;
  Maybe read_year(std::size_t at) const;
  Maybe read_weekday(std::size_t at) const;
  Maybe read_relative(std::size_t at) const;
  Maybe read_clock_first(std::size_t at) const;

  bool month_before_day(int left, int right, std::string_view separator, int year, std::optional<int> weekday) const;
  void take_what_follows(Written& date) const;
  void take_following_weekday(Written& date) const;
  void take_direction_after(Written& date) const;
  bool future_is_near(std::size_t begin, std::size_t end) const;

  void take_time_after(Written& date) const;
  std::optional<WrittenTime> take_clock(std::size_t& at, bool led) const;
  bool take_clock_face(std::size_t& at, bool led, WrittenTime& time) const;
  bool take_half_of_day(std::size_t& at, WrittenTime& time) const;
  void take_zone(std::size_t& at, WrittenTime& time) const;

  const Tokens& tokens_;
  Language language_;
  std::optional<Day> anchor_;
};

}  // namespace behistun::dates
