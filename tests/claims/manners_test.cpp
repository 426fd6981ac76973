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
                         "Prime Minister John Howard met Prime Minister Paul Oldmann in Port Moresby.", "1999-11-17",
                         "AUS"))) == "John Howard@AUS, Paul Oldmann@PNG");
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
                        "JPN") == "multilateral 2010-12-06: Hillary Clinton, Kim Sung-hwan, Seiji Maehara");
}

TEST_CASE("a statement following a meeting is about the meeting", "[claims]") {
  CHECK(told_in_english("Statement following the meeting of President Obama with Chancellor Merkel",
                        "President Obama and Chancellor Angela Merkel met this morning in the Oval Office.",
                        "2015-02-09", "USA") == "meeting 2015-02-09: Angela Merkel, Barack Obama");
  CHECK(
      told_in_english("Statement following meeting with New Zealand Foreign Minister McCully",
                      "“I met my counterpart Murray McCully in Sydney, and we spoke of the cyclone,” Foreign Minister "
                      "Julie Bishop said.",
                      "2016-07-15", "AUS") == "meeting 2016-07-15: Julie Bishop, Murray McCully");
}

TEST_CASE("\"among those he met\" were met one by one", "[claims]") {
  CHECK(told_in_english(
            "Foreign Minister Shoukry's meetings in New York",
            "Foreign Minister Sameh Shoukry held several meetings on Tuesday. Among those he met were Ayman "
            "Safadi from Jordan and Heiko Maas from Germany.",
            "2018-09-26",
            "EGY") == "meeting 2018-09-25: Ayman Safadi, Sameh Shoukry\nmeeting 2018-09-25: Sameh Shoukry, Heiko Maas");
}

TEST_CASE("below a title that names one, whom he or she met is told by sentences with a pronoun", "[claims]") {
  CHECK(told_in_english("Karin Kneissl in Munich",
                        "Foreign Minister Karin Kneissl took part in the Munich Security Conference. There she met US "
                        "Special Representative Stephen Biegun on Friday. On Saturday she held talks with Iranian "
                        "Foreign Minister Mohammad Javad Zarif.",
                        "2019-02-16", "AUT") ==
        "meeting 2019-02-15: Karin Kneissl, Stephen Biegun\ntalks 2019-02-16: Karin Kneissl, Mohammad Javad Zarif");
  CHECK(
      told_in_english("Policy statement of Chancellor Merkel on Europe",
                      "Chancellor Angela Merkel told the Bundestag that the dialogue goes on. She said she had spoken "
                      "with President Putin many times.",
                      "2014-04-10", "DEU")
          .empty());
}

TEST_CASE("new envoys who presented their credentials are named by a sentence of its own", "[claims]") {
  CHECK(people(only(read("President receives credentials from new envoys",
                         "President Paul Kagame received the credentials of four new envoys. Those presenting their "
                         "letters of credence were Ambassador Bruno Trabout of Italy and High Commissioner Alison "
                         "Heather Dorp of the United Kingdom.",
                         "2025-03-07", "RWA"))) == "Paul Kagame@RWA, Alison Heather Dorp@GBR, Bruno Trabout@ITA");
}

TEST_CASE("who joined those who met was there", "[claims]") {
  CHECK(told_in_english("Visegrad leaders meet in Prague",
                        "Prime Ministers Beata Szydło, Viktor Orbán and Robert Fico met in Prague. They were joined by "
                        "Prime Minister of Bulgaria Boyko Borisov.",
                        "2016-02-15",
                        "") == "multilateral 2016-02-15: Beata Szydło, Robert Fico, Viktor Orbán, Boyko Borisov");
}

TEST_CASE("behind \"today\" a date says which day that was", "[claims]") {
  CHECK(told_in_english("President Kagame receives Ambassador of Italy",
                        "President Paul Kagame received Ambassador Bruno Trabout of Italy today 6th March, 2025.",
                        "2025-03-07", "RWA")
            .starts_with("meeting 2025-03-06"));
}

TEST_CASE("who calls on somebody with courtesies meets him", "[claims]") {
  CHECK(told_in_english("Foreign Minister calls on Speaker Lindsay Hoyle",
                        "Foreign Minister Murray McCully called on the Rt Hon Sir Lindsay Hoyle yesterday.",
                        "2016-01-11", "NZL")
            .starts_with("meeting 2016-01-10"));
}

TEST_CASE("whom the title names by his office, and a sentence below by his name, is one", "[claims]") {
  CHECK(
      told_in_english("Telephone conversations with counterparts of Spain and South Sudan",
                      "Foreign Minister Kang Kyung-wha spoke by telephone with Foreign Minister Arancha González Laya "
                      "of Spain. Minister Kang also spoke by telephone with Foreign Minister Bruno Trabout of "
                      "South Sudan.",
                      "2020-03-20", "KOR") ==
      "call 2020-03-20: Arancha González Laya, Kang Kyung-wha\ncall 2020-03-20: Bruno Trabout, Kang Kyung-wha");
}

TEST_CASE("a stranger with a name more is who has the others", "[claims]") {
  CHECK(people(only(read("President Museveni receives Ambassador of Italy",
                         "President Yoweri Kaguta Museveni received Ambassador of Italy Bruno Trabout.", "2023-12-15",
                         "UGA"))) == "Yoweri Museveni@UGA, Bruno Trabout@ITA");
}

