// Which kind of contact it was, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::read;
using claims::told;

TEST_CASE("the lead tells the channel that the title leaves open", "[claims]") {
  const auto document =
      read("Russie : M. Borrell s'est entretenu avec M. Sergey Lavrov",
           "M. Josep Borrell s'est entretenu par vidéoconférence mardi avec M. Sergey Lavrov.", "2020-06-17", "EU");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->mode == Mode::video);
  CHECK(to_string(document.primary_claim()->when->first) == "2020-06-16");
}

TEST_CASE("foreign and defence ministers of two sides make a 2+2, in a place and with a host", "[claims]") {
  const auto document = read("Ministerial meeting in Moscow",
                             "Jean-Yves Le Drian and Florence Parly held a meeting in Moscow on 9 September with "
                             "Sergey Lavrov and Sergei Shoigu.",
                             "2019-09-09", "FRA");
  const auto* claim = document.primary_claim();
  REQUIRE(claim != nullptr);
  CHECK(claim->mode == Mode::two_plus_two);
  CHECK(claim->place == gazetteer::Gazetteer::built_in().country("RUS")->capital);
  for (const auto& who : claim->participants) CHECK(who.host == (who.side == "RUS"));
}

TEST_CASE("three sides face to face are multilateral, three on the telephone make a call", "[claims]") {
  const std::string three = " between Sergey Lavrov, Jean-Yves Le Drian and Josep Borrell";
  const auto meeting = read("Meeting" + three, "The meeting" + three + " took place on 5 March.", "2021-03-05", "RUS");
  REQUIRE(meeting.primary_claim() != nullptr);
  CHECK(meeting.primary_claim()->mode == Mode::multilateral);
  const auto call = read("Telephone conversation" + three, "They spoke by telephone on 5 March.", "2021-03-05", "RUS");
  REQUIRE(call.primary_claim() != nullptr);
  CHECK(call.primary_claim()->mode == Mode::call);
}

TEST_CASE("modes that one contact can have on two sides are compatible", "[claims]") {
  CHECK(claims::compatible(Mode::talks, Mode::visit));
  CHECK(claims::compatible(Mode::call, Mode::video));
  CHECK(claims::compatible(Mode::unknown, Mode::letter));
  CHECK_FALSE(claims::compatible(Mode::call, Mode::meeting));
  CHECK_FALSE(claims::compatible(Mode::letter, Mode::call));
}

TEST_CASE("every mode is read back from its name", "[claims]") {
  for (int i = 0; i <= static_cast<int>(Mode::letter); ++i)
    CHECK(claims::mode_of(claims::to_string(static_cast<Mode>(i))) == static_cast<Mode>(i));
  CHECK_FALSE(claims::mode_of("chat").has_value());
}

TEST_CASE("a noun in the title settles the kind, a verb yields to talks in the lead", "[claims]") {
  const std::string lead = "Liz Truss held talks with Sergey Lavrov in Moscow on 10 February.";
  CHECK(only(read("Liz Truss meets Sergey Lavrov", lead, "2022-02-10", "GBR")).mode == Mode::talks);
  CHECK(only(read("Meeting of Liz Truss with Sergey Lavrov", lead, "2022-02-10", "GBR")).mode == Mode::meeting);
}

TEST_CASE("who only spoke did so by telephone, unless a venue or a town is told", "[claims]") {
  const std::string title = "Josep Borrell spoke with Sergey Lavrov";
  CHECK(only(read(title, "They spoke of Syria.", "2021-03-05", "EU")).mode == Mode::call);
  CHECK(only(read(title + " on the sidelines of the Assembly", "They spoke of Syria.", "2021-03-05", "EU")).mode ==
        Mode::meeting);
}

TEST_CASE("a title that tells the channel is not outdone by another contact in the lead", "[claims]") {
  const auto document =
      read("Telephone conversation between Vladimir Putin and Emomali Rahmon",
           "Following the session held by videoconference, they had a telephone conversation.", "2022-01-10", "RUS");
  CHECK(only(document).mode == Mode::call);
}

TEST_CASE("a summit with a name is a summit", "[claims]") {
  const auto document =
      read("President at the Summit for Democracy",
           "Volodymyr Zelenskyy took part in the virtual Summit for Democracy held by Joe Biden.", "2021-12-10", "UKR");
  CHECK(only(document).mode == Mode::video);
  CHECK(only(document).tense == claims::Tense::past);
  CHECK(only(document).participants.size() == 2);
}

TEST_CASE("PLOVER has the event, how they consulted, and whether it was so", "[claims]") {
  const auto coded = [](const std::string& title, const std::string& body) {
    return claims::plover(only(read(title, body, "2022-01-21", "RUS")));
  };
  using Words = std::vector<std::string_view>;
  const auto call = coded("Telephone conversation with Emmanuel Macron",
                          "Vladimir Putin had a telephone conversation with Emmanuel Macron.");
  CHECK(call.event == "CONSULT");
  CHECK(call.modes == Words{"phone"});
  CHECK(call.contexts.empty());
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken in Geneva.").modes ==
        Words{"third-party"});
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken in Moscow.").modes ==
        Words{"visit"});
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken.").modes.empty());
  const auto planned = coded("On January 28, Vladimir Putin will hold talks with Emmanuel Macron in Moscow",
                             "The talks will be held in Moscow.");
  CHECK(planned.contexts == Words{"future"});
  claims::Claim summit;
  summit.mode = Mode::multilateral;
  summit.negated = true;
  CHECK(claims::plover(summit).modes == Words{"multilateral"});
  CHECK(claims::plover(summit).contexts == Words{"negation"});
}

