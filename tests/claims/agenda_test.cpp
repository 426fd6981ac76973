// What an agenda sets down, line by line.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

TEST_CASE("each line of an agenda that names somebody is a contact to come, on the day of the line above it",
          "[claims]") {
  const auto claims = primary_claims(Language::fr, "Agenda de Jean-Yves Le Drian – semaine du 12 avril 2021",
                                     "Lundi 12 avril\n\n10h00 Entretien avec M. Sergueï Lavrov\n\n15h30 Réunion de "
                                     "service\n\nMardi 13 avril\n\nMadrid\n\n09h00 Déjeuner avec M. Hakan Fidan",
                                     "2021-04-09", "FRA");
  REQUIRE(claims.size() == 2);
  CHECK(people(claims[0]) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(claims[0].mode == Mode::meeting);
  CHECK(to_string(claims[0].when->first) == "2021-04-12");
  CHECK(claims[0].tense == Tense::future);
  CHECK(claims[0].place.empty());
  CHECK(people(claims[1]).find("Hakan Fidan@TUR") != std::string::npos);
  CHECK(to_string(claims[1].when->first) == "2021-04-13");
  CHECK_FALSE(claims[1].place.empty());
}

TEST_CASE("an agenda of one day tells it in the title, and a day behind its publication is past", "[claims]") {
  const auto claims =
      primary_claims(Language::ru, "Рабочий график Сергея Лаврова на 12 апреля",
                     "10:00 Встреча с Хаканом Фиданом\n\n12:00 Телефонный разговор с Эмманюэлем Макроном\n\n15:00 "
                     "Совещание",
                     "2021-04-13", "RUS");
  REQUIRE(claims.size() == 2);
  CHECK(to_string(claims[0].when->first) == "2021-04-12");
  CHECK(claims[0].tense == Tense::past);
  CHECK(claims[1].mode == Mode::call);
}

TEST_CASE("an agenda that does not say whose it is tells of no contact", "[claims]") {
  CHECK(primary_claims(Language::fr, "Agenda de la semaine", "Lundi 12 avril\n\n10h00 Entretien avec M. Sergueï Lavrov",
                       "2021-04-09", "FRA")
            .empty());
}

TEST_CASE("the lines of an English schedule, with a noun or a sentence each", "[claims]") {
  CHECK(
      told(Language::en, "Weekly schedule of President Charles Michel",
           "Monday 14 March 2022\n10.00 Phone call with President of Kazakhstan Kassym-Jomart Tokayev\n15.00 Meeting "
           "with "
           "Prime Minister of Belgium Alexander De Croo",
           "2022-03-15", "EU") ==
      "call 2022-03-14: Kassym-Jomart Tokayev, Charles Michel\nmeeting 2022-03-14: Alexander De Croo, Charles Michel");
  CHECK(told(Language::en, "Public Schedule of Secretary Blinken - March 15, 2022",
             "10:30 a.m. Secretary Blinken meets with German Foreign Minister Annalena Baerbock.", "2022-03-15",
             "USA") == "meeting 2022-03-15: Annalena Baerbock, Antony Blinken");
}

TEST_CASE("the hour before a line of an agenda is no duration", "[claims]") {
  const auto claims =
      primary_claims(Language::fr, "Agenda de Jean-Yves Le Drian – semaine du 12 avril 2021",
                     "Lundi 12 avril\n\n12h30 Déjeuner de travail avec M. Sergueï Lavrov", "2021-04-09", "FRA");
  REQUIRE(claims.size() == 1);
  CHECK(claims.front().minutes == 0);
}

TEST_CASE("behind an hour a line of an agenda may tell by a verb, of whose it is", "[claims]") {
  for (const auto* line : {"10h30 : reçoit M. Sergueï Lavrov", "10h30 : Jean-Yves Le Drian reçoit M. Sergueï Lavrov"}) {
    const auto claims = primary_claims(Language::fr, "Agenda de Jean-Yves Le Drian",
                                       "Lundi 12 avril\n\n" + std::string(line), "2021-04-09", "FRA");
    REQUIRE(claims.size() == 1);
    CHECK(people(claims[0]) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
    CHECK(to_string(claims[0].when->first) == "2021-04-12");
    CHECK(claims[0].tense == Tense::future);
  }
}
