// Clock times, before and behind their date: 18:56, 18 h 56, 7.30 p.m., «в 19.03», with the zone if one is written.

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kHour = 60, kNoon = 12 * kHour;  // minutes
constexpr int kLastZone = 14;                  // hours east or west of UTC

/// a.m. and p.m.
bool take_half_of_day(const Reader& reader, std::size_t& at, WrittenTime& time) {
  if (time.minutes >= kNoon + kHour) return false;
  const auto* half = reader.take(at, Role::half_of_day);
  if (half == nullptr) return false;
  time.minutes = time.minutes % kNoon + half->value * kHour;
  return true;
}

/// "+3", "-03:00"; without the name of a zone the minutes must be written.
bool take_offset(const Reader& reader, std::size_t& at, bool named, WrittenTime& time) {
  const int direction = reader.is_mark(at, "+") ? 1 : -1;
  auto next = at + 1;
  const auto& hours = reader[next];
  if (!reader.is_glued_number(next)) return false;
  if (hours.span.size() == 4 && hours.value / 100 <= kLastZone && hours.value % 100 < 60) {  // RFC 5322: "+0300"
    time.zone = direction * (hours.value / 100 * kHour + hours.value % 100);
    at = next + 1;
    return true;
  }
  if (hours.span.size() > 2 || hours.value > kLastZone) return false;
  auto colon = ++next;
  int minutes = 0;
  const bool full = reader.take_mark(colon, ":") && reader.take_number(colon, 2, minutes);
  if (!full && !named) return false;
  time.zone = direction * (hours.value * kHour + (full ? minutes : 0));
  at = full ? colon : next;
  return true;
}

/// "MSK", "(heure de Paris)", "UTC+3", "+03:00", " +0300".
void take_zone(const Reader& reader, std::size_t& at, WrittenTime& time) {
  auto next = at;
  const bool bracket = reader.take_mark(next, "(");
  if (!bracket) reader.take_mark(next, ",");
  const auto* named = reader.take(next, Role::zone);
  const bool plus = reader.is_mark(next, "+");
  const auto is_rfc = [&](std::size_t sign) {  // the offset of a letter's "Date: …" stands apart
    return reader.is_glued_number(sign + 1) && reader[sign + 1].span.size() == 4;
  };
  const bool minus = reader.is_mark(next, "-") && (named != nullptr || reader[next].glued || is_rfc(next));
  const bool may_be_offset =
      (plus || minus) && (named != nullptr ? named->value == 0 : next == at && (reader[next].glued || is_rfc(next)));
  if (named != nullptr) time.zone = named->value;
  if (may_be_offset && take_offset(reader, next, named != nullptr, time)) at = next;
  if (named == nullptr) return;
  if (bracket && !reader.take_mark(next, ")")) {
    time.zone.reset();
    return;
  }
  at = next;
}

/// "18:56:03", "19.03" behind the hour. With a point it is a time only where a word leads to it, or a.m., p.m. or a
/// zone follows it.
bool take_minutes(const Reader& reader, std::size_t& at, bool led, WrittenTime& time) {
  const bool colon = reader.is_mark(at, ":");
  auto next = at + 1;
  int minute = 0;
  if (!reader[next].glued || !reader.take_number(next, 2, minute) || minute > 59) return false;
  auto seconds = next;
  int second = 0;
  if (colon && reader.take_mark(seconds, ":") && reader.take_number(seconds, 2, second)) next = seconds;
  time.minutes += minute;
  if (!colon && !led) {
    auto end = next;
    auto half = time;
    take_half_of_day(reader, end, half);
    take_zone(reader, end, half);
    if (end == next) return false;
  }
  at = next;
  return true;
}

/// « 18 h 56 », « 18 heures » behind the hour.
bool take_named_minutes(const Reader& reader, std::size_t& at, WrittenTime& time) {
  if (reader.take(at, Role::hour) == nullptr) return false;
  auto next = at;
  int minute = 0;
  if (reader.take_number(next, 2, minute) && minute < 60) {
    time.minutes += minute;
    reader.take(next, Role::minute);
    at = next;
  }
  return true;
}

/// The figures of a clock.
bool take_clock_face(const Reader& reader, std::size_t& at, bool led, WrittenTime& time) {
  auto next = at;
  if (!reader.is_number(next) || reader[next].span.size() > 2) return false;
  const int hour = reader[next++].value;
  if (hour > 23) return false;
  time.minutes = hour * kHour;
  const bool in_figures = reader[next].glued && (reader.is_mark(next, ":") || reader.is_mark(next, "."));
  const bool is_time = in_figures ? take_minutes(reader, next, led, time)
                                  : take_named_minutes(reader, next, time) || take_half_of_day(reader, next, time);
  if (is_time) at = next;
  return is_time;
}

std::optional<WrittenTime> take_clock(const Reader& reader, std::size_t& at, bool led) {
  WrittenTime time;
  auto next = at;
  if (const auto* named = led ? reader.take(next, Role::clock) : nullptr) {
    time.minutes = named->value;
  } else if (!take_clock_face(reader, next, led, time)) {
    return {};
  }
  take_half_of_day(reader, next, time);
  take_zone(reader, next, time);
  at = next;
  return time;
}

}  // namespace

void take_time_after(const Reader& reader, Written& date) {
  if (date.last) return;
  auto next = date.end;
  if (reader.folded(next) == "t" && reader[next].glued && reader[next + 1].glued) {
    ++next;
  } else if (!reader.take_mark(next, ",") && !reader.take_mark(next, "-") && !reader.take_mark(next, "|")) {
    reader.take_mark(next, "/");
  }
  const bool led = reader.take(next, Role::at) != nullptr;
  if (auto time = take_clock(reader, next, led)) {
    date.time = time;
    date.end = next;
  }
}

std::optional<Written> read_clock_first(const Reader& reader, std::size_t at) {
  const bool led = reader.take(at, Role::at) != nullptr;
  const auto begin = at;
  if (reader.is_number(at) && !stands_free(reader, at)) return {};
  const auto time = take_clock(reader, at, led);
  if (!time) return {};
  if (!reader.take_mark(at, ",") && !reader.take_mark(at, "-")) reader.take_mark(at, "|");
  reader.take(at, Role::on_date);
  if (reader.language() == Language::en) reader.take(at, Role::the);
  auto date = read_day(reader, at);
  if (!date) return {};
  take_what_follows(reader, *date);
  if (!date->time) date->time = time;
  date->begin = begin;
  return date;
}

}  // namespace behistun::dates
