// Days that are written without their month: "the 28th ult.", «28-го числа прошлого месяца», "Friday 12", "on the 3rd".
// A number with so little beside it needs a weekday, the word for which month, or its ending and the end of the clause.

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

/// Does the sentence end behind the day, or go on with a word that no number counts?
bool is_left_alone(const Reader& reader, std::size_t at) {
  if (reader[at].glued && (reader.is_mark(at, "-") || reader.is_mark(at, "/") || reader.is_glued_number(at + 1)))
    return false;
  return ends_clause(reader, at) || reader.take(at, Role::goes_on) != nullptr;
}

/// "ult.", «сего месяца», «числа прошлого месяца».
bool take_which_month(const Reader& reader, std::size_t& at, Point& point) {
  auto next = at;
  const bool is_named = reader.take(next, Role::of_month) != nullptr;
  const auto* month = reader.take(next, Role::month_of);
  if (month != nullptr) point.month_offset = month->value;
  if (month == nullptr && !is_named) return false;
  at = next;
  return true;
}

}  // namespace

std::optional<Written> read_day_alone(const Reader& reader, std::size_t at) {
  Written date;
  const bool on = is_led_by(reader, at, Role::on_the);
  date.begin = at;
  take_weekday_before(reader, at, date.first);
  const auto number = at;
  if (!take_day(reader, at, date.first.day)) return {};
  const bool is_ordinal = at > number + 1;
  date.form = Written::Form::day_alone;
  date.end = at;
  if (take_which_month(reader, date.end, date.first)) return date;
  if ((!date.first.weekday && !(on && is_ordinal)) || !is_left_alone(reader, at)) return {};
  if (!date.first.weekday) date.toward = Toward::past;
  return date;
}

}  // namespace behistun::dates
