// What a release only speaks of, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::people;
using claims::read;

TEST_CASE("a contact spoken of further down, with its day, is a secondary claim", "[claims]") {
  const auto document =
      read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
           "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. Views were exchanged. "
           "The ministers recalled their meeting in Paris on 19 February.",
           "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 2);
  const auto& second = document.claims.back();
  CHECK_FALSE(second.primary);
  CHECK(second.mode == Mode::meeting);
  CHECK(to_string(second.when->first) == "2021-02-19");
}

TEST_CASE("what a release speaks of is a contact only of the people that the words tie to it", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document = read(
        "Telephone conversation between Vladimir Putin and Emmanuel Macron",
        "Vladimir Putin and Emmanuel Macron had a telephone conversation on 5 March. " + sentence, "2021-03-05", "RUS");
    std::string all;
    for (const auto& claim : document.claims)
      if (!claim.primary)
        all += std::string(to_string(claim.mode)) + " " + to_string(claim.when->first) + ": " + people(claim);
    return all;
  };
  CHECK(spoken_of("Emmanuel Macron spoke of his talks with Recep Tayyip Erdogan on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Recep Tayyip Erdoğan@TUR");
  CHECK(spoken_of("The leaders recalled the Russian-French talks held on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Vladimir Putin@RUS");
  CHECK(spoken_of("Cooperation of Vladimir Putin and Angela Merkel meets the interests of both peoples.").empty());
  CHECK(spoken_of("Vladimir Putin informed Angela Merkel of the course of the negotiations.").empty());
  CHECK(spoken_of("They recalled the meeting of ministers on the draft that was published on 2 March.").empty());
  CHECK(spoken_of("The conversation of 5 March lasted an hour.").empty());
}

TEST_CASE("a summit spoken of that names nobody was of the states, a meeting of the people", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document =
        read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
             "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. " + sentence, "2020-03-05", "RUS");
    return document.claims.size() < 2 ? std::string() : people(document.claims.back());
  };
  CHECK(spoken_of("The ministers discussed the decisions of the summit held on 9 December 2019 in Paris.") ==
        "France@FRA, Russia@RUS");
  CHECK(spoken_of("The ministers recalled their meeting held on 9 December 2019 in Paris.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("what is spoken of without its day is of these days, or of the day before", "[claims]") {
  const auto talks =
      read("Furs in Moscow", "The talks of Liz Truss with the Russian minister drew less attention.", "2022-02-10");
  REQUIRE(talks.claims.size() == 1);
  CHECK(people(talks.claims[0]) == "Liz Truss@GBR");
  CHECK(talks.claims[0].when->overlaps(Days{*Day::read("2022-02-10"), *Day::read("2022-02-10")}));
  CHECK(read("Furs in Moscow", "The talks of Liz Truss drew less attention.", "2022-02-10").claims.empty());
  const auto results =
      read("Furs in Moscow", "Views were exchanged on the results of the talks of Liz Truss with the Russian minister.",
           "2022-02-10");
  CHECK(results.claims.size() == 1);
  const auto call = read(
      "Doctors", "It was a subject of the conversation that he had with Vladimir Putin the day before.", "2021-04-27");
  REQUIRE(call.claims.size() == 1);
  CHECK(to_string(call.claims[0].when->last) == "2021-04-26");
}

TEST_CASE("a contact without a day that is only wished for, or is the primary one again, is no claim", "[claims]") {
  const auto secondary = [](const std::string& sentence) {
    return read("Telephone conversation with Emmanuel Macron",
                "Vladimir Putin had a telephone conversation with Emmanuel Macron. " + sentence, "2021-03-05", "RUS")
               .claims.size() -
           1;
  };
  CHECK(secondary("Vladimir Putin invited Emmanuel Macron to a meeting in Moscow.") == 0);
  CHECK(secondary("In this call Vladimir Putin and Emmanuel Macron were brief.") == 0);
  CHECK(secondary("Earlier Vladimir Putin met with Angela Merkel.") == 1);
}

TEST_CASE("a contact spoken of that lies ahead is to come", "[claims]") {
  const auto document = read("Telephone conversation with Joseph Biden",
                             "Vladimir Putin had a telephone conversation with Joseph Biden. The negotiations of the "
                             "two sides take place in Geneva on January 9.",
                             "2021-12-30", "RUS");
  REQUIRE(document.claims.size() == 2);
  CHECK(document.claims[1].tense == claims::Tense::future);
}
