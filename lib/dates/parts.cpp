// Small parts of dates. A number of one or two digits is a day where nothing glued to it says otherwise
// (not_dates.cpp); short names of months and weekdays may carry a point.

#include "parts.hpp"

#include <algorithm>
#include <iterator>

#include "not_dates.hpp"
#include "other_calendars.hpp"

namespace behistun::dates {
namespace {

bool is_day_of_month(const Token& number) { return number.span.size() <= 2 && number.value >= 1 && number.value <= 31; }

/// The full name, or the short one and its point.
const Entry* take_named(const Reader& reader, std::size_t& at, Role full, Role shortened) {
  auto next = at;
  const auto* entry = reader.take(next, full);
  if (entry == nullptr) {
    entry = reader.take(next, shortened);
    if (entry == nullptr) return nullptr;
    if (reader[next].glued) reader.take_mark(next, ".");
  }
  at = next;
  return entry;
}

/// «5-го», «2025-м».
void take_ordinal_ending(const Reader& reader, std::size_t& at) {
  constexpr std::string_view kEndings[] = {"го", "е", "ое", "м", "му", "й"};
  if (!reader.is_mark(at, "-") || !reader[at].glued || !reader[at + 1].glued) return;
  if (std::find(std::begin(kEndings), std::end(kEndings), reader.folded(at + 1)) != std::end(kEndings)) at += 2;
}

/// 2566 of "15 March 2566".
bool take_buddhist_year(const Reader& reader, std::size_t& at, int& year) {
  auto next = at;
  int number = 0;
  const auto ours = reader.take_number(next, 4, number) ? buddhist_year(number) : std::nullopt;
  if (!ours) return false;
  year = *ours;
  at = next;
  return true;
}

/// « 1er », "16th", «5-го».
void take_ordinal(const Reader& reader, std::size_t& at) {
  const auto suffix = reader.folded(at);
  const bool english = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
  if (suffix == "er" || suffix == "ᵉʳ" || (english && reader[at].glued)) {
    ++at;
  } else {
    take_ordinal_ending(reader, at);
  }
}

}  // namespace

bool take_weekday(const Reader& reader, std::size_t& at, int& weekday) {
  const auto* entry = take_named(reader, at, Role::weekday, Role::weekday_short);
  if (entry != nullptr) weekday = entry->value;
  return entry != nullptr;
}

void take_weekday_before(const Reader& reader, std::size_t& at, Point& point) {
  int weekday = 0;
  if (!take_weekday(reader, at, weekday)) return;
  point.weekday = weekday;
  reader.take_mark(at, ",");
  reader.take(at, Role::the);
}

void take_ordinal_number(const Reader& reader, std::size_t& at) {
  if (!reader.is_number(at)) return;
  take_ordinal(reader, ++at);
}

bool take_day(const Reader& reader, std::size_t& at, int& day) {
  if (!reader.is_number(at) || !is_day_of_month(reader[at]) || !stands_free(reader, at)) return false;
  day = reader[at++].value;
  take_ordinal(reader, at);
  return true;
}

bool take_day_behind_join(const Reader& reader, std::size_t& at, int& day) {
  // The number is glued to a dash that is glued to a number, which elsewhere would make it no day.
  const bool dashed = at > 0 && (reader.is_mark(at - 1, "-") || reader.is_mark(at - 1, "/"));
  if (!dashed || !reader.is_number(at)) return take_day(reader, at, day);
  if (!is_day_of_month(reader[at])) return false;
  day = reader[at++].value;
  return true;
}

const Entry* take_month(const Reader& reader, std::size_t& at, int& month) {
  const auto* entry = take_named(reader, at, Role::month, Role::month_short);
  if (entry != nullptr) month = entry->value;
  return entry;
}

bool take_day_and_month(const Reader& reader, std::size_t& at, Point& point) {
  auto next = at;
  if (const auto* word = reader.take(next, Role::day_word)) {
    point.day = word->value;
  } else if (!take_day(reader, next, point.day)) {
    return false;
  }
  reader.take(next, Role::of);
  if (take_month(reader, next, point.month) == nullptr) return false;
  at = next;
  return true;
}

bool take_year_number(const Reader& reader, std::size_t& at, int& year) {
  auto next = at;
  int value = 0;
  if (!reader.take_number(next, 4, value) || value < kFirstYear || value > kLastYear) return false;
  if (reader[next].glued && (reader.is_mark(next, "%") || reader.is_mark(next, "+"))) return false;
  take_ordinal_ending(reader, next);
  year = value;
  at = next;
  return true;
}

bool take_year(const Reader& reader, std::size_t& at, Point& point) {
  auto next = at;
  if (const auto* offset = reader.take(next, Role::year_of)) {
    point.year_offset = offset->value;
    at = next;
    return true;
  }
  const bool is_behind_month = at > 0 && (reader.roles(at - 1) & bit(Role::month)) != 0;
  if (is_behind_month && reader.take(next, Role::of) != nullptr) {  // "June of 2006"
  } else if (!reader.take_mark(next, ",")) {
    reader.take_mark(next, "/");  // «20 Сен / 2024»
  }
  int year = 0;
  if (!take_year_number(reader, next, year) && !take_buddhist_year(reader, next, year)) return false;
  point.year = year;
  reader.take(next, Role::year_word);
  at = next;
  return true;
}

bool take_join(const Reader& reader, std::size_t& at, bool between, bool& both) {
  both = false;
  if (reader.take_mark(at, "-") || reader.take(at, Role::to) != nullptr) return true;
  if (!reader.take_mark(at, "&") && reader.take(at, Role::both) == nullptr) return false;
  both = !between;
  return true;
}

bool only_join(const Reader& reader, std::size_t from, std::size_t to) {
  auto at = from;
  reader.take_mark(at, ",");
  reader.take(at, Role::both);
  return at > from && at == to;
}

bool is_led_by(const Reader& reader, std::size_t at, Role role) {
  constexpr std::size_t kLongest = 3;  // tokens
  for (std::size_t back = 1; back <= std::min(at, kLongest); ++back) {
    auto next = at - back;
    if (reader.take(next, role) != nullptr && next == at) return true;
  }
  return false;
}

bool take_direction(const Reader& reader, std::size_t& at, Toward& toward) {
  for (const auto& [role, way] :
       {std::pair(Role::last, Toward::past), {Role::this_one, Toward::this_week}, {Role::next, Toward::future}}) {
    if (reader.take(at, role) == nullptr) continue;
    toward = way;
    return true;
  }
  return false;
}

void take_direction_after(const Reader& reader, Written& date) {
  if (date.first.year || date.toward != Toward::nearest) return;
  auto next = date.end;
  Toward toward = Toward::past;
  const auto* entry = reader.take(next, Role::last);
  if (entry == nullptr) {
    toward = Toward::future;
    entry = reader.take(next, Role::next);
  }
  if (entry == nullptr || entry->language != Language::fr) return;
  date.toward = toward;
  date.end = next;
}

bool take_count(const Reader& reader, std::size_t& at, int& count) {
  if (const auto* word = reader.take(at, Role::number)) {
    count = word->value;
    return true;
  }
  if (!reader.is_number(at) || reader[at].value < 1 || reader[at].value > kMostCounted || !stands_free(reader, at))
    return false;
  count = reader[at++].value;
  return true;
}

}  // namespace behistun::dates
