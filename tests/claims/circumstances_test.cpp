// Who was host, how long it lasted, the how-manieth it was and about what, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::only;
using claims::read;
using claims::read_as;

TEST_CASE("who takes no part did not ask for the contact", "[claims]") {
  const auto document =
      read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
           "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian. A truce at the initiative of Turkey was discussed.",
           "2021-03-05", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->initiator.empty());
}

TEST_CASE("who receives is host, who is received is guest, and the occasion is told", "[claims]") {
  const auto document =
      read("Meeting of Emmanuel Macron with Sergey Lavrov",
           "Emmanuel Macron received Sergey Lavrov, who is on an official visit.", "2021-02-19", "FRA");
  for (const auto& who : only(document).participants) {
    CHECK(who.host == (who.side == "FRA"));
    CHECK(who.guest == (who.side == "RUS"));
  }
  CHECK(only(document).occasion == "official visit");
}

TEST_CASE("how long it lasted and the how-manieth it was are read in three languages", "[claims]") {
  const auto english = read("Telephone conversation between Joe Biden and Vladimir Putin",
                            "Joe Biden and Vladimir Putin had their second telephone conversation this month. The call "
                            "lasted an hour and a half.",
                            "2021-12-30", "USA");
  CHECK(only(english).minutes == 90);
  CHECK(only(english).ordinal == 2);
  CHECK(only(english).within == "month");
  const auto french =
      read("Russie : M. Macron s'est entretenu avec M. Poutine",
           "M. Emmanuel Macron s'est entretenu avec M. Vladimir Poutine pendant une heure et quarante-cinq "
           "minutes. C'est leur deuxième entretien cette semaine.",
           "2022-02-20", "FRA");
  CHECK(only(french).minutes == 105);
  CHECK(only(french).ordinal == 2);
  CHECK(only(french).within == "week");
  const auto russian = read("О встрече С.В.Лаврова с А.Гутеррешем",
                            "26 апреля прошла встреча С.В.Лаврова с А.Гутеррешем. Беседа продолжалась полтора часа.",
                            "2022-04-26", "RUS");
  CHECK(only(russian).minutes == 90);
  CHECK(only(russian).ordinal == 0);
}

TEST_CASE("a length may be an adjective of the contact, or what it is of", "[claims]") {
  const auto minutes = [](const char* title, const char* body, const char* side) {
    return only(read(title, body, "2022-01-21", side)).minutes;
  };
  CHECK(minutes("О встрече С.В.Лаврова с А.Гутеррешем",
                "С.В.Лавров встретился с А.Гутеррешем. В ходе получасовой беседы обсуждалась Сирия.", "RUS") == 30);
  CHECK(minutes("О встрече С.В.Лаврова с А.Гутеррешем",
                "С.В.Лавров встретился с А.Гутеррешем. После 45-минутного разговора министр уехал.", "RUS") == 45);
  CHECK(minutes("Russie : M. Macron s'est entretenu avec M. Poutine",
                "M. Macron a eu avec M. Poutine un entretien téléphonique d'une demi-heure.", "FRA") == 30);
  CHECK(minutes("Russie : M. Macron s'est entretenu avec M. Poutine",
                "M. Macron a eu avec M. Poutine un entretien sur la Syrie hier à 18 heures.", "FRA") == 0);
  CHECK(minutes("Phone call of Antony Blinken with Sergey Lavrov",
                "Antony Blinken spoke with Sergey Lavrov by phone at 5:10pm. The half-hour call was frank.",
                "USA") == 30);
}

TEST_CASE("a length may be written with an h, and an ordinal stand behind the contact", "[claims]") {
  const auto french =
      read("Russie : M. Macron s'est entretenu avec M. Poutine",
           "M. Emmanuel Macron s'est entretenu avec M. Vladimir Poutine pendant 1h40.", "2022-02-12", "FRA");
  CHECK(only(french).minutes == 100);
  const auto english = read("Meeting of Antony Blinken with Sergey Lavrov",
                            "Antony Blinken met with Sergey Lavrov today at 16h30. The 90-minute meeting was their "
                            "second this year.",
                            "2022-01-21", "USA");
  CHECK(only(english).minutes == 90);
  CHECK(only(english).ordinal == 2);
  CHECK(only(english).within == "year");
  const auto russian = read("О телефонном разговоре К.Токаева с В.В.Путиным",
                            "Состоялся телефонный разговор К.Токаева с В.В.Путиным. Беседа длилась около получаса.",
                            "2021-12-02", "KAZ");
  CHECK(only(russian).minutes == 30);
}

TEST_CASE("a topic is raised by whoever stands before the verb, or by both", "[claims]") {
  const auto document =
      read("Telephone conversation between Vladimir Putin and Emmanuel Macron",
           "Vladimir Putin and Emmanuel Macron had a telephone conversation. Emmanuel Macron stressed "
           "the need for a ceasefire. They discussed Libya.",
           "2021-03-05", "RUS");
  const auto& topics = only(document).topics;
  REQUIRE(topics.size() == 2);
  CHECK(topics[0].key == "ceasefire");
  CHECK(topics[0].raised_by == "FRA");
  CHECK(topics[1].key == "libya");
  CHECK(topics[1].raised_by.empty());
}

