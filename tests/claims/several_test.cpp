// Releases that tell of several contacts, in releases of our own of a few lines.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::primary_claims, claims::told;
using claims::told;

TEST_CASE("telephone conversations with two people are two contacts, in three languages", "[claims]") {
  CHECK(told(Language::en, "Telephone conversations with Emmanuel Macron and Angela Merkel",
             "Vladimir Putin had telephone conversations with President of France Emmanuel Macron and Federal "
             "Chancellor of Germany Angela Merkel.",
             "2021-03-05", "RUS") ==
        "call 2021-03-05: Emmanuel Macron, Vladimir Putin\ncall 2021-03-05: Angela Merkel, Vladimir Putin");
  CHECK(told(Language::ru, "О телефонных разговорах С.В.Лаврова с Ж.-И.Ле Дрианом и М.Чавушоглу",
             "4 марта состоялись телефонные разговоры С.В.Лаврова с Министром иностранных дел Франции Ж.-И.Ле Дрианом "
             "и с Министром иностранных дел Турции М.Чавушоглу.",
             "2021-03-05", "RUS") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\ncall 2021-03-04: Mevlüt Çavuşoğlu, Sergey Lavrov");
  CHECK(told(Language::fr, "Entretiens téléphoniques de Jean-Yves Le Drian avec Sergueï Lavrov et Mevlüt Çavuşoğlu",
             "Jean-Yves Le Drian s'est entretenu le 4 mars, successivement, avec ses homologues russe, Sergueï Lavrov, "
             "et turc, Mevlüt Çavuşoğlu.",
             "2021-03-05", "FRA") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\ncall 2021-03-04: Mevlüt Çavuşoğlu, Jean-Yves Le Drian");
}

TEST_CASE("a second \"with\" parts two contacts, and the second may be of another kind", "[claims]") {
  CHECK(told(Language::en,
             "Sergey Lavrov's telephone conversation with Jean-Yves Le Drian and meeting with Josep Borrell",
             "The conversation took place on 4 March.", "2021-03-05", "RUS") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("a call and a meeting of three are one contact", "[claims]") {
  for (const auto& [title, kind] :
       {std::pair{"Telephone conversation with Emmanuel Macron and Angela Merkel", "call"},
        {"Trilateral telephone conversations with Emmanuel Macron and Angela Merkel", "call"},
        {"Talks with Emmanuel Macron and Angela Merkel", "multilateral"},
        {"Vladimir Putin met with Emmanuel Macron and Angela Merkel", "multilateral"},
        {"Vladimir Putin met with Emmanuel Macron together with Angela Merkel", "multilateral"}})
    CHECK(told(Language::en, title, "Vladimir Putin spoke with President Emmanuel Macron and Angela Merkel.",
               "2021-03-05",
               "RUS") == std::string(kind) + " 2021-03-05: Emmanuel Macron, Angela Merkel, Vladimir Putin");
}

TEST_CASE("several conversations with one person are told as one contact", "[claims]") {
  CHECK(told(Language::en, "Telephone conversations with Emmanuel Macron",
             "Vladimir Putin had a telephone conversation with Emmanuel Macron.", "2021-03-05",
             "RUS") == "call 2021-03-05: Emmanuel Macron, Vladimir Putin");
}

TEST_CASE("below a title in the plural every sentence that meets somebody new tells of a contact", "[claims]") {
  CHECK(told(Language::ru, "О встречах С.В.Лаврова на полях сессии Генеральной Ассамблеи ООН",
             "23 сентября в Нью-Йорке С.В.Лавров провёл ряд двусторонних встреч. Состоялась встреча с Министром "
             "иностранных дел Турции М.Чавушоглу. Обсуждены перспективы переговоров с Ж.Боррелем. 24 сентября "
             "С.В.Лавров встретился с Ж.-И.Ле Дрианом. С Ж.-И.Ле Дрианом условились о новой встрече.",
             "2021-09-25", "RUS") ==
        "meeting 2021-09-23: Mevlüt Çavuşoğlu, Sergey Lavrov\nmeeting 2021-09-24: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(told(Language::en, "President held bilateral meetings on the sidelines of the conference",
             "Vladimir Putin held a series of meetings on 4 March. In particular, he met with Emmanuel Macron. They "
             "discussed Libya. The President also met with Angela Merkel and informed her of the situation.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Emmanuel Macron, Vladimir Putin\nmeeting 2021-03-04: Angela Merkel, Vladimir Putin");
}

TEST_CASE("quotations between the sentences of a digest end nothing, and its own people are met by nobody",
          "[claims]") {
  CHECK(told(Language::en, "Vladimir Putin held bilateral meetings on the sidelines of the conference",
             "Vladimir Putin met with Emmanuel Macron on 4 March. \"We need peace,\" he said. During the talks with "
             "Angela Merkel, Vladimir Putin thanked her. In the evening he had a telephone conversation with Mario "
             "Draghi.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Emmanuel Macron, Vladimir Putin\ntalks 2021-03-04: Angela Merkel, Vladimir Putin\n"
        "call 2021-03-04: Mario Draghi, Vladimir Putin");
}

TEST_CASE("a plural behind those who are named is not theirs", "[claims]") {
  CHECK(told(Language::en, "Vladimir Putin's visit to Paris",
             "The visit of Vladimir Putin with the participation of Sergey Lavrov and Sergei Shoigu will begin with a "
             "series of meetings.",
             "2021-03-05", "RUS")
            .find('\n') == std::string::npos);
}

TEST_CASE("each contact has its own topics and circumstances where it is told apart", "[claims]") {
  const auto claims = primary_claims(
      Language::en, "Sergey Lavrov's telephone conversations with Jean-Yves Le Drian and Josep Borrell",
      "On 4 March Sergey Lavrov spoke with Jean-Yves Le Drian at the initiative of the French side. They discussed "
      "Libya. On 5 March Sergey Lavrov spoke with Josep Borrell. The conversation lasted an hour. They discussed "
      "Syria.",
      "2021-03-05", "RUS");
  REQUIRE(claims.size() == 2);
  CHECK(to_string(claims[0].when->first) == "2021-03-04");
  CHECK(to_string(claims[1].when->first) == "2021-03-05");
  CHECK(claims[0].initiator == "FRA");
  CHECK(claims[1].initiator.empty());
  CHECK(claims[0].minutes == 0);
  CHECK(claims[1].minutes == 60);
  REQUIRE(claims[0].topics.size() == 1);
  CHECK(claims[0].topics[0].key == "libya");
  REQUIRE(claims[1].topics.size() == 1);
  CHECK(claims[1].topics[0].key == "syria");
}

TEST_CASE("a digest may open its sentences with whom somebody met", "[claims]") {
  CHECK(told(Language::ru, "О встречах Министра иностранных дел России С.В.Лаврова на полях Генассамблеи ООН",
             "27 сентября С.В.Лавров провёл ряд двусторонних встреч.\n\nНа встрече с И.Дачичем обсуждено Косово.\n\n"
             "С Б.Родригесом рассмотрены контакты на высшем уровне.",
             "2018-09-28", "RUS") ==
        "meeting 2018-09-27: Ivica Dačić, Sergey Lavrov\nmeeting 2018-09-27: Bruno Rodríguez, Sergey Lavrov");
}

TEST_CASE("whom the lead says to have been met separately was met alone, though the title is in the singular",
          "[claims]") {
  CHECK(told(Language::en, "Meeting of Dmytro Kuleba with Josep Borrell and Charles Michel",
             "Dmytro Kuleba met separately with Josep Borrell and Charles Michel.", "2022-01-20", "UKR") ==
        "meeting 2022-01-20: Dmytro Kuleba, Josep Borrell\nmeeting 2022-01-20: Dmytro Kuleba, Charles Michel");
}

TEST_CASE("meetings of the publisher's head with ministers are those that its sentences tell", "[claims]") {
  CHECK(told(Language::en, "Range of issues covered in Secretary-General's meetings with foreign ministers",
             "In his meeting with Sergey Lavrov, António Guterres raised the grain corridor.\n\nIn the meeting between "
             "António Guterres and Hakan Fidan, both discussed Cyprus.",
             "2023-09-23", "UN") ==
        "meeting 2023-09-23: António Guterres, Sergey Lavrov\nmeeting 2023-09-23: António Guterres, Hakan Fidan");
}

TEST_CASE("ambassadors of several states are met one by one where the sentences open with each", "[claims]") {
  CHECK(told(Language::ru, "Президент Касым-Жомарт Токаев принял послов России и Китая",
             "Президент Касым-Жомарт Токаев принял послов России и Китая.\n\nВ ходе беседы с послом России Алексеем "
             "Бородавкиным отмечена важность торговли.\n\nВо время встречи с послом Китая Чжан Сяо отмечено то же.",
             "2023-03-28", "KAZ") ==
        "meeting 2023-03-28: Kassym-Jomart Tokayev, Alexei Borodavkin\n"
        "meeting 2023-03-28: Kassym-Jomart Tokayev, name:Чжан Сяо");
}

TEST_CASE("one more contact is told by a sentence that opens with it", "[claims]") {
  CHECK(
      told(Language::en, "Jean-Yves Le Drian meets Mevlüt Çavuşoğlu",
           "Jean-Yves Le Drian received Mevlüt Çavuşoğlu in Paris on 4 March.\nIn a separate phone call on 5 March he "
           "spoke with Heiko Maas.",
           "2021-03-05", "FRA") ==
      "meeting 2021-03-04: Mevlüt Çavuşoğlu, Jean-Yves Le Drian\n"
      "call 2021-03-05: Jean-Yves Le Drian, Heiko Maas");
  CHECK(
      told(Language::en, "Jean-Yves Le Drian meets Mevlüt Çavuşoğlu",
           "Jean-Yves Le Drian received Mevlüt Çavuşoğlu in Paris on 4 March.\nThey agreed on a separate meeting with "
           "Heiko Maas.",
           "2021-03-05", "FRA") == "meeting 2021-03-04: Mevlüt Çavuşoğlu, Jean-Yves Le Drian");
}

TEST_CASE("the day of one contact is that of the next until another is told", "[claims]") {
  CHECK(told(Language::en, "Meetings on the margins of the Assembly",
             "On 22 September Heiko Maas met with Marcelo Ebrard. He then held a meeting with Wang Yi.", "2021-09-24",
             "DEU") ==
        "meeting 2021-09-22: Marcelo Ebrard, Heiko Maas\n"
        "meeting 2021-09-22: Wang Yi, Heiko Maas");
}

TEST_CASE("who spoke to one and to another spoke twice", "[claims]") {
  CHECK(told(Language::en, "Calls on Ukraine", "Josep Borrell spoke today to Dmytro Kuleba and to Antony Blinken.",
             "2021-03-19", "EU") ==
        "call 2021-03-19: Dmytro Kuleba, Josep Borrell\n"
        "call 2021-03-19: Josep Borrell, Antony Blinken");
}

TEST_CASE("who « s'est également entretenu » with somebody else was in one more contact", "[claims]") {
  CHECK(told(Language::fr, "Catherine Colonna reçoit Hakan Fidan",
             "Catherine Colonna a reçu vendredi Hakan Fidan à Paris. La ministre s'est également entretenue avec "
             "Annalena Baerbock.",
             "2023-03-04", "FRA") ==
        "meeting 2023-03-03: Catherine Colonna, Hakan Fidan\nmeeting 2023-03-03: Catherine Colonna, Annalena Baerbock");
  CHECK(told(Language::ru, "О встрече Сергея Лаврова с Хаканом Фиданом",
             "3 марта Сергей Лавров встретился с Хаканом Фиданом. Также министр встретился с Ван И.", "2023-03-04",
             "RUS") == "meeting 2023-03-03: Sergey Lavrov, Hakan Fidan\nmeeting 2023-03-03: Sergey Lavrov, Wang Yi");
}

TEST_CASE("whom others also met, or he himself weeks before, is of no contact more", "[claims]") {
  const std::string meeting = "Catherine Colonna a reçu vendredi Hakan Fidan à Paris. ";
  const auto only_one = [&](const std::string& behind) {
    CAPTURE(behind);
    CHECK(told(Language::fr, "Catherine Colonna reçoit Hakan Fidan", meeting + behind, "2023-03-04", "FRA") ==
          "meeting 2023-03-03: Catherine Colonna, Hakan Fidan");
  };
  only_one("Annalena Baerbock a également rencontré Wang Yi.");
  only_one("La ministre avait également rencontré Wang Yi le 2 février.");
}

TEST_CASE("whom a traveller also met is of his visit", "[claims]") {
  CHECK(told(Language::fr, "Visite de Catherine Colonna à Ankara",
             "Catherine Colonna s'est rendue vendredi à Ankara. La ministre a également rencontré Hakan Fidan.",
             "2023-03-04", "FRA") == "visit 2023-03-03: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("« la nécessité de » further on does not undo what a sentence opens with", "[claims]") {
  CHECK(told(Language::fr, "Ahmed Attaf s'entretient à Rome avec plusieurs de ses homologues",
             "Lors de son entretien avec Hakan Fidan, le ministre a salué les relations. Quant à son entretien avec "
             "Catherine Colonna, il a souligné la nécessité de coopérer.",
             "2024-01-05", "DZA") ==
        "meeting 2024-01-05: Hakan Fidan, Ahmed Attaf\nmeeting 2024-01-05: Catherine Colonna, Ahmed Attaf");
}

TEST_CASE("below a series of bilateral talks each sentence that discusses with somebody tells of a contact",
          "[claims]") {
  CHECK(told(Language::en, "Lavrov holds series of bilateral talks with his counterparts on sidelines of G20",
             "Foreign Minister Sergey Lavrov held a series of meetings on Thursday. Sergey Lavrov and High "
             "Representative Josep Borrell exchanged their views on energy. French Foreign Minister Jean-Yves Le Drian "
             "discussed trade with Sergey Lavrov.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Josep Borrell, Sergey Lavrov\nmeeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("of a number of calls each of those named had one", "[claims]") {
  CHECK(told(Language::en, "PM calls with international leaders",
             "The Prime Minister had a number of calls with leaders this afternoon. He spoke to Prime Minister of "
             "Denmark, Mette Frederiksen and President of the European Commission, Ursula von der Leyen.",
             "2021-03-05", "GBR") ==
        "call 2021-03-05: Boris Johnson, Mette Frederiksen\n"
        "call 2021-03-05: Boris Johnson, Ursula von der Leyen");
}

TEST_CASE("who calls for something holds no calls", "[claims]") {
  CHECK(
      told(Language::en, "Russia calls for emergency ministers meeting as conflict grows",
           "Russia's Foreign Minister Sergey Lavrov held a phone call with French Foreign Minister Jean-Yves Le Drian "
           "on Thursday. During a phone call with High Representative Josep Borrell on Monday, Vladimir Putin said the "
           "same.",
           "2021-03-05", "") == "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("below a title on world leaders each sentence tells whom somebody met", "[claims]") {
  CHECK(told(Language::en, "On margins of debate, Secretary-General discusses range of topics with world leaders",
             "Secretary-General António Guterres discussed key issues with a range of world leaders. The meeting "
             "between the UN chief and President Emmanuel Macron saw the two speak of Syria. The Secretary-General met "
             "with Foreign Minister Sergey Lavrov.",
             "2021-03-05", "UN") ==
        "meeting 2021-03-05: Emmanuel Macron, António Guterres\nmeeting 2021-03-05: António Guterres, Sergey Lavrov");
}

TEST_CASE("a contact that a list has told is none more when it is told by itself", "[claims]") {
  const auto document = claims::read_as(
      Language::fr, "Ahmed Attaf s'entretient à New York avec plusieurs de ses homologues",
      "Ahmed Attaf a tenu plusieurs rencontres bilatérales avec ses homologues de France, de Turquie et de Suisse. "
      "M. Attaf a réitéré à son homologue français, Stéphane Séjourné, ses félicitations. Avec son homologue turc, "
      "Hakan Fidan, M. Attaf a échangé les vues. M. Attaf s'est également entretenu avec son homologue suisse, Ignazio "
      "Cassis.",
      "2024-01-25", "DZA");
  CHECK(document.claims.size() == 3);
}

TEST_CASE("below a title of something else a first sentence may say that several were met, each told behind it",
          "[claims]") {
  CHECK(told(Language::en, "Lavrov concludes a busy day in Munich",
             "Foreign Minister Sergey Lavrov held a series of bilateral meetings on 3 and 4 March. On 3 March, the "
             "Minister met with Foreign Minister of France Jean-Yves Le Drian. They spoke of trade. On 4 March, he "
             "held a meeting with High Representative Josep Borrell. Finally, Lavrov received Foreign Minister of "
             "Turkey Mevlut Cavusoglu.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-03: Jean-Yves Le Drian, Sergey Lavrov\n"
        "meeting 2021-03-04: Josep Borrell, Sergey Lavrov\n"
        "meeting 2021-03-04: Mevlüt Çavuşoğlu, Sergey Lavrov");
}

TEST_CASE("a list of those whom somebody met is of several contacts where the text says \"the meetings\"", "[claims]") {
  const auto met = [](const std::string& below) {
    return told(Language::en, "Lavrov meets counterparts",
                "On 4 March, Foreign Minister Sergey Lavrov met with Foreign Minister of France Jean-Yves Le Drian and "
                "Foreign Minister of Turkey Mevlut Cavusoglu. " +
                    below,
                "2021-03-05", "RUS");
  };
  CHECK(met("The meetings dealt with trade.") ==
        "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\nmeeting 2021-03-04: Mevlüt Çavuşoğlu, Sergey Lavrov");
  CHECK(met("The meeting dealt with trade.").find('\n') == std::string::npos);
}

TEST_CASE("\"in separate meetings\" may stand behind those who were met", "[claims]") {
  CHECK(told(Language::en, "Lavrov receives ministers",
             "On 4 March, Sergey Lavrov received Foreign Minister of France Jean-Yves Le Drian and Foreign Minister of "
             "Turkey Mevlut Cavusoglu in separate meetings in Moscow.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\nmeeting 2021-03-04: Mevlüt Çavuşoğlu, Sergey Lavrov");
}

TEST_CASE("an event that opens a sentence of a series is no topic of it", "[claims]") {
  CHECK(told(Language::en, "Lavrov held bilateral meetings within the framework of the forum",
             "Within the framework of the forum, Foreign Minister Sergey Lavrov met with Foreign Minister of France "
             "Jean-Yves Le Drian on 4 March. On the same day, Lavrov met with High Representative Josep Borrell.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("of two offices in a title the one whose holder is met below is not whose contacts they are", "[claims]") {
  CHECK(told(Language::en, "Prime Minister and Minister of Foreign Affairs meets several foreign officials",
             "Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman Al Thani met on Wednesday "
             "with Minister of Foreign Affairs of Ghana Shirley Ayorkor Botchwey. The Prime Minister met, too, with "
             "the Minister of Foreign Affairs of Norway Anniken Huitfeldt.",
             "2023-05-11", "") ==
        "meeting 2023-05-10: Mohammed bin Abdulrahman Al Thani, Shirley Ayorkor Botchwey\n"
        "meeting 2023-05-10: Anniken Huitfeldt, Mohammed bin Abdulrahman Al Thani");
}

TEST_CASE("a journey goes on for days, and each state has a contact of its own", "[claims]") {
  CHECK(
      told(Language::en, "Secretary Blinken's Travel to Israel, Jordan and Turkey",
           "Secretary of State Antony J. Blinken traveled to Tel Aviv on November 3, where he met with Prime Minister "
           "Benjamin Netanyahu. On November 6, he met Turkish Foreign Minister Hakan Fidan in Ankara.",
           "2023-11-06", "USA") ==
      "visit 2023-11-03: Benjamin Netanyahu, Antony Blinken\nmeeting 2023-11-06: Hakan Fidan, Antony Blinken");
}
