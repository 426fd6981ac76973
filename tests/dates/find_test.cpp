// Dates as releases write them.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("full dates are read in each language's order", "[dates]") {
  check({{en, "", "3 February 2017", "3 February 2017 = 2017-02-03"},
         {en, "", "signed on Feb. 3, 2017.", "Feb. 3, 2017 = 2017-02-03"},
         {en, "", "the 3rd of February, 2017", "3rd of February, 2017 = 2017-02-03"},
         {fr, "", "le 1er mars 2021 à Paris", "1er mars 2021 = 2021-03-01"},
         {ru, "", "16 февраля 2021 года состоялся", "16 февраля 2021 года = 2021-02-16"},
         {ru, "", "12 февраля 2015 г. в Минске", "12 февраля 2015 г. = 2015-02-12"},
         {und, "", "Paris, 12 November 2021", "12 November 2021 = 2021-11-12"},
         {en, "", "published 2021-02-16T19:03+03:00", "2021-02-16T19:03+03:00 = 2021-02-16T19:03+03:00"}});
}

TEST_CASE("in Russian too a month may stand first, where the year stands behind", "[dates]") {
  check(
      {{ru, "", "14:24 Июль 16, 2018", "14:24 Июль 16, 2018 = 2018-07-16T14:24"}, {ru, "", "за июль 16 человек", ""}});
}

TEST_CASE("glued dates, times and weekdays come apart", "[dates]") {
  check({{en, "", "19 November 202019:03", "19 November 202019:03 = 2020-11-19T19:03"},
         {en, "", "3 February 20179:05", "3 February 20179:05 = 2017-02-03T09:05"},
         {fr, "2020-06-16", "le mardi16 juin avec", "mardi16 juin = 2020-06-16"},
         {fr, "", "Brussels, 16/06/2020 - 18:56, UNIQUE ID: 200616_42", "16/06/2020 - 18:56 = 2020-06-16T18:56"}});
}

TEST_CASE("a year that is not written is the one that makes the weekday right, or the nearest", "[dates]") {
  check({{en, "2021-01-04", "on December 28", "December 28 = 2020-12-28"},
         {en, "2020-12-28", "on January 4", "January 4 = 2021-01-04"},
         {fr, "2021-02-16", "mardi 16 juin", "mardi 16 juin = 2020-06-16"},
         {fr, "2021-04-26", "ce lundi 26 avril", "lundi 26 avril = 2021-04-26"},
         {ru, "2020-11-19", "заявления от 9 ноября", "9 ноября = 2020-11-09"},
         {ru, "2021-02-16", "16 февраля с.г.", "16 февраля с.г. = 2021-02-16"},
         {en, "", "on December 28", "December 28 = XXXX-12-28"}});
  const auto wrong = find("Monday 16 June 2020", en);
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].weekday_right == false);
  CHECK(wrong[0].kind == Date::Kind::absolute);
  CHECK(find("16 июня, вторник", ru, Day::of(2020, 6, 20)).at(0).weekday_right == true);
  CHECK(find("16 июня", ru, Day::of(2020, 6, 20)).at(0).kind == Date::Kind::partial);
}

TEST_CASE("day and month change places where weekday, range or anchor say so", "[dates]") {
  check({{fr, "", "05/06/2020", "05/06/2020 = 2020-06-05"},
         {en, "", "12/25/2020", "12/25/2020 = 2020-12-25"},
         {en, "", "Saturday, 06/05/2021", "Saturday, 06/05/2021 = 2021-06-05"},
         {en, "", "Thursday, 06/05/2021", "Thursday, 06/05/2021 = 2021-05-06"},
         {en, "2021-06-06", "06/05/2021", "06/05/2021 = 2021-06-05"},
         {ru, "", "16.06.2020", "16.06.2020 = 2020-06-16"},
         {ru, "", "от 16.06.20 г.", "16.06.20 г. = 2020-06-16"},
         {ru, "2022-03-10", "от 9.03.22", "9.03.22 = 2022-03-09"},
         {ru, "2022-03-10", "версия 9.03.12", ""}});
}