TEST_CASE("talks that were discussed were not held", "[claims]") {
  CHECK(told_in_english("Tadić and Solana discuss status talks in Munich",
                        "President of Serbia Boris Tadić and EU High Representative Javier Solana discussed the talks "
                        "when they met on Saturday.",
                        "2007-02-10", "SRB") == "meeting 2007-02-10: Javier Solana, Boris Tadić");
  CHECK(told_in_english("Boris Tadić discusses trade in talks with Javier Solana",
                        "President of Serbia Boris Tadić discussed trade in talks with EU High Representative Javier "
                        "Solana.",
                        "2007-02-10", "SRB") == "talks 2007-02-10: Javier Solana, Boris Tadić");
}

TEST_CASE("courtesy calls are no telephone calls, and were paid one by one", "[claims]") {
  CHECK(
      told_in_english("Foreign Secretary Yasay meets envoys of Japan and Australia",
                      "Foreign Affairs Secretary Perfecto Yasay received courtesy calls from Ambassador Bruno Trabout "
                      "of Japan and Ambassador Ann Dorp of Australia yesterday.",
                      "2016-07-05", "PHL") ==
      "meeting 2016-07-04: Bruno Trabout, Perfecto Yasay\nmeeting 2016-07-04: Ann Dorp, Perfecto Yasay");
}

TEST_CASE("a statement may tell by the office alone with whom the meeting was", "[claims]") {
  CHECK(told_in_english("Statement by the President following his meeting with the President of Ghana",
                        "President Emmanuel Macron received President Nana Akufo-Addo on Wednesday.", "2018-01-25",
                        "FRA") == "meeting 2018-01-24: Emmanuel Macron, Nana Akufo-Addo");
}

TEST_CASE("what somebody wants, told at a meeting, makes no wish of the meeting", "[claims]") {
  CHECK(told(Language::en, "Rwanda seeks closer ties",
             "Rwanda's Foreign Minister Vincent Biruta said on Tuesday that his country wants closer ties with Hungary "
             "during a meeting with Hungarian Foreign Minister Péter Szijjártó.",
             "2023-01-18", "") == "meeting 2023-01-17: Vincent Biruta, Péter Szijjártó");
  CHECK(told(Language::en, "Rwanda seeks closer ties",
             "Rwanda's Foreign Minister Vincent Biruta wants to raise it during a meeting with Hungarian Foreign "
             "Minister Péter Szijjártó.",
             "2023-01-18", "") == "");
}

TEST_CASE("the four of a 2+2 are whom the next sentence names", "[claims]") {
  CHECK(people(only(read("US, Japan hold 2+2 dialogue",
                         "The foreign and defence ministers of the United States and Japan met in Tokyo on Sunday in "
                         "the 2+2 format. Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin were "
                         "hosted by Foreign Minister Yoko Kamikawa and Defence Minister Minoru Kihara.",
                         "2024-07-29")))
            .size() > std::string("Lloyd Austin@USA, Minoru Kihara@JPN").size());
}

TEST_CASE("an ambassador with whom somebody spoke is on the spot", "[claims]") {
  CHECK(told(Language::fr, "Le ministre s'entretient avec l'ambassadeur",
             "Le ministre français Stéphane Séjourné s'est entretenu lundi avec l'ambassadeur de Chine Lu Shaye.",
             "2024-03-05", "")
            .starts_with("meeting 2024-03-04"));
}

TEST_CASE("of whom something is told to come, a contact of these days is not to come", "[claims]") {
  CHECK(
      only(
          read(
              "Secretary-General of ASEAN meets Foreign Minister",
              "The Secretary-General of ASEAN met today with Retno Marsudi, who will be the next chair of the council.",
              "2023-05-04"))
          .tense == Tense::past);
}

TEST_CASE("a governor of a region named behind him acts for its state", "[claims]") {
  CHECK(people(only(read("Texas governor meets Japanese consul general",
                         "Governor Greg Abbott of Texas met with the Consul General of Japan, Hirofumi Murabayashi.",
                         "2024-04-10"))) == "Greg Abbott@USA, Hirofumi Murabayashi@JPN");
}

TEST_CASE("not a state or a town but somebody who is visited is met", "[claims]") {
  CHECK(told(Language::en, "Minister in Doha", "Foreign Minister Sergey Lavrov visited Foreign Minister Hakan Fidan.",
             "2025-03-04", "")
            .starts_with("meeting "));
  CHECK(told(Language::ru, "О встрече",
             "Посол Сергей Лавров нанёс визит министру иностранных дел Турции Хакану Фидану.", "2025-03-04", "")
            .starts_with("meeting "));
  CHECK(told(Language::en, "Minister in Ankara",
             "Foreign Minister Sergey Lavrov visited Ankara on 3 March and met Hakan Fidan.", "2025-03-04", "")
            .starts_with("visit "));
}

TEST_CASE("a day may stand between a call and whom it reached", "[claims]") {
  CHECK(told(Language::fr, "Grains", "Sergueï Lavrov a appelé lundi Hakan Fidan.", "2025-03-04", "") ==
        "call 2025-03-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("what is recalled, asked of somebody or only spoken of is no contact", "[claims]") {
  const auto none = [](Language language, const std::string& body) {
    CAPTURE(body);
    CHECK(told(language, "Relations", body, "2025-03-04", "") == "");
  };
  none(Language::en, "Sergey Lavrov invited Hakan Fidan to visit Moscow.");
  none(Language::en, "Sergey Lavrov met Hakan Fidan in 2021.");
  none(Language::en, "Sergey Lavrov commented on the talks between Hakan Fidan and Antony Blinken.");
  none(Language::fr, "Sergueï Lavrov a exhorté Hakan Fidan à rencontrer Antony Blinken.");
  none(Language::fr, "Sergueï Lavrov pourrait rencontrer Hakan Fidan.");
  none(Language::ru, "Сергей Лавров напомнил о встрече с Хаканом Фиданом.");
  none(Language::ru, "Сергей Лавров готов встретиться с Хаканом Фиданом.");
}
