// Months, seasons and years that stand without a day. Each may be the name of something else, so that a lone one needs
// a word that leads to it, and a year that nothing stands behind which it could count.

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kFirstLoneYear = 1900, kLastLoneYear = 2100;  // of a year that only a small word makes a date …
constexpr int kFirstOldYear = 1500;                         // … and of one that nothing stands behind

constexpr int kLastMonth = 12, kWinter = 24;  // as EDTF numbers months and seasons

/// What the words before a month say of it.
struct LeadToMonth {
  bool any = false;
  bool between = false;
  bool is_weak = false;  ///< « de », « pour » lead to much else
};

/// "last", "early", "in early", "between" before a month. The French last and next stand behind it.
LeadToMonth take_lead_to_month(const Reader& reader, std::size_t& at, Written& date) {
  if (reader.language() != Language::fr && take_direction(reader, at, date.toward)) return {true};
  if (reader.take(at, Role::between) != nullptr) {
    date.begin = at;
    return {true, true};
  }
  if (const auto* part = reader.take(at, Role::part)) {
    date.value = part->value;
    return {true};
  }
  const bool is_weak = reader.take(at, Role::in) == nullptr;
  if (is_weak && reader.take(at, Role::in_month) == nullptr) return {};
  date.begin = at;
  const auto* inner = reader.take(at, Role::part);
  if (inner != nullptr) date.value = inner->value;
  return {true, false, is_weak && inner == nullptr};
}

/// "(in June,) July and August": the word that leads to the first leads to all.
bool is_behind_another_month(const Reader& reader, std::size_t at) {
  for (std::size_t back = 2; back <= 3 && back <= at; ++back)
    if ((reader.roles(at - back) & bit(Role::month)) != 0 && only_join(reader, at - back + 1, at)) return true;
  return false;
}

/// « de Mars », which may be a planet; "Jan" and "Mar" without their point are people.
bool may_be_a_name(const Reader& reader, std::size_t begin, std::size_t behind, const Entry& month, bool is_weak) {
  if (month.role == Role::month_short) return !reader.is_mark(behind - 1, ".");
  return is_weak && month.language == Language::fr && reader[begin].capital;
}

/// «доходы июля», «по итогам августа»: a genitive hangs on a noun. "His April visit", "the December summit" stand
/// before theirs.
bool is_of_noun(const Reader& reader, std::size_t begin, std::size_t behind) {
  if (begin == 0 || behind != begin + 1) return false;
  const auto month = reader.folded(begin);
  if (reader.language() == Language::ru)
    return !reader[begin].capital && reader.is_word(begin - 1) && (month.ends_with("я") || month.ends_with("а"));
  return reader.language() == Language::en && is_led_by(reader, begin, Role::naming) &&
         names_something(reader, behind) && !counts_nothing(reader, behind);
}

/// "-March 2021", "to mid-April 2020" behind a month; true if its year is written.
bool take_last_month(const Reader& reader, bool between, Written& date) {
  auto at = date.end;
  Point last;
  bool both = false;
  // « (de la fin mars) à la mi-avril »: the "to" is within the words for the part.
  const auto* part = reader.language() == Language::fr ? reader.take(at, Role::part) : nullptr;
  if (part == nullptr) {
    if (!take_join(reader, at, between, both) || both) return false;
    part = reader.take(at, Role::part);
  }
  if (take_month(reader, at, last.month) == nullptr) return false;
  const bool dated = take_year(reader, at, last);
  date.last_value = part == nullptr ? 0 : part->value;
  date.last = last;
  date.end = at;
  return dated;
}

/// "The spring of his life", "this fall in prices": a season of no year.
bool is_of_something(const Reader& reader, const Entry& season, std::size_t behind) {
  if (season.tokens.back() == "of" || (reader[behind].glued && reader.is_mark(behind, "-"))) return true;
  const auto leads_on = reader.roles(behind) & (bit(Role::of) | bit(Role::in) | bit(Role::in_month) | bit(Role::to));
  return season.language == Language::en && (season.tokens.back() == "fall" ? leads_on : leads_on & bit(Role::of)) != 0;
}

/// What the words before a year say of it.
struct Lead {
  bool in = false;       ///< it is one
  bool between = false;  ///< it begins an interval
  bool hint = false;     ///< it may be one: "of" and "by" lead to counts as well
};

