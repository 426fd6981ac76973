// The grammar of written dates, for three languages at once.
//
// The languages differ in their words (which the lexicon knows) far more than in their order: day before month
// everywhere, month before day in English too. Each read_… tries one form at a token; the longest wins. Whatever a
// number is glued to ("N4", "5+5", "24/7", "MH17") keeps it from being a day.

#include "grammar.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace behistun::dates {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2200;          // of a full date
constexpr int kFirstLoneYear = 1900, kLastLoneYear = 2100;  // of a year that only a small word makes a date …
constexpr int kFirstOldYear = 1500;                         // … and of one that nothing stands behind
constexpr std::string_view kClauseMarks = ".,;:!?()«»\"“”";

// What the first token of each form may be, a number apart; those of kCore make a date, the others only lead to one.
constexpr Roles kDay = bits({Role::weekday, Role::weekday_short, Role::between, Role::month, Role::month_short});
constexpr Roles kMonth =
    bits({Role::last, Role::next, Role::part, Role::in, Role::in_month, Role::month, Role::month_short});
constexpr Roles kSeason =
    bits({Role::last, Role::this_one, Role::next, Role::in, Role::in_season, Role::season_when, Role::season});
constexpr Roles kYear = bits({Role::counting, Role::in, Role::between, Role::in_month, Role::in_year, Role::part});
constexpr Roles kRelative = bits({Role::relative_day, Role::relative_week, Role::relative_month, Role::relative_year});
constexpr Roles kWeekday = bits({Role::on_weekday, Role::habit, Role::last, Role::this_one, Role::next, Role::weekday});
constexpr Roles kClock = bit(Role::at);
constexpr Roles kAny = kDay | kMonth | kSeason | kYear | kRelative | kWeekday | kClock;

bool is_word(const Tokens& tokens, std::size_t at) { return tokens[at].kind == Token::Kind::word; }
bool is_number(const Tokens& tokens, std::size_t at) { return tokens[at].kind == Token::Kind::number; }

bool is_glued_number(const Tokens& tokens, std::size_t at) { return is_number(tokens, at) && tokens[at].glued; }

/// English months and weekdays have one: "may" and "march" are verbs.
bool needs_capital(const Entry& entry) {
  return entry.language == Language::en && (entry.role == Role::month || entry.role == Role::month_short ||
                                            entry.role == Role::weekday || entry.role == Role::weekday_short);
}

void keep_longer(std::optional<Written>& best, std::optional<Written> other) {
  if (other && (!best || other->end > best->end)) best = std::move(other);
}

}  // namespace

// --- words, marks, numbers -------------------------------------------------------------------------------------------

const Entry* Grammar::take(std::size_t& at, Role role) const {
  const auto* beginning = tokens_[at].beginning;
  if (beginning == nullptr || (beginning->roles_in(language_) & bit(role)) == 0) return nullptr;
  for (const auto& entry : beginning->entries) {
    if (entry.role != role || !stands_at(entry, at) || (needs_capital(entry) && !tokens_[at].capital)) continue;
    at += entry.tokens.size();
    return &entry;
  }
  return nullptr;
}

bool Grammar::take_mark(std::size_t& at, std::string_view mark) const {
  if (!tokens_.is_mark(at, mark)) return false;
  ++at;
  return true;
}

bool Grammar::take_number(std::size_t& at, std::size_t digits, int& value) const {
  if (!is_number(tokens_, at) || tokens_[at].span.size() != digits) return false;
  value = tokens_[at++].value;
  return true;
}