TEST_CASE("intervals keep both ends", "[dates]") {
  check({{en, "", "on March 7 & 8, 2022", "March 7 & 8, 2022 = 2022-03-07/2022-03-08"},
         {ru, "2020-12-01", "19-20 ноября", "19-20 ноября = 2020-11-19/2020-11-20"},
         {ru, "2020-12-01", "с 28 ноября по 2 декабря 2020 года",
          "28 ноября по 2 декабря 2020 года = 2020-11-28/2020-12-02"},
         {ru, "", "30 декабря – 2 января 2021 года", "30 декабря – 2 января 2021 года = 2020-12-30/2021-01-02"},
         {en, "2020-12-01", "from 19 to 20 November", "19 to 20 November = 2020-11-19/2020-11-20"},
         {en, "", "November 19-20, 2020", "November 19-20, 2020 = 2020-11-19/2020-11-20"},
         {en, "", "November 28 – December 2, 2020", "November 28 – December 2, 2020 = 2020-11-28/2020-12-02"},
         {fr, "2020-12-01", "du 19 au 20 novembre", "19 au 20 novembre = 2020-11-19/2020-11-20"},
         {fr, "", "du lundi 5 au mardi 6 avril 2021", "lundi 5 au mardi 6 avril 2021 = 2021-04-05/2021-04-06"},
         {ru, "2021-05-01", "5 и 6 мая", "5 и 6 мая = 2021-05-05/2021-05-06"},
         {ru, "2021-05-01", "5 и 9 мая", "5 = 2021-05-05; 9 мая = 2021-05-09"},
         {ru, "", "с 2017 по 2020 год", "2017 по 2020 год = 2017/2020"},
         {en, "", "between 2017 and 2020", "2017 and 2020 = 2017/2020"},
         {ru, "", "2014–2015 годы", "2014–2015 годы = 2014/2015"}});
}

TEST_CASE("months and years are dates only where something says so", "[dates]") {
  check({{en, "", "in November 2020", "November 2020 = 2020-11"},
         {en, "", "beyond January 2022.", "January 2022 = 2022-01"},
         {ru, "", "В 2017 году", "2017 году = 2017"},
         {en, "", "The body was created in 1992 by the OSCE", "1992 = 1992"},
         {fr, "", "en 2017", "2017 = 2017"},
         {ru, "2021-02-16", "в конце ноября", "в конце ноября = 2020-11"},
         {en, "", "Resolution 2254 (2015), 2000 people", ""},
         {en, "2021-02-16", "At the beginning of November, Azerbaijan", "At the beginning of November = 2020-11"}});
  const auto end = find("fin novembre", fr, Day::of(2020, 12, 5));
  REQUIRE(end.size() == 1);
  CHECK(to_string(end[0].days.first) == "2020-11-21");
  CHECK(to_string(end[0].days.last) == "2020-11-30");
}

TEST_CASE("days of the week are reckoned from the day of publication", "[dates]") {
  check({{en, "2020-11-19", "spoke on Wednesday in Moscow", "Wednesday = 2020-11-18"},
         {en, "2020-11-19", "said on Wednesday he will go", "Wednesday = 2020-11-18"},
         {en, "2020-11-19", "will arrive on Monday", "Monday = 2020-11-23"},
         {en, "2020-11-19", "On Monday, the ministers will meet", "Monday = 2020-11-23"},
         {ru, "2020-11-19", "в среду обсудили", "среду = 2020-11-18"},
         {ru, "2020-11-19", "окружающая среда", ""},
         {fr, "2020-11-19", "ce mercredi", "ce mercredi = 2020-11-18"},
         {fr, "2020-11-19", "s’est entretenu hier et aujourd’hui", "hier = 2020-11-18; aujourd’hui = 2020-11-19"},
         {ru, "2020-11-19", "вчера, 18 ноября", "вчера = 2020-11-18; 18 ноября = 2020-11-18"},
         {en, "2020-11-19", "every Wednesday", ""},
         {en, "", "on Wednesday", ""}});
}

