// One contact after another, as French and Russian offices tell them.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string in_french(const std::string& title, const std::string& body) {
  return told(Language::fr, title, body, "2024-03-02", "");
}

std::string in_russian(const std::string& title, const std::string& body) {
  return told(Language::ru, title, body, "2024-03-02", "");
}

}  // namespace

TEST_CASE("a sentence that goes on with the next contact tells of two", "[claims]") {
  CHECK(
      in_french("Catherine Colonna reçoit Hakan Fidan",
                "Catherine Colonna a reçu vendredi Hakan Fidan avant de s'entretenir par téléphone avec Alexander "
                "Schallenberg.") ==
      "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\ncall 2024-03-01: Catherine Colonna, Alexander Schallenberg");
  CHECK(in_french("Catherine Colonna reçoit Hakan Fidan",
                  "Catherine Colonna a reçu vendredi Hakan Fidan et a rencontré Alexander Schallenberg.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Alexander "
        "Schallenberg");
  CHECK(in_russian("Переговоры Сергея Лаврова с Хаканом Фиданом",
                   "Сергей Лавров провел в пятницу переговоры с Хаканом Фиданом, после чего был принят президентом "
                   "Турции Реджепом Тайипом Эрдоганом.") ==
        "talks 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Recep Tayyip Erdoğan, Sergey Lavrov");
}

TEST_CASE("the next sentence of whom it is about needs no word for \"also\"", "[claims]") {
  const std::string one = "Catherine Colonna a reçu vendredi Hakan Fidan. ";
  const std::string first = "meeting 2024-03-01: Catherine Colonna, Hakan Fidan";
  CHECK(in_french("Catherine Colonna reçoit Hakan Fidan", one + "Elle a rencontré Alexander Schallenberg.") ==
        first + "\nmeeting 2024-03-01: Catherine Colonna, Alexander Schallenberg");
  SECTION("but what is recalled, asked for or to come is none") {
    for (const std::string other :
         {"Elle avait rencontré Alexander Schallenberg.", "Elle devait rencontrer Alexander Schallenberg.",
          "Elle a rappelé qu'elle a rencontré Alexander Schallenberg.",
          "Elle souhaite rencontrer Alexander Schallenberg."})
      CHECK(in_french("Catherine Colonna reçoit Hakan Fidan", one + other) == first);
  }
  CHECK(in_russian("Встреча Сергея Лаврова с Хаканом Фиданом",
                   "Сергей Лавров встретился в пятницу с Хаканом Фиданом. Вечером его принял Реджеп Тайип Эрдоган.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Recep Tayyip Erdoğan, Sergey Lavrov");
}

TEST_CASE("« puis » parts two who are met", "[claims]") {
  CHECK(in_french("Ahmed Attaf à Vienne",
                  "Ahmed Attaf a rencontré vendredi à Vienne Hakan Fidan, puis Alexander Schallenberg.") ==
        "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf\nmeeting 2024-03-01: Alexander Schallenberg, Ahmed Attaf");
}

TEST_CASE("behind where it was stands who was met", "[claims]") {
  CHECK(in_french("Ahmed Attaf s'entretient avec son homologue turc",
                  "Ahmed Attaf s'est entretenu vendredi à Vienne, en marge d'une conférence sur le désarmement, avec "
                  "Hakan Fidan.") == "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
  CHECK(
      in_russian("Сергей Лавров встретился с турецким коллегой",
                 "Сергей Лавров встретился в пятницу на полях дипломатического форума в Анталье с Хаканом Фиданом.") ==
      "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("envoys who present their letters are met one by one, a sentence each", "[claims]") {
  CHECK(in_french("Trois ambassadeurs remettent leurs copies figurées à Ahmed Attaf",
                  "Ahmed Attaf a reçu vendredi tour à tour trois nouveaux ambassadeurs. S.E.M. Paul Lambert, de la "
                  "Belgique, a été le premier. Le deuxième, S.E.M. Jean Ndayizeye, du Burundi, a salué son hôte.") ==
        "meeting 2024-03-01: name:Paul Lambert, Ahmed Attaf\nmeeting 2024-03-01: name:Jean Ndayizeye, Ahmed Attaf");
}

TEST_CASE("« a échangé » with somebody is a contact, of views it tells nothing", "[claims]") {
  CHECK(in_french("Ahmed Attaf à Vienne", "Ahmed Attaf a échangé, vendredi à Vienne, avec Hakan Fidan.") ==
        "meeting 2024-03-01: Hakan Fidan, Ahmed Attaf");
  CHECK(in_french("Ahmed Attaf à Vienne", "Ahmed Attaf a échangé vendredi avec les étudiants.").empty());
}

TEST_CASE("below the title of a message whoever brought it was met", "[claims]") {
  const std::string title = "Message du président Erdogan à Emmanuel Macron";
  CHECK(in_french(title,
                  "Emmanuel Macron a accordé vendredi une audience à Hakan Fidan, qui lui apportait un message "
                  "du président Recep Tayyip Erdogan.") == "meeting 2024-03-01: Emmanuel Macron, Hakan Fidan");
  CHECK(in_french(title, "Recep Tayyip Erdogan a félicité vendredi Emmanuel Macron.").empty());
}

TEST_CASE("of a visit that has begun, whom the traveller is still to meet is not of it", "[claims]") {
  CHECK(
      in_french("Hakan Fidan en visite à Paris",
                "Hakan Fidan est arrivé à Paris vendredi pour une visite officielle. Il a été accueilli par Catherine "
                "Colonna. Il sera reçu par Emmanuel Macron.") == "visit 2024-03-01: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("a noun that opens the sentence tells of the next contact, though whose it was is left unsaid", "[claims]") {
  const std::string first = "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan";
  const auto below = [](const std::string& sentence) {
    return in_russian("Встреча Сергея Лаврова с Хаканом Фиданом",
                      "Сергей Лавров встретился в пятницу с Хаканом Фиданом. " + sentence);
  };
  for (const std::string one :
       {"Проведена встреча с Ахмедом Аттафом.", "В тот же день прошла беседа Сергея Лаврова с Ахмедом Аттафом.",
        "В ходе встречи с Ахмедом Аттафом рассмотрены поставки зерна.",
        "Следующим собеседником Сергея Лаврова стал Ахмед Аттаф.", "После этого состоялась беседа с Ахмедом Аттафом.",
        "На полях форума состоялась и двусторонняя встреча с Ахмедом Аттафом."})
    CHECK(below(one) == first + "\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf");
  for (const std::string none :
       {"В январе прошла встреча с Ахмедом Аттафом.", "Накануне состоялась встреча с Ахмедом Аттафом.",
        "Ранее прошла встреча с Ахмедом Аттафом.", "Высказана готовность к встрече с Ахмедом Аттафом."})
    CHECK(below(none) == first);
  CHECK(in_french("Catherine Colonna reçoit Hakan Fidan",
                  "Catherine Colonna a reçu vendredi Hakan Fidan. Un entretien séparé a eu lieu avec Alexander "
                  "Schallenberg.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Alexander "
        "Schallenberg");
}

TEST_CASE("who was received by one of them is of the next contact", "[claims]") {
  CHECK(in_french("Catherine Colonna reçoit Hakan Fidan",
                  "Catherine Colonna a reçu vendredi Hakan Fidan. De son côté, Alexander Schallenberg a été reçu par "
                  "Catherine Colonna.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Alexander "
        "Schallenberg");
}

TEST_CASE("whom a traveller met, told without a word for \"also\", is of the visit and host where others of his are",
          "[claims]") {
  CHECK(in_russian("О визите Сергея Лаврова в Алжир",
                   "Сергей Лавров находился 1 марта с визитом в Алжире. Его принял Абдельмаджид Теббун. Помощники "
                   "подписали план. Шла речь о торговле. Зерно поставляется давно. Товарооборот растет. Прошли "
                   "переговоры с Ахмедом Аттафом.") ==
        "visit 2024-03-01: Abdelmadjid Tebboune, Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("below a title of meetings what a sentence opens with ends where its topics begin", "[claims]") {
  CHECK(in_russian("О встречах Сергея Лаврова",
                   "Сергей Лавров провел 1 марта ряд двусторонних встреч. С Ахмедом Аттафом рассмотрены итоги визита "
                   "президента Абдельмаджида Теббуна. Затем Сергея Лаврова посетил Хакан Фидан.") ==
        "meeting 2024-03-01: Sergey Lavrov, Ahmed Attaf\nmeeting 2024-03-01: Sergey Lavrov, Hakan Fidan");
  CHECK(in_russian("О встречах Сергея Лаврова",
                   "Сергей Лавров провел 1 марта ряд двусторонних встреч. Собеседниками министра были Ахмед Аттаф и "
                   "Хакан Фидан.") ==
        "meeting 2024-03-01: Sergey Lavrov, Ahmed Attaf\nmeeting 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("below talks of three, whom the sentence names beside one of them he met alone", "[claims]") {
  CHECK(in_russian("Переговоры министров в Анталье",
                   "Сергей Лавров, Ахмед Аттаф и Хакан Фидан провели в пятницу в Анталье трехсторонние переговоры. "
                   "Утром Сергей Лавров провел двустороннюю встречу с Хаканом Фиданом.") ==
        "multilateral 2024-03-01: Sergey Lavrov, Hakan Fidan, Ahmed Attaf\n"
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("on the margins of something three of three states are met one by one", "[claims]") {
  CHECK(in_french("Catherine Colonna rencontre Hakan Fidan",
                  "Catherine Colonna a rencontré vendredi Hakan Fidan. En marge du forum, elle a également rencontré "
                  "Ahmed Attaf, Alexander Schallenberg et Dmytro Kuleba.") ==
        "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Ahmed Attaf\n"
        "meeting 2024-03-01: Catherine Colonna, Alexander Schallenberg\n"
        "meeting 2024-03-01: Dmytro Kuleba, Catherine Colonna");
}

TEST_CASE("« il » is one of two of a side, « ils » are both", "[claims]") {
  const auto told_of = [](const std::string& sentence) {
    return in_french("Alexander De Croo et Hadja Lahbib rencontrent Hakan Fidan",
                     "Alexander De Croo et Hadja Lahbib ont rencontré vendredi Hakan Fidan. " + sentence);
  };
  const std::string first = "meeting 2024-03-01: Hadja Lahbib, Alexander De Croo, Hakan Fidan\n";
  CHECK(told_of("Il a également rencontré Ahmed Attaf.") ==
        first + "meeting 2024-03-01: Alexander De Croo, Ahmed Attaf");
  CHECK(told_of("Ils ont également rencontré Ahmed Attaf.") ==
        first + "meeting 2024-03-01: Hadja Lahbib, Alexander De Croo, Ahmed Attaf");
}

TEST_CASE("a minister whom the title names as doing it is no suite of his head", "[claims]") {
  CHECK(in_french("Alexander De Croo et Hadja Lahbib reçus par Volodymyr Zelensky",
                  "Alexander De Croo et Hadja Lahbib ont été reçus vendredi à Kiev par Volodymyr Zelensky.") ==
        "meeting 2024-03-01: Hadja Lahbib, Volodymyr Zelenskyy, Alexander De Croo");
}

TEST_CASE("« tandis que » one of the two had a meeting with somebody, that is the next contact", "[claims]") {
  CHECK(
      in_french("Alexander De Croo et Hadja Lahbib reçus par Volodymyr Zelensky",
                "Alexander De Croo et Hadja Lahbib ont été reçus vendredi à Kiev par Volodymyr Zelensky. Alexander De "
                "Croo s'est également entretenu avec Denys Chmyhal, tandis que Hadja Lahbib avait une réunion avec "
                "Dmytro Kuleba.") ==
      "meeting 2024-03-01: Hadja Lahbib, Volodymyr Zelenskyy, Alexander De Croo\n"
      "meeting 2024-03-01: Alexander De Croo, Denys Shmyhal\nmeeting 2024-03-01: Dmytro Kuleba, Hadja Lahbib");
}
