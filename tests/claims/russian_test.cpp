// What Russian offices and agencies say of a contact.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string russian(const std::string& title, const std::string& body) {
  return told(Language::ru, title, body, "2024-03-02", "");
}

}  // namespace

TEST_CASE("whom somebody discusses something with in a telephone conversation is met, not a topic", "[claims]") {
  CHECK(russian("Лавров обсудил со своим турецким коллегой вопросы торговли",
                "Министр Сергей Лавров вчера в ходе телефонного разговора обсудил со своим турецким коллегой Хаканом "
                "Фиданом вопросы торговли.") == "call 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("talks under a title that tells a telephone call were held by telephone", "[claims]") {
  CHECK(russian("Лавров переговорил по телефону с Фиданом",
                "В пятницу Сергей Лавров провёл переговоры с министром иностранных дел Турции Хаканом Фиданом.") ==
        "call 2024-03-01: Sergey Lavrov, Hakan Fidan");
  CHECK(russian("Лавров поговорил по телефону с Фиданом",
                "Сергей Лавров провёл в Анкаре переговоры с министром иностранных дел Турции Хаканом Фиданом. Вчера "
                "Лавров и Фидан поговорили по телефону.") == "call 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("a summit that two only prepare is not what they were at", "[claims]") {
  CHECK(russian("Лавров и Фидан обсудили подготовку к седьмому черноморскому саммиту",
                "В пятницу Сергей Лавров провёл телефонный разговор с Хаканом Фиданом.") ==
        "call 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whom one of the two will meet besides is not of the contact of the title", "[claims]") {
  CHECK(russian("В Анкаре началась встреча Хакана Фидана и Сергея Лаврова",
                "Стороны проведут разговор в министерстве. Кроме того, Лавров встретится с Реджепом Тайипом "
                "Эрдоганом.") == "meeting 2024-03-02: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whoever a museum is named after is not met there", "[claims]") {
  CHECK(russian("Сергей Лавров посетил музей Антона Чехова",
                "Вчера Сергей Лавров посетил в Ялте музей Антона Чехова.") == "");
}

TEST_CASE("from a line that opens with a question on, people speak", "[claims]") {
  const auto said = read_as(Language::ru, "О положении в регионе",
                            "Вопрос: Недавно Вы встречались с Хаканом Фиданом. Что обсуждали? Ответ: 1 марта Сергей "
                            "Лавров беседовал с Хаканом Фиданом.",
                            "2024-03-02", "RUS");
  CHECK(said.claims.empty());
}

TEST_CASE("whom one met who had come on a visit had a meeting with him", "[claims]") {
  CHECK(russian("Токаев встретился с зарубежными коллегами",
                "1 марта Касым-Жомарт Токаев провёл встречи с прибывшими с визитом в страну Ильхамом Алиевым и Садыром "
                "Жапаровым.") ==
        "meeting 2024-03-01: Kassym-Jomart Tokayev, Ilham Aliyev\nmeeting 2024-03-01: "
        "Kassym-Jomart Tokayev, Sadyr Japarov");
}

TEST_CASE("a name between quotation marks that nobody is known by is a thing's", "[claims]") {
  CHECK(russian("Лавров и Фидан провели переговоры",
                "В резиденции \"Ала-Арча\" Сергей Лавров и Хакан Фидан провели в пятницу переговоры.") ==
        "talks 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("a town in capitals before a date and a dash is a dateline though it is not known", "[claims]") {
  CHECK(russian("Лавров встретился с Фиданом",
                "УСТЬ-КАРАБУЛАК, 1 мар — РИА Новости. Сергей Лавров встретился с Хаканом Фиданом.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("a title in the plural parts those whom a sentence names in one breath, though another tells of one more",
          "[claims]") {
  CHECK(russian("О встречах Сергея Лаврова в Анкаре",
                "1 марта 2024 г. в рамках форума Сергей Лавров встретился с министром иностранных дел Турции Хаканом "
                "Фиданом и министром иностранных дел Алжира Ахмедом Аттафом. Министр также переговорил с президентом "
                "Турции Реджепом Тайипом Эрдоганом.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf\n"
        "meeting 2024-03-01: Recep Tayyip Erdoğan, Sergey Lavrov");
}

TEST_CASE("the day of the next contact, of others, is not that of the first", "[claims]") {
  CHECK(told(Language::ru, "Сергей Лавров принял Хакана Фидана",
             "Москва, 1 марта 2024 г. – Сергей Лавров принял в министерстве Хакана Фидана.\nНа следующий день Лавров "
             "провёл беседу с Ахмедом Аттафом.",
             "2024-03-05", "RUS") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-02: Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("who stands right before the verb is no part of what was aside of it", "[claims]") {
  const auto claims = primary_claims(
      Language::ru, "В Анкаре прошло заседание",
      "В заседании приняли участие министры иностранных дел России Сергей Лавров, Турции Хакан Фидан и Алжира Ахмед "
      "Аттаф.\nНа полях заседания Сергей Лавров провёл двусторонние встречи с Хаканом Фиданом и Ахмедом Аттафом.",
      "2024-03-02", "RUS");
  REQUIRE(claims.size() == 3);
  CHECK(people(claims[1]) == "Sergey Lavrov@RUS, Hakan Fidan@TUR");
  CHECK(people(claims[2]) == "Sergey Lavrov@RUS, Ahmed Attaf@DZA");
}

TEST_CASE("those whom a list names below a visit were met", "[claims]") {
  const auto claims = primary_claims(Language::ru, "Сергей Лавров совершает рабочий визит в Женеву",
                                     "В рамках рабочего визита в Швейцарию Сергей Лавров провёл ряд встреч:\n\n– с "
                                     "Хаканом Фиданом;\n\n– с Ахмедом Аттафом.",
                                     "2024-03-02", "RUS");
  REQUIRE(claims.size() == 2);
  for (const auto& claim : claims) CHECK(claim.mode == Mode::meeting);
}

TEST_CASE("an envoy of whom a list tells the state by a dash alone acts for it", "[claims]") {
  const auto claims = primary_claims(Language::ru, "Глава государства принял верительные грамоты от послов ряда стран",
                                     "Касым-Жомарт Токаев принял верительные грамоты от вновь назначенных послов "
                                     "Марокко – Мохамеда Тестова, Португалии – Марии Примеровой.",
                                     "2024-03-02", "KAZ");
  REQUIRE(claims.size() == 1);
  CHECK(people(claims.front()).find("@MAR") != std::string::npos);
  CHECK(people(claims.front()).find("@PRT") != std::string::npos);
}

TEST_CASE("who receives the unnamed head of an organisation of no state is in contact", "[claims]") {
  CHECK(told(Language::ru, "Президент Узбекистана принял председателя ЕБРР",
             "1 марта Президент Узбекистана Шавкат Мирзиёев принял председателя ЕБРР.", "2024-03-02",
             "UZB") == "meeting 2024-03-01: Shavkat Mirziyoyev");
}

TEST_CASE("on a journey to several states each of the others is a contact of its own", "[claims]") {
  CHECK(told(Language::ru, "О рабочем визите С.В.Лаврова в страны Африки",
             "24-28 июля Министр иностранных дел С.В.Лавров посетил с рабочими визитами Египет, Республику Конго и "
             "Уганду. "
             "24 июля в Каире он встретился с Президентом Египта А.Ф.Сиси. 25 июля состоялась встреча с Президентом "
             "Республики Конго Д.Сассу-Нгессо. 26 июля в Энтеббе С.В.Лавров был принят Президентом Уганды Й.Мусевени.",
             "2022-07-28", "RUS") ==
        "visit 2022-07-24: Abdel Fattah el-Sisi, Sergey Lavrov\nmeeting 2022-07-25: Denis Sassou Nguesso, Sergey "
        "Lavrov\nmeeting 2022-07-26: Yoweri Museveni, Sergey Lavrov");
}