TEST_CASE("every kind has a code of CAMEO", "[claims]") {
  CHECK(claims::cameo(Mode::call) == "041");
  CHECK(claims::cameo(Mode::visit) == "042");
  CHECK(claims::cameo(Mode::talks) == "046");
  CHECK(claims::cameo(Mode::meeting) == "040");
}

TEST_CASE("ambassadors of several states are received, and not at a conference", "[claims]") {
  CHECK(
      told(
          Language::en, "President receives ambassadors",
          "Emmanuel Macron received the ambassadors on 3 March. Credentials were presented by Ambassador of Spain José "
          "Testero and Ambassador of Estonia Jaan Testov.",
          "2021-03-03", "FRA")
          .starts_with("meeting 2021-03-03:"));
}

TEST_CASE("ministers who chair a session together met", "[claims]") {
  CHECK(told(Language::en, "Partnership forum",
             "Liz Truss and Retno Marsudi co-chaired the partnership forum in London on 2 December.", "2021-12-03",
             "") == "meeting 2021-12-02: Retno Marsudi, Liz Truss");
}

TEST_CASE("who visited somewhere for talks was on a visit", "[claims]") {
  CHECK(told(Language::en, "Alliance is strong", "Jens Stoltenberg visited Tirana on 2 June for talks with Edi Rama.",
             "2019-06-03", "NATO")
            .starts_with("visit 2019-06-02:"));
}

TEST_CASE("what only spoke leaves open may be told further down, a dateline does not tell it", "[claims]") {
  CHECK(told(Language::en, "Ministers of two states in contact",
             "WASHINGTON: Antony Blinken spoke on Friday with Marise Payne.", "2021-03-19",
             "USA") == "call 2021-03-19: Marise Payne, Antony Blinken");
  CHECK(told(Language::en, "Ministers of two states in contact",
             "In Paris Antony Blinken spoke on Friday with Marise Payne. The call reaffirmed the alliance.",
             "2021-03-19", "USA") == "call 2021-03-19: Marise Payne, Antony Blinken");
}

TEST_CASE("a summit of two is what the words behind it say, and lasts as long as told", "[claims]") {
  const auto call = read("Fumio Kishida holds a Japan-Ukraine Summit Telephone Talk",
                         "On January 6, commencing at 9:05 p.m. for approximately 35 minutes, Mr. Fumio Kishida, Prime "
                         "Minister of Japan, held a telephone talk with Mr. Volodymyr Zelenskyy, President of Ukraine.",
                         "2023-01-06");
  REQUIRE(call.primary_claim() != nullptr);
  CHECK(call.primary_claim()->mode == Mode::call);
  CHECK(call.primary_claim()->minutes == 35);
  const auto meeting = read("Japan-India Summit Meeting",
                            "Prime Minister of Japan Fumio Kishida held a summit meeting with Prime Minister of India "
                            "Narendra Modi.",
                            "2023-03-20");
  REQUIRE(meeting.primary_claim() != nullptr);
  CHECK(meeting.primary_claim()->mode == Mode::meeting);
}

TEST_CASE("who takes part in a session of ministers or a council of an organisation is in contact", "[claims]") {
  const auto about = [](Language language, const char* title, const char* body, const char* side) {
    return told(language, title, body, "2021-12-03", side);
  };
  CHECK(about(Language::en, "Secretary Blinken's Participation in the Arctic Council Ministerial Meeting",
              "Antony Blinken participated in the Arctic Council Ministerial Meeting today.",
              "USA") == "multilateral 2021-12-03: Antony Blinken");
  CHECK(about(Language::fr, "Participation de Jean-Yves Le Drian à la réunion ministérielle de l'OTAN",
              "Jean-Yves Le Drian a participé le 3 décembre à la réunion ministérielle de l'OTAN.",
              "FRA") == "multilateral 2021-12-03: Jean-Yves Le Drian");
  CHECK(about(Language::ru, "Об участии С.В.Лаврова в заседании СМИД ОДКБ",
              "3 декабря С.В.Лавров принял участие в заседании СМИД ОДКБ.",
              "RUS") == "multilateral 2021-12-03: Sergey Lavrov");
  CHECK(about(Language::ru, "Заседание Высшего Евразийского экономического совета",
              "Владимир Путин принял участие в заседании Высшего Евразийского экономического совета.",
              "RUS") == "multilateral 2021-12-03: Vladimir Putin");
}

TEST_CASE("\"spoke\" leaves open whether they met, \"met\" and \"telephone\" do not", "[claims]") {
  for (const auto* open : {"Entretien", "entretenue", "spoke with", "пообщался"})
    CHECK(claims::leaves_channel_open(open));
  for (const auto* told : {"met", "telephone", "entretien téléphonique", "talks", "Paris", ""})
    CHECK_FALSE(claims::leaves_channel_open(told));
}

TEST_CASE("a noun within the title of an envoy does not tell the kind", "[claims]") {
  CHECK(told(Language::en, "Ararat Mirzoyan receives the Senior Advisor for Caucasus Negotiations",
             "On 11 September Ararat Mirzoyan received Louis Bono, Senior Advisor for Caucasus Negotiations.",
             "2023-09-11", "ARM")
            .starts_with("meeting "));
}

TEST_CASE("what is only to be prepared tells neither the kind nor the day nor the place", "[claims]") {
  CHECK(told(Language::en, "José Manuel Albares speaks with his Moroccan counterpart",
             "José Manuel Albares spoke today with Nasser Bourita, to prepare the High-Level Meeting to be held in "
             "Rabat early next year.",
             "2022-11-16", "ESP") == "call 2022-11-16: Nasser Bourita, José Manuel Albares");
}
