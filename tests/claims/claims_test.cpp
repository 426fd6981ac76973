// What a release is about, and what is no contact at all, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::people;
using claims::read;
using claims::read_as;
using claims::told;

TEST_CASE("a call is told by its title, its day by the lead", "[claims]") {
  const auto document =
      read("О телефонном разговоре С.В.Лаврова с Ж.-И.Ле Дрианом",
           "5 марта по инициативе французской стороны состоялся телефонный разговор С.В.Лаврова с Ж.-И.Ле Дрианом.",
           "2021-03-06", "RUS");
  const auto* claim = document.primary_claim();
  REQUIRE(claim != nullptr);
  CHECK(claim->mode == Mode::call);
  CHECK(to_string(claim->when->first) == "2021-03-05");
  CHECK(people(*claim) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(claim->initiator == "FRA");
  CHECK(claim->tense == claims::Tense::past);
}

TEST_CASE("without a title that tells of it, a contact needs people of two sides", "[claims]") {
  CHECK(read("News of the day", "Sergey Lavrov held a meeting with Maria Zakharova on 5 March.", "2021-03-05", "RUS")
            .primary_claim() == nullptr);
  CHECK(read("News of the day", "Sergey Lavrov held a meeting with Jean-Yves Le Drian on 5 March.", "2021-03-05", "RUS")
            .primary_claim() != nullptr);
}

TEST_CASE("condolences, statements and interviews claim no contact of their own", "[claims]") {
  CHECK(
      read("Condolences to Emmanuel Macron", "Vladimir Putin sent condolences to Emmanuel Macron.", "2020-12-03", "RUS")
          .primary_claim() == nullptr);
  CHECK(read("Statement by Josep Borrell on sanctions", "The sanctions stand.", "2020-12-03", "EU").primary_claim() ==
        nullptr);
}

TEST_CASE("a preview is future, a denial is negated", "[claims]") {
  const auto preview =
      read("On upcoming talks between Sergey Lavrov and Jean-Yves Le Drian",
           "On March 12 Sergey Lavrov will hold talks in Moscow with Jean-Yves Le Drian.", "2021-03-09", "RUS");
  REQUIRE(preview.primary_claim() != nullptr);
  CHECK(preview.primary_claim()->tense == claims::Tense::future);
  const auto denial = read("Reports of a meeting between Sergey Lavrov and Jean-Yves Le Drian",
                           "No meeting between Sergey Lavrov and Jean-Yves Le Drian took place.", "2021-03-09", "RUS");
  REQUIRE(denial.primary_claim() != nullptr);
  CHECK(denial.primary_claim()->negated);
}

TEST_CASE("a letter that was sent is a contact, greetings are none", "[claims]") {
  const auto letter = read("Vladimir Putin sent a letter to Emmanuel Macron",
                           "Vladimir Putin sent a letter to President of France Emmanuel Macron.", "2021-08-02", "RUS");
  REQUIRE(letter.primary_claim() != nullptr);
  CHECK(letter.primary_claim()->mode == Mode::letter);
  CHECK(read("Greetings to Emmanuel Macron", "Vladimir Putin sent a letter to Emmanuel Macron.", "2021-08-02", "RUS")
            .primary_claim() == nullptr);
}

TEST_CASE("a transcript begins where somebody begins to speak, in the midst of a sentence too", "[claims]") {
  const char* body =
      "The talks are at the Kremlin * * * President of Russia Vladimir Putin: I met Angela Merkel on 2 March. "
      "And I spoke with Mario Draghi on 3 March.";
  const auto document = read("Talks with President of France Emmanuel Macron", body, "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 1);
  CHECK(people(document.claims[0]) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
  const std::string quoted =
      "The talks took place on 5 March. President Vladimir Putin: \"We agree\". He had met Angela Merkel in Moscow on "
      "2 March.";
  CHECK(read("Talks with President of France Emmanuel Macron", quoted, "2021-03-05", "RUS").claims.size() == 2);
}

TEST_CASE("the day of what a contact followed, or of another contact, is not its own", "[claims]") {
  const auto aside = read("Telephone conversation between Vladimir Putin and Ilham Aliyev",
                          "Following the talks held in Moscow on February 22, Vladimir Putin and Ilham Aliyev had a "
                          "telephone conversation.",
                          "2022-02-26", "RUS");
  CHECK(to_string(only(aside).when->first) == "2022-02-26");
  const auto other = read("Telephone conversation between Vladimir Putin and Mohammed bin Salman",
                          "Vladimir Putin was grateful for the talks in Riyadh on February 18.", "2025-02-20", "RUS");
  CHECK(to_string(only(other).when->first) == "2025-02-20");
  const auto preview = read("On December 15, Vladimir Putin will hold talks with Xi Jinping",
                            "The talks will be held by videoconference.", "2021-12-13", "RUS");
  CHECK(to_string(only(preview).when->first) == "2021-12-15");
}

TEST_CASE("what people say in a transcript claims nothing", "[claims]") {
  const auto document = read("Meeting with President of Belarus Alexander Lukashenko",
                             "Vladimir Putin met with Alexander Lukashenko. Vladimir Putin: Thank you for coming. "
                             "Yesterday we had a meeting in Sochi.",
                             "2021-12-29", "RUS");
  CHECK(to_string(only(document).when->first) == "2021-12-29");
  CHECK(only(document).place.empty());
  CHECK(document.claims.size() == 1);
}

TEST_CASE("what two discussed in the title is a contact where the lead tells that they met", "[claims]") {
  const std::string title = "Vladimir Putin and the Foreign Minister discussed the budget";
  CHECK(only(read(title, "Vladimir Putin met with Sergey Lavrov.", "2022-02-14", "RUS")).mode == Mode::meeting);
  CHECK(read(title, "Vladimir Putin read the draft of Sergey Lavrov.", "2022-02-14", "RUS").claims.empty());
}

TEST_CASE("who arrived somewhere is on a visit, and whom he will meet there takes part", "[claims]") {
  const auto document = read("Vladimir Putin arrived in New Delhi",
                             "The President of Russia arrived in India on a working visit. Vladimir Putin will have "
                             "talks with Prime Minister of India Narendra Modi.",
                             "2021-12-06", "RUS");
  CHECK(only(document).mode == Mode::visit);
  CHECK(people(only(document)) == "Narendra Modi@IND, Vladimir Putin@RUS");
}

TEST_CASE("what is asked claims nothing", "[claims]") {
  CHECK(read("Regular Press Conference on March 8, 2022",
             "AFP: Will President Xi Jinping meet President Emmanuel Macron?", "2022-03-08", "CHN")
            .claims.empty());
}

TEST_CASE("who congratulates by telephone is in contact, who sends a telegram is not", "[claims]") {
  const auto call = read("Президент поздравил Эммануэля Макрона с юбилеем",
                         "Владимир Путин позвонил Эммануэлю Макрону и поздравил его.", "2021-12-21", "RUS");
  REQUIRE(call.primary_claim() != nullptr);
  CHECK(call.primary_claim()->mode == Mode::call);
  CHECK(read("Президент поздравил Эммануэля Макрона с юбилеем", "Владимир Путин направил телеграмму Эммануэлю Макрону.",
             "2021-12-21", "RUS")
            .primary_claim() == nullptr);
}

TEST_CASE("a joint statement is of the meeting that made it, where it tells of one", "[claims]") {
  const auto joint = read("Joint Statement by the Foreign Ministers of France and Russia",
                          "Jean-Yves Le Drian and Sergey Lavrov met today in Paris.", "2021-02-19", "FRA");
  REQUIRE(joint.primary_claim() != nullptr);
  CHECK(joint.primary_claim()->mode == Mode::meeting);
  CHECK(read("Joint Statement by the Foreign Ministers of France and Russia", "They stand by the agreements.",
             "2021-02-19", "FRA")
            .primary_claim() == nullptr);
}

TEST_CASE("what is said following talks is about the talks, where nothing else is told", "[claims]") {
  const auto document = read("Volodymyr Zelenskyy: Ukraine and Azerbaijan have set a new goal",
                             "This was stated by President Volodymyr Zelenskyy to the press following the negotiations "
                             "with President of Azerbaijan Ilham Aliyev in Kyiv.",
                             "2022-01-14", "UKR");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->mode == Mode::talks);
  CHECK(people(*document.primary_claim()) == "Volodymyr Zelenskyy@UKR, Ilham Aliyev@AZE");
}

TEST_CASE("a sentence that names none of those of the title is not its lead", "[claims]") {
  const auto document =
      read("Russia – Meeting between Jean-Yves Le Drian and his Russian counterpart",
           "The dialogue was proposed by President Emmanuel Macron during the visit of President Vladimir Putin.",
           "2017-07-06", "FRA");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("what only leads to the release is passed over, and so are lines that are no sentences", "[claims]") {
  CHECK(
      told(
          Language::en, "Secretary Blinken's Meeting with Foreign Minister Lavrov",
          "Office of the Spokesperson\n\nFor Immediate Release\n\nThe following readout was published on Friday. It is "
          "reproduced in full below.\n\nThe following is attributable to the spokesperson:\n\nAntony Blinken met with "
          "Sergey Lavrov on 19 January by video link.",
          "2022-01-21", "USA") == "video 2022-01-19: Sergey Lavrov, Antony Blinken");
}

TEST_CASE("a sentence that begins with a quotation may end by telling of a contact", "[claims]") {
  CHECK(
      told(Language::en, "Kuleba: time for diplomacy",
           "“We will use every chance for a meeting. Diplomacy has not said its last word,” Dmytro Kuleba said during "
           "his meeting with Luigi Di Maio in Kyiv on 15 February.",
           "2022-02-15", "UKR") == "meeting 2022-02-15: Luigi Di Maio, Dmytro Kuleba");
  CHECK(told(Language::en, "Kuleba: time for diplomacy",
             "“Dmytro Kuleba had a meeting with Luigi Di Maio in Kyiv on 15 February,” he said.", "2022-02-15",
             "UKR") == "");
}

TEST_CASE("the results of a visit are not the visit", "[claims]") {
  CHECK(told(Language::en, "Results of the visit of Sergey Lavrov to Baku",
             "The ambassador summed up the results of the visit in the local press.", "2021-05-14", "RUS") == "");
}

TEST_CASE("below a title of what two discussed the lead may only say that they spoke", "[claims]") {
  CHECK(
      told(Language::en, "Sergey Lavrov and Jean-Yves Le Drian discuss Syria",
           "Much has changed in Syria. The talks in Geneva have not begun. Sergey Lavrov spoke today with Jean-Yves Le "
           "Drian.",
           "2020-11-19", "RUS") == "call 2020-11-19: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("a label before a colon is no kind, remarks behind one are, unless two are named before it", "[claims]") {
  CHECK(told(Language::en, "Press statement: Foreign Minister Sergey Lavrov's meeting with Luigi Di Maio",
             "Sergey Lavrov met Luigi Di Maio on 15 February.", "2022-02-15",
             "RUS") == "meeting 2022-02-15: Luigi Di Maio, Sergey Lavrov");
  CHECK(told(Language::en, "Foreign Affairs Council: Press remarks by Josep Borrell",
             "Josep Borrell took part in the Foreign Affairs Council today.", "2022-02-15", "EU") == "");
  CHECK(told(Language::en, "Liz Truss meeting with Jens Stoltenberg: FCDO statement",
             "Liz Truss met Jens Stoltenberg this morning.", "2021-12-08",
             "GBR") == "meeting 2021-12-08: Liz Truss, Jens Stoltenberg");
  CHECK(told(Language::en, "Regular Press Conference of the Spokesperson",
             "Sergey Lavrov will meet with Luigi Di Maio on 20 February.", "2022-02-15", "RUS") == "");
}

TEST_CASE("who called somebody telephoned, who called for something did not", "[claims]") {
  CHECK(told(Language::en, "Support for peace", "Josep Borrell called Sergey Lavrov on 19 November.", "2020-11-19",
             "EU") == "call 2020-11-19: Josep Borrell, Sergey Lavrov");
  CHECK(told(Language::en, "Support for peace", "Josep Borrell and Sergey Lavrov called for peace on 19 November.",
             "2020-11-19", "EU") == "");
}

TEST_CASE("a statement on a meeting of two is its readout, a statement of one who recalls a meeting is not",
          "[claims]") {
  CHECK(told(Language::en, "Statement by the Spokesperson on Jake Sullivan's Meeting with Yang Jiechi",
             "Jake Sullivan met in Rome on March 14 with Yang Jiechi.", "2022-03-15",
             "USA") == "meeting 2022-03-14: Jake Sullivan, Yang Jiechi");
  CHECK(told(Language::en, "Statement by Jake Sullivan",
             "Jake Sullivan recalls the meeting of Joe Biden with Xi Jinping on March 14.", "2022-03-15", "USA") == "");
}

TEST_CASE("whom somebody told of his call with another did not hear the other", "[claims]") {
  CHECK(told(Language::en, "Call with European allies",
             "Joe Biden briefed leaders on his call with Vladimir Putin on 7 December.", "2021-12-07",
             "USA") == "call 2021-12-07: Joe Biden");
}

TEST_CASE("of a sentence that never ends the first 256 words for a contact are read", "[claims]") {
  std::string recalled = "The Minister recalled the talks between France and Russia on 1 May 1991";
  for (int day = 0; day < 600; ++day)
    recalled += ", the talks between France and Russia on " + std::to_string(1 + day % 28) + " May " +
                std::to_string(1992 + day / 28);
  const auto claims = read_as(Language::en, "Statement", recalled + ".", "2019-05-06", "FRA").claims;
  CHECK(claims.size() > 200);
  CHECK(claims.size() <= 256);
}