TEST_CASE("a state that takes part is a topic where its situation is spoken of, an office never", "[claims]") {
  const auto topics_of = [](const std::string& sentence) {
    const auto document =
        read("Phone conversation of the President of Ukraine with the Prime Minister of Sweden",
             "Volodymyr Zelenskyy had a phone conversation with Magdalena Andersson. " + sentence, "2022-02-11", "UKR");
    std::string keys;
    for (const auto& topic : only(document).topics) keys += topic.key + " ";
    return keys;
  };
  CHECK(topics_of("The President of Ukraine thanked her for the supply of machines.").empty());
  CHECK(topics_of("The ties of Ukraine with Sweden were discussed.").empty());
  CHECK(topics_of("The situation in and around Ukraine was discussed.") == "ukraine ");
  CHECK(topics_of("The Ukrainian crisis was discussed.") == "ukraine ");
  CHECK(topics_of("The situation of the Ministry of Culture was discussed.").empty());
  CHECK(topics_of("Libya and investments were discussed.") == "libya investment ");
}

TEST_CASE("a first minister is no first meeting", "[claims]") {
  const auto audience = [](const std::string& words) {
    const auto document = claims::read_as(
        Language::fr, "Le Premier ministre reçoit le ministre des Affaires étrangères de la Türkiye",
        "Le Premier ministre, M. Nadir Larbaoui, a reçu à Alger le ministre des Affaires étrangères de la Türkiye, "
        "M. Hakan Fidan. " +
            words,
        "2023-11-21", "");
    return only(document).ordinal;
  };
  CHECK(audience("") == 0);
  CHECK(audience("C'était leur première rencontre.") == 1);
}

TEST_CASE("who initiated it is told by a verb, a noun, or « à sa demande »", "[claims]") {
  const auto initiator = [](Language language, const std::string& title, const std::string& body) {
    return only(read_as(language, title, body, "2023-03-04", "")).initiator;
  };
  const std::string talks = "Сергей Лавров провёл переговоры с Хаканом Фиданом. ";
  CHECK(initiator(Language::ru, "О переговорах Сергея Лаврова с Хаканом Фиданом",
                  talks + "Встреча инициирована турецкой стороной.") == "TUR");
  CHECK(initiator(Language::ru, "О переговорах Сергея Лаврова с Хаканом Фиданом",
                  talks + "Инициатором выступила российская сторона.") == "RUS");
  CHECK(initiator(Language::fr, "Catherine Colonna reçoit Hakan Fidan",
                  "Catherine Colonna a reçu hier et à sa demande le ministre turc Hakan Fidan.") == "TUR");
}

TEST_CASE("of a visit the state that is visited is host, where no town is told", "[claims]") {
  const auto document = read("Sergey Lavrov on working visit to Greece",
                             "Sergey Lavrov is on a working visit to Greece, where he will meet with Foreign Minister "
                             "Nikos Dendias.",
                             "2021-02-19", "");
  REQUIRE(only(document).participants.size() == 2);
  for (const auto& who : only(document).participants) CHECK(who.host == (who.side == "GRC"));
}

TEST_CASE("the state of the traveller's office is not the one that is visited", "[claims]") {
  const auto host = [](Language language, const std::string& title, const std::string& body) {
    const auto document = read_as(language, title, body, "2022-01-14", "");
    std::string sides;
    for (const auto& who : only(document).participants)
      if (who.host) sides += who.side;
    return sides;
  };
  CHECK(
      host(Language::en, "Sergey Lavrov: a new goal is set",
           "The visit of the Foreign Minister of the Republic of Azerbaijan Jeyhun Bayramov to the Russian Federation "
           "was of use, said Sergey Lavrov.") == "RUS");
  CHECK(host(Language::ru, "О визите Министра иностранных дел Азербайджана Д.А.Байрамова в Россию",
             "14 января состоялся визит Министра иностранных дел Азербайджана Д.А.Байрамова в Россию, где его принял "
             "С.В.Лавров.") == "RUS");
  CHECK(host(Language::fr, "Visite du ministre des affaires étrangères de la Grèce au Maroc",
             "M. Nikos Dendias est arrivé au Maroc, où il s'entretient avec M. Nasser Bourita.") == "MAR");
}

TEST_CASE("a town that tells whose office it is tells no place", "[claims]") {
  const auto document = read("Meeting with Moscow Mayor Sergei Sobyanin",
                             "Vladimir Putin held a working meeting with Moscow Mayor Sergei Sobyanin in Sochi.",
                             "2022-01-20", "kremlin.ru");
  CHECK(only(document).place == "gn:491422");
}

