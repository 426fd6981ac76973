// Agencies and news sites put a dateline, numbers or a preface before what they tell.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string news_ru(const std::string& title, const std::string& body, const char* published = "2021-03-06") {
  return told(Language::ru, title, body, published, "");
}
std::string news_fr(const std::string& title, const std::string& body, const char* published = "2021-03-06") {
  return told(Language::fr, title, body, published, "");
}

}  // namespace

TEST_CASE("a dateline cut into sentences is no text before the lead", "[claims]") {
  CHECK(news_ru("Новости дня",
                "Москва. 5 марта. INTERFAX. Министр иностранных дел России Сергей Лавров в пятницу встретился с "
                "министром иностранных дел Франции Жан-Ивом Ле Дрианом.") ==
        "meeting 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("the town of a dateline is not where they met", "[claims]") {
  const auto claims = primary_claims(
      Language::fr, "Rencontre ministérielle",
      "ALGER — Le ministre des Affaires étrangères, Ahmed Attaf, a rencontré vendredi à Rome le ministre italien des "
      "Affaires étrangères, Antonio Tajani.",
      "2024-03-02", "");
  REQUIRE(claims.size() == 1);
  REQUIRE_FALSE(claims.front().place.empty());
  CHECK(gazetteer::Gazetteer::built_in().place(claims.front().place)->name.fr == "Rome");
}

TEST_CASE("counters of a page are no sentences of its lead", "[claims]") {
  CHECK(news_ru("Новости дня",
                "0\n\n551\n\nМинистр иностранных дел России Сергей Лавров в пятницу встретился с министром "
                "иностранных дел Франции Жан-Ивом Ле Дрианом.") ==
        "meeting 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("behind a preface the sentence that names both of the title is the lead", "[claims]") {
  CHECK(news_ru("Глава МИД России встретился с главой МИД Франции",
                "В среду Правительство провело заседание. Президент Эммануэль Макрон на нём выступил. Читайте нас. "
                "Подробности ниже. Сергей Лавров в пятницу после возвращения из отпуска встретился с Жан-Ивом Ле "
                "Дрианом.") == "meeting 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("a quotation at the beginning does not hide the lead", "[claims]") {
  CHECK(news_fr("Sergueï Lavrov reçoit l'ambassadeur de France",
                "« Nous avons beaucoup travaillé », dit le diplomate. Le ministre des Affaires étrangères, Sergueï "
                "Lavrov, a reçu vendredi l'ambassadeur de France en Russie, Pierre Lévy.") ==
        "meeting 2021-03-05: Pierre Lévy, Sergey Lavrov");
}

TEST_CASE("ministers of two states who discussed something were in contact, and how may be told behind", "[claims]") {
  const std::string discussed =
      "Министр иностранных дел России Сергей Лавров и министр иностранных дел Франции Жан-Ив Ле Дриан обсудили "
      "положение в Ливии.";
  CHECK(news_ru("Новости дня", discussed + " Встреча состоялась в пятницу в Сочи.") ==
        "meeting 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(news_ru("Новости дня", discussed + " Положение остаётся сложным.") ==
        "call 2021-03-06: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(news_ru("Новости дня",
                "Министр иностранных дел России Сергей Лавров и его заместитель обсудили положение в "
                "Ливии.")
            .empty());
}

TEST_CASE("the day that a later sentence tells of the same people is that of the contact", "[claims]") {
  CHECK(news_ru("Лавров и Ле Дриан провели телефонный разговор",
                "Сергей Лавров провёл телефонный разговор с Жан-Ивом Ле Дрианом. Он состоялся по инициативе Парижа. "
                "Собеседники остались довольны. Сергей Лавров и Жан-Ив Ле Дриан провели телефонный разговор в "
                "четверг.") == "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("the town that a summit of old is called by is no place below a dateline", "[claims]") {
  const auto claims = primary_claims(
      Language::fr, "La Secrétaire générale de la Francophonie reçoit le Premier ministre d'Arménie",
      "PARIS, 1er mars 2024 — Louise Mushikiwabo a reçu vendredi le Premier ministre Nikol Pachinian. Depuis le Sommet "
      "d'Erevan, l'Arménie préside la Francophonie.",
      "2024-03-02", "");
  REQUIRE(claims.size() == 1);
  REQUIRE_FALSE(claims.front().place.empty());
  CHECK(gazetteer::Gazetteer::built_in().place(claims.front().place)->name.fr == "Paris");
}

TEST_CASE("a town on whose conference's sidelines they met is the place", "[claims]") {
  const auto claims = primary_claims(Language::fr, "Entretien de Sergueï Lavrov avec Jean-Yves Le Drian",
                                     "Sergueï Lavrov s'est entretenu vendredi avec Jean-Yves Le Drian en marge de la "
                                     "réunion ministérielle de Genève.",
                                     "2021-03-06", "");
  REQUIRE(claims.size() == 1);
  REQUIRE_FALSE(claims.front().place.empty());
  CHECK(gazetteer::Gazetteer::built_in().place(claims.front().place)->name.fr == "Genève");
}

namespace {

std::string news_en(const std::string& title, const std::string& body, const char* published = "2021-03-06") {
  return told(Language::en, title, body, published, "");
}

}  // namespace

TEST_CASE("talks that are weighed, eyed or not ruled out are none", "[claims]") {
  for (const auto& [title, body] :
       {std::pair{"Kremlin does not rule out Putin-Macron phone call",
                  "Kremlin spokesman Dmitry Peskov has not ruled out a phone call between Vladimir Putin and Emmanuel "
                  "Macron."},
        {"Russia, France eye ministerial talks",
         "Sergey Lavrov is considering holding his first talks with Jean-Yves Le Drian this week on the sidelines of a "
         "multilateral meeting."}}) {
    CAPTURE(title);
    CHECK(news_en(title, body).empty());
  }
}

TEST_CASE("a town and a day before a colon are a dateline, whose day is that of a contact without one", "[claims]") {
  const std::string met =
      "President Emmanuel Macron offered help. Foreign Minister Sergey Lavrov paid a courtesy call on President "
      "Emmanuel "
      "Macron at the palace.";
  CHECK(news_en("Paris", "Paris, March 4: " + met) == "meeting 2021-03-04: Emmanuel Macron, Sergey Lavrov");
  CHECK(news_en("Paris", met) == "meeting 2021-03-06: Emmanuel Macron, Sergey Lavrov");
}

TEST_CASE("ministers of whom the title names the states alone are those who discuss below", "[claims]") {
  CHECK(news_en("Russian, French foreign ministers discuss cooperation",
                "The meeting was organised on Thursday in Paris.\n\nRussia's Foreign Minister Sergey Lavrov\n\nRussian "
                "and French foreign ministers, Sergey Lavrov and Jean-Yves Le Drian, discussed cooperation.") ==
        "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(news_en("Russian, French FMs meet in Paris",
                "The meeting discussed Syria, Russian Foreign Minister Sergey Lavrov told a press conference. French "
                "Foreign Minister Jean-Yves Le Drian praised it.") ==
        "meeting 2021-03-06: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("whose envoy somebody is took no part", "[claims]") {
  CHECK(
      news_en("Envoy in Paris",
              "President Vladimir Putin's special envoy Kirill Dmitriev met with French Foreign Minister Jean-Yves Le "
              "Drian on Thursday.") == "meeting 2021-03-04: Jean-Yves Le Drian, Kirill Dmitriev");
}

TEST_CASE("who leaves for another state is on a visit", "[claims]") {
  CHECK(news_en("Lavrov leaves for Paris", "Foreign Minister Sergey Lavrov left for Paris on Friday.") ==
        "visit 2021-03-05: Sergey Lavrov");
}
