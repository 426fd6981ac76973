// Dates that need others: counted from the day of publication or from one told before, and lists that say a month or a
// year once; quarters and years of other calendars.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("days are counted back from the day of publication", "[dates]") {
  check({{en, "2021-02-16", "spoke three days ago", "three days ago = 2021-02-13"},
         {en, "2021-02-16", "in two weeks' time", "in two weeks' time = 2021-03-01/2021-03-07"},
         {en, "2021-02-16", "in three days the talks were over", ""},
         {en, "2021-02-16", "three days of talks", ""},
         {fr, "2021-02-16", "il y a un mois, il a reçu", "il y a un mois = 2021-01"},
         {fr, "2021-02-16", "il y a trois pays", ""},
         {fr, "2021-02-16", "se tiendra dans dix jours", "dans dix jours = 2021-02-26"},
         {ru, "2021-02-16", "неделю назад", "неделю назад = 2021-02-08/2021-02-14"},
         {ru, "2021-02-16", "несколько недель назад", ""},
         {ru, "2021-02-16", "через два дня состоится", "через два дня = 2021-02-18"},
         {ru, "2021-02-16", "через два дня после встречи", ""},
         {en, "", "three days ago", ""}});
}

TEST_CASE("\"the next day\" is reckoned from the date that the text told before", "[dates]") {
  check(
      {{en, "2021-02-16", "landed on 4 May 2020 and left the next day",
        "4 May 2020 = 2020-05-04; the next day = 2020-05-05"},
       {en, "2021-02-16", "left the next day", ""},
       {en, "2021-02-16", "On 4 May 2020 they met. Two days later",
        "4 May 2020 = 2020-05-04; Two days later = 2020-05-06"},
       {en, "2021-02-16", "in 2015 and the following year", "2015 = 2015; the following year = 2016"},
       {en, "2021-02-16", "in May 2015; that year", "May 2015 = 2015-05; that year = 2015"},
       {en, "2021-02-16", "in 2015; the next day", "2015 = 2015"},
       {fr, "2021-02-16", "reçu le 2 février par le roi, vu la veille",
        "2 février = 2021-02-02; la veille = 2021-02-01"},
       {ru, "2021-02-16", "4 мая 2020 г. и в тот же день", "4 мая 2020 г. = 2020-05-04; в тот же день = 2020-05-04"}});
  const auto found = find("On 4 May 2020 they met; the next day, and today", en, Day::of(2021, 2, 16));
  REQUIRE(found.size() == 3);
  CHECK_FALSE(found[0].from);
  CHECK(found[1].from == Day::of(2020, 5, 4));
  CHECK(found[1].kind == Date::Kind::relative);
  CHECK(found[2].from == Day::of(2021, 2, 16));
}

TEST_CASE("the end of a year that nothing else tells is of the year of publication", "[dates]") {
  check({{en, "2021-02-16", "will open by the end of the year, in Oslo", "by the end of the year = 2021"},
         {en, "2021-02-16", "by the end of the year 2022", "2022 = 2022"},
         {en, "2021-02-16", "had left by the end of the year before", ""},
         {fr, "2021-02-16", "avant la fin du mois prochain", ""},
         {ru, "2021-02-16", "К концу года они приедут.", "К концу года = 2021"}});
}

TEST_CASE("what is reckoned from an event is no date", "[dates]") {
  check({{en, "2021-02-16", "On 4 May 2020, two days before the summit,", "4 May 2020 = 2020-05-04"},
         {en, "2021-02-16", "On 4 May 2020, the day after the vote,", "4 May 2020 = 2020-05-04"},
         {en, "2021-02-16", "the same day-to-day work of 4 May 2020", "4 May 2020 = 2020-05-04"},
         {fr, "2021-02-16", "la veille du sommet", ""},
         {fr, "2021-02-16", "au lendemain de la visite", ""},
         {ru, "2021-02-16", "накануне визита", ""},
         {ru, "2021-02-16", "накануне выборов", ""},
         {ru, "2021-02-16", "накануне 16-го раунда", ""},
         {ru, "2021-02-16", "накануне турецкие власти", "накануне = 2021-02-15"},
         {ru, "2021-02-16", "До 10 июля. Днём ранее власти", "10 июля = 2021-07-10; Днём ранее = 2021-02-15"},
         {fr, "2021-02-16", "réuni samedi.\n\nCe qu'il a dit la veille", "samedi = 2021-02-13; la veille = 2021-02-15"},
         {fr, "2021-02-16", "réuni samedi. Ce qu'il a dit la veille", "samedi = 2021-02-13; la veille = 2021-02-12"},
         {ru, "2021-02-16", "накануне министр принял посла", "накануне = 2021-02-15"},
         {ru, "2021-02-16", "накануне состоялась беседа", "накануне = 2021-02-15"}});
}

TEST_CASE("weekends, nights and weekdays that go on", "[dates]") {
  check({{en, "2021-02-16", "over the weekend", "over the weekend = 2021-02-13/2021-02-14"},
         {en, "2021-02-16", "will meet over the weekend", "over the weekend = 2021-02-20/2021-02-21"},
         {en, "2021-02-18", "this weekend", "this weekend = 2021-02-20/2021-02-21"},
         {en, "2021-02-14", "over the weekend", "over the weekend = 2021-02-13/2021-02-14"},
         {en, "2021-02-16", "the night of Sunday to Monday", "Sunday to Monday = 2021-02-14/2021-02-15"},
         {fr, "2021-02-16", "dans la nuit de lundi à mardi", "lundi à mardi = 2021-02-15/2021-02-16"},
         {fr, "2021-02-16", "sera à Rabat de jeudi à samedi", "jeudi à samedi = 2021-02-18/2021-02-20"},
         {fr, "2021-02-16", "lundi en quinze", "lundi en quinze = 2021-03-08"},
         {ru, "2021-02-16", "в ночь с понедельника на вторник", "понедельника на вторник = 2021-02-15/2021-02-16"},
         {ru, "2021-02-16", "в понедельник и вторник", "понедельник = 2021-02-15; вторник = 2021-02-16"},
         {en, "2021-02-16", "open from Monday to Friday", ""},
         {en, "2021-02-16", "on Good Friday", ""}});
}