TEST_CASE("clock times are read beside their date, with the zone", "[dates]") {
  check({{fr, "", "le 16 juin 2020 à 18 h 56", "16 juin 2020 à 18 h 56 = 2020-06-16T18:56"},
         {fr, "", "16 juin 2020, 18h56 (heure de Paris)",
          "16 juin 2020, 18h56 (heure de Paris) = 2020-06-16T18:56+02:00"},
         {en, "", "5 May 2021, 7.30 p.m.", "5 May 2021, 7.30 p.m. = 2021-05-05T19:30"},
         {en, "", "at 3 pm on 5 May 2021", "3 pm on 5 May 2021 = 2021-05-05T15:00"},
         {ru, "", "5 мая 2021 года в 19.03", "5 мая 2021 года в 19.03 = 2021-05-05T19:03"},
         {ru, "", "5 мая 2021 года, 19:03 мск", "5 мая 2021 года, 19:03 мск = 2021-05-05T19:03+03:00"},
         {en, "", "5 May 2021 19:03 UTC+3", "5 May 2021 19:03 UTC+3 = 2021-05-05T19:03+03:00"},
         {en, "", "Wed, 5 May 2021 19:03:10 +0300", "Wed, 5 May 2021 19:03:10 +0300 = 2021-05-05T19:03+03:00"},
         {en, "", "5 May 2021 19:03 -0530", "5 May 2021 19:03 -0530 = 2021-05-05T19:03-05:30"},
         {en, "", "18:56, 16/06/2020", "18:56, 16/06/2020 = 2020-06-16T18:56"}});
}

TEST_CASE("what only looks like a date is none", "[dates]") {
  for (const auto language : {ru, fr, en, und}) {
    for (const auto* text : {"2254",
                             "5+5",
                             "5 + 5",
                             "N4",
                             "24/7",
                             "MH17",
                             "№ 16",
                             "№16",
                             "No. 2254",
                             "1 + 1",
                             "COVID-19",
                             "U.S. $16 million",
                             "version 10.06.2020.1",
                             "3:0",
                             "16,5 %",
                             "2+2",
                             "E3/EU+3",
                             "Theresa May 5,000",
                             "may 5",
                             "it may march on",
                             "the troops march 20 km",
                             "Mars 5-Mars 7",
                             "the March on Rome",
                             "в рамках формата «2+2»",
                             "99/99/2020",
                             "31/02/2020",
                             "30 февраля 2021 года",
                             "UNIQUE ID: 200616_42",
                             "+33 1 43 17 53 53",
                             "S/RES/2254",
                             ""}) {
      CAPTURE(text, code(language));
      CHECK(find(text, language, Day::of(2021, 2, 16)).empty());
    }
  }
}

TEST_CASE("dates are ascending, apart, and inside the text, whatever the bytes", "[dates][property]") {
  const std::string_view pieces[] = {"19",  " ",  "ноября", "-",   "2020",  "19:03", "may",    "May", ".",
                                     "в",   "\n", "fin ",   "mi-", "16/06", "/2020", "Monday", ",",   "с.г.",
                                     "and", "to", "p.m.",   "(",   "UTC",   "+3",    "№"};
  std::uint32_t seed = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 14; ++i) {
      seed = seed * 1664525U + 1013904223U;
      text += pieces[(seed >> 16) % std::size(pieces)];
      if (seed % 3 == 0) text += ' ';
    }
    std::size_t end = 0;
    for (const auto& date : find(text, und, Day::of(2020, 11, 22))) {
      CAPTURE(text);
      REQUIRE(date.span.begin >= end);
      REQUIRE(date.span.end <= text.size());
      REQUIRE(!date.span.empty());
      REQUIRE(date.days.first <= date.days.last);
      end = date.span.end;
    }
  }
}

TEST_CASE("an EDTF string has as many figures as the grain", "[dates]") {
  const Days two = {*Day::of(2020, 11, 19), *Day::of(2020, 11, 20)};
  CHECK(edtf({two.first, two.first}, Grain::day) == "2020-11-19");
  CHECK(edtf(two, Grain::day) == "2020-11-19/2020-11-20");
  CHECK(edtf(two, Grain::month) == "2020-11");
  CHECK(edtf(two, Grain::year) == "2020");
}

TEST_CASE("a TIMEX3 value tells weeks, seasons and times in its own way", "[dates]") {
  const auto values = [](std::string_view text, Language language) {
    std::string out;
    for (const auto& date : find(text, language, Day::of(2021, 2, 16)))
      out += timex3(date.days, date.grain, date.time) + " ";
    return out;
  };
  CHECK(values("3 February 2017, in March 2021, in 2015", en) == "2017-02-03 2021-03 2015 ");
  CHECK(values("10 декабря 2021 г. в 15:00 (мск)", ru) == "2021-12-10T15:00+03:00 ");
  CHECK(values("last week; 19-20 November 2021", en) == "2021-W06 2021-11-19/2021-11-20 ");
  CHECK(values("au printemps 2020; en hiver 2021", fr) == "2020-SP 2021-WI ");
  CHECK(timex3({*Day::of(2021, 1, 1) + -4, *Day::of(2021, 1, 3)}, Grain::week) == "2020-W53");
}

