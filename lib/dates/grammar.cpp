// The grammar of written dates, for three languages at once.
//
// The languages differ in their words (which the lexicon knows) far more than in their order. The first token tells
// which forms are worth a try: kForms says which, and a new form is a row there and a reader in forms.hpp.

#include "grammar.hpp"

#include "forms.hpp"

namespace behistun::dates {
namespace {

/// «во вторник, 16 июня», « ce lundi 26 avril ».
template <Role kLead>
std::optional<Written> read_day_led_by(const Reader& reader, std::size_t at) {
  return reader.take(at, kLead) == nullptr ? std::nullopt : read_day(reader, at);
}

/// "last October 9th".
template <Role kDirection, Toward kToward>
std::optional<Written> read_day_directed(const Reader& reader, std::size_t at) {
  if (reader.language() != Language::en || reader.take(at, kDirection) == nullptr) return {};
  auto date = read_day(reader, at);
  if (!date || date->form != Written::Form::day || date->first.year || date->first.weekday) return {};
  date->toward = kToward;
  return date;
}

/// A form, and what its first token may be. Of forms that are equally long the one that stands first counts.
struct Form {
  std::optional<Written> (*read)(const Reader& reader, std::size_t at);
  Roles first;
  bool number;  ///< … or a number
};
constexpr Form kForms[] = {
    {read_day,
     bits({Role::day_word, Role::weekday, Role::weekday_short, Role::between, Role::month, Role::month_short}), true},
    {read_day_led_by<Role::on_weekday>, bit(Role::on_weekday), false},
    {read_day_led_by<Role::in>, bit(Role::in), false},
    {read_day_led_by<Role::this_one>, bit(Role::this_one), false},
    {read_day_directed<Role::last, Toward::past>, bit(Role::last), false},
    {read_day_directed<Role::next, Toward::future>, bit(Role::next), false},
    {read_day_of_calendar, 0, true},
    {read_day_alone, bits({Role::weekday, Role::weekday_short}), true},
    {read_month,
     bits({Role::last, Role::this_one, Role::next, Role::part, Role::in, Role::in_month, Role::between, Role::month,
           Role::month_short}),
     false},
    {read_month_adjective, bit(Role::lone_period), false},
    {read_season,
     bits({Role::last, Role::this_one, Role::next, Role::in, Role::in_season, Role::lone_period, Role::season}), false},
    {read_week_of, bit(Role::week_of), false},
    {read_part_of_year, bits({Role::ordinal, Role::quarter_letter}), true},
    {read_first_months, bits({Role::ordinal, Role::number}), true},
    {read_decade, bits({Role::part, Role::decade, Role::in, Role::in_month}), true},
    {read_year,
     bits({Role::counting, Role::in, Role::between, Role::in_month, Role::in_year, Role::part, Role::quarter_letter}),
     true},
    {read_era, bit(Role::era), true},
    {read_offset, bits({Role::relative, Role::of_text}), false},
    {read_counted, bits({Role::number, Role::one_unit, Role::count_before}), true},
    {read_weekend, bit(Role::weekend), false},
    {read_weekday_of_month, bits({Role::ordinal, Role::last}), false},
    {read_weekday,
     bits({Role::in, Role::on_weekday, Role::weeks_on, Role::habit, Role::last, Role::this_one, Role::next,
           Role::weekday}),
     false},
    {read_feast, bit(Role::feast), false},
};
constexpr Roles kClock = bit(Role::at);
constexpr Roles kWithin = bits({Role::of, Role::era_behind});  // what may stand behind the first
constexpr Roles any_of_forms() {
  Roles all = kClock | kWithin;
  for (const auto& form : kForms) all |= form.first;
  return all;
}
constexpr Roles kAny = any_of_forms();  // those of kCore make a date, the others only lead to one

}  // namespace

bool may_begin(const Reader& reader, std::size_t at) {
  if (reader.is_number(at)) return true;
  if ((reader.roles(at) & (kAny | kCore)) == 0) return false;
  const auto& beginning = *reader[at].beginning;
  const auto second = second_kind(reader.folded(at + 1));
  if (!beginning.seconds[second]) {  // no entry of several words stands here
    const auto lone = beginning.lone_in(reader.language());
    return (lone & kCore) != 0 || ((lone & kAny) != 0 && may_begin(reader, at + 1));
  }
  std::size_t tried = 0;  // words, behind which no date begins; the longest entries come first
  for (const auto& entry : beginning.entries) {
    const bool is_core = (bit(entry.role) & kCore) != 0;
    const bool leads = (bit(entry.role) & kAny) != 0 && entry.tokens.size() != tried;
    if ((!is_core && !leads) || !reader.stands_at(entry, at, second)) continue;
    if (is_core || may_begin(reader, at + entry.tokens.size())) return true;
    tried = entry.tokens.size();
  }
  return false;
}

std::optional<Written> read(const Reader& reader, std::size_t at) {
  const auto first = reader.roles(at);
  const bool number = reader.is_number(at);
  std::optional<Written> best;
  for (const auto& form : kForms) {
    if ((first & form.first) == 0 && !(number && form.number)) continue;
    auto other = form.read(reader, at);
    if (other && (!best || other->end > best->end)) best = std::move(other);
  }
  if (!best) return number || (first & kClock) != 0 ? read_clock_first(reader, at) : std::nullopt;
  take_what_follows(reader, *best);
  return best;
}

}  // namespace behistun::dates