TEST_CASE("days without their month", "[dates]") {
  check({{en, "2021-02-16", "on Friday 12 in Oslo", "Friday 12 = 2021-02-12"},
         {en, "2021-02-16", "on Friday 12 ships sailed", "Friday = 2021-02-12"},
         {en, "2021-02-16", "received him on the 3rd.", "3rd = 2021-02-03"},
         {en, "2021-02-16", "on the 28th.", "28th = 2021-01-28"},
         {en, "2021-02-16", "on the 3rd floor", ""},
         {en, "2021-02-16", "of the 28th ult.", "28th ult. = 2021-01-28"},
         {fr, "2021-02-16", "votre lettre du 3 courant", "3 courant = 2021-02-03"},
         {fr, "2021-02-16", "vendredi 13 personnes", "vendredi = 2021-02-12"},
         {ru, "2021-02-16", "от 3-го сего месяца", "3-го сего месяца = 2021-02-03"},
         {ru, "2021-02-16", "15 числа", "15 числа = 2021-02-15"},
         {en, "2021-02-16", "the first Monday of March", "first Monday of March = 2021-03-01"},
         {en, "2021-02-16", "the last Friday in May 2020", "last Friday in May 2020 = 2020-05-29"},
         {fr, "2021-02-16", "le premier lundi de mars", "premier lundi de mars = 2021-03-01"}});
}

TEST_CASE("lists of days and intervals over months and years", "[dates]") {
  check({{en, "2021-02-16", "on 5 and 6, then 9 May", "5 and 6 = 2021-05-05/2021-05-06; 9 May = 2021-05-09"},
         {en, "2021-02-16", "May 2nd, 5th and 9th, 2020",
          "May 2nd = 2020-05-02; 5th = 2020-05-05; 9th, 2020 = 2020-05-09"},
         {fr, "2021-02-16", "les 5, 7 et 9 juin", "5 = 2021-06-05; 7 = 2021-06-07; 9 juin = 2021-06-09"},
         {ru, "2021-02-16", "5, 6 и 9 мая", "5, 6 = 2021-05-05/2021-05-06; 9 мая = 2021-05-09"},
         {en, "", "28 February–2 March 2024", "28 February–2 March 2024 = 2024-02-28/2024-03-02"},
         {fr, "2021-02-16", "du 30 décembre au 2 janvier", "30 décembre au 2 janvier = 2020-12-30/2021-01-02"},
         {ru, "", "с конца марта до середины апреля 2020 года",
          "конца марта до середины апреля 2020 года = 2020-03/2020-04"},
         {fr, "", "de la fin mars à la mi-avril 2020", "fin mars à la mi-avril 2020 = 2020-03/2020-04"}});
  const auto parts = find("from late March to mid-April 2020", en);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].days == Days{*Day::of(2020, 3, 21), *Day::of(2020, 4, 20)});
}

TEST_CASE("a quarter without its year is the nearest, where a word leads to it", "[dates]") {
  check({{en, "2021-02-16", "in the fourth quarter", "fourth quarter = 2020-10/2020-12"},
         {en, "2021-02-16", "in the second half of the year", "second half of the year = 2021-07/2021-12"},
         {en, "2021-02-16", "in the first half of the season", ""},
         {en, "2021-02-16", "the first quarter of the city", ""},
         {ru, "2021-02-16", "во втором квартале", "втором квартале = 2021-04/2021-06"}});
}

TEST_CASE("dates of other calendars are converted, never taken for ours", "[dates]") {
  check({{en, "", "12 Mordad 1402", "12 Mordad 1402 = 2023-08-03"},
         {en, "", "30 Esfand 1399", "30 Esfand 1399 = 2021-03-20"},
         {en, "", "30 Esfand 1400", ""},
         {en, "2023-08-10", "1402/05/12", "1402/05/12 = 2023-08-03"},
         {en, "2023-08-10", "1445/01/01", "1445/01/01 = 2023-07-19"},
         {ru, "", "10 рамадана 1444 года хиджры", "10 рамадана 1444 года хиджры = 2023-04-01"},
         {en, "", "15 March 2566", "15 March 2566 = 2023-03-15"},
         {en, "", "in 2566 cases", ""},
         {en, "", "in Reiwa 3", "Reiwa 3 = 2021"},
         {ru, "", "в 3-м году эры Рэйва", "3-м году эры Рэйва = 2021"},
         {en, "", "12 Mordad", ""}});
}

TEST_CASE("«через неделю» beside a verb of the past is reckoned from the text alone", "[dates]") {
  check({{ru, "2021-06-15", "Через неделю состоялась встреча", ""},
         {ru, "2021-06-15", "Через неделю состоится встреча", "Через неделю = 2021-06-21/2021-06-27"},
         {ru, "2021-06-15", "5 мая 2020 года он прибыл, через два дня уехал",
          "5 мая 2020 года = 2020-05-05; через два дня = 2020-05-07"}});
}
