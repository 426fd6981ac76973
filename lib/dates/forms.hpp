#pragma once
// The forms that a written date may have, a file each. Every read_… tries one of them at a token and answers what it
// read, with the tokens it stands on; none if the form does not stand there.

#include <optional>

#include "parts.hpp"

namespace behistun::dates {

constexpr std::size_t kReachOfVerb = 11;  ///< tokens between a weekday and the verb that turns it

/// A day in any of the next four forms, with its weekday; the longest.
std::optional<Written> read_day(const Reader& reader, std::size_t at);
/// 2021-02-16, 2021/02/16.
std::optional<Written> read_iso(const Reader& reader, std::size_t at);
/// 16/06/2020, 16.06.2020, 16-06-2020, 16.06.20; the weekday that stands before it, if any, tells day from month, and
/// makes a day of «16.06».
std::optional<Written> read_numeric(const Reader& reader, std::size_t at, std::optional<int> weekday);
/// «11.II.2021», "11-Feb-2021", "11-Feb-21".
std::optional<Written> read_glued_month(const Reader& reader, std::size_t at);
/// "16 February 2021", «19-20 ноября», "du 28 février au 2 mars", "3 and 9 February".
std::optional<Written> read_day_first(const Reader& reader, std::size_t at);
/// "Tuesday, February 16, 2021", "February 16-17", "February 28 to March 2, 2021", "February 3 and 9".
std::optional<Written> read_month_first(const Reader& reader, std::size_t at);

/// "November 2020", "in November", «конец ноября», "January-March 2021". A month alone needs a word that leads to it.
std::optional<Written> read_month(const Reader& reader, std::size_t at);
/// «июньский саммит».
std::optional<Written> read_month_adjective(const Reader& reader, std::size_t at);
/// "in the spring of 2020", «весной 2020 года»; "this summer", «летом». A lone season needs a word that leads to it.
std::optional<Written> read_season(const Reader& reader, std::size_t at);
/// "in 2017", «2017 год», «2014–2015 годы», "from 2017 to 2020", "half of 2022", "late 2023 to early 2024".
std::optional<Written> read_year(const Reader& reader, std::size_t at);

/// "the third quarter of 2020", «IV кв. 2020 г.», « au second semestre 2021 », "Q4 2020"; "in the third quarter".
std::optional<Written> read_part_of_year(const Reader& reader, std::size_t at);
/// "the first five months of 2021", « les neuf premiers mois de l'année dernière », «за пять месяцев 2021 года».
std::optional<Written> read_first_months(const Reader& reader, std::size_t at);
/// "the 1990s", «70-х годах», « les années 1970 ».
std::optional<Written> read_decade(const Reader& reader, std::size_t at);
/// "the week of 8 March".
std::optional<Written> read_week_of(const Reader& reader, std::size_t at);

/// "Wednesday", "last Tuesday", «в среду», « mardi prochain »; "from Thursday to Saturday", « lundi en huit ».
std::optional<Written> read_weekday(const Reader& reader, std::size_t at);
/// "the first Monday of June".
std::optional<Written> read_weekday_of_month(const Reader& reader, std::size_t at);
/// "Good Friday", which is no date.
std::optional<Written> read_feast(const Reader& reader, std::size_t at);
/// "the 28th ult.", «28-го числа прошлого месяца», "Friday 12", "on the 3rd".
std::optional<Written> read_day_alone(const Reader& reader, std::size_t at);

/// "three days ago", « deux jours plus tard », «через неделю».
std::optional<Written> read_counted(const Reader& reader, std::size_t at);
/// "yesterday", "next week", «в прошлом месяце»; "the same day", « la veille », «накануне».
std::optional<Written> read_offset(const Reader& reader, std::size_t at);
/// "over the weekend".
std::optional<Written> read_weekend(const Reader& reader, std::size_t at);

/// "12 Mordad 1402", "1 Muharram 1445 AH".
std::optional<Written> read_day_of_calendar(const Reader& reader, std::size_t at);
/// "Reiwa 3", « an 3 de l'ère Reiwa », "B.E. 2566".
std::optional<Written> read_era(const Reader& reader, std::size_t at);

/// "18:56, 16/06/2020", "at 3 p.m. on 5 May", «в 15.00 5 мая».
std::optional<Written> read_clock_first(const Reader& reader, std::size_t at);

/// Does a mark or a line end stand here?
bool ends_clause(const Reader& reader, std::size_t at);
/// Does a verb of the future stand in the clause of the tokens [begin, end)?
bool future_is_near(const Reader& reader, std::size_t begin, std::size_t end);

/// The weekday, the direction and the time that stand behind a date.
void take_what_follows(const Reader& reader, Written& date);
/// "at 18:56 MSK".
void take_time_after(const Reader& reader, Written& date);

}  // namespace behistun::dates
