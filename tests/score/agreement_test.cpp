// Two languages of one text, and what only one of them is seen to say.

#include <catch2/catch.hpp>

#include "agreement.hpp"

using namespace behistun;
using namespace behistun::score;

namespace {

const auto kDay = *Day::read("2019-09-09");

}  // namespace

TEST_CASE("two languages agree where they name the same, in any script and case", "[score]") {
  const auto agreement =
      score_agreement({"Sergey Lavrov arrived in Paris on 5 May 2019.", "Nothing is said here."},
                      {"5 мая 2019 г. Сергей Лавров прибыл в Париж.", "Здесь ничего не сказано."}, kDay);
  REQUIRE(agreement);
  for (const auto* kind : {"person", "place", "date"}) {
    CAPTURE(kind);
    CHECK(agreement->by_kind.at(kind).left == 1);
    CHECK(agreement->by_kind.at(kind).right == 1);
    CHECK(agreement->by_kind.at(kind).f1() == 1);
  }
  CHECK(agreement->disagreements.empty());
}

TEST_CASE("strangers are one where their names are", "[score]") {
  const auto agreement =
      score_agreement({"Ambassador Adam Kowalczenko spoke."}, {"Выступил посол Адам Ковальченко."}, kDay);
  REQUIRE(agreement);
  CHECK(agreement->by_kind.at("person").both == 1);
}

TEST_CASE("what only one language says is named with its line", "[score]") {
  const auto agreement =
      score_agreement({"All is well.", "He left on 5 May 2019."}, {"Tout va bien.", "Il est parti."}, kDay);
  REQUIRE(agreement);
  CHECK(agreement->by_kind.at("date").f1() == 0);
  REQUIRE(agreement->disagreements.size() == 1);
  CHECK(agreement->disagreements[0].line == 2);
  CHECK(agreement->disagreements[0].kind == "date");
  CHECK(agreement->disagreements[0].left == std::vector<std::string>{"5 May 2019 (2019-05-05)"});
  CHECK(agreement->disagreements[0].right.empty());
}

TEST_CASE("files of unequal length are no translations of each other", "[score]") {
  const auto agreement = score_agreement({"One.", "Two."}, {"Un."}, kDay);
  REQUIRE_FALSE(agreement);
  CHECK(agreement.error().what.find("2 lines and 1") != std::string::npos);
}