TEST_CASE("a year needs a word that leads to it, and nothing that it counts", "[dates]") {
  check({{en, "", "the second half of 2022, until 2035, over 2020.",
          "second half of 2022 = 2022-07/2022-12; 2035 = 2035; 2020 = 2020"},
         {en, "", "late 2023 to early 2024", "late 2023 to early 2024 = 2023/2024"},
         {en, "", "from 1823 to 1837", "1823 to 1837 = 1823/1837"},
         {en, "", "a crowd of 1990 people; a total of 2023.", ""},
         {en, "", "of 2000, by 1900", ""},
         {en, "", "In 1812, Moscow burnt; in 1812 cases", "1812 = 1812"},
         {fr, "", "l'accord de 2015 sur le climat, d'ici 2030", "2015 = 2015; 2030 = 2030"},
         {fr, "", "près de 1950 personnes", ""},
         {ru, "", "с 2025-го по 2027 год", "2025-го по 2027 год = 2025/2027"},
         {ru, "2021-02-16", "итоги прошлого года, на текущий год", "прошлого года = 2020; текущий год = 2021"}});
}

TEST_CASE("a season without a year is the one at hand, or the one that is meant", "[dates]") {
  check({{ru, "2025-02-04", "летом", "летом = 2025-22"},
         {ru, "2025-02-10", "принятому осенью закону", "осенью = 2024-23"},
         {ru, "2025-02-14", "к весне; зимой", "весне = 2025-21; зимой = 2025-24"},
         {en, "2022-01-13", "last summer, this summer, next summer",
          "last summer = 2021-22; this summer = 2022-22; next summer = 2022-22"},
         {fr, "2021-02-16", "l'été dernier; cet automne", "l'été dernier = 2020-22; cet automne = 2021-23"},
         {fr, "2021-02-16", "a été reçu; il a été", ""},
         {en, "2021-02-16", "the summer school; Spring forward", ""}});
}

TEST_CASE("a list of days says its year once, at its end", "[dates]") {
  check({{en, "2022-01-22", "November 9, 2020, January 11 and November 26, 2021",
          "November 9, 2020 = 2020-11-09; January 11 = 2021-01-11; November 26, 2021 = 2021-11-26"},
         {ru, "2023-02-01", "3 мая и 5 июня 2021 года", "3 мая = 2021-05-03; 5 июня 2021 года = 2021-06-05"},
         {fr, "2023-02-01", "le 3 mai, le 5 juin 2021", "3 mai = 2023-05-03; 5 juin 2021 = 2021-06-05"}});
}

TEST_CASE("a Russian weekday and its day are one date, in either order", "[dates]") {
  check({{ru, "2021-02-17", "во вторник, 16 февраля", "вторник, 16 февраля = 2021-02-16"},
         {ru, "2021-02-17", "16 февраля, во вторник", "16 февраля, во вторник = 2021-02-16"},
         {ru, "2021-02-17", "в ночь с 4 на 5 мая", "4 на 5 мая = 2021-05-04/2021-05-05"}});
}

TEST_CASE("a verb of the future turns the weekday at the end of its clause", "[dates]") {
  check({{en, "2021-08-20", "Uruguay's foreign minister will arrive in Turkey on a four-day visit on Saturday.",
          "Saturday = 2021-08-21"},
         {fr, "2021-08-20", "Les ministres s'entretiendront samedi à Paris.", "samedi = 2021-08-21"},
         {ru, "2021-08-20", "Министр прибудет в Москву в субботу.", "субботу = 2021-08-21"}});
}

TEST_CASE("a day in words is one beside the name of a month alone", "[dates]") {
  check({{ru, "2026-01-15", "Пятнадцатого января состоялась", "Пятнадцатого января = 2026-01-15"},
         {ru, "2026-01-15", "двадцать первого мая 2020 года", "двадцать первого мая 2020 года = 2020-05-21"},
         {ru, "2026-01-15", "первого заместителя министра", ""},
         {fr, "2020-07-15", "la fête du quatorze juillet", "quatorze juillet = 2020-07-14"},
         {fr, "2020-07-15", "le premier ministre", ""}});
}

