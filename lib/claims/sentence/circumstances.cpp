// Three small tables (ordinals, units, stretches) looked up at the tokens of a sentence, and numbers in words.
//
// A duration is a run of number and unit, summed ("one hour and forty-five minutes"); it counts only where a word says
// that something lasted, where the contact itself follows ("a two-hour call"), or where "for" leads to it before the
// topics ("spoke for 50 minutes"), for "in an hour" is no duration.

#include "circumstances.hpp"

#include <algorithm>
#include <behistun/number_words.hpp>
#include <charconv>
#include <iterator>

namespace behistun::claims {

namespace {

struct OrdinalWord {
  std::string_view language, word, value, example;
};
constexpr OrdinalWord kOrdinals[] = {
#include "ordinals.inc"
};
struct Unit {
  std::string_view language, kind, phrase, value, example;
};
constexpr Unit kUnits[] = {
#include "units.inc"
};
struct Stretch {
  std::string_view language, phrase, stretch, example;
};
constexpr Stretch kStretches[] = {
#include "stretches.inc"
};

}  // namespace

const segment::Phrases& ordinal_words() {
  static const auto all = segment::Phrases::of(kOrdinals, &OrdinalWord::word);
  return all;
}
const segment::Phrases& unit_phrases() {
  static const auto all = segment::Phrases::of(kUnits, &Unit::phrase);
  return all;
}
const segment::Phrases& stretch_phrases() {
  static const auto all = segment::Phrases::of(kStretches, &Stretch::phrase);
  return all;
}

namespace {

std::int32_t number(std::string_view digits) {
  std::int32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

constexpr std::size_t kDigits = 3;

// 0 if it is none.
std::int32_t small_number(const segment::Token& digits) {
  return digits.folded.size() <= kDigits ? number(digits.folded) : 0;
}

// The ordinal at a token, in words or in digits; 0 if there is none.
std::int32_t ordinal_at(const Words& words, std::size_t at) {
  const auto& token = words.tokens[at];
  if (token.number) return small_number(token);
  if (!words.vocabulary.may_begin(Vocabulary::ordinal, at)) return 0;
  const auto match = ordinal_words().longest(words.text, words.tokens, at);
  return match.count == 0 ? 0 : number(kOrdinals[match.phrase].value);
}

// Nearly no word is a number or of a table.
bool may_count(const Words& words, std::size_t at) {
  return words.tokens[at].number || words.vocabulary.may_begin_any(Vocabulary::number_word | Vocabulary::unit, at);
}

const Unit* unit_at(const Words& words, std::size_t at, std::string_view kind) {
  if (at >= words.last || !words.vocabulary.may_begin(Vocabulary::unit, at)) return nullptr;
  for (const auto& match : unit_phrases().all(words.text, words.tokens, at))
    if (kUnits[match.phrase].kind == kind) return &kUnits[match.phrase];
  return nullptr;
}

}  // namespace

Cardinal cardinal_at(const Words& words, std::size_t at) {
  if (at >= words.last) return {};
  if (words.tokens[at].number) return {Cardinal::kTenths * small_number(words.tokens[at]), at + 1};
  if (words.vocabulary.may_begin(Vocabulary::number_word, at)) {
    const auto found = mention::number_in_words(words.text, words.tokens.first(words.last), at, words.language);
    if (found && found->first == at && found->zeros == 0 && found->whole.size() <= kDigits)
      return {Cardinal::kTenths * number(found->whole) + number(found->fraction), found->behind};
  }
  return unit_at(words, at, "one") != nullptr ? Cardinal{Cardinal::kTenths, at + 1} : Cardinal{};
}

namespace {

bool is_and(std::string_view folded) { return folded == "and" || folded == "et" || folded == "и"; }

std::size_t words_in(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

Span span_of(const Words& words, std::size_t first, std::size_t last) {
  return {words.tokens[first].span.begin, words.tokens[last - 1].span.end};
}

// Number and unit from `at` on ("forty-five minutes", "one hour and a half"); the minutes, and the token behind.
std::pair<std::int32_t, std::size_t> part(const Words& words, std::size_t at) {
  auto [tenths, next] = cardinal_at(words, at);
  if (tenths == 0) return {0, at};
  const auto* half = unit_at(words, next, "half");  // "4 and a half hours", «2 с половиной часа»
  const auto behind_half = half != nullptr ? next + words_in(half->phrase) : next;
  const auto* unit = unit_at(words, behind_half, "unit");
  if (unit == nullptr) return {0, at};
  auto minutes = tenths * number(unit->value) / Cardinal::kTenths + (half != nullptr ? number(half->value) : 0);
  next = behind_half + 1;
  if (const auto* after = unit_at(words, next, "half"); after != nullptr) {  // an hour and a half
    minutes += number(after->value);
    next += words_in(after->phrase);
  }
  if (unit->phrase == "h" && next < words.last && words.tokens[next].number && words.tokens[next].folded.size() == 2) {
    minutes += number(words.tokens[next].folded);  // 1h40
    ++next;
  }
  return {minutes, next};
}

}  // namespace

bool says_unit(const Words& words, std::size_t at, std::string_view kind) {
  return unit_at(words, at, kind) != nullptr;
}

namespace {

// Does the word name a contact ("call"), at the token or behind the one at it ("telephone call")?
bool is_noun(const Words& words, std::size_t at) {
  return unit_at(words, at, "noun") != nullptr || unit_at(words, at + 1, "noun") != nullptr;
}

// "Spoke for 50 minutes", "for just over an hour": "for" right before the number, but for words that say about.
bool is_behind_for(const Words& words, std::size_t number) {
  auto at = number;
  while (at > words.first && unit_at(words, at - 1, "about") != nullptr) --at;
  return at > words.first && words.tokens[at - 1].folded == "for";
}

}  // namespace

std::optional<Duration> duration(const Words& words, std::optional<std::size_t> contact, std::size_t topics) {
  constexpr std::size_t kReach = 6;  // tokens between "lasted" and the number
  constexpr std::int32_t kLongest = 24 * 60;
  std::optional<std::size_t> lasts;
  for (auto at = words.first; at < words.last; ++at) {
    if (!may_count(words, at)) continue;
    if (unit_at(words, at, "lasts") != nullptr) lasts = at;
    const bool is_said = lasts && at <= *lasts + kReach;
    if (const auto* whole = unit_at(words, at, "whole"); whole != nullptr) {
      const auto behind = at + words_in(whole->phrase);
      const bool is_for = contact && words.tokens[at].span.begin < topics && is_behind_for(words, at);
      if (is_said || is_for || is_noun(words, behind))
        return Duration{number(whole->value), span_of(words, at, std::min(words.last, at + 2))};
    }
    auto [minutes, behind] = part(words, at);
    if (minutes == 0) continue;
    if (behind + 1 < words.last && is_and(words.tokens[behind].folded)) {
      const auto [more, end] = part(words, behind + 1);
      minutes += more;
      if (more > 0) behind = end;
    }
    const bool is_of_contact = contact && *contact >= behind && *contact <= behind + 1;
    const bool is_for = contact && words.tokens[at].span.begin < topics && is_behind_for(words, at);
    const bool is_taken = at > words.first && unit_at(words, at - 1, "takes") != nullptr;
    if ((is_said || is_of_contact || is_for || is_taken || is_noun(words, behind)) && minutes <= kLongest)
      return Duration{minutes, span_of(words, at, behind)};
    at = behind - 1;
  }
  return std::nullopt;
}

namespace {

// The stretch that begins at a token; empty if none does.
std::string_view stretch_at(const Words& words, std::size_t at) {
  if (!words.vocabulary.may_begin(Vocabulary::stretch, at)) return {};
  const auto match = stretch_phrases().longest(words.text, words.tokens, at);
  return match.count > 0 ? kStretches[match.phrase].stretch : std::string_view();
}

// The stretch told behind a token; empty if none is.
std::string_view stretch_behind(const Words& words, std::size_t at) {
  std::string_view within;
  for (; at < words.last && within.empty(); ++at) within = stretch_at(words, at);
  return within;
}

// "The call was their second this year": behind the contact, theirs, and with its stretch. "For the second time this
// week", "the second one in three days".
std::optional<Ordinal> ordinal_behind(const Words& words, std::size_t contact, std::size_t topics) {
  const auto is_theirs = [](std::string_view folded) { return folded == "their" || folded == "leur"; };
  for (auto at = contact + 1; at + 1 < words.last; ++at) {
    const auto value = ordinal_at(words, at);
    if (value == 0) continue;
    const auto& before = words.tokens[at - 1].folded;
    const auto within = is_theirs(before) ? stretch_at(words, at + 1) : std::string_view();
    if (!within.empty()) return Ordinal{value, within, span_of(words, at, at + 2)};
    const bool is_once_more = before == "the" && unit_at(words, at + 1, "once") != nullptr;
    if (is_once_more && words.tokens[at].span.begin < topics)
      return Ordinal{value, stretch_behind(words, at + 2), span_of(words, at, at + 2)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Ordinal> ordinal_of_noun(const Words& words) {
  for (auto at = words.first + 1; at + 1 < words.last; ++at) {
    const auto value = words.tokens[at].number ? 0 : ordinal_at(words, at);
    if (value == 0 || !is_noun(words, at + 1)) continue;
    const auto& before = words.tokens[at - 1].folded;
    const auto within = stretch_behind(words, at + 2);
    if (before == "their" || !within.empty()) return Ordinal{value, within, span_of(words, at, at + 2)};
  }
  return std::nullopt;
}

std::optional<Ordinal> ordinal(const Words& words, std::size_t contact, bool is_deed, std::size_t topics) {
  constexpr std::size_t kReach = 3;  // «второй за сегодня телефонный разговор»
  for (auto at = contact - std::min(contact - words.first, kReach); at < contact; ++at) {
    const bool is_adverb = is_deed && at + 1 == contact && words.tokens[at].folded == "first";  // "he first met A"
    if (words.tokens[at].number || is_adverb) continue;
    const auto value = ordinal_at(words, at);
    if (value == 0) continue;
    Ordinal found{value, {}, span_of(words, at, contact + 1)};
    found.within = stretch_behind(words, at);
    return found;
  }
  return ordinal_behind(words, contact, topics);
}

}  // namespace behistun::claims
