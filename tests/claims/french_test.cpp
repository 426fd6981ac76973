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

TEST_CASE("a sentence that says who the several were tells of one contact with each", "[claims]") {
  CHECK(french("Série d'entretiens d'Ahmed Attaf à New York",
               "Ahmed Attaf a tenu vendredi à New York une série d'entretiens avec ses homologues. Il s'agit notamment "
               "du ministre turc des Affaires étrangères, Hakan Fidan, et de la ministre française des Affaires "
               "étrangères, Catherine Colonna. M. Attaf s'est également entretenu avec Alexander Schallenberg.") ==
        "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf\nmeeting 2024-03-01: Catherine Colonna, Ahmed Attaf\n"
        "meeting 2024-03-01: Alexander Schallenberg, Ahmed Attaf");
}

TEST_CASE("a visit put aside by the title is not what the lead tells", "[claims]") {
  CHECK(french("Avant sa visite à New York, Ahmed Attaf voit Hakan Fidan",
               "Ahmed Attaf a reçu vendredi Hakan Fidan.") == "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
}

TEST_CASE("a visit that is only prepared is neither the contact nor its traveller's", "[claims]") {
  CHECK(french("Ahmed Attaf chez Hakan Fidan pour préparer la visite d'Emmanuel Macron",
               "Ahmed Attaf s'est entretenu vendredi au palais avec Hakan Fidan afin de préparer la visite à Ankara "
               "d'Emmanuel Macron.") == "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
}

TEST_CASE("whom a traveller also spoke with is of the visit", "[claims]") {
  CHECK(french("Ahmed Attaf en visite à Vienne",
               "Ahmed Attaf s'est rendu vendredi à Vienne, où il a été reçu par Alexander Schallenberg. Il s'est "
               "également entretenu avec le président autrichien, Alexander Van der Bellen.") ==
        "visit 2024-03-01: Alexander Schallenberg, Alexander Van der Bellen, Ahmed Attaf");
}

TEST_CASE("« son homologue congolais » behind a name is nobody else", "[claims]") {
  CHECK(french("Macron appelle Sassou Nguesso",
               "Emmanuel Macron et Denis Sassou Nguesso, son homologue congolais, se sont parlé vendredi par "
               "téléphone.") == "call 2024-03-01: Emmanuel Macron, Denis Sassou Nguesso");
}

TEST_CASE("who sent somebody to a meeting is not at it", "[claims]") {
  CHECK(french("Ahmed Attaf reçoit l'émissaire d'Erdogan",
               "Ahmed Attaf a reçu vendredi Hakan Fidan, l'émissaire spécial du président turc Recep Tayyip "
               "Erdogan.") == "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
}

TEST_CASE("a day told of what they met on the sidelines of is that of the meeting, where no other is told",
          "[claims]") {
  CHECK(french("Ahmed Attaf rencontre Hakan Fidan à New York",
               "Ahmed Attaf a rencontré Hakan Fidan à New York en marge du dîner offert le 27 février par le président "
               "américain.") == "meeting 2024-02-27: Hakan Fidan, Ahmed Attaf");
}

TEST_CASE("whom the same person met earlier in the day is met in a contact of its own", "[claims]") {
  CHECK(french("Ahmed Attaf reçoit Hakan Fidan",
               "Ahmed Attaf a reçu vendredi Hakan Fidan. Plus tôt dans la journée, Ahmed Attaf a rencontré Alexander "
               "Schallenberg.") ==
        "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf\nmeeting 2024-03-01: Alexander Schallenberg, Ahmed Attaf");
}

TEST_CASE("a president called by two of his names and by all of them is one", "[claims]") {
  CHECK(french("Le Président Diomaye Faye reçoit Hakan Fidan",
               "Le Président du Sénégal, Bassirou Diomaye Faye, a reçu vendredi Hakan Fidan.") ==
        "meeting 2024-03-01: Hakan Fidan, Bassirou Diomaye Faye");
  CHECK(french("Félix Tshisekedi reçoit Erdogan",
               "Le Chef de l'État, Félix Antoine Tshisekedi Tshilombo, a reçu vendredi Recep Tayyip Erdogan.") ==
        "meeting 2024-03-01: Félix Tshisekedi, Recep Tayyip Erdoğan");
}

TEST_CASE("a summit before the colon of a title is where the meeting behind it was", "[claims]") {
  CHECK(french("Sommet de l'OTAN : rencontre avec Hakan Fidan", "Ahmed Attaf a rencontré vendredi Hakan Fidan.") ==
        "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
}

TEST_CASE("a short given name in the title is that of the one whom the lead names in full", "[claims]") {
  CHECK(french("Entretien de Hakan Fidan avec Tony Blinken",
               "Hakan Fidan s'est entretenu vendredi par téléphone avec le secrétaire d'État Antony Blinken.") ==
        "call 2024-03-01: Hakan Fidan, Antony Blinken");
}

TEST_CASE("of several members of one government each met those of whom his own sentence tells", "[claims]") {
  CHECK(
      told(Language::fr, "Nombreuses rencontres bilatérales pour les membres du Conseil fédéral",
           "En marge du forum, plusieurs membres du Conseil fédéral ont mené des entretiens bilatéraux. Le conseiller "
           "fédéral Ignazio Cassis a rencontré Hakan Fidan. Le conseiller fédéral Guy Parmelin s'est entretenu avec "
           "Sergueï Lavrov.",
           "2024-03-02", "CHE") ==
      "meeting 2024-03-02: Ignazio Cassis, Hakan Fidan\nmeeting 2024-03-02: Guy Parmelin, Sergey Lavrov");
}

TEST_CASE("a press statement following a meeting is about the meeting", "[claims]") {
  CHECK(told(Language::fr, "Déclaration de presse de Hakan Fidan à l'issue de sa rencontre avec Sergueï Lavrov",
             "Mesdames et Messieurs, merci de votre présence.", "2024-03-02",
             "TUR") == "meeting 2024-03-02: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whom the guest accompanies was not received with him", "[claims]") {
  CHECK(french("Hakan Fidan reçoit Catherine Colonna",
               "Hakan Fidan a reçu vendredi Catherine Colonna, qui accompagne le président Emmanuel Macron.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("the day and the town of a sentence that leads to several are theirs", "[claims]") {
  const auto claims = primary_claims(Language::fr, "Hakan Fidan en Tunisie",
                                     "Hakan Fidan a multiplié les tête-à-tête vendredi à Tunis. Il a tour à tour "
                                     "rencontré Sergueï Lavrov et Ahmed Attaf.",
                                     "2024-03-02", "TUR");
  REQUIRE(claims.size() == 2);
  for (const auto& claim : claims) {
    CHECK(to_string(claim.when->first) == "2024-03-01");
    CHECK_FALSE(claim.place.empty());
  }
}

TEST_CASE("a meeting at the headquarters of a body was in the town that stands behind it", "[claims]") {
  const auto claims = primary_claims(
      Language::fr, "Hakan Fidan rencontre Sergueï Lavrov",
      "Hakan Fidan a rencontré vendredi, au siège des Nations unies à New York, Sergueï Lavrov.", "2024-03-02", "TUR");
  REQUIRE(claims.size() == 1);
  CHECK(claims.front().place == "Q60");
}

TEST_CASE("a statement following a meeting may name the other by his office alone", "[claims]") {
  CHECK(told(Language::fr,
             "Déclaration de presse du président Emmanuel Macron à l'issue de sa rencontre avec le Premier ministre de "
             "la République tchèque",
             "Nous avons préparé ensemble la présidence tchèque.", "2022-06-08",
             "FRA") == "meeting 2022-06-08: Emmanuel Macron, Petr Fiala");
}

TEST_CASE("whom a traveller met in another state than that of his visit is of a contact of its own", "[claims]") {
  CHECK(told(Language::fr, "Déplacement en Russie et en Ukraine",
             "Le Président de la République s'est rendu à Moscou lundi 7 février où il s'est entretenu avec Vladimir "
             "Poutine. Il a rencontré ce mardi à Kiev le Président Volodymyr Zelensky.",
             "2022-02-08", "FRA") ==
        "visit 2022-02-07: Emmanuel Macron, Vladimir Putin\nmeeting 2022-02-08: Emmanuel Macron, Volodymyr Zelenskyy");
}