Lead take_lead_to_year(const Reader& reader, std::size_t& at, Written& date) {
  Lead lead;
  if (auto behind = at; reader.language() == Language::fr && reader.take(behind, Role::part) != nullptr &&
                        reader.is_number(behind)) {  // « à la fin de 2009 »
    at = behind;
    lead.hint = true;
    return lead;
  }
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

/// "/22", "/2022" of "2021/22": a year of sessions, of budgets, of schools.
bool take_year_behind_slash(const Reader& reader, std::size_t& at, Written& date) {
  auto next = at;
  const int year = *date.first.year + 1;
  if (!reader[next].glued || !reader.take_mark(next, "/") || !reader.is_glued_number(next)) return false;
  const auto digits = reader[next].span.size();
  if ((digits != 2 && digits != 4) || reader[next].value != (digits == 2 ? year % 100 : year)) return false;
  date.last.emplace().year = year;
  at = next + 1;
  return true;
}

/// "to 2020", "to early 2024", "–25", "/22" behind a year.
void take_last_year(const Reader& reader, std::size_t& at, bool between, Written& date) {
  if (take_year_behind_slash(reader, at, date)) return;
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

/// «по 2001 год» behind «с 1996 года».
void take_end_of_named_years(const Reader& reader, std::size_t& at, Written& date) {
  if (date.begin == 0 || reader.folded(date.begin - 1) != "с" || reader.folded(at) == "на") return;
  auto end = at;
  take_last_year(reader, end, false, date);
  if (date.last && reader.take(end, Role::year_word) != nullptr) {
    at = end;
  } else {
    date.last.reset();
  }
}

/// The number of four figures that one of a list of years joins: behind it, or before it.
bool take_year_of_list(const Reader& reader, std::size_t& at) {
  auto next = at;
  int year = 0;
  reader.take_mark(next, ",");
  reader.take(next, Role::both);
  if (next == at || !take_year_number(reader, next, year) || year < kFirstOldYear || year > kLastLoneYear) return false;
  at = next;
  return true;
}
std::optional<std::size_t> year_of_list_before(const Reader& reader, std::size_t at) {
  for (std::size_t back = 2; back <= 3 && back <= at; ++back) {
    auto next = at - back;
    int year = 0;
    if (!take_year_number(reader, next, year) || !take_year_of_list(reader, next) || next != at + 1) continue;
    return at - back;
  }
  return {};
}

/// The years of "in 2007, 2009 and 2011", «в 2007 и 2009 годах», "the 2007 and 2009 elections" have one lead and one
/// «год» for all.
bool is_in_list_of_years(const Reader& reader, std::size_t at) {
  auto first = at, last = at + 1;
  while (const auto before = year_of_list_before(reader, first)) first = *before;
  while (take_year_of_list(reader, last)) {
  }
  if (last == first + 1) return false;
  auto behind = last;
  if (reader.take(behind, Role::year_word) != nullptr) return true;
  if (is_led_by(reader, first, Role::naming) && names_something(reader, last)) return true;
  return is_led_by(reader, first, Role::in) && counts_nothing(reader, last);
}

/// "The 2014 summit", "its landmark 1966 ruling", "the 1878 Congress", but "the 1500 guests".
bool stands_before_its_noun(const Reader& reader, std::size_t number, std::size_t behind, int year) {
  constexpr int kMillennium = 2000;
  const bool led = is_led_by(reader, number, Role::naming);
  const bool behind_adjective = !led && number > 1 && reader.is_word(number - 1) &&
                                (reader.roles(number - 1) & bit(Role::number)) == 0 &&
                                is_led_by(reader, number - 1, Role::naming);
  if (!led && !(behind_adjective && year != kMillennium)) return false;
  if (year % 100 == 0 && year != kMillennium) return false;
  if (year < kFirstLoneYear && !reader[behind].capital && reader.folded(behind).ends_with('s')) return false;
  return names_something(reader, behind);
}

/// «АТЭС-2012», «чемпионат мира-2018»: where Russian has no «года», it joins the year of an event to its name.
bool is_joined_to_its_event(const Reader& reader, std::size_t number) {
  constexpr std::size_t kShortest = 4;  // bytes: «Ту-2000» and "S-2000" are things
  return reader.language() == Language::ru && number >= 2 && reader[number].glued && reader.is_mark(number - 1, "-") &&
         reader[number - 1].glued && reader.is_word(number - 2) && reader[number - 2].span.size() > kShortest &&
         is_plain_year(reader, number + 1);
}

/// The "FY" of "FY2021/22".
bool take_letters_of_budget(const Reader& reader, std::size_t& at) {
  auto next = at;
  const auto* letters = reader.take(next, Role::quarter_letter);
  if (letters == nullptr || letters->value != kLastMonth || !reader.is_number(next)) return false;
  at = next;
  return true;
}

/// Is a number that no «год» stands behind a year?
bool is_lone_year(const Reader& reader, std::size_t number, std::size_t behind, const Lead& lead, const Written& date) {
  const bool dashed = date.last && *date.first.year >= kFirstLoneYear && reader.is_mark(behind - 2, "-");
  const bool is_interval = ((lead.between || lead.hint) && date.last) || dashed;
  if (!lead.in && !is_interval) {
    const bool round = *date.first.year % 100 == 0;
    if (!date.last && stands_before_its_noun(reader, number, behind, *date.first.year)) return true;
    const bool is_hinted = lead.hint && !round && counts_nothing(reader, behind);
    if (!is_hinted && (date.last || !is_in_list_of_years(reader, number))) return false;
  }
  if (*date.first.year < kFirstLoneYear && !counts_nothing(reader, behind)) return false;
  return is_plain_year(reader, behind);
}

}  // namespace

std::optional<Written> read_month(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  auto lead = take_lead_to_month(reader, at, date);
  if (is_behind_another_month(reader, at)) lead = {true};
  const auto begin = at;
  const auto* month = take_month(reader, at, date.first.month);
  if (month == nullptr) return {};
  const bool may_be_name = may_be_a_name(reader, begin, at, *month, lead.is_weak);
  date.form = Written::Form::month;
  bool dated = take_year(reader, at, date.first);
  date.end = at;
  dated = take_last_month(reader, lead.between, date) || dated;
  if (reader.is_number(date.end) && !dated) return {};  // "in May 5 …" belongs to another form
  if (!dated && (may_be_name || (lead.between && !date.last))) return {};
  if (!lead.any && !dated && !date.last && !is_of_noun(reader, begin, at)) return {};
  return date;
}

std::optional<Written> read_month_adjective(const Reader& reader, std::size_t at) {
  const bool may_be_name = reader[at].capital && at > 0 && !ends_clause(reader, at - 1);  // «Октябрьская революция»
  Written date;
  date.begin = at;
  const auto* month = reader.take(at, Role::lone_period);
  if (month == nullptr || month->value > kLastMonth || may_be_name) return {};
  date.form = Written::Form::month;
  date.first.month = month->value;
  date.end = at;
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
  const auto* season = reader.take(at, Role::lone_period);
  led = led || season != nullptr;
  if (season == nullptr) season = reader.take(at, Role::season);
  if (season == nullptr) return {};
  if (season->value <= kLastMonth) return {};
  date.form = Written::Form::season;
  date.value = season->value;
  date.end = at;
  if (take_year(reader, at, date.first) ||
      (reader.take(at, Role::of) != nullptr && take_year(reader, at, date.first))) {
    if (!led && date.first.year_offset && season->tokens.back() == "fall") return {};  // "the days fall this year"
    if (season->value == kWinter) take_end_of_winter(reader, at, date);
    date.end = at;
  } else {
    take_direction_after(reader, date);
    if ((!led && date.toward == Toward::nearest) || is_of_something(reader, *season, date.end)) return {};
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
  const bool of_budget = take_letters_of_budget(reader, at);
  const auto number = at;
  int year = 0;
  const bool joined = is_joined_to_its_event(reader, at);
  if ((!joined && !of_budget && !stands_free(reader, at)) || !take_year_number(reader, at, year)) return {};
  if (year < (joined ? kFirstLoneYear : kFirstOldYear) || year > kLastLoneYear) return {};
  date.first.year = year;
  take_last_year(reader, at, lead.between, date);
  const bool named = reader.take(at, Role::year_word) != nullptr || of_budget;
  if (named && !of_budget && !date.last) take_end_of_named_years(reader, at, date);
  if (!named && !joined && !is_lone_year(reader, number, at, lead, date)) return {};
  date.form = Written::Form::year;
  date.end = at;
  return date;
}

}  // namespace behistun::dates
