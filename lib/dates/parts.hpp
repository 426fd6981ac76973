#pragma once
// The parts that dates are made of: a weekday, a day, a month, a year, what joins two of them. Every take_… steps over
// what it took, or leaves `at` alone and answers false.

#include "reader.hpp"
#include "written.hpp"

namespace behistun::dates {

inline constexpr int kFirstYear = 1000, kLastYear = 2200;  ///< of a date whose day or month is written

bool take_weekday(const Reader& reader, std::size_t& at, int& weekday);
/// "Tuesday, the" before a day; nothing at all will do.
void take_weekday_before(const Reader& reader, std::size_t& at, Point& point);

/// A number and its ending, if it has one: "3rd", «3-й».
void take_ordinal_number(const Reader& reader, std::size_t& at);
/// «16», "16th", « 1er », «5-го», unless the number is a part of something else.
bool take_day(const Reader& reader, std::size_t& at, int& day);
/// The same behind the dash, "to" or "and" of "19-20".
bool take_day_behind_join(const Reader& reader, std::size_t& at, int& day);
const Entry* take_month(const Reader& reader, std::size_t& at, int& month);
bool take_day_and_month(const Reader& reader, std::size_t& at, Point& point);

/// 2017, «2025-го».
bool take_year_number(const Reader& reader, std::size_t& at, int& year);
/// ", 2017", «2017 года», «с.г.», "of last year".
bool take_year(const Reader& reader, std::size_t& at, Point& point);

inline constexpr int kMostCounted = 500;  ///< of any unit
/// "three", "12" before what it counts.
bool take_count(const Reader& reader, std::size_t& at, int& count);

/// What stands between the ends of an interval; `both` if it was an "and" without "between".
bool take_join(const Reader& reader, std::size_t& at, bool between, bool& both);
/// Does only ", ", "and" or both stand between two dates?
bool only_join(const Reader& reader, std::size_t from, std::size_t to);

/// Does an entry of the role stand right before the token? Words as frequent as "in the" begin no form, but are asked
/// for where one begins.
bool is_led_by(const Reader& reader, std::size_t at, Role role);

/// "last", "this", "next": which way to look.
bool take_direction(const Reader& reader, std::size_t& at, Toward& toward);
/// « mardi dernier », « le 5 mai prochain ».
void take_direction_after(const Reader& reader, Written& date);

}  // namespace behistun::dates