TEST_CASE("where all are of one side nobody is host", "[claims]") {
  const auto document = read("Meeting with Sergei Shoigu", "Vladimir Putin received Sergei Shoigu in the Kremlin.",
                             "2022-02-14", "kremlin.ru");
  REQUIRE(only(document).participants.size() == 2);
  for (const auto& who : only(document).participants) CHECK_FALSE((who.host || who.guest));
}

TEST_CASE("a length stands before the noun, behind \"for\" or behind \"took\"", "[claims]") {
  const auto minutes = [](const std::string& body) {
    return only(read("Telephone conversation between Joe Biden and Vladimir Putin", body, "2021-12-30", "USA")).minutes;
  };
  const std::string spoke = "Joe Biden and Vladimir Putin spoke by telephone";
  CHECK(minutes(spoke + ". The 45-minute call was frank.") == 45);
  CHECK(minutes(spoke + " for just over 50 minutes.") == 50);
  CHECK(minutes(spoke + ". It ran for just over two hours.") == 120);
  CHECK(minutes(spoke + ". Their conversation took 35 minutes.") == 35);
  CHECK(minutes("Joe Biden and Vladimir Putin had a half-hour telephone conversation.") == 30);
  CHECK(minutes("Joe Biden and Vladimir Putin had a telephone conversation of about forty minutes.") == 40);
  CHECK(minutes(spoke + ". They discussed a truce for 24 hours.") == 0);
  CHECK(minutes(spoke + ". It took place at 15 hours.") == 0);
}

TEST_CASE("the how-manieth stands before the noun, or before \"time\"", "[claims]") {
  const auto told = [](const std::string& body) {
    const auto claim =
        only(read("Telephone conversation between Joe Biden and Vladimir Putin", body, "2021-12-30", "USA"));
    return std::to_string(claim.ordinal) + " " + claim.within;
  };
  CHECK(told("Joe Biden spoke with Vladimir Putin by telephone for the second time in a week.") == "2 week");
  CHECK(told("Joe Biden had a telephone conversation with Vladimir Putin, the second one in three days.") == "2 ");
  CHECK(told("Joe Biden and Vladimir Putin spoke by telephone. It was the leaders' fourth call this month.") ==
        "4 month");
  CHECK(told("Joe Biden and Vladimir Putin spoke by telephone. It was their first contact in a year.") == "1 ");
  CHECK(told("Joe Biden and Vladimir Putin spoke by telephone. A second meeting of experts was agreed.") == "0 ");
}

TEST_CASE("a town asks for its country", "[claims]") {
  CHECK(only(read("Telephone conversation between Joe Biden and Vladimir Putin",
                  "The telephone conversation between Joe Biden and Vladimir Putin was requested by Moscow.",
                  "2021-12-30", "USA"))
            .initiator == "RUS");
}

TEST_CASE("who raised a topic stands before the verb before it, behind \"raised by\", or is both", "[claims]") {
  const auto raised = [](const std::string& sentence) {
    const auto document = read("Foreign Secretary's call with Russian Foreign Minister Lavrov",
                               "Foreign Secretary Dominic Raab spoke by telephone with Russian Foreign Minister Sergey "
                               "Lavrov. " +
                                   sentence,
                               "2021-04-15", "GBR");
    std::string all;
    for (const auto& topic : only(document).topics) all += topic.key + ":" + topic.raised_by + " ";
    return all;
  };
  CHECK(raised("The Russian side outlined its position on arms control.") == "arms-control:RUS ");
  CHECK(raised("Syria was raised by Mr Lavrov.") == "syria:RUS ");
  CHECK(raised("At the request of the Russian side, Syria was also discussed.") == "syria:RUS ");
  CHECK(raised("On Libya, Mr Raab called for a ceasefire.") == "libya:GBR ceasefire:GBR ");
  CHECK(raised("Mr Raab highlighted climate, and the ministers agreed on trade.") == "climate:GBR trade: ");
  CHECK(raised("Mr Lavrov stressed arms control, and Mr Raab welcomed progress on climate.") ==
        "arms-control:RUS climate:GBR ");
  CHECK(raised("Mr Raab and Mr Lavrov stressed trade.") == "trade: ");
}

TEST_CASE("a region is where they met if no town is told and it stands behind people or contact", "[claims]") {
  const auto place = [](const std::string& sentence) {
    const auto document = claims::read("Meeting of Antonio Guterres with Sergey Lavrov", sentence, "2022-11-15", "UN");
    REQUIRE(document.primary_claim() != nullptr);
    return document.primary_claim()->place;
  };
  const std::string bali = "Q4648", jakarta = "Q3630";
  CHECK(place("Antonio Guterres met Sergey Lavrov in Bali.") == bali);
  CHECK(place("Antonio Guterres met Sergey Lavrov in Jakarta, on his way home from Bali.") == jakarta);
  CHECK(place("Antonio Guterres met Sergey Lavrov on the settlement in Donbas.").empty());
}