/// Is this number neither the tail of something ("N4", "5+5", "№5", "1.5") nor an ordinary part of it?
bool Grammar::stands_free(std::size_t at) const {
  if (at == 0 || !tokens_[at].glued) return true;
  const auto& before = tokens_[at - 1];
  if (before.kind == Token::Kind::line) return true;
  if (before.kind == Token::Kind::word) {
    std::size_t end = at - 1;
    int weekday = 0;
    return take_weekday(end, weekday) && end == at;
  }
  if (before.kind == Token::Kind::number) return at >= 2 && tokens_.is_mark(at - 2, ":");  // "…18:13" glued on
  const auto mark = tokens_.folded(at - 1);
  if (mark == "(" || mark == "«" || mark == "\"" || mark == "“" || mark == "[" || mark == "'") return true;
  if (mark == "№" || mark == "#" || mark == "+" || mark == "°" || mark == "$" || mark == "€") return false;
  const bool tail = before.glued && at >= 2 && tokens_[at - 2].kind != Token::Kind::line;
  return !tail || (mark != "." && mark != "," && mark != "-" && mark != "/" && mark != ":" && mark != "_");
}

// --- parts -----------------------------------------------------------------------------------------------------------

bool Grammar::take_weekday(std::size_t& at, int& weekday) const {
  auto next = at;
  const auto* entry = take(next, Role::weekday);
  if (entry == nullptr) {
    entry = take(next, Role::weekday_short);
    if (entry == nullptr) return false;
    if (tokens_[next].glued) take_mark(next, ".");
  }
  weekday = entry->value;
  at = next;
  return true;
}

/// «5-го», «2025-м».
void Grammar::take_ordinal_ending(std::size_t& at) const {
  constexpr std::string_view kEndings[] = {"го", "е", "ое", "м", "му", "й"};
  if (!tokens_.is_mark(at, "-") || !tokens_[at].glued || !tokens_[at + 1].glued) return;
  if (std::find(std::begin(kEndings), std::end(kEndings), tokens_.folded(at + 1)) != std::end(kEndings)) at += 2;
}

