// The rows of this room's tables hold what they state.

#include <algorithm>
#include <catch2/catch.hpp>
#include "../../lib/names/words.hpp"

using namespace behistun::names;

namespace {
struct Ending {
  std::string_view from, to, after, gender, grammatical_case, cost, example, gives;
};
constexpr Ending kEndings[] = {
#include "endings.inc"
};
struct Title {
  std::string_view phrase, gender, example;
};
constexpr Title kTitles[] = {
#include "titles.inc"
};
}  // namespace

TEST_CASE("every ending of endings.tsv leads its example to the nominative it states", "[names][table]") {
  for (const auto& row : kEndings) {
    CAPTURE(row.from, row.to, row.example, row.gives);
    const auto found = lemma(row.example);
    CHECK(std::any_of(found.begin(), found.end(), [&](const Lemma& lemma) { return lemma.text == row.gives; }));
  }
}

TEST_CASE("every title of titles.tsv is a title in its example", "[names][table]") {
  for (const auto& row : kTitles) {
    CAPTURE(row.example);
    const auto name = parse(row.example);
    REQUIRE(name.tokens.size() > 1);
    CHECK(name.tokens.front().part == Part::title);
    CHECK(name.tokens.back().part == Part::family);
  }
}
