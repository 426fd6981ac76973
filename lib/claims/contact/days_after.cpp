// A number, a phrase of data/days_after.tsv, and the first contact behind it. The days are reckoned from the day that
// the sentence tells before them ("on 20 April, a week after …"), else from that of the release.

#include "days_after.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace behistun::claims {

namespace {

struct Row {
  std::string_view language, phrase, days, alone, example;
};
constexpr Row kRows[] = {
#include "days_after.inc"
};

const segment::Phrases& phrases() {
  static const auto all = segment::Phrases::of(kRows, &Row::phrase);
  return all;
}

struct Lapse {
  std::int32_t days = 0;
  std::size_t first = 0, last = 0;  // tokens
};

// The one that ends nearest before a token, with no other contact between.
std::optional<Lapse> lapse_before(const Words& words, const Passage& passage, std::size_t contact) {
  constexpr std::size_t kReach = 16;  // tokens: "a week after U.S. Secretary of State A and his counterpart B met"
  for (auto at = contact; at > words.first && contact - at < kReach; --at) {
    const auto match = phrases().longest(words.text, words.tokens.first(contact), at - 1);
    if (match.count == 0) continue;
    const auto& row = kRows[match.phrase];
    Lapse lapse{1, at - 1, at - 1 + match.count};
    const auto number = at - 1 > words.first ? cardinal_at(words, at - 2) : Cardinal{};
    if (number.tenths > 0 && number.behind == at - 1)
      lapse = {number.tenths / Cardinal::kTenths, at - 2, lapse.last};
    else if (row.alone != "one")
      return std::nullopt;
    std::int32_t unit = 0;
    std::from_chars(row.days.data(), row.days.data() + row.days.size(), unit);
    lapse.days *= unit;
    const bool is_of_another = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::contact && cue.first >= lapse.last && cue.last <= contact;
    });
    return is_of_another ? std::nullopt : std::optional(lapse);
  }
  return std::nullopt;
}

}  // namespace

namespace {

// The day that the sentence tells before the words, else that of the release, or of its title.
std::optional<Day> reckoned_from(const Scene& scene, Span before) {
  auto from = scene.anchor;
  const auto is_day = [](const dates::Date& date) {
    return date.grain == dates::Grain::day && date.days.first == date.days.last && date.days.has_year();
  };
  if (!from)
    for (const auto& title : scene.titles)
      for (const auto& date : scene.dates_in(title.span))
        if (is_day(date)) from = date.days.first;
  for (const auto& date : scene.dates_in(before))
    if (is_day(date)) from = date.days.first;
  return from;
}

}  // namespace

std::optional<dates::Date> day_reckoned_back(const Scene& scene, const Passage& passage, const Cue& contact) {
  const auto words = scene.words_of(passage);
  const auto lapse = lapse_before(words, passage, contact.first);
  if (!lapse) return std::nullopt;
  const Span span{words.tokens[lapse->first].span.begin, words.tokens[lapse->last - 1].span.end};
  const auto from = reckoned_from(scene, {passage.span.begin, span.begin});
  if (!from) return std::nullopt;
  dates::Date day;
  day.kind = dates::Date::Kind::relative;
  day.span = span;
  day.grain = dates::Grain::day;
  day.days = {*from + -lapse->days, *from + -lapse->days};
  return day;
}

}  // namespace behistun::claims
