// Texts whose day of publication nobody knows.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("without an anchor a day or month that lacks its year is of no year", "[dates]") {
  check({{en, "", "met on 9 June in Oslo", "9 June = XXXX-06-09"},
         {en, "", "met on Wednesday, June 9, at 14:30", "Wednesday, June 9, at 14:30 = XXXX-06-09T14:30"},
         {fr, "", "les 3 et 9 février à Paris", "3 = XXXX-02-03; 9 février = XXXX-02-09"},
         {ru, "", "9 июня с.г. в Москве", "9 июня с.г. = XXXX-06-09"},
         {en, "", "from 3 to 5 June", "3 to 5 June = XXXX-06-03/XXXX-06-05"},
         {en, "", "from 30 December to 2 January", "30 December to 2 January = XXXX-12-30/XXXX-01-02"},
         {en, "", "met in February in Oslo.", "February = XXXX-02"},
         {en, "", "met on 31 June", ""}});
  const auto day = find("met on Wednesday 9 June", en).at(0);
  CHECK(day.kind == Date::Kind::yearless);
  CHECK_FALSE(day.days.has_year());
  CHECK_FALSE(day.weekday_right.has_value());
  CHECK_FALSE(day.from.has_value());
  CHECK(timex3(day.days, day.grain) == "XXXX-06-09");
}

TEST_CASE("without an anchor what is reckoned from it is no date", "[dates]") {
  check({{en, "", "met on Monday in Oslo", ""},
         {fr, "", "hier à Paris", ""},
         {ru, "", "на прошлой неделе", ""},
         {en, "", "this spring", ""}});
}

TEST_CASE("the next day of a day without its year is one, within the month", "[dates]") {
  check({{en, "", "Met on 9 June, and the next day again.", "9 June = XXXX-06-09; the next day = XXXX-06-10"},
         {en, "", "Met on 28 February, and the next day again.", "28 February = XXXX-02-28"}});
}

TEST_CASE("a day without its year takes that of a whole day near by", "[dates]") {
  check(
      {{en, "", "On 2 June 2021 he flew to Oslo. On 9 June he met her.",
        "2 June 2021 = 2021-06-02; 9 June = 2021-06-09"},
       {en, "", "On 9 June they met. (Oslo, 10 June 2021)", "9 June = 2021-06-09; 10 June 2021 = 2021-06-10"},
       {ru, "", "28 декабря 2020 года и затем 4 января", "28 декабря 2020 года = 2020-12-28; 4 января = 2021-01-04"}});
  const auto day = find("On 2 June 2021 he flew. On 9 June he met her.", en).at(1);
  CHECK(day.kind == Date::Kind::partial);
  CHECK(day.from == Day::read("2021-06-02"));
}

TEST_CASE("no year is taken from afar, against the weekday, from several times, or from a treaty", "[dates]") {
  check({{en, "", "On 2 June 2021 he flew. On 9 December he met her.",
          "2 June 2021 = 2021-06-02; 9 December = XXXX-12-09"},
         {en, "", "On 2 June 2021 he flew. On Monday 9 June he met her.",
          "2 June 2021 = 2021-06-02; Monday 9 June = XXXX-06-09"},
         {en, "", "On 2 June 2021, as on 5 June 1992, he flew. On 9 June he met her.",
          "2 June 2021 = 2021-06-02; 5 June 1992 = 1992-06-05; 9 June = XXXX-06-09"},
         {en, "", "The parties to the treaty of 2 June 1992 met on 9 June.",
          "2 June 1992 = 1992-06-02; 9 June = XXXX-06-09"},
         {ru, "", "по договору от 2 июня 1992 года встретились 9 июня",
          "2 июня 1992 года = 1992-06-02; 9 июня = XXXX-06-09"}});
}

TEST_CASE("an hour of a zone that changes its clocks has no offset without the year", "[dates]") {
  check({{en, "", "on 9 June at 14:30 CEST", "9 June at 14:30 CEST = XXXX-06-09T14:30+02:00"},
         {ru, "", "9 июня в 14.30 МСК", "9 июня в 14.30 МСК = XXXX-06-09T14:30"}});
}
