// Ordinary French and Russian releases of one contact: who did the next one, who only attended, at whose wish it was.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

TEST_CASE("French \"he\" is whom the sentence before begins with by name, and no host", "[claims]") {
  const auto below = [](const std::string& sentences) {
    return told(Language::fr, "Sergueï Lavrov reçoit Josep Borrell",
                "Sergueï Lavrov a reçu jeudi à Moscou Josep Borrell. " + sentences, "2021-02-05", "RUS");
  };
  const std::string first = "meeting 2021-02-04: Josep Borrell, Sergey Lavrov";
  CHECK(below("M. Borrell effectue une visite de trois jours. Il a ensuite rencontré M. Issa Krumov.") == first);
  CHECK(below("M. Borrell effectue une visite de trois jours. Il a ensuite rencontré le Premier ministre Mikhaïl "
              "Michoustine.") == first + "\nmeeting 2021-02-04: Josep Borrell, Mikhail Mishustin");
}

TEST_CASE("who attended the contact of the release is of none of its own", "[claims]") {
  for (const auto* sentence : {"Во встрече участвовали Посол Франции в России Пьер Леви и Сергей Рябков.",
                               "Во встрече приняли участие Посол Франции в России Пьер Леви и Сергей Рябков."})
    CHECK(read_as(Language::ru, "Встреча Сергея Лаврова с Жан-Ивом Ле Дрианом",
                  "4 марта Сергей Лавров встретился в Москве с Жан-Ивом Ле Дрианом. " + std::string(sentence),
                  "2021-03-05", "RUS")
              .claims.size() == 1);
}

TEST_CASE("who is received at his request, and from whom a call is received, asked for it", "[claims]") {
  const auto initiator = [](Language language, const std::string& title, const std::string& body) {
    return only(read_as(language, title, body, "2021-03-05", "RUS")).initiator;
  };
  CHECK(initiator(Language::ru, "Встреча Сергея Рябкова с послом Франции",
                  "4 марта Сергей Рябков принял посла Франции Пьера Леви по его просьбе.") == "FRA");
  CHECK(initiator(Language::fr, "Entretien téléphonique de Sergueï Lavrov avec Jean-Yves Le Drian",
                  "Sergueï Lavrov a reçu, jeudi 4 mars, un appel téléphonique du ministre français des Affaires "
                  "étrangères Jean-Yves Le Drian.") == "FRA");
}

TEST_CASE("who is called by an office below the title has it in the contact", "[claims]") {
  const auto claim = only(read_as(Language::ru, "В. Матвиенко встретилась с послом Франции",
                                  "4 марта Председатель Совета Федерации Валентина Матвиенко встретилась с послом "
                                  "Франции Пьером Леви.",
                                  "2021-03-05", "RUS"));
  for (const auto& who : claim.participants)
    if (who.side == "RUS") CHECK(who.office == "speaker");
}

TEST_CASE("of a commission of two states the chairman without a state is the publisher's", "[claims]") {
  CHECK(people(only(read_as(Language::fr, "La France et la Russie tiennent leur commission mixte",
                            "Les travaux de la commission mixte franco-russe se sont tenus jeudi à Paris, sous la "
                            "coprésidence du ministre de l'Industrie, Jean Krumov, et du ministre russe du Commerce, "
                            "Ivan Drumkin.",
                            "2021-03-05", "FRA")))
            .find("@FRA") != std::string::npos);
}
