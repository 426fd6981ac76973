// Months, seasons and years that stand without a day. Each may be the name of something else, so that a lone one needs
// a word that leads to it, and a year that nothing stands behind which it could count.

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kFirstLoneYear = 1900, kLastLoneYear = 2100;  // of a year that only a small word makes a date …
constexpr int kFirstOldYear = 1500;                         // … and of one that nothing stands behind

constexpr int kWinter = 24;  // as EDTF numbers seasons

/// "last", "early", "in early" before a month. Does any of them stand there?
bool take_lead_to_month(const Reader& reader, std::size_t& at, Written& date) {
  if (reader.take(at, Role::last) != nullptr) {
    date.toward = Toward::past;
    return true;
  }
  if (reader.take(at, Role::next) != nullptr) {
    date.toward = Toward::future;
    return true;
  }
  if (const auto* part = reader.take(at, Role::part)) {
    date.value = part->value;
    return true;
  }
  if (reader.take(at, Role::in) == nullptr && reader.take(at, Role::in_month) == nullptr) return false;
  date.begin = at;
  if (const auto* inner = reader.take(at, Role::part)) date.value = inner->value;
  return true;
}

/// "-March 2021", "to mid-April 2020" behind a month; true if its year is written. Of a part of a month only another
/// part is the end.
bool take_last_month(const Reader& reader, Written& date) {
  auto at = date.end;
  Point last;
  bool both = false;
  // « (de la fin mars) à la mi-avril »: the "to" is within the words for the part.
  const auto* part = reader.language() == Language::fr ? reader.take(at, Role::part) : nullptr;
  if (part == nullptr) {
    if (!take_join(reader, at, false, both) || both) return false;
    part = reader.take(at, Role::part);
  }
  if ((part == nullptr) != (date.value == 0) || take_month(reader, at, last.month) == nullptr) return false;
  const bool dated = take_year(reader, at, last);
  date.last_value = part == nullptr ? 0 : part->value;
  date.last = last;
  date.end = at;
  return dated;
}

/// What the words before a year say of it.
struct Lead {
  bool in = false;       ///< it is one
  bool between = false;  ///< it begins an interval
  bool hint = false;     ///< it may be one: "of" and "by" lead to counts as well
};

Lead take_lead_to_year(const Reader& reader, std::size_t& at, Written& date) {
  Lead lead;
  lead.in = reader.take(at, Role::in) != nullptr;
  lead.between = !lead.in && reader.take(at, Role::between) != nullptr;
  if (!lead.in && !lead.between)
    lead.hint = reader.take(at, Role::in_month) != nullptr || reader.take(at, Role::in_year) != nullptr;
  date.begin = at;
  if (reader.take(at, Role::part) != nullptr) lead.hint = true;
  return lead;
}

/// "20-2021" of "winter 2020-2021", "/21": a winter is that of the year in which it ends.
void take_end_of_winter(const Reader& reader, std::size_t& at, Written& date) {
  auto next = at;
  if (!date.first.year || (!reader.take_mark(next, "-") && !reader.take_mark(next, "/")) || !reader.is_number(next))
    return;
  const int end = *date.first.year + 1;
  const auto digits = reader[next].span.size();
  if (reader[next].value != (digits == 2 ? end % 100 : end)) return;
  date.first.year = end;
  at = next + 1;
  reader.take(at, Role::year_word);
}

/// "-25" behind a year: its end has the same century.
bool take_short_year(const Reader& reader, std::size_t& at, int first, int& year) {
  if (!reader.is_glued_number(at) || reader[at].span.size() != 2 || !reader.is_mark(at - 1, "-")) return false;
  year = first - first % 100 + reader[at].value;
  ++at;
  return true;
}

/// "to 2020", "to early 2024", "–25" behind a year.
void take_last_year(const Reader& reader, std::size_t& at, bool between, Written& date) {
  auto next = at;
  bool both = false;
  if (!take_join(reader, next, between, both) || both) return;
  reader.take(next, Role::part);
  int year = 0;
  if (!take_year_number(reader, next, year) && !take_short_year(reader, next, *date.first.year, year)) return;
  if (year <= *date.first.year || year > kLastLoneYear) return;
  date.last.emplace().year = year;
  at = next;
}

/// Is a number that no «год» stands behind a year?
bool is_lone_year(const Reader& reader, std::size_t behind, const Lead& lead, const Written& date) {
  const bool dashed = date.last && *date.first.year >= kFirstLoneYear && reader.is_mark(behind - 2, "-");
  const bool is_interval = ((lead.between || lead.hint) && date.last) || dashed;
  if (!lead.in && !is_interval) {
    const bool round = *date.first.year % 100 == 0;
    if (!lead.hint || round || !counts_nothing(reader, behind)) return false;
  }
  if (*date.first.year < kFirstLoneYear && !counts_nothing(reader, behind)) return false;
  return is_plain_year(reader, behind);
}

}  // namespace

std::optional<Written> read_month(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  const bool led = take_lead_to_month(reader, at, date);
  if (take_month(reader, at, date.first.month) == nullptr) return {};
  date.form = Written::Form::month;
  bool dated = take_year(reader, at, date.first);
  date.end = at;
  dated = take_last_month(reader, date) || dated;
  if (reader.is_number(date.end) && !dated) return {};  // "in May 5 …" belongs to another form
  if (!led && !dated) return {};
  return date;
}

std::optional<Written> read_season(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  bool led = take_direction(reader, at, date.toward);
  if (!led && (reader.take(at, Role::in) != nullptr || reader.take(at, Role::in_season) != nullptr)) {
    led = true;
    date.begin = at;
  }
  const auto* season = reader.take(at, Role::season_when);
  led = led || season != nullptr;
  if (season == nullptr) season = reader.take(at, Role::season);
  if (season == nullptr) return {};
  date.form = Written::Form::season;
  date.value = season->value;
  date.end = at;
  reader.take(at, Role::of);
  if (take_year(reader, at, date.first)) {
    if (season->value == kWinter) take_end_of_winter(reader, at, date);
    date.end = at;
  } else {
    take_direction_after(reader, date);
    if (!led && date.toward == Toward::nearest) return {};
  }
  return date;
}

std::optional<Written> read_year(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  if (reader.take(at, Role::counting) != nullptr && reader.is_number(at)) {
    date.end = at + 1;
    return date;
  }
  const auto lead = take_lead_to_year(reader, at, date);
  int year = 0;
  if (!stands_free(reader, at) || !take_year_number(reader, at, year)) return {};
  if (year < kFirstOldYear || year > kLastLoneYear) return {};
  date.first.year = year;
  take_last_year(reader, at, lead.between, date);
  const bool named = reader.take(at, Role::year_word) != nullptr;
  if (!named && !is_lone_year(reader, at, lead, date)) return {};
  date.form = Written::Form::year;
  date.end = at;
  return date;
}

}  // namespace behistun::dates
