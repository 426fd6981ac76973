// The grammar of written dates, for three languages at once.
//
// The languages differ in their words (which the lexicon knows) far more than in their order. The first token tells
// which forms are worth a try.

#include "grammar.hpp"

#include "forms.hpp"

namespace behistun::dates {
namespace {

// What the first token of each form may be, a number apart; those of kCore make a date, the others only lead to one.
constexpr Roles kDay =
    bits({Role::day_word, Role::weekday, Role::weekday_short, Role::between, Role::month, Role::month_short});
constexpr Roles kMonth =
    bits({Role::last, Role::next, Role::part, Role::in, Role::in_month, Role::month, Role::month_short});
constexpr Roles kSeason =
    bits({Role::last, Role::this_one, Role::next, Role::in, Role::in_season, Role::season_when, Role::season});
constexpr Roles kYear = bits({Role::counting, Role::in, Role::between, Role::in_month, Role::in_year, Role::part});
constexpr Roles kRelative = bits({Role::relative_day, Role::relative_week, Role::relative_month, Role::relative_year});
constexpr Roles kWeekday = bits({Role::on_weekday, Role::habit, Role::last, Role::this_one, Role::next, Role::weekday});
constexpr Roles kPartOfYear = bits({Role::ordinal, Role::quarter_letter});
constexpr Roles kDecade = bits({Role::part, Role::decade, Role::in, Role::in_month});
constexpr Roles kClock = bit(Role::at);
constexpr Roles kWithin = bits({Role::part_of_year, Role::of, Role::week_of});  // what may stand behind the first
constexpr Roles kAny =
    kDay | kMonth | kSeason | kYear | kRelative | kWeekday | kClock | kPartOfYear | kDecade | kWithin;

/// «во вторник, 16 июня», « ce lundi 26 avril ».
std::optional<Written> read_day_led_by(const Reader& reader, std::size_t at, Role role) {
  return reader.take(at, role) == nullptr ? std::nullopt : read_day(reader, at);
}

}  // namespace

bool may_begin(const Reader& reader, std::size_t at) {
  if (reader.is_number(at)) return true;
  if ((reader.roles(at) & (kAny | kCore)) == 0) return false;
  const auto& beginning = *reader[at].beginning;
  if ((beginning.seconds & second_bit(reader.folded(at + 1))) == 0) {  // no entry of several words stands here
    const auto lone = beginning.lone_in(reader.language());
    return (lone & kCore) != 0 || ((lone & kAny) != 0 && may_begin(reader, at + 1));
  }
  std::size_t tried = 0;  // words, behind which no date begins; the longest entries come first
  for (const auto& entry : beginning.entries) {
    const bool is_core = (bit(entry.role) & kCore) != 0;
    const bool leads = (bit(entry.role) & kAny) != 0 && entry.tokens.size() != tried;
    if ((!is_core && !leads) || !reader.stands_at(entry, at)) continue;
    if (is_core || may_begin(reader, at + entry.tokens.size())) return true;
    tried = entry.tokens.size();
  }
  return false;
}

std::optional<Written> read(const Reader& reader, std::size_t at) {
  const auto first = reader.roles(at);
  const bool number = reader.is_number(at);
  std::optional<Written> best;
  const auto keep_longer = [&](std::optional<Written> other) {
    if (other && (!best || other->end > best->end)) best = std::move(other);
  };
  if (number || (first & kDay) != 0) keep_longer(read_day(reader, at));
  for (const auto lead : {Role::on_weekday, Role::this_one})
    if ((first & bit(lead)) != 0) keep_longer(read_day_led_by(reader, at, lead));
  if ((first & kMonth) != 0) keep_longer(read_month(reader, at));
  if ((first & kSeason) != 0) keep_longer(read_season(reader, at));
  if ((first & bit(Role::week_of)) != 0) keep_longer(read_week_of(reader, at));
  if (number || (first & kPartOfYear) != 0) keep_longer(read_part_of_year(reader, at));
  if (number || (first & kDecade) != 0) keep_longer(read_decade(reader, at));
  if (number || (first & kYear) != 0) keep_longer(read_year(reader, at));
  if ((first & kRelative) != 0) keep_longer(read_relative(reader, at));
  if ((first & kWeekday) != 0) keep_longer(read_weekday(reader, at));
  if (!best) return number || (first & kClock) != 0 ? read_clock_first(reader, at) : std::nullopt;
  take_what_follows(reader, *best);
  return best;
}

}  // namespace behistun::dates
