// What a release is about, where title and lead tell it in the manners of other offices.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

TEST_CASE("two who discussed something by telephone were in contact, though no noun says so", "[claims]") {
  CHECK(told(Language::ru, "Лавров обсудил с Чавушоглу поставки зерна",
             "Министр иностранных дел России Сергей Лавров и глава МИД Турции Мевлют Чавушоглу обсудили по телефону "
             "поставки зерна.",
             "2022-06-10", "") == "call 2022-06-10: Mevlüt Çavuşoğlu, Sergey Lavrov");
  CHECK(told(Language::en, "Grain must reach the poor, minister says",
             "Sergey Lavrov and Mevlüt Çavuşoğlu discussed the grain corridor by telephone on 9 June.", "2022-06-10",
             "RUS") == "call 2022-06-09: Mevlüt Çavuşoğlu, Sergey Lavrov");
}

TEST_CASE("a traveller abroad is on a visit though the title tells of none", "[claims]") {
  CHECK(told(Language::fr, "La Suisse renforce ses liens avec le Japon",
             "Le conseiller fédéral Ignazio Cassis a effectué une visite officielle au Japon le 3 mars.", "2025-03-04",
             "CHE")
            .starts_with("visit 2025-03-03: Ignazio Cassis"));
  CHECK(told(Language::fr, "La Suisse renforce ses communes",
             "Le conseiller fédéral Ignazio Cassis a effectué une visite officielle à Lausanne le 3 mars.",
             "2025-03-04", "CHE") == "");
}

TEST_CASE("a traveller of whom no publisher is known is abroad where he is not at home", "[claims]") {
  CHECK(told(Language::ru, "Фидан едет в Тегеран",
             "Министр иностранных дел Турции Хакан Фидан посетит Тегеран 3 сентября.", "2023-09-01", "")
            .starts_with("visit 2023-09-03: Hakan Fidan"));
  CHECK(told(Language::ru, "Фидан едет в Измир", "Министр иностранных дел Турции Хакан Фидан посетит Измир 3 сентября.",
             "2023-09-01", "") == "");
}

TEST_CASE("of the first sentences that one is the lead which names somebody of the title", "[claims]") {
  CHECK(told(Language::en, "Meeting with Hakan Fidan",
             "Sergey Lavrov met with Jean-Noël Barrot on 2 May. Sergey Lavrov met with Hakan Fidan on 3 May.",
             "2025-05-04", "RUS") == "meeting 2025-05-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whom another contact in an aside concerned took no part", "[claims]") {
  CHECK(told(Language::en, "Emmanuel Macron meets Giorgia Meloni",
             "On the eve of Olaf Scholz's visit to Kyiv, Emmanuel Macron met with Giorgia Meloni.", "2023-05-04",
             "FRA") == "meeting 2023-05-04: Emmanuel Macron, Giorgia Meloni");
}

TEST_CASE("a meeting between two is not one of those at whose initiative it was held", "[claims]") {
  CHECK(told(Language::en, "Meeting of delegations of Ukraine and Poland",
             "On the initiative of President Andrzej Duda, the meeting between Dmytro Kuleba and Zbigniew Rau was held "
             "on 31 January.",
             "2022-01-31", "UKR") == "meeting 2022-01-31: Dmytro Kuleba, Zbigniew Rau");
}

TEST_CASE("who meets journalists is in contact with nobody", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov met with French journalists",
             "Sergey Lavrov met with journalists of leading media of France.", "2022-01-31", "RUS") == "");
  CHECK(told(Language::ru, "Встреча Сергея Лаврова с журналистами Франции",
             "Сергей Лавров встретился с журналистами ведущих СМИ Франции.", "2022-01-31", "RUS") == "");
  CHECK(told(Language::en, "Sergey Lavrov met with Catherine Colonna, journalists were told",
             "Sergey Lavrov met with Catherine Colonna.", "2022-06-30", "RUS") != "");
}

TEST_CASE("a statement that is only the source hides no contact, what somebody wishes for is none", "[claims]") {
  CHECK(told(Language::en, "Japan urges restraint",
             "According to a statement by the ministry, Takeshi Iwaya held a telephone talk with Abbas Araghchi.",
             "2024-10-21", "") == "call 2024-10-21: Abbas Araghchi, Takeshi Iwaya");
  CHECK(told(Language::ru, "О проработке встречи Лаврова и Тиллерсона",
             "Вопрос о встрече Сергея Лаврова и Рекса Тиллерсона находится в проработке.", "2017-09-14", "") == "");
}

TEST_CASE("press statements following the talks of two states are of the talks", "[claims]") {
  CHECK(told(Language::en, "Press statements following Russian-Brazilian talks",
             "Following Russian-Brazilian talks, Vladimir Putin and President of Brazil Jair Bolsonaro made "
             "statements for the press.",
             "2022-02-16", "RUS") == "talks 2022-02-16: Jair Bolsonaro, Vladimir Putin");
}

TEST_CASE("the end of a word joined by a hyphen tells of no call", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov awarded Order of St Andrew the First-Called",
             "Sergey Lavrov and Sergei Shoigu were decorated with the Order of St Andrew the First-Called.",
             "2021-11-20", "RUS") == "");
}

TEST_CASE("whose aide somebody is takes no part, nor a spokesperson who reports", "[claims]") {
  CHECK(told(Language::en, "Call with officials of the Union",
             "Dmytro Kuleba had a call with Josep Borrell and the adviser to European Commission President Ursula von "
             "der Leyen.",
             "2022-02-12", "UKR") == "call 2022-02-12: Dmytro Kuleba, Josep Borrell");
}

