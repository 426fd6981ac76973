// Weekdays that stand without a date, alone ("on Wednesday"), two ("from Thursday to Saturday"), with the number of
// their day ("Friday 12") or their place in a month ("the first Monday of June").

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kMonday = 1, kFriday = 5;

/// «(в понедельник) и вторник»: the word that leads to the first leads to the second too.
bool is_second_of_two(const Reader& reader, std::size_t at) {
  return at >= 2 && (reader.roles(at - 1) & bit(Role::both)) != 0 && (reader.roles(at - 2) & bit(Role::weekday)) != 0;
}

/// "to Saturday", « au mercredi », «по среду» behind "from Thursday"; "and Sunday" behind "between Saturday".
void take_last_weekday(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  bool both = false;
  int weekday = 0;
  if (!take_join(reader, at, between, both) || both || !take_weekday(reader, at, weekday) || reader.is_number(at))
    return;
  date.last.emplace().weekday = weekday;
  date.end = at;
  if (*date.first.weekday == kMonday && weekday == kFriday) date.form = Written::Form::no_date;  // hours of business
}

/// «со вторника», «к пятнице», «на субботу», «с понедельника по среду»: other cases need the word that leads to them;
/// «среда» is also "environment", and without the other end no day.
std::optional<Written> read_led_in_russian(const Reader& reader, std::size_t at) {
  Written date;
  int weekday = 0;
  if (reader.language() != Language::ru || reader.take(at, Role::in) == nullptr) return {};
  date.begin = at;
  const bool is_accusative = (reader.roles(at) & bit(Role::weekday)) != 0;
  if (!take_weekday(reader, at, weekday) || at - date.begin > 1) return {};
  date.form = Written::Form::weekday;
  date.first.weekday = weekday;
  date.end = at;
  take_last_weekday(reader, false, date);
  constexpr int kWednesday = 3;
  if (!date.last && weekday == kWednesday && !is_accusative) return {};
  if (!date.last && is_accusative && is_led_by(reader, date.begin, Role::on_weekday)) return {};  // «в пятницу»
  return date;
}

/// "A week on Monday", « lundi en huit ».
void take_weeks_on(const Reader& reader, int before, Written& date) {
  auto at = date.end;
  const auto* behind = before == 0 ? reader.take(at, Role::weeks_on) : nullptr;
  if (behind == nullptr && before == 0) return;
  date.weeks_on = behind == nullptr ? before : behind->value;
  date.toward = Toward::future;
  date.end = at;
}

/// "Wednesday last week", « mardi de la semaine prochaine », «в среду на прошлой неделе».
bool take_its_week(const Reader& reader, Written& date) {
  auto at = date.end;
  reader.take(at, Role::of);
  const auto* week = reader.take(at, Role::relative);
  if (week == nullptr || week->grain != Grain::week) return false;
  date.toward = Toward::this_week;
  date.weeks_on = week->value;
  date.end = at;
  return true;
}

}  // namespace

std::optional<Written> read_weekday(const Reader& reader, std::size_t at) {
  const auto start = at;
  const auto is_to_come = [&](const Written& date) {
    return is_led_by(reader, date.begin, Role::until) || future_is_near(reader, start, date.end);
  };
  if (auto led = read_led_in_russian(reader, at)) {
    if (is_to_come(*led)) led->toward = Toward::future;
    return led;
  }
  Written date;
  const auto* on = reader.take(at, Role::weeks_on);
  bool led = reader.take(at, Role::on_weekday) != nullptr || is_second_of_two(reader, at);
  date.begin = on == nullptr ? at : start;
  const bool habit = reader.take(at, Role::habit) != nullptr;
  led = take_direction(reader, at, date.toward) || led;
  const auto* weekday = reader.take(at, Role::weekday);
  if (weekday == nullptr) return {};
  if (weekday->language == Language::ru && !led && !habit) return {};
  if (reader.is_glued_number(at)) return {};
  date.form = habit ? Written::Form::no_date : Written::Form::weekday;
  date.first.weekday = weekday->value;
  date.end = at;
  if (date.toward == Toward::nearest && on == nullptr && !habit && take_its_week(reader, date)) return date;
  take_direction_after(reader, date);
  take_weeks_on(reader, on == nullptr ? 0 : on->value, date);
  const bool between = is_led_by(reader, date.begin, Role::between);
  if (!habit && date.toward == Toward::nearest) take_last_weekday(reader, between, date);
  if (date.toward == Toward::nearest && is_to_come(date)) date.toward = Toward::future;
  return date;
}

std::optional<Written> read_feast(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  if (reader.take(at, Role::feast) == nullptr) return {};
  date.end = at;
  return date;
}

std::optional<Written> read_weekday_of_month(const Reader& reader, std::size_t at) {
  constexpr int kLast = -1;
  Written date;
  date.begin = at;
  const auto* which = reader.take(at, Role::ordinal);
  if (which == nullptr && reader.take(at, Role::last) == nullptr) return {};
  int weekday = 0;
  if (!take_weekday(reader, at, weekday)) return {};
  if (reader.take(at, Role::of) == nullptr) reader.take(at, Role::in);
  if (take_month(reader, at, date.first.month) == nullptr) return {};
  take_year(reader, at, date.first);
  date.form = Written::Form::weekday_of_month;
  date.value = which == nullptr ? kLast : which->value;
  date.first.weekday = weekday;
  date.end = at;
  return date;
}

}  // namespace behistun::dates