TEST_CASE("a weekday may be tied to its day by « du »", "[dates]") {
  check({{fr, "2019-07-10", "le dimanche du 14 juillet", "dimanche du 14 juillet = 2019-07-14"},
         {fr, "2019-07-10", "du 14 au 16 juillet", "14 au 16 juillet = 2019-07-14/2019-07-16"}});
}

TEST_CASE("who « se rend » somewhere on a weekday is still to go", "[dates]") {
  check({{fr, "2025-01-16", "le président se rend vendredi au Liban", "vendredi = 2025-01-17"},
         {fr, "2025-01-16", "le président s'est rendu vendredi au Liban", "vendredi = 2025-01-10"}});
}

TEST_CASE("an English month in lower case is one between its day and its year", "[dates]") {
  check({{en, "2017-11-20", "met on 19 november 2017 in Paris", "19 november 2017 = 2017-11-19"},
         {en, "2017-11-20", "they may 2017 times", ""},
         {en, "2017-11-20", "met on 19 november in Paris", ""}});
}

TEST_CASE("a weekday behind « hier » says the same day again", "[dates]") {
  check({{fr, "2021-06-16", "La journée d'hier mardi a été chargée", "hier mardi = 2021-06-15"},
         {fr, "2020-10-14", "a reçu aujourd'hui mercredi", "aujourd'hui mercredi = 2020-10-14"}});
}

TEST_CASE("« courant » behind a day is of this year", "[dates]") {
  check({{fr, "2019-11-06", "le mardi 5 novembre courant", "mardi 5 novembre courant = 2019-11-05"}});
}

TEST_CASE("quarters, halves and decades are the months and years they span", "[dates]") {
  check({{en, "", "in the third quarter of 2020", "third quarter of 2020 = 2020-07/2020-09"},
         {en, "2021-02-16", "the second half of this year", "second half of this year = 2021-07/2021-12"},
         {en, "", "exports in Q4 2020", "Q4 2020 = 2020-10/2020-12"},
         {fr, "", "au 1er trimestre de 2022", "1er trimestre de 2022 = 2022-01/2022-03"},
         {ru, "", "в IV кв. 2020 г.", "IV кв. 2020 г. = 2020-10/2020-12"},
         {en, "", "in the early 1970s", "early 1970s = 1970/1979"},
         {fr, "", "dans les années 70", "les années 70 = 1970/1979"},
         {ru, "", "в 1990-е годы", "1990-е годы = 1990/1999"},
         {en, "", "the fifth quarter of 2020 people", ""},
         {en, "", "Boeing 737s and 1990 cars", ""}});
}

TEST_CASE("a week may be named by one of its days", "[dates]") {
  check({{en, "2021-02-16", "in the week of 8 March", "the week of 8 March = 2021-03-08/2021-03-14"},
         {fr, "", "la semaine du 24 mars 2021", "la semaine du 24 mars 2021 = 2021-03-22/2021-03-28"},
         {ru, "2021-02-16", "на неделе с 8 марта", "неделе с 8 марта = 2021-03-08/2021-03-14"}});
}

TEST_CASE("of a day in both styles the new one counts", "[dates]") {
  check({{en, "", "on 3 (15) March 1918", "3 (15) March 1918 = 1918-03-15"},
         {ru, "", "25 октября (7 ноября) 1917 года", "25 октября (7 ноября) 1917 года = 1917-11-07"},
         {en, "", "on 3 (4) March 1918", "March 1918 = 1918-03"}});
}

TEST_CASE("years joined by a dash are an interval, and the second may be short", "[dates]") {
  check({{en, "", "the strategy for 2021–25 was approved", "2021–25 = 2021/2025"},
         {fr, "", "la feuille de route 2021-2025", "2021-2025 = 2021/2025"},
         {en, "", "winter 2020–2021 was hard", "winter 2020–2021 = 2021-24"},
         {en, "", "resolutions 2254-2268", ""}});
}

TEST_CASE("three days in a row are one interval; a month may be Roman, or stand first in Russian", "[dates]") {
  check({{fr, "", "les 9, 10 et 11 décembre 2020", "9, 10 et 11 décembre 2020 = 2020-12-09/2020-12-11"},
         {ru, "", "11.II.2021", "11.II.2021 = 2021-02-11"},
         {ru, "", "14:24 Июль 16, 2018", "14:24 Июль 16, 2018 = 2018-07-16T14:24"},
         {ru, "", "20 Сен / 2024", "20 Сен / 2024 = 2024-09-20"}});
}