TEST_CASE("a counterpart whom the text names is not whoever holds the office", "[claims]") {
  CHECK(
      told(Language::en, "Secretary Blinken's Meeting with German and French Counterparts",
           "Secretary of State Antony Blinken met in Berlin with German Foreign Minister Annalena Baerbock and French "
           "Director General Philippe Errera.",
           "2022-06-24", "USA") == "multilateral 2022-06-24: Annalena Baerbock, Antony Blinken, Philippe Errera");
}

TEST_CASE("a letter, a decision or a part is taken, but nobody is received", "[claims]") {
  CHECK(told(Language::ru, "Сергей Лавров принял решение о Мевлюте Чавушоглу",
             "Сергей Лавров принял участие в выставке с Мевлютом Чавушоглу.", "2022-06-10", "RUS") == "");
  CHECK(told(Language::fr, "Jean-Noël Barrot reçoit une lettre de Sergueï Lavrov",
             "Jean-Noël Barrot a reçu une lettre de Sergueï Lavrov.", "2025-06-10", "FRA")
            .find("meeting") == std::string::npos);
}

TEST_CASE("new ambassadors are met though only the next sentence names them", "[claims]") {
  CHECK(told(Language::ru, "Токаев принял верительные грамоты у новых послов",
             "Церемония вручения верительных грамот Президенту Казахстана прошла в Акорде. Верительные грамоты вручил "
             "посол Турции Мустафа Капуджу.",
             "2023-02-14", "KAZ") == "meeting 2023-02-14: Kassym-Jomart Tokayev, name:Мустафа Капуджу");
}

TEST_CASE("a call that was recalled does not make congratulations a contact", "[claims]") {
  CHECK(told(Language::ru, "Токаев поздравил Зеленского",
             "Токаев направил телеграмму Владимиру Зеленскому. 10 августа Токаев и Зеленский поговорили по телефону.",
             "2025-08-24", "KAZ") == "");
  CHECK(told(Language::ru, "Токаев поздравил Зеленского",
             "Токаев и Владимир Зеленский поговорили по телефону 23 августа.", "2025-08-24",
             "KAZ") == "call 2025-08-23: Kassym-Jomart Tokayev, Volodymyr Zelenskyy");
}

TEST_CASE("a visit to come may have no more than its month", "[claims]") {
  const auto about = claims::primary_claims(
      Language::ru, "Токаев посетит Россию в ноябре",
      "Президент Казахстана Касым-Жомарт Токаев посетит Москву в ноябре, сообщил Дмитрий Песков.", "2025-09-28", "KAZ");
  REQUIRE(about.size() == 1);
  CHECK(dates::edtf(*about.front().when, about.front().grain) == "2025-11");
  CHECK(about.front().tense == claims::Tense::future);
  for (const auto& who : about.front().participants) CHECK(who.en != "Dmitry Peskov");
}

TEST_CASE("a day to come is that of the contact, though a later sentence tells it", "[claims]") {
  CHECK(told(Language::ru, "Лавров и Ван И проведут встречу в Сочи",
             "Сергей Лавров и Ван И проведут встречу в Сочи. Подготовка идёт полным ходом. Встреча министров намечена "
             "на 9 марта.",
             "2023-03-04", "") == "meeting 2023-03-09: Sergey Lavrov, Wang Yi");
}

TEST_CASE("who arrived at somebody's invitation is on a visit", "[claims]") {
  CHECK(told(Language::ru, "", "Майя Санду отправилась в Германию по приглашению канцлера Ангелы Меркель.",
             "2021-05-19", "") == "visit 2021-05-19: Maia Sandu, Angela Merkel");
}

TEST_CASE("who is met need not be named", "[claims]") {
  CHECK(told(Language::ru, "",
             "2 марта Сергей Лавров провёл телефонный разговор с заместителем премьер-министра Непала.", "2023-03-04",
             "") == "call 2023-03-02: Sergey Lavrov");
  CHECK(told(Language::ru, "", "2 марта Сергей Лавров принял главу Представительства ЕС.", "2023-03-04", "") ==
        "meeting 2023-03-02: Sergey Lavrov");
}

TEST_CASE("a governor and his own state's ambassador may meet each other", "[claims]") {
  CHECK(told(Language::ru, "", "Сергей Лавров встретился с послом России в Белоруссии Борисом Грызловым.", "2023-03-04",
             "") == "meeting 2023-03-04: Boris Gryzlov, Sergey Lavrov");
}

TEST_CASE("behind whom somebody arrives is not at the contact", "[claims]") {
  CHECK(told(Language::ru, "Сергей Лавров прибыл в Пекин вслед за Сергеем Шойгу",
             "Сергей Лавров прибыл в Пекин для переговоров с Ван И.", "2023-03-04",
             "") == "visit 2023-03-04: Sergey Lavrov, Wang Yi");
}

TEST_CASE("a traveller of whom no state is known goes abroad where he goes to a country", "[claims]") {
  CHECK(told(Language::fr, "Mission de Pierre Testot en France",
             "Le ministre Pierre Testot revient d'une mission en France.", "2023-03-04", "")
            .starts_with("visit 2023-03-04"));
}

TEST_CASE("of two days that of the contact to come stands behind the word of the future", "[claims]") {
  CHECK(told(Language::fr, "Entretien entre Emmanuel Macron et Olaf Scholz",
             "Dans une note de ce vendredi 3 mars 2023, l'Elysée confirme qu'Emmanuel Macron aura un entretien avec "
             "Olaf Scholz dimanche 5 mars 2023 à Paris.",
             "2023-03-03", "") == "meeting 2023-03-05: Emmanuel Macron, Olaf Scholz");
}
