// What stands behind a date and belongs to it.

#include "forms.hpp"

namespace behistun::dates {
namespace {

/// «16 июня, вторник», "16 June (Tuesday)".
void take_following_weekday(const Reader& reader, Written& date) {
  auto next = date.end;
  const bool bracket = reader.take_mark(next, "(");
  if (!bracket && !reader.take_mark(next, ",")) return;
  reader.take(next, Role::on_weekday);
  int weekday = 0;
  if (!take_weekday(reader, next, weekday)) return;
  if (bracket && !reader.take_mark(next, ")")) return;
  if (reader.is_number(next)) return;  // the weekday of the next date
  date.first.weekday = weekday;
  date.end = next;
}

/// « aujourd'hui mercredi »: the weekday says the same day again.
void take_weekday_again(const Reader& reader, Written& date) {
  auto next = date.end;
  int weekday = 0;
  if (reader.language() == Language::fr && take_weekday(reader, next, weekday) && !reader.is_number(next))
    date.end = next;
}

/// "Until 31 December", "will sign it on 1 November": a day or month without its year that is to come. A weekday
/// settles the year better.
bool is_to_come(const Reader& reader, const Written& date) {
  using Form = Written::Form;
  if (date.form != Form::day && date.form != Form::days && date.form != Form::month) return false;
  const auto& named = date.last ? *date.last : date.first;
  if (named.year || named.year_offset || date.first.weekday || date.toward != Toward::nearest) return false;
  if (date.form != Form::month && is_led_by(reader, date.begin, Role::deadline)) return true;  // "by January's events"
  return is_led_by(reader, date.begin, Role::until) || future_is_near(reader, date.begin, date.end);
}

}  // namespace

void take_what_follows(const Reader& reader, Written& date) {
  using Form = Written::Form;
  if (date.form == Form::day && !date.first.weekday && !date.last) take_following_weekday(reader, date);
  if (date.form == Form::day || date.form == Form::month) take_direction_after(reader, date);
  if (is_to_come(reader, date)) date.toward = Toward::ahead;
  const bool is_counted_day = date.form == Form::offset && date.grain == Grain::day;
  if (is_counted_day) take_weekday_again(reader, date);
  const bool is_day = date.form == Form::day || date.form == Form::weekday || date.form == Form::day_alone ||
                      date.form == Form::weekday_of_month || date.form == Form::day_of_calendar || is_counted_day;
  if (is_day) take_time_after(reader, date);
}

}  // namespace behistun::dates
