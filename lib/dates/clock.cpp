// Clock times, before and behind their date: 18:56, 18 h 56, 7.30 p.m., «в 19.03», with the zone if one is written.

#include "grammar.hpp"

namespace behistun::dates {

/// The figures of a clock. "19.03" is a time only where a word leads to it, or a.m., p.m. or a zone follows it.
bool Grammar::take_clock_face(std::size_t& at, bool led, WrittenTime& time) const {
  auto next = at;
  if (tokens_[next].kind != Token::Kind::number || tokens_[next].span.size() > 2) return false;
  const int hour = tokens_[next++].value;
  if (hour > 23) return false;
  int minute = 0;
  const bool colon = tokens_[next].glued && tokens_.is_mark(next, ":");
  const bool point = tokens_[next].glued && tokens_.is_mark(next, ".");
  if (colon || point) {
    ++next;
    if (!tokens_[next].glued || !take_number(next, 2, minute) || minute > 59) return false;
    auto seconds = next;
    int second = 0;
    if (colon && take_mark(seconds, ":") && take_number(seconds, 2, second)) next = seconds;
    time.minutes = hour * 60 + minute;
    if (point && !led) {
      auto end = next;
      auto half = time;
      take_half_of_day(end, half);
      take_zone(end, half);
      if (end == next) return false;
    }
  } else if (take(next, Role::hour) != nullptr) {
    auto minutes = next;
    if (take_number(minutes, 2, minute) && minute < 60) {
      next = minutes;
      take(next, Role::minute);
    } else {
      minute = 0;
    }
    time.minutes = hour * 60 + minute;
  } else {
    time.minutes = hour * 60;
    auto half = next;
    if (!take_half_of_day(half, time)) return false;
    next = half;
  }
  at = next;
  return true;
}

/// a.m. and p.m.
bool Grammar::take_half_of_day(std::size_t& at, WrittenTime& time) const {
  if (time.minutes >= 13 * 60) return false;
  if (take(at, Role::am) != nullptr) {
    if (time.minutes >= 12 * 60) time.minutes -= 12 * 60;
    return true;
  }
  if (take(at, Role::pm) != nullptr) {
    if (time.minutes < 12 * 60) time.minutes += 12 * 60;
    return true;
  }
  return false;
}

/// "MSK", "(heure de Paris)", "UTC+3", "+03:00".
void Grammar::take_zone(std::size_t& at, WrittenTime& time) const {
  auto next = at;
  const bool bracket = take_mark(next, "(");
  if (!bracket) take_mark(next, ",");
  const auto* named = take(next, Role::zone);
  const bool sign =
      tokens_.is_mark(next, "+") || (tokens_.is_mark(next, "-") && (named != nullptr || tokens_[next].glued));
  const bool follows = named == nullptr ? sign && next == at && tokens_[next].glued : named->value == 0 && sign;
  if (named != nullptr) time.zone = named->value;
  if (follows) {
    const int direction = tokens_.is_mark(next, "+") ? 1 : -1;
    auto digits = next + 1;
    const auto& hours = tokens_[digits];
    if (hours.kind == Token::Kind::number && hours.glued && hours.span.size() <= 2 && hours.value <= 14) {
      int minutes = 0;
      ++digits;
      auto colon = digits;
      const bool full = take_mark(colon, ":") && take_number(colon, 2, minutes);
      if (full || named != nullptr) {
        time.zone = direction * (hours.value * 60 + (full ? minutes : 0));
        next = full ? colon : digits;
        at = next;
      }
    }
  }
  if (named == nullptr) return;
  if (bracket && !take_mark(next, ")")) {
    time.zone.reset();
    return;
  }
  at = next;
}

std::optional<WrittenTime> Grammar::take_clock(std::size_t& at, bool led) const {
  WrittenTime time;
  auto next = at;
  if (const auto* named = led ? take(next, Role::clock) : nullptr) {
    time.minutes = named->value;
  } else if (!take_clock_face(next, led, time)) {
    return {};
  }
  take_half_of_day(next, time);
  take_zone(next, time);
  at = next;
  return time;
}

void Grammar::take_time_after(Written& date) const {
  if (date.last) return;
  auto next = date.end;
  if (tokens_.folded(next) == "t" && tokens_[next].glued && tokens_[next + 1].glued) {
    ++next;
  } else if (!take_mark(next, ",") && !take_mark(next, "-") && !take_mark(next, "|")) {
    take_mark(next, "/");
  }
  const bool led = take(next, Role::at) != nullptr;
  if (auto time = take_clock(next, led)) {
    date.time = time;
    date.end = next;
  }
}

/// "18:56, 16/06/2020", "at 3 p.m. on 5 May", «в 15.00 5 мая».
std::optional<Written> Grammar::read_clock_first(std::size_t at) const {
  const bool led = take(at, Role::at) != nullptr;
  const auto begin = at;
  if (tokens_[at].kind == Token::Kind::number && !stands_free(at)) return {};
  const auto time = take_clock(at, led);
  if (!time) return {};
  if (!take_mark(at, ",") && !take_mark(at, "-")) take_mark(at, "|");
  take(at, Role::on_date);
  auto date = read_day(at);
  if (!date) return {};
  take_what_follows(*date);
  if (!date->time) date->time = time;
  date->begin = begin;
  return date;
}

}  // namespace behistun::dates
