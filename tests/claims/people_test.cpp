// Who took part, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::only;
using claims::people;
using claims::read;
using claims::read_as;
using claims::told;

TEST_CASE("of a list of states each one's holder of the office takes part, known or not", "[claims]") {
  const auto met =
      read("Sergey Lavrov meets the Foreign Ministers of Italy and Kiribati",
           "Sergey Lavrov met with the Foreign Ministers of Italy and Kiribati in Moscow.", "2021-05-04", "RUS");
  const auto* claim = met.primary_claim();
  REQUIRE(claim != nullptr);
  REQUIRE(claim->participants.size() == 3);
  CHECK(claim->participants.back().key == "office:foreign-minister@KIR");
  CHECK(claim->participants.back().side == "KIR");
  CHECK(claim->participants.back().office == "foreign-minister");
  CHECK(claim->participants.back().en.empty());
}

TEST_CASE("the head of a firm is no side", "[claims]") {
  const auto document =
      read("Meeting with VTB CEO Andrei Kostin", "Vladimir Putin met with Andrei Kostin.", "2021-11-30", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Vladimir Putin@RUS, Andrei Kostin@");
}

TEST_CASE("who does not name its own side means who holds the same office", "[claims]") {
  const auto document = read("Telephone conversation with President of France Emmanuel Macron", "Views were exchanged.",
                             "2021-04-26", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
}

TEST_CASE("a press office need not name whose it is, not even beside people of his own side", "[claims]") {
  const char* speech = "Vladimir Putin: Good afternoon.";
  const auto told = [&](const char* title, std::string head) {
    const auto document = read(title, speech, "2021-04-26", "RUS", std::move(head));
    return document.primary_claim() == nullptr ? "" : people(*document.primary_claim());
  };
  CHECK(told("Meeting with Prime Minister Mikhail Mishustin", "head-of-state") ==
        "Mikhail Mishustin@RUS, Vladimir Putin@RUS");
  CHECK(told("Meeting with Prime Minister Mikhail Mishustin", "") == "");
  CHECK(told("Mikhail Mishustin's meeting with shipbuilders", "head-of-state") == "");
  CHECK(told("Meeting with Foreign Minister of France Jean-Yves Le Drian", "head-of-state") ==
        "Jean-Yves Le Drian@FRA, Vladimir Putin@RUS");
  CHECK(told("Meeting with Foreign Minister of France Jean-Yves Le Drian", "") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("where nobody is named, a contact is between the states that the title names", "[claims]") {
  const auto document = read("Russian-Turkish consultations", "They were held on 20 April.", "2021-04-21", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Russia@RUS, Turkey@TUR");
  CHECK(document.primary_claim()->participants[0].state());
  CHECK(read("Consultations in Turkey", "They were held on 20 April.", "2021-04-21", "RUS").claims.empty());
}

TEST_CASE("people named among the topics took no part", "[claims]") {
  const auto document = read(
      "Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
      "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. They discussed the plan of Angela Merkel.",
      "2021-03-05", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("who only thinks well of a meeting did not take part in it", "[claims]") {
  CHECK(read("Regarding the meeting of advisers",
             "The meeting of advisers took place in Paris on January 26. Volodymyr Zelenskyy assesses the fact of the "
             "meeting.",
             "2022-01-27", "UKR")
            .primary_claim() == nullptr);
}

TEST_CASE("an office that somebody left is not its holder of today", "[claims]") {
  const auto document =
      read("Telephone conversation with Angela Merkel",
           "Vladimir Putin had a telephone conversation with Angela Merkel, who left office as Federal "
           "Chancellor of Germany on December 8.",
           "2021-12-09", "RUS");
  CHECK(only(document).participants.size() == 2);
  CHECK(to_string(only(document).when->first) == "2021-12-09");
}

TEST_CASE("one person alone has no contact, unless somebody from abroad is met", "[claims]") {
  CHECK(read("President held a meeting on the economy", "Vladimir Putin held a meeting on the economy.", "2022-02-17",
             "RUS")
            .primary_claim() == nullptr);
  CHECK(read("President met with a delegation of US senators",
             "Volodymyr Zelenskyy met with a delegation of US senators.", "2022-01-17", "UKR")
            .primary_claim() != nullptr);
  CHECK(
      read("Meeting with Foreign Minister Sergey Lavrov", "Vladimir Putin met with Sergey Lavrov.", "2022-02-14", "RUS")
          .primary_claim() != nullptr);
}

TEST_CASE("a title that says with whom is of a contact, though nothing tells whose it is", "[claims]") {
  const auto read_title = read("Meeting with Kaluga Region Governor Pavel Ozerov", "", "2025-02-11");
  REQUIRE(read_title.primary_claim() != nullptr);
  CHECK(people(*read_title.primary_claim()) == "Pavel Ozerov@");
  CHECK(read("Meeting with Government members", "", "2025-02-11").primary_claim() == nullptr);
}

TEST_CASE("who receives two who travel together takes part", "[claims]") {
  const auto joint = read("Russie – Visite conjointe de Jean-Yves Le Drian et de Heiko Maas (5 février 2021)",
                          "MM. Le Drian et Maas se sont rendus à Moscou. Ils ont été reçus par M. Sergueï Lavrov.",
                          "2021-02-05", "FRA");
  REQUIRE(joint.primary_claim() != nullptr);
  CHECK(people(*joint.primary_claim()).find("Sergey Lavrov@RUS") != std::string::npos);
}

TEST_CASE("of the leaders of a state that its head of government leads the head of state is none", "[claims]") {
  const auto summit = read("Xi Jinping Holds a Virtual Summit with Leaders of France and Germany",
                           "President Xi Jinping held a virtual summit with French President Emmanuel Macron and "
                           "German Chancellor Olaf Scholz.",
                           "2022-03-08", "CHN");
  REQUIRE(summit.primary_claim() != nullptr);
  CHECK(people(*summit.primary_claim()).find("Steinmeier") == std::string::npos);
  CHECK(people(*summit.primary_claim()).find("Olaf Scholz@DEU") != std::string::npos);
}

TEST_CASE("an ambassador who is summoned or presents credentials is in contact, bystanders are not", "[claims]") {
  const auto summoned =
      read("О вызове в МИД России посла Франции",
           "12 апреля в МИД России был вызван посол Франции в Москве П.Леви в связи с высказываниями С.Сежурне.",
           "2024-04-12", "RUS");
  REQUIRE(summoned.primary_claim() != nullptr);
  CHECK(people(*summoned.primary_claim()) == "Pierre Lévy@FRA");
  const auto received = read("Russie – Lettres de créance",
                             "L'ambassadeur de France, M. Marc Duval, a présenté ses lettres de créance au président "
                             "Vladimir Poutine en présence de M. Sergueï Lavrov.",
                             "2018-12-17", "FRA");
  REQUIRE(received.primary_claim() != nullptr);
  CHECK(received.primary_claim()->participants.size() == 2);
}

TEST_CASE("a traveller abroad makes a visit by himself, and met whom he met during it", "[claims]") {
  const auto visit = read("О рабочем визите заместителя Министра иностранных дел России А.Ю.Мешкова в Париж",
                          "26-27 марта А.Ю.Мешков находился с визитом в Париже, в ходе которого провёл консультации с "
                          "директором департамента МИД Франции Ф.Отье.",
                          "2015-03-27", "RUS");
  REQUIRE(visit.primary_claim() != nullptr);
  CHECK(visit.primary_claim()->mode == Mode::visit);
  CHECK(visit.primary_claim()->participants.size() == 2);
  for (const auto& who : visit.primary_claim()->participants) CHECK(who.side == (who.en.empty() ? "FRA" : "RUS"));
}

TEST_CASE("whose office the text does not tell is the publisher's, where no other state is named", "[claims]") {
  const auto home = read("Meeting with Minister of Culture Olga Smirnova",
                         "Vladimir Putin had a working meeting with Minister of Culture Olga Smirnova.", "2022-01-18",
                         "RUS", "head-of-state");
  REQUIRE(home.primary_claim() != nullptr);
  CHECK(people(*home.primary_claim()) == "Vladimir Putin@RUS, Olga Smirnova@RUS");
  const auto abroad = read("Sergey Lavrov met Igor Novak",
                           "Sergey Lavrov discussed Slovenian affairs with State Secretary Igor Novak at a meeting.",
                           "2021-11-27", "RUS");
  REQUIRE(abroad.primary_claim() != nullptr);
  CHECK(people(*abroad.primary_claim()).find("Igor Novak@") != std::string::npos);
}

TEST_CASE("a state at work with its own Security Council is in contact with nobody", "[claims]") {
  CHECK(read("Meeting with permanent members of Security Council",
             "The President had a meeting with the permanent members of the Security Council, via videoconference.",
             "2021-10-28", "RUS", "head-of-state")
            .primary_claim() == nullptr);
}

TEST_CASE("who only tells that others met took no part", "[claims]") {
  CHECK(told(Language::en, "Phone call of foreign ministers",
             "Josep Borrell stated that Sergey Lavrov had a phone call with Jean-Yves Le Drian on 19 November.",
             "2020-11-19", "") == "call 2020-11-19: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(told(Language::en, "Phone call of foreign ministers",
             "Josep Borrell stated that he had a phone call with Jean-Yves Le Drian on 19 November.", "2020-11-19",
             "") == "call 2020-11-19: Josep Borrell, Jean-Yves Le Drian");
}

TEST_CASE("the leader of a state that its head of government leads is he", "[claims]") {
  CHECK(told(Language::en, "Call with leaders of France and Germany",
             "Boris Johnson spoke to the leaders of France and Germany this morning.", "2021-06-03",
             "GBR") == "call 2021-06-03: Boris Johnson, Emmanuel Macron, Angela Merkel");
}

TEST_CASE("people from abroad whom nobody names make a contact of one", "[claims]") {
  CHECK(told(Language::en, "The President met with foreign ambassadors",
             "Dalia Grybauskaitė met with foreign diplomats on 20 July.", "2016-07-20",
             "LTU") == "meeting 2016-07-20: Dalia Grybauskaitė");
  CHECK(told(Language::en, "The President met with teachers", "Dalia Grybauskaitė met with teachers on 20 July.",
             "2016-07-20", "LTU") == "");
}

TEST_CASE("of two whose states alone are named each has his own", "[claims]") {
  const auto claims = claims::primary_claims(Language::en, "Egyptian, Iranian foreign ministers confer",
                                             "Minister of Foreign Affairs Sameh Testov received a phone call from his "
                                             "Iranian counterpart Mohammad Javad Zarif "
                                             "on 7 April.",
                                             "2021-04-07", "");
  REQUIRE(claims.size() == 1);
  CHECK(people(claims.front()) == "Sameh Testov@EGY, Mohammad Javad Zarif@IRN");
}

TEST_CASE("whom somebody met on the margins was not at the conference with him", "[claims]") {
  CHECK(
      told(
          Language::en, "Minister attends OSCE Ministerial Council",
          "Ann Linde took part in the OSCE Ministerial Council in Stockholm on 2 December. On the margins she met with "
          "Sergey Lavrov.",
          "2021-12-02", "SWE") == "multilateral 2021-12-02: Ann Linde\nmeeting 2021-12-02: Sergey Lavrov, Ann Linde");
}

TEST_CASE("on the day when an office changes hands it is meant who takes it", "[claims]") {
  CHECK(told(Language::en, "PM call with President Biden",
             "The Prime Minister spoke to the President of the United States, Joe Biden, this evening.", "2022-10-25",
             "GBR") == "call 2022-10-25: Joe Biden, Rishi Sunak");
}

TEST_CASE("a word in title case is the same word", "[claims]") {
  CHECK(told(Language::en, "Readout of Phone Calls With Ministers",
             "Lloyd Austin had a phone call With ministers of France on 3 March.", "2023-03-03",
             "USA") == "call 2023-03-03: Lloyd Austin");
}

TEST_CASE("a secretary of state of whose state nothing is named is the publisher's", "[claims]") {
  const auto claims = claims::primary_claims(
      Language::en, "Secretary of State Adam Testowski meets German ambassador",
      "Secretary of State Adam Testowski met today with Karl Testmann of Germany.", "2023-08-29", "POL");
  REQUIRE(claims.size() == 1);
  CHECK(people(claims.front()).find("Testowski@POL") != std::string::npos);
  CHECK(people(claims.front()).find("USA") == std::string::npos);
}

TEST_CASE("where no day is known somebody's office is what the text calls him", "[claims]") {
  const auto document =
      read("Ignazio Cassis meets Sergey Lavrov",
           "Foreign Minister of Switzerland Ignazio Cassis met Russian Foreign Minister Sergey Lavrov.", "", "");
  for (const auto& who : only(document).participants) CHECK(who.office == "foreign-minister");
}

TEST_CASE("a governor acts for the country of his region, but not where two states claim the place", "[claims]") {
  const auto side_of = [](const std::string& office) {
    const auto read =
        read_as(Language::ru, "О встрече Сергея Лаврова с губернатором",
                "3 марта Сергей Лавров встретился с губернатором " + office + " Петром Тестовым.", "2023-03-04", "");
    return people(only(read));
  };
  CHECK(side_of("Мурманской области").find("Пётр Тестов@RUS") != std::string::npos);
  CHECK(side_of("Ставрополья").find("Пётр Тестов@RUS") != std::string::npos);
  CHECK(side_of("Севастополя").find("Тестов@UKR") == std::string::npos);
}

TEST_CASE("an ambassador's state may stand behind the words for his rank", "[claims]") {
  std::string all;  // a contact with each
  for (const auto& claim :
       claims::primary_claims(Language::fr, "Catherine Colonna reçoit deux ambassadeurs",
                              "Catherine Colonna a reçu vendredi Pierre Testot, Ambassadeur agréé de la République "
                              "Populaire de Chine, et Marie Exemple, Ambassadrice agréée de la Confédération Suisse.",
                              "2023-03-04", "FRA"))
    all += people(claim) + "; ";
  CAPTURE(all);
  CHECK(all.find("@CHN") != std::string::npos);
  CHECK(all.find("@CHE") != std::string::npos);
}

TEST_CASE("ambassadors of several states who are received are met, and attend no conference", "[claims]") {
  CHECK(told(Language::fr, "Catherine Colonna reçoit deux diplomates",
             "Catherine Colonna a reçu vendredi l'ambassadeur du Bénin Pierre Testot et l'ambassadrice du Togo Marie "
             "Exemple.",
             "2023-03-04", "FRA")
            .starts_with("meeting 2023-03-03"));
}

TEST_CASE("a holder whom the gazetteer does not know gives way to whom the text names", "[claims]") {
  const auto read =
      read_as(Language::ru, "Лавров встретился с главой внешнеполитического ведомства Непала",
              "Сергей Лавров 3 марта провёл встречу с непальским коллегой Петром Тестовым.", "2003-03-04", "");
  CHECK(people(only(read)).find("office") == std::string::npos);
  CHECK(people(only(read)).find("Тестов@NPL") != std::string::npos);
}

TEST_CASE("whose office stands further down acts for the other of two states", "[claims]") {
  const auto read = read_as(Language::ru, "Пётр Тестов провёл переговоры с Аскаром Маминым",
                            "3 марта в Астане состоялись переговоры глав правительств Непала и Казахстана Петра "
                            "Тестова и Аскара Мамина.\nДелегацию возглавил премьер-министр Пётр Тестов.",
                            "2021-03-04", "");
  CHECK(people(only(read)).find("Тестов@NPL") != std::string::npos);
}

TEST_CASE("those whom « il s'agit de » names were received", "[claims]") {
  CHECK(told(Language::fr, "Six nouveaux Ambassadeurs reçus par Patrice Talon",
             "Patrice Talon a reçu vendredi les lettres de créance de nouveaux ambassadeurs.\nIl s'agit de Pierre "
             "Testot, ambassadeur du Togo, et de Marie Exemple, ambassadrice du Gabon.",
             "2023-03-04", "BEN")
            .find("Testot") != std::string::npos);
}

TEST_CASE("a president of whom only the title tells the state acts for it", "[claims]") {
  CHECK(people(only(read("We will do all for Sri Lanka, says Bangladesh minister",
                         "The Foreign Minister of Bangladesh, A. K. Abdul Momen, met President Ruwan Wickrama on "
                         "Thursday.",
                         "2021-03-05"))) == "Abul Kalam Abdul Momen@BGD, Ruwan Wickrama@LKA");
}

TEST_CASE("of officials from various countries each is met by himself", "[claims]") {
  const auto claims = claims::primary_claims(
      Language::en, "Assembly President meets with officials from various countries",
      "Assembly President meets with officials from various countries\n\n"
      "Abdulla Shahid, an elected President of the seventy-sixth session of the United Nations General Assembly, met "
      "with officials of various countries. He met with Foreign Minister Sergey Lavrov. He met with Prime Minister "
      "of "
      "Denmark Mette Frederiksen.",
      "2021-09-23", "");
  REQUIRE(claims.size() == 2);
  for (const auto& claim : claims) CHECK(claim.participants.size() == 2);
}

TEST_CASE("several whose state the text does not tell are of the only other one, and no guests of their own",
          "[claims]") {
  const auto in_mongolia = read("Sergey Lavrov's visit to Mongolia",
                                "Sergey Lavrov visited Ulaanbaatar on 5 March, where he met with President Sandarjin "
                                "Duvhorn and Prime Minister Sukbator Batrudzh.",
                                "2021-03-05", "RUS");
  CHECK(people(only(in_mongolia)) == "Sergey Lavrov@RUS, Sandarjin Duvhorn@MNG, Sukbator Batrudzh@MNG");
  const auto in_beijing = read("Heiko Maas travels to Beijing",
                               "Foreign Minister Heiko Maas will travel to Beijing on 7 September. He is scheduled to "
                               "meet Foreign Minister Wang Yi and Minister Liu He.",
                               "2019-09-05", "DEU");
  CHECK(people(only(in_beijing)) == "Wang Yi@CHN, Liu He@CHN, Heiko Maas@DEU");
}

TEST_CASE("of a visit are also those of the hosts whom a later sentence says that the traveller met", "[claims]") {
  const auto visit = read("Visit of Sergey Lavrov to Mongolia",
                          "Sergey Lavrov paid a visit to Mongolia. He held talks with Foreign Minister of Mongolia "
                          "Tsend Munkh-Orgil. The talks were on trade. Roads were spoken of too. He then met with "
                          "President of Mongolia Tsakhiagiin Elbegdorj.",
                          "2016-10-14", "RUS");
  const auto* claim = visit.primary_claim();
  REQUIRE(claim != nullptr);
  CHECK(claim->participants.size() == 3);
}

TEST_CASE("in the releases of an organisation who acts for it is its own", "[claims]") {
  const auto met =
      read("OSCE Chairperson-in-Office Ann Linde meets Dmytro Kuleba",
           "OSCE Chairperson-in-Office Ann Linde met with Foreign Minister Dmytro Kuleba.", "2021-01-20", "OSCE");
  REQUIRE(met.primary_claim() != nullptr);
  CHECK(people(*met.primary_claim()) == "Dmytro Kuleba@UKR, Ann Linde@OSCE");
}

TEST_CASE("whom a traveller had meetings with during the visit is of it", "[claims]") {
  const auto document =
      read("Sergey Lavrov pays official visit to Mongolia",
           "Sergey Lavrov paid an official visit to Mongolia on 14 April and held talks with Lundegiin "
           "Purevsuren. Papers were signed. Projects were weighed. During the visit Foreign Minister "
           "Lavrov had meetings with President Tsakhiagiin Elbegdorj.",
           "2016-04-14", "RUS");
  CHECK(people(only(document)) == "Sergey Lavrov@RUS, Lundegiin Purevsuren@MNG, Tsakhiagiin Elbegdorj@MNG");
}

TEST_CASE("where the heads of two sides meet, who is of no side is only spoken of", "[claims]") {
  const auto document =
      read("Vladimir Putin meets Emmanuel Macron",
           "President Vladimir Putin met with President Emmanuel Macron in the house where the engineer "
           "Fedor Koblenev was born.",
           "2020-01-20", "RUS");
  CHECK(people(only(document)) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
}

TEST_CASE("who exchanged views in the next sentence is who was received", "[claims]") {
  CHECK(told(Language::fr, "Audience : le ministre a reçu un hôte",
             "Le ministre des Affaires étrangères a reçu un hôte ce mardi. Jean-Yves Le Drian et Sergueï Lavrov ont "
             "échangé sur la paix.",
             "2021-02-19", "FRA") == "meeting 2021-02-16: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("who joined a meeting of others is named by a sentence below", "[claims]") {
  CHECK(told(Language::ru, "Встреча Сергея Лаврова с Жан-Ивом Ле Дрианом",
             "Сергей Лавров встретился с Жан-Ивом Ле Дрианом 5 марта. К встрече присоединился Луиджи Ди Майо.",
             "2021-03-05", "RUS") == "multilateral 2021-03-05: Luigi Di Maio, Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("who exchanged letters took no part in the video call of others", "[claims]") {
  CHECK(told(Language::en, "Committees hold a video call",
             "The committees held a video call on 28 April. Since spring Vladimir Putin and Emmanuel Macron have "
             "exchanged "
             "letters and spoken.",
             "2020-04-29", "")
            .empty());
}

TEST_CASE("of those who attended what two sides held, whoever is of a third takes part", "[claims]") {
  CHECK(
      told(
          Language::en, "Sergey Lavrov and Jean-Yves Le Drian hold meeting in Moscow",
          "Sergey Lavrov and Jean-Yves Le Drian held a meeting on 5 March. Among those attending were Luigi Di Maio of "
          "Italy and Sergei Shoigu.",
          "2021-03-05", "RUS") == "multilateral 2021-03-05: Luigi Di Maio, Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("who led a delegation took part", "[claims]") {
  CHECK(
      people(only(read("NATO-Russia Council meets in Brussels",
                       "The NATO-Russia Council, chaired by Secretary General Jens Stoltenberg, met in Brussels on 12 "
                       "January. The Russian delegation was led by Deputy Foreign Minister Alexander Grushko.",
                       "2022-01-12", "NATO"))) == "Alexander Grushko@RUS, Jens Stoltenberg@NATO");
}

TEST_CASE("the secretary-general of any organisation acts for it", "[claims]") {
  CHECK(people(only(read("О встрече Е.С.Иванова с Генеральным секретарём МПА СНГ Д.Крумовым",
                         "9 февраля состоялась встреча заместителя Министра Е.С.Иванова с Д.Крумовым.", "2023-02-10",
                         "RUS"))) == "Д.Крумов@CIS-IPA, Evgeny Ivanov@RUS");
}
