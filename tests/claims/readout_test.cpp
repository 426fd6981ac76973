// Formal readouts of offices of many manners.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::only, claims::read, claims::told;

TEST_CASE("a statement on behalf of somebody may tell whom he met", "[claims]") {
  CHECK(told(Language::en, "Statement on behalf of Foreign Minister Hakan Fidan",
             "Foreign Minister Hakan Fidan visited Astana today and met Sergey Lavrov. The talks were frank.",
             "2024-05-03", "TUR") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
  CHECK(told(Language::en, "Statement on behalf of Foreign Minister Hakan Fidan",
             "Foreign Minister Hakan Fidan strongly condemns the attack.", "2024-05-03", "TUR") == "");
}

TEST_CASE("the day on which a page was called up is not that of the contact", "[claims]") {
  const std::string title = "Lavrov and Fidan hold a bilateral meeting";
  const std::string body = "Tuesday, 4 June 2024\n\nSergey Lavrov and Hakan Fidan are holding a meeting in Astana.";
  const auto text = title + "\n\n" + body;
  mention::Reading reading(text);
  reading.language = Language::en;
  reading.anchor = Day::read("2023-11-02");
  reading.sentences = segment::sentences(text, reading.language);
  reading.dates = dates::find(text, reading.language, reading.anchor);
  const Span head{0, title.size()}, line{title.size() + 2, title.size() + 22}, rest{line.end + 2, text.size()};
  reading.titles = {head};
  const auto mentions = mention::find(reading);
  const auto found = claims::find({reading, mentions, {head}, {line}, {rest}, "", {}});
  REQUIRE(found.size() == 1);
  CHECK(to_string(found.front().when->first) == "2023-11-02");
}

TEST_CASE("what is discussed by telephone is not the contact", "[claims]") {
  CHECK(told(Language::en, "Foreign Ministers of Russia and Turkey Discuss by Phone the Astana Summit",
             "On Monday, 3/6/2024, Minister Sergey Lavrov discussed by phone with his Turkish counterpart Hakan Fidan "
             "matters of common interest.",
             "2024-06-03", "") == "call 2024-06-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("the state where ministers of two others meet takes no part", "[claims]") {
  const auto claims = claims::read("Ministers of Peru and Chile meet in Japan",
                                   "The two sides praised the state of their ties.", "2023-11-15");
  REQUIRE(claims.primary_claim() != nullptr);
  CHECK(people(*claims.primary_claim()) == "Chile@CHL, Peru@PER");
}

TEST_CASE("a quotation mark that is never closed opens no quotation", "[claims]") {
  CHECK(told(Language::en, "Fidan and Lavrov discuss trade",
             "\"Foreign Minister Hakan Fidan and Foreign Minister Sergey Lavrov held bilateral consultations today.",
             "2024-05-03", "") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
  CHECK(told(Language::en, "Fidan and Lavrov discuss trade",
             "\"Hakan Fidan and Sergey Lavrov held bilateral consultations. They were useful,\" a guest said.",
             "2024-05-03", "") == "");
}

TEST_CASE("who attends the meeting of the ministers of a region meets them", "[claims]") {
  const auto claims = claims::read("Nordic foreign ministers meet in Oslo",
                                   "Foreign Minister Elina Valtonen will attend the Nordic foreign ministers' meeting "
                                   "in Oslo on 3 May.",
                                   "2024-05-02", "FIN");
  REQUIRE(claims.primary_claim() != nullptr);
  CHECK(claims.primary_claim()->mode == claims::Mode::multilateral);
  CHECK(people(*claims.primary_claim()) == "Elina Valtonen@FIN");
}

TEST_CASE("who travels to take up a post is on no visit", "[claims]") {
  CHECK(told(Language::en, "Helen Brook arrives in Nairobi",
             "Helen Brook arrived in Nairobi today to take up her duties as the Head of Mission.", "2024-05-03",
             "UN") == "");
  CHECK(told(Language::en, "Helen Brook arrives in Nairobi",
             "Helen Brook arrived in Nairobi today to see the work of the mission.", "2024-05-03", "UN")
            .starts_with("visit 2024-05-03: Helen Brook"));
}

TEST_CASE("who receives in the state of the dateline is of that state", "[claims]") {
  const auto claims = claims::read("Minister, US ambassador discuss trade",
                                   "KUWAIT: Minister of Commerce Hamad Brumfi yesterday received US Ambassador Jane "
                                   "Willow.",
                                   "2024-05-03");
  REQUIRE(claims.primary_claim() != nullptr);
  CHECK(people(*claims.primary_claim()) == "Hamad Brumfi@KWT, Jane Willow@USA");
}

TEST_CASE("what a guest did later elsewhere is not of the release", "[claims]") {
  const std::string received =
      "ASTANA: Foreign Minister Murat Nurtleu received Foreign Minister Hakan Fidan on 2 May. ";
  CHECK(told(Language::en, "Nurtleu receives Fidan",
             received + "Fidan later traveled to Tashkent where he met with Sergey Lavrov.", "2024-05-03",
             "") == "meeting 2024-05-02: Hakan Fidan, Murat Nurtleu");
  CHECK(told(Language::en, "Nurtleu receives Fidan", received + "Nurtleu later met with Sergey Lavrov.", "2024-05-03",
             "") == "meeting 2024-05-02: Hakan Fidan, Murat Nurtleu\nmeeting 2024-05-02: Sergey Lavrov, Murat Nurtleu");
}

TEST_CASE("behind whom a readout is attributed to and a colon the release begins", "[claims]") {
  const auto document =
      read("Secretary Blinken's Meeting with German Chancellor Merkel",
           "The below is attributable to Spokesperson Ned Price: Secretary of State Antony Blinken met "
           "today with German Chancellor Angela Merkel in Berlin.",
           "2021-06-23", "USA");
  CHECK(only(document).place == "Q64");
}
