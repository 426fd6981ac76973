// Claims of releases in the manner of ministries of Africa, Central Asia, the Gulf and Latin America.

#include <algorithm>
#include <catch2/catch.hpp>
#include <string_view>

#include "below_a_meeting.hpp"

using namespace behistun;
using claims::below_a_meeting;
using claims::kMeeting;
using claims::kMore;
using claims::told;

namespace {

std::string alone(const std::string& title, const std::string& body) {
  return told(Language::en, title, body, "2021-03-05", "RUS");
}

bool takes_part(const claims::Claim& claim, std::string_view name) {
  return std::any_of(claim.participants.begin(), claim.participants.end(),
                     [&](const claims::Participant& who) { return who.en == name; });
}

}  // namespace

TEST_CASE("what somebody said there he said at the contact that is told behind", "[claims]") {
  const std::string first = "Foreign Minister Sergey Lavrov praised the ties with Europe. ";
  const std::string met = "meeting 2021-03-04: Josep Borrell, Sergey Lavrov";
  const std::string title = "Russia values its partners";
  CHECK(alone(title, first + "He said this on Thursday when he received High Representative Josep Borrell.") == met);
  CHECK(alone(title, first + "He made this known on Thursday during a meeting with High Representative Josep "
                             "Borrell.") == met);
  CHECK(alone(title, first + "He made the call at a meeting on Thursday with High Representative Josep Borrell.") ==
        met);
  CHECK(alone(title, first + "He said this on Thursday at a meeting of the party.").empty());
}

