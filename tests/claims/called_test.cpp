// The next contact, where French and Russian call its people by an office alone or by what they are there.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

const std::string kFrench = "meeting 2023-09-01: Catherine Colonna, Hakan Fidan";
const std::string kRussian = "meeting 2023-09-01: Sergey Lavrov, Hakan Fidan";

// What is claimed below the meeting of two ministers; empty if nothing is.
std::string below(const std::string& all, const std::string& first) {
  REQUIRE(all.starts_with(first));
  return all.size() == first.size() ? std::string() : all.substr(first.size() + 1);
}

std::string next_in_french(const std::string& sentence) {
  return below(told(Language::fr, "Catherine Colonna reçoit Hakan Fidan",
                    "Catherine Colonna a reçu vendredi à Paris Hakan Fidan. Ils ont évoqué le commerce.\n" + sentence,
                    "2023-09-02", "FRA"),
               kFrench);
}

std::string next_in_russian(const std::string& sentence) {
  return below(told(Language::ru, "Встреча Сергея Лаврова с Хаканом Фиданом",
                    "Сергей Лавров встретился в пятницу в Москве с Хаканом Фиданом. Обсуждалась торговля.\n" + sentence,
                    "2023-09-02", "RUS"),
               kRussian);
}

}  // namespace

TEST_CASE("the guest, or who is called by his state, had the next contact", "[claims]") {
  const std::string with_macron = "meeting 2023-09-01: Emmanuel Macron, Hakan Fidan";
  CHECK(next_in_french("Son hôte a été reçu par Emmanuel Macron.") == with_macron);
  CHECK(next_in_french("Le responsable turc a ensuite été reçu à l'Élysée par Emmanuel Macron.") == with_macron);
  CHECK(next_in_russian("Турецкий гость был принят Владимиром Путиным.") ==
        "meeting 2023-09-01: Hakan Fidan, Vladimir Putin");
  CHECK(next_in_french("Le responsable grec a été reçu par Emmanuel Macron.").empty());
}

TEST_CASE("a bare office is of whose release it is", "[claims]") {
  const std::string with_schallenberg = "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg";
  CHECK(next_in_french("La ministre s'est réunie avec Alexander Schallenberg.") == with_schallenberg);
  CHECK(next_in_french("La cheffe de la diplomatie française s'est réunie avec Alexander Schallenberg.") ==
        with_schallenberg);
  CHECK(next_in_russian("Министр имел беседу с Александром Шалленбергом.") ==
        "meeting 2023-09-01: Sergey Lavrov, Alexander Schallenberg");
  CHECK(next_in_french("Le ministre de l'Énergie s'est réuni avec Alexander Schallenberg.").empty());
}

TEST_CASE("whose contacts they are may stand behind the verb", "[claims]") {
  CHECK(next_in_french("Reçu à son tour par Catherine Colonna, Alexander Schallenberg a parlé de l'énergie.") ==
        "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg");
  CHECK(next_in_french("Alexander Schallenberg l'a reçue à dîner.") ==
        "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg");
  CHECK(next_in_russian("Сергея Лаврова посетил Александр Шалленберг.") ==
        "meeting 2023-09-01: Sergey Lavrov, Alexander Schallenberg");
  CHECK(next_in_russian("Александр Шалленберг посетил музей.").empty());
}

TEST_CASE("who is met alone may be of the same state, or of none that is known", "[claims]") {
  CHECK(next_in_french("Catherine Colonna a reçu Emmanuel Macron.") ==
        "meeting 2023-09-01: Catherine Colonna, Emmanuel Macron");
  CHECK(next_in_french("La ministre s'est entretenue avec M. Paul Lambert, directeur d'une fondation.") ==
        "meeting 2023-09-01: Catherine Colonna, name:Paul Lambert");
  CHECK(next_in_french("Emmanuel Macron a reçu Gérald Darmanin.").empty());
}

TEST_CASE("a noun whose verb follows tells of the next contact", "[claims]") {
  CHECK(next_in_french("Une réunion de travail a été tenue entre Catherine Colonna et Alexander Schallenberg.") ==
        "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg");
  CHECK(next_in_french("Une audience a été accordée à Alexander Schallenberg.") ==
        "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg");
  CHECK(next_in_russian("По видеосвязи Сергей Лавров провел консультации с Александром Шалленбергом.") ==
        "video 2023-09-01: Sergey Lavrov, Alexander Schallenberg");
}

TEST_CASE("« échangé » is a verb where its mark is written, and an infinitive is done behind « a pu »", "[claims]") {
  const std::string with_schallenberg = "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg";
  CHECK(next_in_french("Catherine Colonna a, dans la même journée, échangé avec Alexander Schallenberg.") ==
        with_schallenberg);
  CHECK(next_in_french("Catherine Colonna a pu s'entretenir avec Alexander Schallenberg.") == with_schallenberg);
  CHECK(next_in_french("Catherine Colonna veut s'entretenir avec Alexander Schallenberg.").empty());
}

TEST_CASE("on the way to somebody he was met", "[claims]") {
  CHECK(next_in_french("Catherine Colonna s'est rendue au Sénat, où elle a rencontré Alexander Schallenberg.") ==
        "meeting 2023-09-01: Catherine Colonna, Alexander Schallenberg");
}

TEST_CASE("what is accepted, or told of many, is no contact with whom a clause names", "[claims]") {
  CHECK(next_in_french("La ministre a échangé avec des étudiants sur l'œuvre de M. Paul Lambert.").empty());
  CHECK(next_in_french("La ministre a accueilli favorablement la proposition d'Alexander Schallenberg.").empty());
  CHECK(next_in_russian("Министр принял к сведению позицию Александра Шалленберга.").empty());
}

TEST_CASE("a counterpart spelt as no table has him is one", "[claims]") {
  CHECK(next_in_french("La ministre s'est réunie avec son homologue autrichien, M. Alexandre Challenbergue.") ==
        "meeting 2023-09-01: Catherine Colonna, name:Alexandre Challenbergue");
}

TEST_CASE("who was with somebody met him", "[claims]") {
  CHECK(next_in_russian("У Сергея Лаврова побывал Александр Шалленберг.") ==
        "meeting 2023-09-01: Sergey Lavrov, Alexander Schallenberg");
}

TEST_CASE("« il » is who is named first in the lead, whatever the title calls him", "[claims]") {
  CHECK(told(Language::fr, "Le ministre algérien s'entretient avec son homologue turc Hakan Fidan",
             "Ahmed Attaf a reçu vendredi à Alger Hakan Fidan.\nIl s'est entretenu avec Alexander Schallenberg.",
             "2023-09-02", "") ==
        "meeting 2023-09-01: Hakan Fidan, Ahmed Attaf\nmeeting 2023-09-01: Alexander Schallenberg, Ahmed Attaf");
}
