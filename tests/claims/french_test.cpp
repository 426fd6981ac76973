// What French offices and newspapers say of a contact.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string french(const std::string& title, const std::string& body) {
  return told(Language::fr, title, body, "2024-03-02", "");
}

}  // namespace

TEST_CASE("an « entretien » without a channel is a meeting, by telephone a call", "[claims]") {
  const std::string title = "Entretien entre Catherine Colonna et Hakan Fidan";
  CHECK(french(title, "Catherine Colonna s'est entretenue vendredi avec Hakan Fidan.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan");
  CHECK(french(title, "Catherine Colonna s'est entretenue vendredi par téléphone avec Hakan Fidan.") ==
        "call 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("what is told « en marge de » something is no part of that, and face to face", "[claims]") {
  CHECK(french("Catherine Colonna évoque la situation avec son homologue turc",
               "En marge de la visite d'État des souverains néerlandais en Belgique, Catherine Colonna s'est "
               "entretenue vendredi après-midi avec Hakan Fidan.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("who brings a letter is met, and who wrote it is not", "[claims]") {
  const std::string body =
      "Catherine Colonna a reçu vendredi Hakan Fidan, qui lui a remis une lettre du président Recep Tayyip Erdogan "
      "destinée à Emmanuel Macron.";
  CHECK(french("Catherine Colonna reçoit un message du président turc", body) ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("a summit that somebody met speaks of is no meeting of theirs", "[claims]") {
  CHECK(french("Entretien entre Catherine Colonna et Hakan Fidan",
               "Catherine Colonna a rencontré vendredi Hakan Fidan pour parler des décisions du sommet du pays de "
               "Galles.") == "meeting 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("« plusieurs de ses homologues » are met one by one", "[claims]") {
  CHECK(french("Ahmed Attaf s'entretient à New York avec plusieurs de ses homologues",
               "Ahmed Attaf a rencontré le ministre turc des Affaires étrangères, Hakan Fidan. Il a également "
               "rencontré le ministre autrichien des Affaires étrangères, Alexander Schallenberg.") ==
        "meeting 2024-03-02: Hakan Fidan, Ahmed Attaf\nmeeting 2024-03-02: Alexander Schallenberg, Ahmed Attaf");
}

TEST_CASE("who is welcomed is met", "[claims]") {
  CHECK(french("Emmanuel Macron accueille Olaf Scholz à l'Élysée",
               "Emmanuel Macron a accueilli vendredi Olaf Scholz à l'Élysée.") ==
        "meeting 2024-03-01: Emmanuel Macron, Olaf Scholz");
}

TEST_CASE("below « entretiens bilatéraux » each of another side is met in a meeting of his own", "[claims]") {
  CHECK(french("Ahmed Attaf tient à Rome des entretiens bilatéraux",
               "Ahmed Attaf a rencontré Hakan Fidan et Alexander Schallenberg. Il a également rencontré Catherine "
               "Colonna.") ==
        "meeting 2024-03-02: Hakan Fidan, Ahmed Attaf\nmeeting 2024-03-02: Alexander Schallenberg, Ahmed Attaf\n"
        "meeting 2024-03-02: Catherine Colonna, Ahmed Attaf");
}

TEST_CASE("who attended a meeting of which one alone is named took part", "[claims]") {
  CHECK(told(Language::ru, "Путин провёл встречу с главами делегаций",
             "Владимир Путин провёл встречу с главами делегаций. В ней приняли участие Касым-Жомарт Токаев и Шавкат "
             "Мирзиёев.",
             "2024-03-02", "") == "multilateral 2024-03-02: Kassym-Jomart Tokayev, Shavkat Mirziyoyev, Vladimir Putin");
}
