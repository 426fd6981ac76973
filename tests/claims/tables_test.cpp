// The rows of the claims tables, each against its own example.

#include <algorithm>
#include <behistun/claims.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <set>
#include <tuple>

#include "told.hpp"

using namespace behistun;

namespace {

struct Cue {
  std::string_view language, kind, phrase, value, example;
};
constexpr Cue kCues[] = {
#include "cues.inc"
};
struct Ordinal {
  std::string_view language, phrase, value, example;
};
constexpr Ordinal kOrdinals[] = {
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
struct DaysAfter {
  std::string_view language, phrase, days, alone, example;
};
constexpr DaysAfter kDaysAfter[] = {
#include "days_after.inc"
};
struct Preposition {
  std::string_view language, kind, words, example;
};
constexpr Preposition kPrepositions[] = {
#include "prepositions.inc"
};
struct Dispute {
  std::string_view one, other, example;
};
constexpr Dispute kDisputes[] = {
#include "disputes.inc"
};
struct EventTown {
  std::string_view event, town, example;
};
constexpr EventTown kEventTowns[] = {
#include "event-towns.inc"
};
struct CityState {
  std::string_view state, town, example;
};
constexpr CityState kCityStates[] = {
#include "city-states.inc"
};
struct Spouse {
  std::string_view words, example;
};
constexpr Spouse kSpouses[] = {
#include "spouses.inc"
};
struct Topic {
  std::string_view key, language, phrase, example;
};
constexpr Topic kTopics[] = {
#include "topics.inc"
};
struct Spoken {
  std::string_view language, hint, phrase, example;
};
constexpr Spoken kSpoken[] = {
#include "spoken.inc"
};
struct Format {
  std::string_view body, members, example;
};
constexpr Format kFormats[] = {
#include "formats.inc"
};

bool stands_in(std::string_view phrase, std::string_view example) {
  const segment::Phrases phrases({phrase});
  const auto tokens = segment::tokenize(example);
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (phrases.longest(example, tokens, at).count > 0) return true;
  return false;
}

template <class Rows>
void check_phrases(const Rows& rows) {
  for (const auto& row : rows) {
    CAPTURE(row.phrase, row.example);
    CHECK(stands_in(row.phrase, row.example));
    CHECK(language_of(row.language) != Language::und);
  }
}

}  // namespace

TEST_CASE("every cue, ordinal, unit, stretch, topic and hint stands in its example", "[claims][table]") {
  check_phrases(kCues);
  check_phrases(kOrdinals);
  check_phrases(kUnits);
  check_phrases(kStretches);
  check_phrases(kTopics);
  check_phrases(kSpoken);
  check_phrases(kDaysAfter);
}

TEST_CASE("no cue is told twice, and those of a contact have a kind as value", "[claims][table]") {
  std::set<std::tuple<std::string_view, std::string_view, std::string_view>> seen;
  for (const auto& row : kCues) {
    CAPTURE(row.language, row.kind, row.phrase);
    CHECK(seen.emplace(row.language, row.kind, row.phrase).second);
    if (row.kind == "contact" || row.kind == "deed" || row.kind == "channel" || row.kind == "soft")
      CHECK(claims::mode_of(row.value).has_value());
  }
}

TEST_CASE("every preposition stands in its example, by kind once", "[claims][table]") {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const auto& row : kPrepositions) {
    CAPTURE(row.language, row.kind, row.words);
    CHECK(row.example.find(row.words.substr(0, row.words.find('*'))) != std::string_view::npos);
    CHECK(language_of(row.language) != Language::und);
    CHECK(seen.emplace(row.kind, row.words).second);
  }
}

TEST_CASE("who meets on the margins of a conference meets in its town, and neither is host", "[claims][table]") {
  for (const auto& row : kEventTowns) {
    CAPTURE(row.example);
    const auto document = claims::read(
        "Sergey Lavrov meets Retno Marsudi",
        "Sergey Lavrov met with Foreign Minister of Indonesia Retno Marsudi " + std::string(row.example) + ".",
        "2021-06-18");
    REQUIRE(document.primary_claim() != nullptr);
    CHECK(document.primary_claim()->place == row.town);
    for (const auto& who : document.primary_claim()->participants) CHECK_FALSE(who.host);
  }
}

TEST_CASE("a contact in a state that bears the name of its capital took place there", "[claims][table]") {
  for (const auto& row : kCityStates) {
    CAPTURE(row.example);
    const auto document =
        claims::read("Sergey Lavrov meets Antony Blinken",
                     "Sergey Lavrov met with US Secretary of State Antony Blinken in " + std::string(row.example) + ".",
                     "2021-06-18");
    REQUIRE(document.primary_claim() != nullptr);
    CHECK(document.primary_claim()->place == row.town);
    CHECK(gazetteer::Gazetteer::built_in().place(row.town)->country == row.state);
  }
}

TEST_CASE("who comes along as a wife or husband takes no part", "[claims][table]") {
  for (const auto& row : kSpouses) {
    CAPTURE(row.example);
    const auto document = claims::read(
        "Sergey Lavrov meets Retno Marsudi",
        "Sergey Lavrov met with Foreign Minister Retno Marsudi " + std::string(row.example) + ".", "2021-06-18");
    REQUIRE(document.primary_claim() != nullptr);
    CHECK(document.primary_claim()->participants.size() == 2);
  }
}

TEST_CASE("states at odds are two states that the gazetteer knows", "[claims][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  for (const auto& row : kDisputes) {
    CAPTURE(row.one, row.other);
    CHECK(row.one != row.other);
    CHECK(known.country(row.one) != nullptr);
    CHECK(known.country(row.other) != nullptr);
    CHECK_FALSE(row.example.empty());
  }
}

TEST_CASE("a topic has words in all three languages", "[claims][table]") {
  std::set<std::pair<std::string_view, std::string_view>> told;
  for (const auto& row : kTopics) told.emplace(row.key, row.language);
  for (const auto& row : kTopics)
    for (const auto* language : {"en", "fr", "ru"}) {
      CAPTURE(row.key, language);
      CHECK(told.contains({row.key, language}));
    }
}

TEST_CASE("a format and its states are known to the gazetteer, and its example names it", "[claims][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  for (const auto& row : kFormats) {
    CAPTURE(row.body, row.members, row.example);
    CHECK((known.body(row.body) != nullptr || known.place(row.body) != nullptr));
    REQUIRE(row.members.size() % 4 == 3);
    for (std::size_t at = 0; at < row.members.size(); at += 4)
      CHECK(known.country(row.members.substr(at, 3)) != nullptr);
    mention::Reading reading(row.example);
    reading.language = Language::en;
    const auto mentions = mention::find(reading);
    CHECK(std::any_of(mentions.begin(), mentions.end(), [&](const auto& one) { return one.key == row.body; }));
  }
}
