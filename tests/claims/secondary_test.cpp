// What a release only speaks of, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::people;
using claims::read;

TEST_CASE("a contact spoken of further down, with its day, is a secondary claim", "[claims]") {
  const auto document =
      read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
           "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. Views were exchanged. "
           "The ministers recalled their meeting in Paris on 19 February.",
           "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 2);
  const auto& second = document.claims.back();
  CHECK_FALSE(second.primary);
  CHECK(second.mode == Mode::meeting);
  CHECK(to_string(second.when->first) == "2021-02-19");
}

TEST_CASE("what a release speaks of is a contact only of the people that the words tie to it", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document = read(
        "Telephone conversation between Vladimir Putin and Emmanuel Macron",
        "Vladimir Putin and Emmanuel Macron had a telephone conversation on 5 March. " + sentence, "2021-03-05", "RUS");
    std::string all;
    for (const auto& claim : document.claims)
      if (!claim.primary)
        all += std::string(to_string(claim.mode)) + " " + to_string(claim.when->first) + ": " + people(claim);
    return all;
  };
  CHECK(spoken_of("Emmanuel Macron spoke of his talks with Recep Tayyip Erdogan on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Recep Tayyip Erdoğan@TUR");
  CHECK(spoken_of("The leaders recalled the Russian-French talks held on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Vladimir Putin@RUS");
  CHECK(spoken_of("Cooperation of Vladimir Putin and Angela Merkel meets the interests of both peoples.").empty());
  CHECK(spoken_of("Vladimir Putin informed Angela Merkel of the course of the negotiations.").empty());
  CHECK(spoken_of("They recalled the meeting of ministers on the draft that was published on 2 March.").empty());
  CHECK(spoken_of("The conversation of 5 March lasted an hour.").empty());
}

TEST_CASE("a summit spoken of that names nobody was of the states, a meeting of the people", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document =
        read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
             "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. " + sentence, "2020-03-05", "RUS");
    return document.claims.size() < 2 ? std::string() : people(document.claims.back());
  };
  CHECK(spoken_of("The ministers discussed the decisions of the summit held on 9 December 2019 in Paris.") ==
        "France@FRA, Russia@RUS");
  CHECK(spoken_of("The ministers recalled their meeting held on 9 December 2019 in Paris.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("what is spoken of without its day has none, or that of the day before", "[claims]") {
  const auto talks =
      read("Furs in Moscow", "The talks of Liz Truss with the Russian minister drew less attention.", "2022-02-10");
  REQUIRE(talks.claims.size() == 1);
  CHECK(people(talks.claims[0]) == "Liz Truss@GBR");
  CHECK_FALSE(talks.claims[0].when.has_value());
  CHECK(read("Furs in Moscow", "The talks of Liz Truss drew less attention.", "2022-02-10").claims.empty());
  const auto results =
      read("Furs in Moscow", "Views were exchanged on the results of the talks of Liz Truss with the Russian minister.",
           "2022-02-10");
  CHECK(results.claims.size() == 1);
  const auto call = read(
      "Doctors", "It was a subject of the conversation that he had with Vladimir Putin the day before.", "2021-04-27");
  REQUIRE(call.claims.size() == 1);
  CHECK(people(call.claims[0]) == "Vladimir Putin@RUS");
  CHECK(to_string(call.claims[0].when->last) == "2021-04-26");
}

TEST_CASE("a contact without a day that is only wished for, or is the primary one again, is no claim", "[claims]") {
  const auto secondary = [](const std::string& sentence) {
    return read("Telephone conversation with Emmanuel Macron",
                "Vladimir Putin had a telephone conversation with Emmanuel Macron. " + sentence, "2021-03-05", "RUS")
               .claims.size() -
           1;
  };
  CHECK(secondary("Vladimir Putin invited Emmanuel Macron to a meeting in Moscow.") == 0);
  CHECK(secondary("In this call Vladimir Putin and Emmanuel Macron were brief.") == 0);
  CHECK(secondary("Earlier Vladimir Putin met with Angela Merkel.") == 1);
}

TEST_CASE("a contact spoken of that lies ahead is to come", "[claims]") {
  const auto document = read("Telephone conversation with Joseph Biden",
                             "Vladimir Putin had a telephone conversation with Joseph Biden. The negotiations of the "
                             "two sides take place in Geneva on January 9.",
                             "2021-12-30", "RUS");
  REQUIRE(document.claims.size() == 2);
  CHECK(document.claims[1].tense == claims::Tense::future);
}

namespace {

// "past meeting 2021-02-19 @Q90: A@X, B@Y" a line: what a call of the two presidents speaks of.
std::string beside(Language language, const std::string& sentence) {
  const bool russian = language == Language::ru;
  const std::string lead = russian ? "Владимир Путин и Эммануэль Макрон провели телефонный разговор 30 января. "
                                   : "On 30 January Vladimir Putin and Emmanuel Macron spoke by telephone. ";
  const std::string french = "Emmanuel Macron et Vladimir Poutine se sont entretenus par téléphone le 30 janvier. ";
  const auto document = claims::read_as(language, russian ? "Телефонный разговор" : "Telephone conversation",
                                        (language == Language::fr ? french : lead) + sentence, "2022-01-30", "FRA");
  std::string all;
  for (const auto& claim : document.claims) {
    if (claim.primary) continue;
    all += (all.empty() ? "" : "\n") + std::string(claim.tense == claims::Tense::future ? "future " : "past ");
    all += std::string(to_string(claim.mode)) + " ";
    if (claim.when) all += dates::edtf(*claim.when, claim.grain) + " ";
    all += (claim.place.empty() ? "" : "at " + claim.place + " ") + people(claim);
  }
  return all;
}
std::string beside(const std::string& sentence) { return beside(Language::en, sentence); }

}  // namespace

TEST_CASE("a call upon somebody is no call", "[claims]") {
  CHECK(beside(Language::fr, "Le ministre a de nouveau appelé à la libération de M. Navalny le 20 janvier.").empty());
  CHECK(beside(Language::fr, "Il a appelé Paris et Berlin à obtenir l'application de l'accord le 20 janvier.").empty());
  CHECK(beside(Language::fr, "Emmanuel Macron a appelé Joe Biden le 20 janvier.") ==
        "past call 2022-01-20 Emmanuel Macron@FRA, Joe Biden@USA");
}

TEST_CASE("advisers, experts and delegations meet for their states", "[claims]") {
  CHECK(beside("They welcomed a meeting of political advisers to the leaders of the Normandy Four on January 26 in "
               "Paris.") == "past meeting 2022-01-26 at Q90 Germany@DEU, France@FRA, Russia@RUS, Ukraine@UKR");
  CHECK(beside("He recalled the January 20 round of consultations between experts of Russia and Turkey.") ==
        "past meeting 2022-01-20 Russia@RUS, Turkey@TUR");
  CHECK(beside("He welcomed the visit of the French delegation led by Catherine Colonna to Tirana on January 20.") ==
        "past visit 2022-01-20 at Q19689 Catherine Colonna@FRA");
  CHECK(beside(Language::fr,
               "Ils ont préparé la réunion des conseillers en format Normandie, prévue à Paris le 2 "
               "février.") == "future meeting 2022-02-02 at Q90 Germany@DEU, France@FRA, Russia@RUS, Ukraine@UKR");
}

TEST_CASE("host and guest of a contact spoken of are its own, whoever was host of the primary one", "[claims]") {
  const auto document =
      read("Meeting with Emmanuel Macron",
           "Vladimir Putin received Emmanuel Macron in Moscow on 5 March. They recalled their talks in "
           "Paris on 2 March. They spoke of their telephone conversation of 3 March.",
           "2021-03-05", "kremlin.ru");
  std::string all;
  for (const auto& claim : document.claims)
    for (const auto& who : claim.participants)
      all += who.side + (who.host ? " host " : "") + (who.guest ? " guest " : "") + "\n";
  CHECK(all == "FRA guest \nRUS host \nFRA host \nRUS guest \nFRA\nRUS\n");
}

TEST_CASE("whose counterpart somebody is meets him, though a pronoun names him", "[claims]") {
  const auto document =
      read("Meeting with Emmanuel Macron",
           "President Vladimir Putin met with Emmanuel Macron on 4 March. He will meet with his Turkish "
           "counterpart on 12 March.",
           "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 2);
  CHECK(people(document.claims.back()) == "Recep Tayyip Erdoğan@TUR, Vladimir Putin@RUS");
}

TEST_CASE("a town that only names an office is no place", "[claims]") {
  CHECK(beside("He recalled to the Kiev authorities his talks with Angela Merkel on January 20.") ==
        "past talks 2022-01-20 Emmanuel Macron@FRA, Angela Merkel@DEU");
}

TEST_CASE("a day is that of the contact, the statement or the election that stands nearest", "[claims]") {
  CHECK(beside("The consultations of Angela Merkel with Joe Biden were timed to the anniversary of the signing of the "
               "Statement of November 9, 2020.") == "past meeting Angela Merkel@DEU, Joe Biden@USA");
  CHECK(beside("The trilateral talks are timed to the anniversary of the November 9, 2020, Statement.").empty());
  CHECK(beside("Jens Plötner visited Kyiv in accordance with agreements reached during a video conference with Angela "
               "Merkel on January 4.")
            .find("video 2022-01-04") != std::string::npos);
  CHECK(beside("They recalled the December 7 videoconference of Joe Biden with Xi Jinping, and the December 30 "
               "telephone conversation of Angela Merkel with Boris Johnson.") ==
        "past video 2021-12-07 Xi Jinping@CHN, Joe Biden@USA\n"
        "past call 2021-12-30 Boris Johnson@GBR, Angela Merkel@DEU");
  CHECK(beside(Language::fr, "Angela Merkel, élue le 20 janvier, est en visite de travail au Bénin.").empty());
  CHECK(beside(Language::ru, "Обсуждены переговоры на основе резолюции от 12 февраля.").empty());
}

TEST_CASE("a clause that only says when the contact is held does not part it from its day", "[claims]") {
  CHECK(beside("He spoke of the meeting of Angela Merkel with Joe Biden, which took place on January 20.") ==
        "past meeting 2022-01-20 Angela Merkel@DEU, Joe Biden@USA");
  CHECK(beside(Language::ru, "Обсуждена встреча Владимира Путина и Дональда Трампа, которая состоялась 20 января.") ==
        "past meeting 2022-01-20 Donald Trump@USA, Vladimir Putin@RUS");
  CHECK(beside("He spoke of the meeting of Angela Merkel with Joe Biden, which was announced on January 20.") ==
        "past meeting Angela Merkel@DEU, Joe Biden@USA");
}

TEST_CASE("whose visit, talks or call it was: the owner, who is named first, those of both sides", "[claims]") {
  CHECK(beside("They followed up on Angela Merkel's recent visit to Moscow, in view of his contacts with Joe Biden.") ==
        "past visit at Q649 Angela Merkel@DEU");
  CHECK(beside("Vladimir Putin told Angela Merkel about the results of his talks with Joe Biden on December 7.") ==
        "past talks 2021-12-07 Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(beside("The presidents of Turkey and Azerbaijan reviewed it at their meeting in Sochi on January 20.") ==
        "past meeting 2022-01-20 at gn:491422 Recep Tayyip Erdoğan@TUR, Ilham Aliyev@AZE");
  CHECK(beside("Their recent call with Angela Merkel on January 20 was praised.") ==
        "past call 2022-01-20 Emmanuel Macron@FRA, Angela Merkel@DEU, Vladimir Putin@RUS");
  CHECK(beside("They discussed the conversation that Angela Merkel had with Joe Biden on January 20.") ==
        "past unknown 2022-01-20 Angela Merkel@DEU, Joe Biden@USA");
  CHECK(beside("They discussed the visit of Angela Merkel to Moscow on January 20.") ==
        "past visit 2022-01-20 at Q649 Angela Merkel@DEU");
}

TEST_CASE("states named side by side, and the members of a format, are those of a contact", "[claims]") {
  CHECK(beside("They discussed the Russian-Indian summit in New Delhi in December 2021.") ==
        "past multilateral 2021-12 at Q987 India@IND, Russia@RUS");
  CHECK(beside("The leaders spoke of the 23rd Ukraine-EU Summit of October 12.") ==
        "past multilateral 2021-10-12 European Union@EU, Ukraine@UKR");
  CHECK(beside("They spoke of the summit of the Normandy format held on 9 December 2019.") ==
        "past multilateral 2019-12-09 Germany@DEU, France@FRA, Russia@RUS, Ukraine@UKR");
  CHECK(beside("They discussed the recent Normandy talks.") ==
        "past talks Germany@DEU, France@FRA, Russia@RUS, Ukraine@UKR");
  CHECK(beside("They discussed the talks of Russia and the US in Geneva.").empty());
}

TEST_CASE("what would be, is expected or lies ahead is to come", "[claims]") {
  CHECK(beside("He would continue the talks with Angela Merkel.") ==
        "future talks Emmanuel Macron@FRA, Angela Merkel@DEU");
  CHECK(beside("He expects that during his visit on 15 February Olaf Scholz will present his view.").find("past") ==
        std::string::npos);
}

TEST_CASE("a channel is that of the contact before it, or a contact of its own", "[claims]") {
  CHECK(beside("He told of his talks with Joe Biden via videoconference on December 7.") ==
        "past video 2021-12-07 Emmanuel Macron@FRA, Joe Biden@USA");
  CHECK(beside("Joe Biden arrived in Kyiv on January 20 following the January 4 videoconference with Xi Jinping.")
            .find("video 2022-01-04") != std::string::npos);
}

TEST_CASE("the primary contact told again as of today, by a page of the next days, is not spoken of", "[claims]") {
  const auto document = read("Telephone conversation between Jean-Yves Le Drian and Sergey Lavrov (16 February 2021)",
                             "Jean-Yves Le Drian spoke today by telephone with Sergey Lavrov. Views were exchanged. "
                             "Jean-Yves Le Drian talked today with Sergey Lavrov.",
                             "2021-02-17", "FRA");
  CHECK(document.claims.size() == 1);
}

TEST_CASE("who says so, or is named right before or behind, has \"his\" contact", "[claims]") {
  CHECK(beside("In Kyiv, Boris Johnson told Angela Merkel that his talks with Joe Biden on January 20 were good.") ==
        "past talks 2022-01-20 Boris Johnson@GBR, Joe Biden@USA");
  CHECK(beside("Angela Merkel and Boris Johnson noted the words of Ursula von der Leyen during her visit to Washington "
               "on January 20.") == "past visit 2022-01-20 at Q61 Ursula von der Leyen@EU");
  CHECK(beside("Vladimir Putin expects that during his visit to Moscow on February 15, Olaf Scholz will speak.") ==
        "future visit 2022-02-15 at Q649 Olaf Scholz@DEU");
}

TEST_CASE("what somebody did before is of him who is named first, and a visit of one is not the meeting of two",
          "[claims]") {
  CHECK(
      beside(Language::fr,
             "Angela Merkel a rencontré Boris Johnson le 20 janvier, après s'être entretenue la semaine dernière avec "
             "Joe Biden le 18 janvier.")
          .find("past unknown 2022-01-18 Angela Merkel@DEU, Joe Biden@USA") != std::string::npos);
}

TEST_CASE("an agreement of two is no meeting of theirs", "[claims]") {
  CHECK(beside("The meeting is held in accordance with the agreement reached by Angela Merkel and Joe Biden.").empty());
}

TEST_CASE("what is only asked for is no contact of a month to come, and who says I is quoted", "[claims]") {
  CHECK(beside("Vladimir Putin invited Angela Merkel to pay a visit in April.").empty());
  CHECK(beside("Angela Merkel will pay a visit in April.") == "future visit 2022-04 Angela Merkel@DEU");
  CHECK(beside("I met Angela Merkel and Joe Biden on January 20.").empty());
}

TEST_CASE("the meeting of a body that has a name is not one of those who speak of it", "[claims]") {
  CHECK(beside("They discussed the results of the NATO-Ukraine Commission meeting held on January 10.").empty());
  CHECK(beside("They agreed to go on at a meeting in Brussels on February 15.") ==
        "future meeting 2022-02-15 at Q239 Emmanuel Macron@FRA, Vladimir Putin@RUS");
}

TEST_CASE("the primary contact told again and what stands in a quotation are not spoken of", "[claims]") {
  CHECK(
      beside("The telephone conversation of Emmanuel Macron, Vladimir Putin and Angela Merkel on 30 January was long.")
          .empty());
  CHECK(
      beside("Mr Smith said that \"the recent talks of Angela Merkel with Joe Biden on January 20 were good for all\".")
          .empty());
}

TEST_CASE("one person alone, or two of one state without a day, are not spoken of as in contact", "[claims]") {
  CHECK(beside("Angela Merkel convened a meeting of the council on January 20.").empty());
  CHECK(beside("Angela Merkel recently met Olaf Scholz.").empty());
  CHECK(beside("He thanked for the participation of Boris Johnson in the summit held on January 20.") ==
        "past multilateral 2022-01-20 Boris Johnson@GBR");
}

TEST_CASE("who is only \"he\" is who was named first in the release", "[claims]") {
  CHECK(beside(Language::fr, "Il s'était entretenu le 20 janvier à Washington avec Joe Biden.") ==
        "past meeting 2022-01-20 at Q61 Emmanuel Macron@FRA, Joe Biden@USA");
}

TEST_CASE("where and when may stand between a contact and whose it was", "[claims]") {
  CHECK(beside(Language::fr, "Ils ont salué la visite à Tunis de Joe Biden, le 20 janvier.") ==
        "past visit 2022-01-20 at Q3572 Joe Biden@USA");
  CHECK(beside(Language::fr,
               "Ils ont pris note de la réunion tenue le 26 janvier à Sotchi par Ilham Aliev et Joe "
               "Biden.") == "past meeting 2022-01-26 at gn:491422 Ilham Aliyev@AZE, Joe Biden@USA");
}

TEST_CASE("what took place on the same day has the day of the primary contact", "[claims]") {
  CHECK(beside(Language::ru, "В тот же день Сергей Лавров провёл переговоры с Энтони Блинкеном.") ==
        "past talks 2022-01-30 Sergey Lavrov@RUS, Antony Blinken@USA");
  CHECK(beside(Language::fr, "Le même jour, Jean-Yves Le Drian a reçu Antony Blinken.") ==
        "past meeting 2022-01-30 Jean-Yves Le Drian@FRA, Antony Blinken@USA");
}

TEST_CASE("whom somebody will meet where he goes he meets on the day of the journey", "[claims]") {
  CHECK(
      beside(Language::fr, "Jean-Yves Le Drian se rendra le 2 février à Erevan, où il rencontrera Nikol Pachinian.") ==
      "future visit 2022-02-02 at Q1953 Jean-Yves Le Drian@FRA\n"
      "future meeting 2022-02-02 at Q1953 Nikol Pashinyan@ARM");
}

TEST_CASE("heads of government who meet are not the presidents of the release", "[claims]") {
  CHECK(beside(Language::ru, "В конце февраля состоится встреча глав правительств двух стран.") ==
        "future meeting 2022-02 France@FRA, Russia@RUS");
}

TEST_CASE("whoever came to the town of the release is told by his verb before him", "[claims]") {
  CHECK(beside(Language::ru, "20 января в Москве побывал министр внутренних дел Сербии Ивица Дачич.") ==
        "past visit 2022-01-20 at Q649 Ivica Dačić@SRB");
}

TEST_CASE("the latter is who was named last", "[claims]") {
  CHECK(beside(Language::fr, "Ce dernier s'était entretenu avec Joe Biden le 20 janvier à Genève.") ==
        "past meeting 2022-01-20 at Q71 Joe Biden@USA, Vladimir Putin@RUS");
}

TEST_CASE("behind a word of the future a day of the week is that ahead", "[claims]") {
  CHECK(beside(Language::fr, "Emmanuel Macron et Joe Biden se retrouveront vendredi à Rome.") ==
        "future meeting 2022-02-04 at Q220 Emmanuel Macron@FRA, Joe Biden@USA");
}

TEST_CASE("the state behind a name ends no list of those with whom it was", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document =
        read("Remarks by President Charles Michel", sentence + " He will speak on Friday.", "2021-12-15", "EU");
    return document.claims.empty() ? std::string() : people(document.claims.front());
  };
  for (const std::string verb : {"held", "hosted"})
    CHECK(spoken_of("President Michel " + verb +
                    " a meeting with President Aliyev of Azerbaijan and Prime Minister Pashinyan of Armenia on "
                    "Tuesday.") == "Ilham Aliyev@AZE, Nikol Pashinyan@ARM, Charles Michel@EU");
}

TEST_CASE("a quotation of several sentences claims nothing, and has topics", "[claims]") {
  const auto document = read(
      "Foreign Minister Sergey Lavrov met with Jean-Yves Le Drian",
      "On 5 March Sergey Lavrov met with Jean-Yves Le Drian in Moscow. \"We work together. On 2 March Joe Biden had "
      "talks with Emmanuel Macron. Cyber security needs rules,\" Sergey Lavrov said at the end.",
      "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 1);
  REQUIRE(document.claims.front().topics.size() == 1);
  CHECK(document.claims.front().topics.front().key == "cyber");
}

namespace {

// "call 2021-04-14: A, B" of the last claim, below an article about something else.
std::string spoken_of_in_news(Language language, const std::string& title, const std::string& sentence) {
  const auto document = claims::read_as(language, title, sentence, "2021-04-21", {});
  if (document.claims.empty()) return {};
  const auto& last = document.claims.back();
  return std::string(to_string(last.mode)) + " " + (last.when ? to_string(last.when->first) : "-") + ": " +
         people(last);
}

}  // namespace

TEST_CASE("a contact after which a week or three days have passed has its day reckoned back", "[claims]") {
  CHECK(spoken_of_in_news(Language::en, "Gold is flat",
                          "Prices were flat two days after Vladimir Putin and Joe Biden spoke by telephone.") ==
        "call 2021-04-19: Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(spoken_of_in_news(Language::en, "Gold is flat",
                          "On 20 April, a week after Vladimir Putin and Joe Biden spoke by telephone, gold fell.") ==
        "call 2021-04-13: Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(spoken_of_in_news(Language::fr, "Le gaz baisse",
                          "Les cours ont reculé au lendemain d'un appel entre Joe Biden et Vladimir Poutine.") ==
        "call 2021-04-20: Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(spoken_of_in_news(Language::ru, "Газ дешевеет",
                          "Цены снизились спустя неделю после встречи Владимира Путина с Джо Байденом.") ==
        "meeting 2021-04-14: Joe Biden@USA, Vladimir Putin@RUS");
}