bool Grammar::take_day(std::size_t& at, int& day) const {
  if (!is_number(tokens_, at) || tokens_[at].span.size() > 2 || !stands_free(at)) return false;
  const int value = tokens_[at].value;
  if (value < 1 || value > 31) return false;
  auto next = at + 1;
  const auto suffix = tokens_.folded(next);
  if (suffix == "er" || suffix == "ᵉʳ" ||
      (tokens_[next].glued && (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th"))) {
    ++next;
  } else {
    take_ordinal_ending(next);
  }
  day = value;
  at = next;
  return true;
}

const Entry* Grammar::take_month(std::size_t& at, int& month) const {
  auto next = at;
  const auto* entry = take(next, Role::month);
  if (entry == nullptr) {
    entry = take(next, Role::month_short);
    if (entry == nullptr) return nullptr;
    if (tokens_[next].glued) take_mark(next, ".");
  }
  month = entry->value;
  at = next;
  return entry;
}

bool Grammar::take_year_number(std::size_t& at, int& year) const {
  auto next = at;
  int value = 0;
  if (!take_number(next, 4, value) || value < kFirstYear || value > kLastYear) return false;
  if (tokens_[next].glued && (tokens_.is_mark(next, "%") || tokens_.is_mark(next, "+"))) return false;
  take_ordinal_ending(next);  // «с 2025-го по 2027 год»
  year = value;
  at = next;
  return true;
}

/// ", 2017", «2017 года», «с.г.», "of last year".
bool Grammar::take_year(std::size_t& at, Point& point) const {
  auto next = at;
  if (const auto* offset = take(next, Role::year_of)) {
    point.year_offset = offset->value;
    at = next;
    return true;
  }
  take_mark(next, ",");
  int year = 0;
  if (!take_year_number(next, year)) return false;
  point.year = year;
  take(next, Role::year_word);
  at = next;
  return true;
}

bool Grammar::take_day_and_month(std::size_t& at, Point& point) const {
  auto next = at;
  if (!take_day(next, point.day)) return false;
  take(next, Role::of);
  if (!take_month(next, point.month)) return false;
  at = next;
  return true;
}

/// What stands between the ends of an interval; `both` if it was an "and" without "between".
bool Grammar::take_join(std::size_t& at, bool between, bool& both) const {
  both = false;
  if (take_mark(at, "-") || take(at, Role::to) != nullptr) return true;
  if (take(at, Role::both) == nullptr) return false;
  both = !between;
  return true;
}

bool Grammar::only_join(std::size_t from, std::size_t to) const {
  auto at = from;
  take_mark(at, ",");
  take(at, Role::both);
  return at > from && at == to;
}

// --- forms -----------------------------------------------------------------------------------------------------------

bool Grammar::may_begin(std::size_t at) const {
  if (is_number(tokens_, at)) return true;
  if ((roles(at) & (kAny | kCore)) == 0) return false;
  const auto& beginning = *tokens_[at].beginning;
  if ((beginning.seconds & second_bit(tokens_.folded(at + 1))) == 0) {  // no entry of several words stands here
    const auto lone = beginning.lone_in(language_);
    return (lone & kCore) != 0 || ((lone & kAny) != 0 && may_begin(at + 1));
  }
  std::size_t tried = 0;  // words, behind which no date begins; the longest entries come first
  for (const auto& entry : beginning.entries) {
    const bool is_core = (bit(entry.role) & kCore) != 0;
    const bool leads = (bit(entry.role) & kAny) != 0 && entry.tokens.size() != tried;
    if ((!is_core && !leads) || !stands_at(entry, at)) continue;
    if (is_core || may_begin(at + entry.tokens.size())) return true;
    tried = entry.tokens.size();
  }
  return false;
}

bool Grammar::stands_at(const Entry& entry, std::size_t at) const {
  if (language_ != Language::und && entry.language != language_) return false;
  std::size_t length = 1;
  while (length < entry.tokens.size() && tokens_.folded(at + length) == entry.tokens[length]) ++length;
  return length == entry.tokens.size();
}

Roles Grammar::roles(std::size_t at) const {
  const auto* beginning = tokens_[at].beginning;
  return beginning == nullptr ? 0 : beginning->roles_in(language_);
}

std::optional<Written> Grammar::read(std::size_t at) const {
  const auto first = roles(at);
  const bool number = is_number(tokens_, at);
  Maybe best;
  if (number || (first & kDay) != 0) best = read_day(at);
  if (auto led = at; (first & bit(Role::on_weekday)) != 0 && take(led, Role::on_weekday) != nullptr)
    keep_longer(best, read_day(led));  // «во вторник, 16 июня»
  if (auto led = at; (first & bit(Role::this_one)) != 0 && take(led, Role::this_one) != nullptr)
    keep_longer(best, read_day(led));  // « ce lundi 26 avril »
  if ((first & kMonth) != 0) keep_longer(best, read_month(at));
  if ((first & kSeason) != 0) keep_longer(best, read_season(at));
  if (number || (first & kYear) != 0) keep_longer(best, read_year(at));
  if ((first & kRelative) != 0) keep_longer(best, read_relative(at));
  if ((first & kWeekday) != 0) keep_longer(best, read_weekday(at));
  if (best) {
    take_what_follows(*best);
    return best;
  }
  return number || (first & kClock) != 0 ? read_clock_first(at) : std::nullopt;
}

std::optional<Written> Grammar::read_day(std::size_t at) const {
  Maybe best = read_iso(at);
  auto next = at;
  int weekday = 0;
  const bool has_weekday = take_weekday(next, weekday);
  if (has_weekday) {
    take_mark(next, ",");
    take(next, Role::the);
  }
  Maybe numeric = read_numeric(next, has_weekday ? std::optional(weekday) : std::nullopt);
  if (numeric) numeric->begin = at;
  keep_longer(best, std::move(numeric));
  keep_longer(best, read_day_first(at));
  keep_longer(best, read_month_first(at));
  return best;
}

/// 2021-02-16, 2021/02/16.
std::optional<Written> Grammar::read_iso(std::size_t at) const {
  Written date;
  date.begin = at;
  int year = 0;
  if (!stands_free(at) || !take_number(at, 4, year) || year < kFirstYear || year > kLastYear) return {};
  const auto separator = tokens_.folded(at);
  if ((separator != "-" && separator != "/" && separator != ".") || !tokens_[at].glued) return {};
  for (auto* part : {&date.first.month, &date.first.day}) {
    if (!tokens_[at].glued || !take_mark(at, separator)) return {};
    if (!tokens_[at].glued || !take_number(at, 2, *part)) return {};
  }
  if (!Day::of(year, date.first.month, date.first.day)) return {};
  date.form = Written::Form::day;
  date.first.year = year;
  date.end = at;
  return date;
}

/// Is "06/05/2020" the fifth of June? The weekday settles it, then the range, then the language; an English date that
/// could be either is taken as the reading nearer the anchor.
bool Grammar::month_before_day(int left, int right, std::string_view separator, int year,
                               std::optional<int> weekday) const {
  const auto day_first = Day::of(year, right, left);
  const auto month_first = Day::of(year, left, right);
  if (!day_first || !month_first) return !day_first;
  if (weekday && (day_first->weekday() == *weekday) != (month_first->weekday() == *weekday)) {
    return month_first->weekday() == *weekday;
  }
  if (separator != "/" || language_ == Language::ru || language_ == Language::fr || !anchor_) return false;
  return std::abs(*month_first - *anchor_) < std::abs(*day_first - *anchor_);
}

/// 16/06/2020, 16.06.2020, 16-06-2020, 16.06.20.
std::optional<Written> Grammar::read_numeric(std::size_t at, std::optional<int> weekday) const {
  Written date;
  date.begin = at;
  if (!is_number(tokens_, at) || !stands_free(at)) return {};
  int numbers[3] = {};
  const auto separator = tokens_.folded(at + 1);
  if (separator != "/" && separator != "." && separator != "-") return {};
  std::size_t sizes[3] = {};
  for (std::size_t i = 0; i < 3; ++i) {
    if (i > 0 && (!tokens_[at].glued || !take_mark(at, separator) || !is_glued_number(tokens_, at))) return {};
    sizes[i] = tokens_[at].span.size();
    numbers[i] = tokens_[at++].value;
  }
  if (sizes[0] > 2 || sizes[1] > 2) return {};
  int year = numbers[2];
  if (sizes[2] == 2 && sizes[0] == 2 && sizes[1] == 2 && separator != "-") {
    year += year < 50 ? 2000 : 1900;
  } else if (sizes[2] != 4) {
    return {};
  }
  if (year < kFirstYear || year > kLastYear) return {};
  if (tokens_[at].glued && tokens_.is_mark(at, separator) && is_glued_number(tokens_, at + 1)) return {};
  const bool swap = month_before_day(numbers[0], numbers[1], separator, year, weekday);
  date.first.day = numbers[swap ? 1 : 0];
  date.first.month = numbers[swap ? 0 : 1];
  if (!Day::of(year, date.first.month, date.first.day)) return {};
  date.form = Written::Form::day;
  date.first.year = year;
  date.first.weekday = weekday;
  take(at, Role::year_word);
  date.end = at;
  return date;
}

/// "16 February 2021", «19-20 ноября», "du 28 février au 2 mars", "3 and 9 February".
std::optional<Written> Grammar::read_day_first(std::size_t at) const {
  Written date;
  const bool between = take(at, Role::between) != nullptr;
  date.begin = at;
  const auto take_lead = [&](Point& point) {
    int weekday = 0;
    if (!take_weekday(at, weekday)) return;
    point.weekday = weekday;
    take_mark(at, ",");
    take(at, Role::the);
  };
  take_lead(date.first);
  Point last;
  bool both = false;
  if (take_day_and_month(at, date.first)) {
    date.form = Written::Form::day;
    take_year(at, date.first);
    date.end = at;
    if (take_join(at, between, both) && !both) {
      take_lead(last);
      if (take_day_and_month(at, last)) {
        take_year(at, last);
        date.last = last;
        date.end = at;
      }
    }
    return date;
  }
  if (!take_day(at, date.first.day) || !take_join(at, between, both)) return {};
  date.second = at;
  take_lead(last);
  // In "19-20" the second number is glued to the dash of the first, which elsewhere would make it no day.
  int day = 0;
  if (is_number(tokens_, at) && tokens_.is_mark(at - 1, "-")) {
    day = tokens_[at].value;
    if (tokens_[at].span.size() > 2 || day < 1 || day > 31) return {};
    ++at;
  } else if (!take_day(at, day)) {
    return {};
  }
  last.day = day;
  take(at, Role::of);
  if (!take_month(at, last.month)) return {};
  take_year(at, last);
  date.first.month = last.month;
  date.first.year = last.year;
  date.first.year_offset = last.year_offset;
  date.last = last;
  date.form = both && last.day != date.first.day + 1 ? Written::Form::two_days : Written::Form::day;
  date.end = at;
  return date;
}

/// "Tuesday, February 16, 2021", "February 16-17", "February 28 to March 2, 2021", "February 3 and 9".
std::optional<Written> Grammar::read_month_first(std::size_t at) const {
  if (language_ != Language::en && language_ != Language::und) return {};
  Written date;
  const bool between = take(at, Role::between) != nullptr;
  date.begin = at;
  int weekday = 0;
  if (take_weekday(at, weekday)) {
    date.first.weekday = weekday;
    take_mark(at, ",");
    take(at, Role::the);
  }
  const auto* month = take_month(at, date.first.month);
  if (month == nullptr || month->language != Language::en) return {};
  take(at, Role::the);
  if (!take_day(at, date.first.day)) return {};
  // "May 5,000", "May 5.5", "May 5%" are no days.
  if (tokens_[at].glued) {
    if (tokens_.is_mark(at, "%") || is_word(tokens_, at)) return {};
    const bool decimal = tokens_.is_mark(at, ".") || tokens_.is_mark(at, ",");
    if (decimal && is_glued_number(tokens_, at + 1) && tokens_[at + 1].span.size() != 4) return {};
  }
  date.form = Written::Form::day;
  date.end = at;
  Point last;
  bool both = false;
  auto next = at;
  if (take_join(next, between, both)) {
    date.second = next;
    last.month = date.first.month;
    take_month(next, last.month);
    const bool dashed = tokens_.is_mark(next - 1, "-");
    int day = 0;
    const bool a_day = dashed && is_number(tokens_, next) && tokens_[next].span.size() <= 2 &&
                               tokens_[next].value >= 1 && tokens_[next].value <= 31
                           ? (day = tokens_[next++].value, true)
                           : take_day(next, day);
    std::size_t month_after = next;
    int other = 0;
    if (a_day && !tokens_.is_mark(next, ":") && !take_month(month_after, other)) {
      last.day = day;
      if (both && last.day != date.first.day + 1) date.form = Written::Form::two_days;
      date.last = last;
      date.end = next;
    }
  }
  Point& ends_in = date.last ? *date.last : date.first;
  take_year(date.end, ends_in);
  const bool list = date.form == Written::Form::two_days && date.last->month > date.first.month;
  if (date.last && (list || date.last->month == date.first.month)) {
    date.first.year = date.last->year;
    date.first.year_offset = date.last->year_offset;
  }
  return date;
}

/// "November 2020", "in November", «конец ноября», "January-March 2021". A month alone needs a word that leads to it.
std::optional<Written> Grammar::read_month(std::size_t at) const {
  Written date;
  date.begin = at;
  bool led = false;
  const auto* direction = take(at, Role::last);
  if (direction != nullptr) {
    date.toward = Toward::past;
  } else if ((direction = take(at, Role::next)) != nullptr) {
    date.toward = Toward::future;
  }
  if (direction != nullptr) {
    led = true;
  } else if (const auto* part = take(at, Role::part)) {
    date.value = part->value;
    led = true;
  } else if (take(at, Role::in) != nullptr || take(at, Role::in_month) != nullptr) {
    led = true;
    date.begin = at;
    if (const auto* inner = take(at, Role::part)) date.value = inner->value;
  }
  if (!take_month(at, date.first.month)) return {};
  date.form = Written::Form::month;
  bool dated = take_year(at, date.first);
  date.end = at;
  Point last;
  bool both = false;
  if (date.value == 0 && take_join(at, false, both) && !both && take_month(at, last.month)) {
    dated = take_year(at, last) || dated;
    date.last = last;
    date.end = at;
  }
  if (is_number(tokens_, date.end) && !dated) return {};  // "in May 5 …" belongs to another form
  if (!led && !dated) return {};
  return date;
}

/// "last", "this", "next": which way to look.
bool Grammar::take_direction(std::size_t& at, Toward& toward) const {
  for (const auto& [role, way] :
       {std::pair(Role::last, Toward::past), {Role::this_one, Toward::this_week}, {Role::next, Toward::future}}) {
    if (take(at, role) == nullptr) continue;
    toward = way;
    return true;
  }
  return false;
}

/// "in the spring of 2020", «весной 2020 года»; "this summer", «летом». A lone season needs a word that leads to it.
std::optional<Written> Grammar::read_season(std::size_t at) const {
  Written date;
  date.begin = at;
  bool led = take_direction(at, date.toward);
  if (!led && (take(at, Role::in) != nullptr || take(at, Role::in_season) != nullptr)) {
    led = true;
    date.begin = at;
  }
  const auto* season = take(at, Role::season_when);
  led = led || season != nullptr;
  if (season == nullptr) season = take(at, Role::season);
  if (season == nullptr) return {};
  date.form = Written::Form::season;
  date.value = season->value;
  date.end = at;
  take(at, Role::of);
  if (take_year(at, date.first)) {
    date.end = at;
  } else {
    take_direction_after(date);
    if (!led && date.toward == Toward::nearest) return {};
  }
  return date;
}

/// Is the number before this token a year and no count of things? Marks, line ends and small words stand behind years.
bool Grammar::counts_nothing(std::size_t behind_number) const {
  auto next = behind_number;
  if (is_number(tokens_, next)) return false;
  return !is_word(tokens_, next) || take(next, Role::behind_year) != nullptr;
}

/// "in 2017", «2017 год», «2014–2015 годы», "from 2017 to 2020", "half of 2022", "late 2023 to early 2024". Words such
/// as "of" and "by" lead to counts as well as to years.
std::optional<Written> Grammar::read_year(std::size_t at) const {
  Written date;
  date.begin = at;
  if (take(at, Role::counting) != nullptr && is_number(tokens_, at)) {
    date.end = at + 1;
    return date;
  }
  const bool led = take(at, Role::in) != nullptr;
  const bool between = !led && take(at, Role::between) != nullptr;
  bool hinted = !led && !between && (take(at, Role::in_month) != nullptr || take(at, Role::in_year) != nullptr);
  date.begin = at;
  hinted = take(at, Role::part) != nullptr || hinted;
  int year = 0;
  if (!stands_free(at) || !take_year_number(at, year)) return {};
  if (year < kFirstOldYear || year > kLastLoneYear) return {};
  date.first.year = year;
  auto next = at;
  bool both = false;
  if (take_join(next, between, both) && !both) {
    take(next, Role::part);
    if (take_year_number(next, year) && year > *date.first.year && year <= kLastLoneYear) {
      date.last.emplace().year = year;
      at = next;
    }
  }
  const bool named = take(at, Role::year_word) != nullptr;
  if (!led && !named && !((between || hinted) && date.last)) {
    const bool round = *date.first.year % 100 == 0;
    if (!hinted || round || !counts_nothing(at)) return {};
  }
  if (*date.first.year < kFirstLoneYear && !named && !counts_nothing(at)) return {};
  if (!named && tokens_[at].glued) {
    // "in 2017-…", "in 2017.5" and "in 1990s" are not plain years.
    if (is_word(tokens_, at) || tokens_.is_mark(at, "%") || tokens_.is_mark(at, "-")) return {};
    if ((tokens_.is_mark(at, ".") || tokens_.is_mark(at, ",")) && is_glued_number(tokens_, at + 1)) return {};
  }
  date.form = Written::Form::year;
  date.end = at;
  return date;
}

/// "Wednesday", "last Tuesday", «в среду», « mardi prochain ».
std::optional<Written> Grammar::read_weekday(std::size_t at) const {
  Written date;
  const auto start = at;
  bool led = take(at, Role::on_weekday) != nullptr;
  date.begin = at;
  const bool habit = take(at, Role::habit) != nullptr;
  led = take_direction(at, date.toward) || led;
  const auto* weekday = take(at, Role::weekday);
  if (weekday == nullptr) return {};
  if (weekday->language == Language::ru && !led && !habit) return {};
  if (is_glued_number(tokens_, at)) return {};
  date.form = habit ? Written::Form::no_date : Written::Form::weekday;
  date.value = weekday->value;
  date.end = at;
  take_direction_after(date);
  if (date.toward == Toward::nearest && future_is_near(start, date.end)) date.toward = Toward::future;
  return date;
}

std::optional<Written> Grammar::read_relative(std::size_t at) const {
  constexpr std::pair<Role, Written::Form> kForms[] = {{Role::relative_day, Written::Form::relative_day},
                                                       {Role::relative_week, Written::Form::relative_week},
                                                       {Role::relative_month, Written::Form::relative_month},
                                                       {Role::relative_year, Written::Form::relative_year}};
  for (const auto& [role, form] : kForms) {
    auto next = at;
    if (const auto* entry = take(next, role)) {
      Written date;
      date.form = form;
      date.value = entry->value;
      date.begin = at;
      date.end = next;
      return date;
    }
  }
  return {};
}

// --- what follows a date ---------------------------------------------------------------------------------------------

void Grammar::take_what_follows(Written& date) const {
  using Form = Written::Form;
  if (date.form == Form::day && !date.first.weekday && !date.last) take_following_weekday(date);
  if (date.form == Form::day || date.form == Form::month) take_direction_after(date);
  if (date.form == Form::day || date.form == Form::weekday || date.form == Form::relative_day) take_time_after(date);
}

/// «16 июня, вторник», "16 June (Tuesday)".
void Grammar::take_following_weekday(Written& date) const {
  auto next = date.end;
  const bool bracket = take_mark(next, "(");
  if (!bracket && !take_mark(next, ",")) return;
  take(next, Role::on_weekday);
  int weekday = 0;
  if (!take_weekday(next, weekday)) return;
  if (bracket && !take_mark(next, ")")) return;
  if (is_number(tokens_, next)) return;  // the weekday of the next date
  date.first.weekday = weekday;
  date.end = next;
}

/// « mardi dernier », « le 5 mai prochain ».
void Grammar::take_direction_after(Written& date) const {
  if (date.first.year || date.toward != Toward::nearest) return;
  auto next = date.end;
  Toward toward = Toward::past;
  const auto* entry = take(next, Role::last);
  if (entry == nullptr) {
    toward = Toward::future;
    entry = take(next, Role::next);
  }
  if (entry == nullptr || entry->language != Language::fr) return;
  date.toward = toward;
  date.end = next;
}

/// Does a verb of the future stand in the clause? English verbs count before the weekday ("will meet on Thursday", but
/// not "said on Thursday he will"), and behind it only where the weekday opens the sentence.
bool Grammar::future_is_near(std::size_t begin, std::size_t end) const {
  const auto ends_clause = [&](std::size_t at) {
    return tokens_[at].kind == Token::Kind::line ||
           (tokens_[at].kind == Token::Kind::mark && kClauseMarks.find(tokens_.folded(at)) != std::string_view::npos);
  };
  for (std::size_t back = 1; back <= kReachOfVerb && back <= begin && !ends_clause(begin - back); ++back) {
    auto at = begin - back;
    if (take(at, Role::future) != nullptr) return true;
  }
  const auto opener = begin > 0 && tokens_.folded(begin - 1) == "on" ? begin - 1 : begin;
  const bool opens = opener == 0 || ends_clause(opener - 1);
  if (language_ == Language::en && !opens) return false;
  if (opens) take_mark(end, ",");
  for (std::size_t ahead = 0; ahead < kReachOfVerb && !ends_clause(end + ahead); ++ahead) {
    auto at = end + ahead;
    if (take(at, Role::future) != nullptr) return true;
  }
  return false;
}

}  // namespace behistun::dates
