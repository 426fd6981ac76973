// Manners of telling that many offices share, in releases of our own of a few lines.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::only, claims::people, claims::read, claims::told;

namespace {

std::string told_in_english(const std::string& title, const std::string& body, const char* published,
                            const char* side) {
  return told(Language::en, title, body, published, side);
}

}  // namespace

TEST_CASE("a travel ban is no travel, and an order that is conferred on somebody no conversation", "[claims]") {
  CHECK(told_in_english("Travel bans against Alexander Lukashenko",
                        "Foreign Secretary Dominic Raab announced travel bans against Alexander Lukashenko.",
                        "2020-09-29", "GBR")
            .empty());
  CHECK(told_in_english("A decoration for Kofi Annan",
                        "The order was conferred on Kofi Annan by President Nana Akufo-Addo.", "2017-03-09", "GHA")
            .empty());
}

TEST_CASE("who meets somebody while visiting a town does not visit him", "[claims]") {
  CHECK(told_in_english("Secretary General discussed security with Greek Prime Minister",
                        "Visiting Athens on Thursday, NATO Secretary General Jens Stoltenberg met Prime Minister "
                        "Alexis Tsipras.",
                        "2018-09-07", "NATO") == "meeting 2018-09-06: Alexis Tsipras, Jens Stoltenberg");
}

TEST_CASE("what a letter invites to is not the contact", "[claims]") {
  CHECK(told_in_english("Letter from the President of Georgia to the President of Finland",
                        "President Salome Zourabichvili has sent a letter to President of Finland Sauli Niinistö, in "
                        "which she invites him to pay a visit.",
                        "2019-03-20", "GEO") == "letter 2019-03-20: Salome Zourabichvili, Sauli Niinistö");
  CHECK(told_in_english("Amir receives written message from President of Algeria",
                        "Amir Sheikh Tamim bin Hamad Al-Thani received a written message from President of Algeria "
                        "Abdelmadjid Tebboune.",
                        "2022-05-18", "QAT") == "letter 2022-05-18: Tamim bin Hamad Al Thani, Abdelmadjid Tebboune");
}

TEST_CASE("talks that a later sentence says were held by video conference were one", "[claims]") {
  CHECK(
      only(read("Political consultations with Argentina",
                "Political consultations between Russia and Argentina were held yesterday. Sergei Ryabkov and Santiago "
                "Cafiero led the consultations by video conference.",
                "2021-10-24", "RUS"))
          .mode == claims::Mode::video);
}

TEST_CASE("a name that ends another's is his", "[claims]") {
  CHECK(people(only(read("President Tinubu meets Commission President Trabout",
                         "President Bola Tinubu received Omar Trabout, who heads the Commission.", "2024-02-20",
                         "NGA"))) == "Omar Trabout@NGA, Bola Tinubu@NGA");
}

TEST_CASE("a prime minister unknown is not of the publisher's side beside its own", "[claims]") {
  CHECK(people(only(read("Meeting with Prime Minister of Papua New Guinea",
                         "Prime Minister Scott Morrison met Prime Minister Paul Oldmann in Port Moresby.", "2018-11-17",
                         "AUS"))) == "Scott Morrison@AUS, Paul Oldmann@PNG");
}

TEST_CASE("those who represented the other side took part", "[claims]") {
  CHECK(
      people(only(read("EU-China summit by video conference",
                       "The summit between the European Union and China was held by video conference. The EU was "
                       "represented by Charles Michel and Ursula von der Leyen. Premier Li Keqiang represented China.",
                       "2020-06-22", "EU"))) == "Li Keqiang@CHN, Ursula von der Leyen@EU, Charles Michel@EU");
  CHECK(people(only(read("Foreign Minister bids farewell to two envoys",
                         "Foreign Minister Shirley Ayorkor Botchwey hosted a luncheon in honour of two outgoing "
                         "ambassadors. The envoys are Ambassador of Kuwait Ali Trabout and Ambassador of Benin Jean "
                         "Boulard.",
                         "2019-07-03", "GHA"))) == "Shirley Ayorkor Botchwey@GHA, Ali Trabout@KWT, Jean Boulard@BEN");
}

TEST_CASE("what they agree to hold is not what they met for", "[claims]") {
  CHECK(told_in_english("Foreign Ministers of Japan and France agree to hold first 2+2 meeting",
                        "Foreign Ministers of Japan Toshimitsu Motegi and of France Jean-Yves Le Drian met yesterday "
                        "in Paris.",
                        "2020-11-05", "JPN") == "meeting 2020-11-04: Toshimitsu Motegi, Jean-Yves Le Drian");
}

TEST_CASE("those of a list behind \"a number of counterparts\" were met one by one", "[claims]") {
  CHECK(told_in_english("Foreign Minister meets a number of counterparts in New York",
                        "The Foreign Minister met Ignazio Cassis, Minister of Foreign Affairs of Switzerland; Margus "
                        "Tsahkna, Minister of Foreign Affairs of Estonia; and Elina Valtonen, Minister of Foreign "
                        "Affairs of Finland.",
                        "2023-09-21", "ARE") ==
        "meeting 2023-09-21: Ignazio Cassis, Abdullah bin Zayed\nmeeting 2023-09-21: Margus Tsahkna, Abdullah bin "
        "Zayed\nmeeting 2023-09-21: Abdullah bin Zayed, Elina Valtonen");
}

TEST_CASE("two who are told of in a sentence each were spoken with one by one, though the title names both",
          "[claims]") {
  CHECK(told_in_english("Prime Minister Netanyahu speaks with Chancellor Merkel, President Obama",
                        "Prime Minister Benjamin Netanyahu spoke by telephone on Monday with German Chancellor Angela "
                        "Merkel. Earlier in the day he spoke with US President Barack Obama.",
                        "2011-02-01", "ISR") ==
        "call 2011-01-31: Benjamin Netanyahu, Angela Merkel\ncall 2011-01-31: Benjamin Netanyahu, Barack Obama");
}

TEST_CASE("a day that opens the text before a dash is that of writing", "[claims]") {
  CHECK(told_in_english("Trilateral statement of Japan, Korea and the United States",
                        "Dec. 7 - Foreign Minister of Japan Seiji Maehara, Foreign Minister of the Republic of Korea "
                        "Kim Sung-hwan and Secretary of State Hillary Clinton met on Dec. 6 in Washington.",
                        "2010-12-07",
                        "JPN") == "multilateral 2010-12-06: Kim Sung-hwan, Hillary Clinton, Seiji Maehara");
}
