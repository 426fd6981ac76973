// Quarters, halves and first months of years, decades, and weeks that are named by one of their days. Of all but the
// last the value is what they span: "2020-07/2020-09", "1990/1999".

#include <cstdlib>

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kMonths = 12;
constexpr int kEarliestShortDecade = 30;  // «70-х годов» is of the last century, «20-х» might be of this one

/// «IV», "second", « 2e », «3-м».
bool take_which(const Reader& reader, std::size_t& at, int& value) {
  if (const auto* ordinal = reader.take(at, Role::ordinal)) {
    value = ordinal->value;
    return true;
  }
  if (!take_day(reader, at, value)) return false;
  if (reader[at].glued && (reader.folded(at) == "e" || reader.folded(at) == "ème")) ++at;
  return true;
}

/// «IV квартал», "second half": which part of the year, how many months it has, and whether it might be of anything.
bool take_part_of_year(const Reader& reader, std::size_t& at, int& part, int& months, bool& of_anything) {
  auto next = at;
  if (take_which(reader, next, part)) {
    const auto* length = reader.take(next, Role::part_of_year);
    if (length == nullptr) return false;
    months = std::abs(length->value);
    of_anything = length->value < 0;
  } else if (const auto* letter = reader.take(next, Role::quarter_letter)) {
    if (!reader.is_glued_number(next) || reader[next].span.size() != 1) return false;
    part = reader[next++].value;
    months = letter->value;
  } else {
    return false;
  }
  if (part < 1 || part * months > kMonths) return false;
  at = next;
  return true;
}

/// "2020", "this year", «текущего года», "(of) the year".
bool take_some_year(const Reader& reader, std::size_t& at, Point& point) {
  auto next = at;
  reader.take(next, Role::of);
  if (take_year(reader, next, point)) {
    at = next;
    return true;
  }
  auto end_of_relative = next;
  const auto* relative = reader.take(end_of_relative, Role::relative);
  if (relative != nullptr && relative->grain == Grain::year) {
    point.year_offset = relative->value;
    at = end_of_relative;
    return true;
  }
  if (reader.take(next, Role::its_year) == nullptr || reader.is_number(next)) return false;
  point.year_offset = 0;
  at = next;
  return true;
}

/// The "s" of "1990s", the «-е годы» of «1990-е годы»; behind « les années » nothing. Of two figures the «годы» must
/// stand.
bool take_decade_ending(const Reader& reader, bool short_form, std::size_t& at) {
  if (reader.language() == Language::fr) return true;
  auto next = at;
  if (reader[next].glued && reader.is_word(next) && reader.folded(next) == "s") {
    at = next + 1;
    return true;
  }
  if (!reader[next].glued || !reader.take_mark(next, "-")) return false;
  const auto ending = reader.folded(next);
  if (ending != "е" && ending != "х" && ending != "ые" && ending != "ых") return false;
  ++next;
  if (reader.take(next, Role::year_word) == nullptr && short_form) return false;
  at = next;
  return true;
}

Written decade_of(Written date, std::size_t end) {
  date.form = Written::Form::year;
  date.last.emplace().year = *date.first.year + 9;
  date.end = end;
  return date;
}

}  // namespace

std::optional<Written> read_part_of_year(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  const bool led = is_led_by(reader, at, Role::in_part);
  int part = 0, months = 0;
  bool of_anything = false;
  Point last;
  if (!take_part_of_year(reader, at, part, months, of_anything)) return {};
  const bool dated = take_some_year(reader, at, last);
  const bool of_something = (reader.roles(at - 1) & bit(Role::dependent)) != 0;  // "the first half of the season"
  if (!dated && (!led || of_anything || of_something || !(counts_nothing(reader, at) || reader[at].capital))) return {};
  date.form = dated ? Written::Form::month : Written::Form::part_of_year;
  last.month = part * months;
  date.first = last;
  date.first.month = last.month - months + 1;
  date.last = last;
  date.end = at;
  return date;
}

std::optional<Written> read_first_months(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  int count = 0;
  const auto take_first = [&] {
    const auto* which = reader.take(at, Role::ordinal);
    return which != nullptr && which->value == 1;
  };
  bool first = take_first();
  if (!take_count(reader, at, count) || count < 2 || count >= kMonths) return {};
  if (!first && reader.language() == Language::fr) first = take_first();
  if (!first && reader.language() != Language::ru) return {};
  const auto* unit = reader.take(at, Role::unit);
  if (unit == nullptr || unit->grain != Grain::month || unit->value != 1) return {};
  Point last;
  if (!take_some_year(reader, at, last)) return {};
  date.form = Written::Form::month;
  date.first = last;
  date.first.month = 1;
  last.month = count;
  date.last = last;
  date.end = at;
  return date;
}

std::optional<Written> read_decade(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  if (reader.take(at, Role::in) != nullptr || reader.take(at, Role::in_month) != nullptr) date.begin = at;
  const bool in_part = reader.take(at, Role::part) != nullptr;
  const bool is_told =  // no "man in his 70s"
      in_part || is_led_by(reader, reader.is_mark(at - 1, "'") ? at - 1 : at, Role::the);
  const auto* led = reader.take(at, Role::decade);
  if (led != nullptr && led->value != 0) {
    if (reader.language() == Language::en && !is_told) return {};
    date.first.year = led->value;
    return decade_of(date, at);
  }
  if (reader.language() == Language::fr && led == nullptr) return {};
  if (!reader.is_number(at) || !stands_free(reader, at)) return {};
  const auto digits = reader[at].span.size();
  int year = reader[at++].value;
  const bool short_form = digits == 2 && year >= kEarliestShortDecade;
  if (short_form) year += 1900;
  if (year % 10 != 0 || year < 1500 || year > kLastYear || (digits != 4 && !short_form)) return {};
  if (!take_decade_ending(reader, short_form, at)) return {};
  if (short_form && reader.language() == Language::en && !is_told) return {};
  if (!is_plain_year(reader, at)) return {};
  date.first.year = year;
  return decade_of(date, at);
}

std::optional<Written> read_week_of(const Reader& reader, std::size_t at) {
  const auto begin = at;
  if (reader.take(at, Role::week_of) == nullptr) return {};
  auto date = read_day(reader, at);
  if (!date || date->form != Written::Form::day || date->last) return {};
  date->form = Written::Form::week_of;
  date->begin = begin;
  return date;
}

}  // namespace behistun::dates