TEST_CASE("what was done days after a contact has its own day", "[claims]") {
  const auto document =
      read("Vladimir Putin received Alexander Lukashenko",
           "Vladimir Putin received Alexander Lukashenko in Moscow today, two days after the call with "
           "Emmanuel Macron.",
           "2021-04-21", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(to_string(document.primary_claim()->when->first) == "2021-04-21");
}

TEST_CASE("their contact of days ago is of them, though ministers are named behind the comma", "[claims]") {
  const auto document =
      read("Russie – Entretien téléphonique de Jean-Yves Le Drian avec Sergueï Lavrov",
           "Jean-Yves Le Drian s'est de nouveau entretenu aujourd'hui avec Sergueï Lavrov. Quatre jours après leur "
           "précédent entretien, les ministres ont parlé de la Libye.",
           "2021-04-16", "FRA");
  REQUIRE(document.claims.size() == 2);
  CHECK(people(document.claims.back()) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(to_string(document.claims.back().when->first) == "2021-04-12");
}

TEST_CASE("two whom \"and\" joins who discussed something at a dated meeting met there", "[claims]") {
  CHECK(spoken_of_in_news(Language::en, "A treaty is ratified",
                          "Presidents Vladimir Putin and Joe Biden discussed the terms at a meeting in Geneva on 14 "
                          "April.") == "meeting 2021-04-14: Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(spoken_of_in_news(Language::ru, "Договор одобрен",
                          "Владимир Путин и Джо Байден обсуждали сроки на встрече в Женеве 14 апреля.") ==
        "meeting 2021-04-14: Joe Biden@USA, Vladimir Putin@RUS");
  CHECK(spoken_of_in_news(Language::en, "A treaty is ratified",
                          "Vladimir Putin criticised Joe Biden at a meeting in Minsk on 14 April.")
            .find("Joe Biden") == std::string::npos);
}

TEST_CASE("who discussed something with somebody by telephone was in contact with him", "[claims]") {
  CHECK(spoken_of_in_news(Language::en, "Comment by the spokesman",
                          "The position is known. Sergey Lavrov discussed this with Antony Blinken by telephone on 16 "
                          "April.") == "call 2021-04-16: Sergey Lavrov@RUS, Antony Blinken@USA");
}
