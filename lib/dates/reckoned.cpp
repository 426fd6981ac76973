// Days, weeks, months and years that are counted ("three days ago", « deux jours plus tard », «через неделю») or named
// ("the same day", « la veille », «накануне») from the day of publication or from the date that the text told before.
//
// What is counted from something else that stands behind ("two days before the summit", « au lendemain du scrutin »,
// «накануне визита») is no date.

#include "forms.hpp"
#include "not_dates.hpp"

namespace behistun::dates {
namespace {

constexpr int kOfBefore = 0;      // "time" of "in three days' time": which way, the word before tells
constexpr int kOnlyAtTheEnd = 2;  // "before", "after": a dependent that says so as the last word of an offset alone

/// "three days", «неделю».
const Entry* take_length(const Reader& reader, std::size_t& at, int& count) {
  auto next = at;
  count = 1;
  const auto* unit =
      take_count(reader, next, count) ? reader.take(next, Role::unit) : reader.take(next, Role::one_unit);
  if (unit == nullptr) return nullptr;
  count *= unit->value;
  at = next;
  return unit;
}

/// "later than", « la veille de »; and what ends with "before" or "after" ends a clause.
bool hangs_on_what_follows(const Reader& reader, std::size_t at) {
  if (reader[at].glued && reader.is_mark(at, "-")) return true;
  auto last = at - 1, next = at;
  const auto* behind = reader.take(next, Role::dependent);
  if (behind != nullptr && behind->value != kOnlyAtTheEnd) return true;
  return reader.take(last, Role::dependent) != nullptr && !ends_clause(reader, at) &&
         reader.take(at, Role::goes_on) == nullptr;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (const auto ending : endings)
    if (word.ends_with(ending)) return true;
  return false;
}

/// «накануне визита», but «накануне министр», «накануне прошли»: only a genitive hangs on it. Its endings are those of
/// other cases too, and where it may be one it is taken for one.
bool is_before_genitive(const Reader& reader, std::size_t at) {
  if (reader.language() != Language::ru) return false;
  if (reader.is_number(at)) return true;  // «накануне 16-го раунда»
  if (!reader.is_word(at) || reader.take(at, Role::goes_on) != nullptr) return false;
  const auto word = reader.folded(at);
  if (ends_with_any(word, {"ые", "ие", "ая", "яя", "ла", "ли", "ло", "лся", "лась", "лись", "лось"}))
    return false;  // a nominative or a verb
  if (!reader[at].capital && ends_with_any(word, {"ов", "ев", "ей", "ий", "ых", "их"})) return true;
  return ends_with_any(word, {"а", "я", "ы", "и", "у", "ю", "о", "е", "ой", "ого", "его", "ых", "их"});
}

/// "(last year,) in November", « (l'an prochain) en juillet ».
void take_its_month(const Reader& reader, Written& date) {
  auto at = date.end;
  Point month;
  reader.take_mark(at, ",");
  if (reader.take(at, Role::in) == nullptr) return;
  const auto* part = reader.take(at, Role::part);
  const auto* named = take_month(reader, at, month.month);
  if (named == nullptr || named->role != Role::month || reader.is_number(at)) return;
  date.form = Written::Form::month;
  date.first = month;
  date.first.year_offset = date.value;
  date.value = part == nullptr ? 0 : part->value;
  date.end = at;
}

Written offset_of(const Reader& reader, const Entry& unit, const Entry& way, int value, std::size_t begin,
                  std::size_t end) {
  Written date;
  date.form = Written::Form::offset;
  date.grain = unit.grain;
  date.from = way.from;
  date.value = value;
  date.begin = begin;
  date.end = end;
  const bool is_ago = way.from == From::publication && value < 0;  // whatever it is that was "two days ago"
  if (!is_ago && hangs_on_what_follows(reader, end)) date.form = Written::Form::no_date;
  return date;
}

/// "By the end of the year".
bool is_end_of_period(const Entry& of_text) { return of_text.from == From::publication; }

/// But not of "the year 2022", "the month before": the clause ends behind it, or goes on with a small word.
bool may_be_last(const Reader& reader, std::size_t end) {
  return ends_clause(reader, end) || reader.take(end, Role::goes_on) != nullptr;
}

/// «Через неделю министр прибыл»: a verb of the past behind it, in its clause, and none of the future.
bool is_told_of_the_past(const Reader& reader, std::size_t begin, std::size_t end) {
  if (reader.language() != Language::ru || future_is_near(reader, begin, end)) return false;
  constexpr std::size_t kShortest = 6;  // bytes of «шёл»
  for (auto at = end; at < end + kReachOfVerb && !ends_clause(reader, at); ++at)
    if (reader.is_word(at) && reader[at].span.size() >= kShortest &&
        ends_with_any(reader.folded(at), {"л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"}))
      return true;
  return false;
}

/// « il y a trois jours », «через неделю».
std::optional<Written> read_counted_behind(const Reader& reader, std::size_t at) {
  const auto begin = at;
  const auto* way = reader.take(at, Role::count_before);
  int count = 0;
  const auto* unit = way == nullptr ? nullptr : take_length(reader, at, count);
  if (unit == nullptr) return {};
  // "In three days' time"; "in three days" may be how long it takes.
  const auto* behind = way->language == Language::en ? reader.take(at, Role::count_behind) : nullptr;
  if (way->language == Language::en && (behind == nullptr || behind->value != kOfBefore)) return {};
  auto date = offset_of(reader, *unit, *way, way->value * count, begin, at);
  if (way->from == From::either && is_told_of_the_past(reader, begin, at)) date.from = From::text;
  return date;
}

}  // namespace

std::optional<Written> read_counted(const Reader& reader, std::size_t at) {
  if (auto date = read_counted_behind(reader, at)) return date;
  const auto begin = at;
  int count = 0;
  const auto* unit = take_length(reader, at, count);
  const auto* way = unit == nullptr ? nullptr : reader.take(at, Role::count_behind);
  if (way == nullptr || way->value == kOfBefore) return {};
  return offset_of(reader, *unit, *way, way->value * count, begin, at);
}

std::optional<Written> read_offset(const Reader& reader, std::size_t at) {
  auto end = at, end_of_relative = at;
  const auto* of_text = reader.take(end, Role::of_text);
  const auto* relative = reader.take(end_of_relative, Role::relative);
  if (of_text == nullptr && relative == nullptr) return {};
  if (of_text == nullptr || end_of_relative > end) {
    auto date = offset_of(reader, *relative, *relative, relative->value, at, end_of_relative);
    date.form = Written::Form::offset;  // whatever "today" is of
    if (relative->grain == Grain::year) take_its_month(reader, date);
    return date;
  }
  if (is_end_of_period(*of_text) && !may_be_last(reader, end)) return {};
  auto date = offset_of(reader, *of_text, *of_text, of_text->value, at, end);
  const bool is_preposition = of_text->from == From::either && of_text->tokens.size() == 1;  // as «накануне» may be
  if (is_preposition && is_before_genitive(reader, end)) date.form = Written::Form::no_date;
  return date;
}

std::optional<Written> read_weekend(const Reader& reader, std::size_t at) {
  Written date;
  date.begin = at;
  const auto* which = reader.take(at, Role::weekend);
  if (which == nullptr) return {};
  date.form = Written::Form::weekend;
  date.value = which->value;
  date.end = at;
  const bool may_turn =
      date.value == static_cast<int>(Weekend::this_one) || date.value == static_cast<int>(Weekend::over);
  if (may_turn && future_is_near(reader, date.begin, date.end)) date.value = static_cast<int>(Weekend::next);
  return date;
}

}  // namespace behistun::dates
