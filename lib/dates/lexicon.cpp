// Reads the tables once and hangs every form on its first token, so that a text asks one question a token.

#include "lexicon.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstring>
#include <utility>

#include "tokens.hpp"

namespace behistun::dates {
namespace {

constexpr Row kRows[] = {
#include "calendars.inc"
#include "clock.inc"
#include "cues.inc"
#include "days.inc"
#include "months.inc"
#include "reckoned.inc"
#include "relative.inc"
#include "weekdays.inc"
};

struct Named {
  std::string_view name;
  Role role;
  Grain grain = Grain::day;
  From from = From::publication;
};
constexpr Named kRoles[] = {
    {"day-word", Role::day_word},
    {"month", Role::month},
    {"month-short", Role::month_short},
    {"weekday", Role::weekday},
    {"weekday-short", Role::weekday_short},
    {"relative-day", Role::relative, Grain::day},
    {"relative-week", Role::relative, Grain::week},
    {"relative-month", Role::relative, Grain::month},
    {"relative-year", Role::relative, Grain::year},
    {"weekend", Role::weekend},
    {"text-day", Role::of_text, Grain::day, From::text},
    {"text-week", Role::of_text, Grain::week, From::text},
    {"text-month", Role::of_text, Grain::month, From::text},
    {"text-year", Role::of_text, Grain::year, From::text},
    {"eve", Role::of_text, Grain::day, From::either},
    {"end-of-week", Role::of_text, Grain::week, From::publication},
    {"end-of-month", Role::of_text, Grain::month, From::publication},
    {"end-of-year", Role::of_text, Grain::year, From::publication},
    {"number", Role::number},
    {"unit-day", Role::unit, Grain::day},
    {"unit-week", Role::unit, Grain::week},
    {"unit-month", Role::unit, Grain::month},
    {"unit-year", Role::unit, Grain::year},
    {"one-day", Role::one_unit, Grain::day},
    {"one-week", Role::one_unit, Grain::week},
    {"one-month", Role::one_unit, Grain::month},
    {"one-year", Role::one_unit, Grain::year},
    {"before-count", Role::count_before},
    {"before-count-either", Role::count_before, Grain::day, From::either},
    {"before-count-text", Role::count_before, Grain::day, From::text},
    {"behind-count", Role::count_behind},
    {"behind-count-text", Role::count_behind, Grain::day, From::text},
    {"dependent", Role::dependent},
    {"goes-on", Role::goes_on},
    {"year-of", Role::year_of},
    {"year-word", Role::year_word},
    {"last", Role::last},
    {"this", Role::this_one},
    {"next", Role::next},
    {"habit", Role::habit},
    {"future", Role::future},
    {"part", Role::part},
    {"in", Role::in},
    {"in-month", Role::in_month},
    {"in-year", Role::in_year},
    {"behind-year", Role::behind_year},
    {"counting", Role::counting},
    {"naming", Role::naming},
    {"counted", Role::counted},
    {"until", Role::until},
    {"deadline", Role::deadline},
    {"in-season", Role::in_season},
    {"lone-period", Role::lone_period},
    {"on-weekday", Role::on_weekday},
    {"the", Role::the},
    {"of", Role::of},
    {"between", Role::between},
    {"to", Role::to},
    {"and", Role::both},
    {"season", Role::season},
    {"ordinal", Role::ordinal},
    {"part-of-year", Role::part_of_year},
    {"its-year", Role::its_year},
    {"in-part", Role::in_part},
    {"quarter-letter", Role::quarter_letter},
    {"decade", Role::decade},
    {"week-of", Role::week_of},
    {"weeks-on", Role::weeks_on},
    {"feast", Role::feast},
    {"month-of", Role::month_of},
    {"of-month", Role::of_month},
    {"on-the", Role::on_the},
    {"persian-month", Role::persian_month},
    {"islamic-month", Role::islamic_month},
    {"era", Role::era},
    {"era-behind", Role::era_behind},
    {"at", Role::at},
    {"on-date", Role::on_date},
    {"half-of-day", Role::half_of_day},
    {"hour", Role::hour},
    {"minute", Role::minute},
    {"clock", Role::clock},
    {"zone", Role::zone},
};

const Named& role_of(std::string_view name) {
  const auto* found = std::find_if(std::begin(kRoles), std::end(kRoles), [&](const auto& r) { return r.name == name; });
  assert(found != std::end(kRoles));  // the tables are ours; their test reads every row
  return *found;
}

int value_of(std::string_view text) {
  if (text == "moscow") return kMoscow;
  if (text == "central-europe") return kCentralEurope;
  if (text == "eastern-europe") return kEasternEurope;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

std::span<const Row> rows() { return kRows; }

Lexicon::Lexicon() : slots_(kSlots) {
  for (const auto& row : kRows) {
    const auto& named = role_of(row.role);
    for (auto rest = row.forms;;) {
      const auto bar = rest.find('|');
      const Tokens form(rest.substr(0, bar), nullptr);
      Entry entry{language_of(row.language), named.role, named.grain, named.from, value_of(row.value), {}};
      for (std::size_t i = 0; i < form.size(); ++i) entry.tokens.emplace_back(form.folded(i));
      assert(!entry.tokens.empty());
      const auto& first = entry.tokens.front();
      std::uint64_t start = 0;
      std::memcpy(&start, first.data(), std::min(first.size(), kStart));
      auto& slot = slots_[slot_of(start, first)];
      if (slot.start == 0) {
        slot = {start, static_cast<std::uint32_t>(first.size()), static_cast<std::uint32_t>(words_.size())};
        words_.push_back({first, {}});
        known_.set(hash_of(start, first.size()) % kKnown);
        assert(2 * words_.size() <= kSlots);
      }
      auto& home = words_[slot.word].beginning;
      home.roles[static_cast<std::size_t>(entry.language)] |= bit(entry.role);
      home.roles[static_cast<std::size_t>(Language::und)] |= bit(entry.role);
      if (entry.tokens.size() == 1) {
        home.lone[static_cast<std::size_t>(entry.language)] |= bit(entry.role);
        home.lone[static_cast<std::size_t>(Language::und)] |= bit(entry.role);
      } else {
        entry.second = second_kind(entry.tokens[1]);
        home.seconds.set(entry.second);
      }
      home.entries.push_back(std::move(entry));
      if (bar == std::string_view::npos) break;
      rest.remove_prefix(bar + 1);
    }
  }
  for (auto& word : words_)
    std::stable_sort(word.beginning.entries.begin(), word.beginning.entries.end(),
                     [](const Entry& a, const Entry& b) { return a.tokens.size() > b.tokens.size(); });
}

std::size_t Lexicon::slot_of(std::uint64_t start, std::string_view token) const {
  const auto is_other = [&](const Slot& slot) {
    return slot.start != start || slot.size != token.size() ||
           (token.size() > kStart && words_[slot.word].token != token);
  };
  auto at = hash_of(start, token.size()) % kSlots;
  while (slots_[at].start != 0 && is_other(slots_[at])) at = (at + 1) % kSlots;
  return at;
}

const Lexicon& Lexicon::get() {
  static const Lexicon lexicon;
  return lexicon;
}

const Beginning* Lexicon::starting_with(const char* folded_token, std::size_t size) const {
  const auto start = start_of(folded_token, size);
  if (!known_[hash_of(start, size) % kKnown]) return nullptr;
  const auto& slot = slots_[slot_of(start, {folded_token, size})];
  return slot.start == 0 ? nullptr : &words_[slot.word].beginning;
}

}  // namespace behistun::dates