TEST_CASE("a participle, a programme or words said during it tell of one more", "[claims]") {
  CHECK(below_a_meeting("Receiving High Representative Josep Borrell, Lavrov stressed trade.") == kMore);
  CHECK(below_a_meeting("A meeting with High Representative Josep Borrell was also in the programme.") == kMore);
  CHECK(below_a_meeting("Lavrov also stressed, during a phone call with High Representative Josep Borrell, his "
                        "support.") == kMeeting + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov");
  CHECK(below_a_meeting("A call came in from High Representative Josep Borrell.") ==
        kMeeting + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov");
  CHECK(below_a_meeting("Lavrov was unable to meet High Representative Josep Borrell.") == kMeeting);
}

TEST_CASE("behind the journey on which it was stands what is told", "[claims]") {
  const auto more = kMeeting + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian";
  CHECK(below_a_meeting("As part of the visit, Le Drian had a meeting with Prime Minister Mikhail Mishustin.") == more);
  CHECK(below_a_meeting("Following the talks Le Drian had a meeting with Prime Minister Mikhail Mishustin.") == more);
  CHECK(below_a_meeting("France's chief diplomat also had a meeting with Prime Minister Mikhail Mishustin.") == more);
}

TEST_CASE("a deputy of no state whom the guest met is of his hosts", "[claims]") {
  CHECK(below_a_meeting("Le Drian also met with the First Deputy Minister of Foreign Affairs, Ivan Petrenko.") ==
        kMeeting + "\nmeeting 2021-03-04: Jean-Yves Le Drian, Ivan Petrenko");
}

TEST_CASE("of a clause behind another clause is whom the first is of", "[claims]") {
  const auto claims =
      claims::read_as(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
                      "On 4 March, Sergey Lavrov received Foreign Minister of France Jean-Yves Le Drian, who came "
                      "from Brussels, where he had met High Representative Josep Borrell the previous day.",
                      "2021-03-05", "RUS")
          .claims;
  REQUIRE(claims.size() == 2);
  CHECK(claims[1].participants.size() == 2);
  CHECK(takes_part(claims[1], "Jean-Yves Le Drian"));
  CHECK(takes_part(claims[1], "Josep Borrell"));
}

TEST_CASE("\"he\" is whom the sentence before begins with", "[claims]") {
  const auto claims = claims::read_as(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
                                      "On 4 March, Sergey Lavrov met Foreign Minister of France Jean-Yves Le Drian.\n"
                                      "Le Drian stressed trade. He added that he had spoken by phone on 2 March with "
                                      "High Representative Josep Borrell.",
                                      "2021-03-05", "RUS")
                          .claims;
  REQUIRE(claims.size() == 2);
  CHECK(takes_part(claims[1], "Jean-Yves Le Drian"));
  CHECK(takes_part(claims[1], "Josep Borrell"));
  CHECK(claims[1].participants.size() == 2);
}

TEST_CASE("calls to several, and with both of them, are one each", "[claims]") {
  const std::string calls =
      "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\n"
      "call 2021-03-04: Josep Borrell, Sergey Lavrov";
  CHECK(alone("Telephone conversations of Sergey Lavrov",
              "Sergey Lavrov spoke on Thursday with both the Foreign Minister of France, Jean-Yves Le Drian, and High "
              "Representative Josep Borrell.") == calls);
  CHECK(alone("Telephone conversations of Sergey Lavrov",
              "On Thursday, Sergey Lavrov made phone calls to the Foreign Minister of France, Jean-Yves Le Drian, and "
              "High Representative Josep Borrell.") == calls);
}

TEST_CASE("what was between others is none of a series", "[claims]") {
  CHECK(alone("Sergey Lavrov holds bilateral meetings in Rome",
              "Sergey Lavrov met on Thursday in Rome with the Foreign Minister of France, Jean-Yves Le Drian. Lavrov "
              "welcomed the talks between Baku and Yerevan facilitated by President of the European Council Charles "
              "Michel.") == kMeeting);
}

TEST_CASE("of several days in one sentence each has the one beside it", "[claims]") {
  CHECK(alone("Sergey Lavrov speaks to Jean-Yves Le Drian and Josep Borrell",
              "Sergey Lavrov spoke with the Foreign Minister of France, Jean-Yves Le Drian, by phone on 2 March and "
              "with High Representative Josep Borrell on 3 March.") ==
        "call 2021-03-02: Jean-Yves Le Drian, Sergey Lavrov\ncall 2021-03-03: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("an agenda has the day before what was done on it", "[claims]") {
  const std::string both =
      "meeting 2021-03-03: Jean-Yves Le Drian, Sergey Lavrov\n"
      "meeting 2021-03-04: Josep Borrell, Sergey Lavrov";
  const std::string one = "Sergey Lavrov met the Foreign Minister of France, Jean-Yves Le Drian.\n";
  const std::string other = "Sergey Lavrov met High Representative Josep Borrell.";
  const std::string title = "Bilateral meetings of Sergey Lavrov";
  CHECK(alone(title, "3 March: " + one + "4 March: " + other) == both);
  CHECK(alone(title, "3 March\n" + one + "4 March\n" + other) == both);
}

TEST_CASE("two who met ahead of a summit were not at it", "[claims]") {
  CHECK(alone("NATO summit in Brussels",
              "Ahead of the NATO summit Sergey Lavrov met on Thursday in Brussels with High Representative Josep "
              "Borrell.") == "meeting 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("\"on the eve\", and nothing behind it, is the day before", "[claims]") {
  CHECK(below_a_meeting("On the eve, Lavrov met with High Representative Josep Borrell.") ==
        kMeeting + "\nmeeting 2021-03-03: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("an occasion tells why there will be a contact, and not when", "[claims]") {
  const auto claims = claims::read_as(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
                                      "On 4 March, Sergey Lavrov met Foreign Minister of France Jean-Yves Le Drian.\n"
                                      "Lavrov will also meet with High Representative Josep Borrell in Moscow on 9 "
                                      "March, on the occasion of the summit.",
                                      "2021-03-05", "RUS")
                          .claims;
  REQUIRE(claims.size() == 2);
  REQUIRE(claims[1].when);
  CHECK(to_string(claims[1].when->first) == "2021-03-09");
}

TEST_CASE("a trilateral meeting with one more is of those two and him", "[claims]") {
  CHECK(below_a_meeting("A trilateral meeting with High Representative Josep Borrell was also held.") ==
        kMeeting + "\nmultilateral 2021-03-04: Josep Borrell, Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("the end of a town's name is no office", "[claims]") {
  CHECK(alone("Mukhtar Tileuberdi holds talks with Sergey Lavrov",
              "On 4 March, Foreign Minister of Kazakhstan Mukhtar Tileuberdi held talks with Foreign Minister Sergey "
              "Lavrov in Nur-Sultan.") == "talks 2021-03-04: Sergey Lavrov, Mukhtar Tleuberdi");
}
