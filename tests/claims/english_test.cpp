// Wordings of English offices and agencies that tell of a contact, or only look as if they did.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

namespace {

std::string in_english(const std::string& title, const std::string& body, const char* published,
                       const std::string& side = {}) {
  return told(Language::en, title, body, published, side);
}

}  // namespace

TEST_CASE("a visit of several days that ended on a day began as many before", "[claims]") {
  CHECK(in_english("Secretary General concludes visit to Portugal",
                   "NATO Secretary General Jens Stoltenberg wrapped up a two-day visit to Portugal on Friday, 19 May "
                   "2023. He met Prime Minister António Costa.",
                   "2023-05-20", "NATO") == "visit 2023-05-18: Jens Stoltenberg, António Costa");
  CHECK(
      in_english("Secretary General visits Portugal",
                 "NATO Secretary General Jens Stoltenberg began a two-day visit to Portugal on Friday, 19 May 2023. He "
                 "met Prime Minister António Costa.",
                 "2023-05-20", "NATO") == "visit 2023-05-19: Jens Stoltenberg, António Costa");
}

TEST_CASE("who is on his first visit is told of no earlier one", "[claims]") {
  CHECK(in_english("Minister Dendias on his first trip to Tirana",
                   "Foreign Minister Nikos Dendias was in Tirana on Monday. He had talks with Prime Minister Edi Rama.",
                   "2022-02-15", "GRC") == "visit 2022-02-14: Nikos Dendias, Edi Rama");
  CHECK(in_english("Minister Dendias briefs Prime Minister Edi Rama on his visit to Rome", "The briefing was short.",
                   "2022-02-15", "GRC") == "");
}

TEST_CASE("today is the day of the dateline", "[claims]") {
  CHECK(in_english("Qin Gang Holds Talks with Annalena Baerbock",
                   "Tianjin, April 14 — Foreign Minister Qin Gang held talks today with Foreign Minister Annalena "
                   "Baerbock of Germany.",
                   "2023-04-15", "CHN") == "talks 2023-04-14: Annalena Baerbock, Qin Gang");
  CHECK(
      in_english("Qin Gang Holds Talks with Annalena Baerbock",
                 "Tianjin, April 14 — Foreign Minister Qin Gang held talks on Thursday with Foreign Minister Annalena "
                 "Baerbock of Germany.",
                 "2023-04-15", "CHN") == "talks 2023-04-13: Annalena Baerbock, Qin Gang");
}

TEST_CASE("a dateline may be followed by its day, between dashes", "[claims]") {
  CHECK(in_english("Grossi speaks with Kuleba",
                   "Vienna, Austria — 4 March 2022 — Director General Rafael Grossi spoke on 3 March by phone with "
                   "Dmytro Kuleba.",
                   "2022-03-04", "IAEA") == "call 2022-03-03: Dmytro Kuleba, Rafael Grossi");
}

TEST_CASE("what was agreed on a day is told of that day, unless it is recalled as agreed", "[claims]") {
  CHECK(
      in_english("Ministers for closer ties",
                 "That a commission meet each year was agreed on Wednesday by Foreign Minister Hakan Fidan and Foreign "
                 "Minister Sergey Lavrov in their talks in Ankara.",
                 "2023-08-10", "TUR") == "talks 2023-08-09: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("a day beside the contact counts though both stand in an aside", "[claims]") {
  CHECK(in_english("Greece and Cyprus for stronger ties",
                   "Both should stand together, Foreign Minister Nikos Christodoulides said after he had been received "
                   "in Athens on Tuesday by Foreign Minister Nikos Dendias.",
                   "2022-01-19", "CYP") == "meeting 2022-01-18: Nikos Dendias, Nikos Christodoulides");
}

TEST_CASE("who was on a call that the title makes with allies stands further down", "[claims]") {
  const std::string title = "Readout of the Vice President's Call with Allies and Partners";
  CHECK(
      in_english(title,
                 "Vice President Kamala Harris held a call today with allies. On the call were Chancellor Olaf Scholz "
                 "and President Emmanuel Macron.",
                 "2022-03-22", "USA") == "call 2022-03-22: Emmanuel Macron, Olaf Scholz, Kamala Harris");
  CHECK(in_english(title,
                   "Vice President Kamala Harris held a call today with allies. She told Chancellor Olaf Scholz of it "
                   "by letter.",
                   "2022-03-22", "USA") == "call 2022-03-22: Kamala Harris");
}

TEST_CASE("people of two sides who discussed something were in contact", "[claims]") {
  CHECK(in_english("Fidan discusses Gaza with Lavrov",
                   "Foreign Minister Hakan Fidan discussed the situation in Gaza with his Russian counterpart Sergey "
                   "Lavrov on Sunday, sources said.",
                   "2023-10-16", "TUR") == "call 2023-10-15: Sergey Lavrov, Hakan Fidan");
  CHECK(in_english("Russian, Turkish presidents discuss energy",
                   "Vladimir Putin and Recep Tayyip Erdoğan discussed energy in Sochi on Tuesday.", "2021-09-30",
                   "") == "meeting 2021-09-28: Recep Tayyip Erdoğan, Vladimir Putin");
  CHECK(in_english("Sources tell of the situation",
                   "Vladimir Putin and Recep Tayyip Erdoğan discussed energy. He said so following the talks.",
                   "2021-09-30", "") == "talks 2021-09-30: Recep Tayyip Erdoğan, Vladimir Putin");
  CHECK(in_english("Fidan discusses relations with Lavrov's deputy",
                   "Foreign Minister Hakan Fidan discussed the agreement with Sergey Lavrov in parliament.",
                   "2023-10-16", "TUR") == "");
}

TEST_CASE("who receives may be called the Minister alone", "[claims]") {
  CHECK(in_english("Support goes on",
                   "The Minister received today at his office the British Foreign Secretary, Dominic "
                   "Raab.",
                   "2021-03-11", "RWA")
            .starts_with("meeting 2021-03-11: Dominic Raab"));
  CHECK(in_english("Support goes on", "The Minister received today at his office a report on Dominic Raab.",
                   "2021-03-11", "RWA") == "");
}

TEST_CASE("somebody right behind is hosted, saw or was called on; a decision is welcome", "[claims]") {
  CHECK(in_english("Truss discusses trade", "Foreign Secretary Liz Truss yesterday saw Foreign Minister Dmytro Kuleba.",
                   "2022-08-01", "GBR") == "meeting 2022-07-31: Dmytro Kuleba, Liz Truss");
  CHECK(in_english("Trade grows", "Minister Hakan Fidan hosted Foreign Minister Sergey Lavrov in Ankara today.",
                   "2024-05-03", "TUR") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
  CHECK(in_english("Trade grows", "Minister Hakan Fidan welcomed Foreign Minister Sergey Lavrov's decision today.",
                   "2024-05-03", "TUR") == "");
  CHECK(in_english("Food is short",
                   "Foreign Minister Hakan Fidan called on Foreign Minister Sergey Lavrov today to discuss trade.",
                   "2024-05-03", "TUR") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("tenders and visits of which the days are being agreed tell of no contact that took place", "[claims]") {
  CHECK(in_english("TENDER NOTICE: Hiring of cars for visits",
                   "The cars served the visit of Foreign Minister Sergey Lavrov, when he met Hakan Fidan.",
                   "2024-05-03", "TUR") == "");
  const auto claims =
      claims::read("Dates of Lavrov's visit to Ankara are being worked out",
                   "The days of Sergey Lavrov's visit are being agreed, Hakan Fidan said.", "2024-05-03", "TUR");
  for (const auto& claim : claims.claims) CHECK(claim.tense == claims::Tense::future);
}

TEST_CASE("a separate meeting is one more contact, unless it was on the day before", "[claims]") {
  const std::string lead = "Hakan Fidan met Sergey Lavrov in Astana today. ";
  CHECK(in_english("Fidan meets Lavrov", lead + "Fidan had a separate meeting with Foreign Minister Péter Szijjártó.",
                   "2024-05-03", "TUR") ==
        "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan\nmeeting 2024-05-03: Hakan Fidan, Péter Szijjártó");
  CHECK(in_english("Fidan meets Lavrov",
                   lead + "A separate meeting with Foreign Minister Péter Szijjártó had taken place the day before.",
                   "2024-05-03", "TUR") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whoever made a call when he received somebody did not telephone", "[claims]") {
  CHECK(in_english("FIDAN RECEIVES LAVROV",
                   "The Minister, Hakan Fidan, has called for closer ties. The Minister made the call when he received "
                   "Foreign Minister Sergey Lavrov in Ankara on Thursday, 2nd May 2024.",
                   "2024-05-03", "TUR") == "meeting 2024-05-02: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("a title that names two of two sides is told of by a lead that names nobody", "[claims]") {
  CHECK(in_english("Hakan Fidan, Sergey Lavrov coordinate positions",
                   "The heads of both diplomacies spoke of Syria in a telephone conversation on Thursday.",
                   "2024-05-03", "TUR") == "call 2024-05-02: Sergey Lavrov, Hakan Fidan");
  CHECK(in_english("Hakan Fidan, Sergey Lavrov coordinate positions",
                   "Both praised a telephone conversation of Emmanuel Macron with Olaf Scholz.", "2024-05-03",
                   "TUR") != "call 2024-05-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("whom the title leaves unnamed stands behind with, though another verb tells of him", "[claims]") {
  CHECK(in_english("Hakan Fidan meets Russian colleague", "Hakan Fidan went to the races with Sergey Lavrov.",
                   "2024-05-03", "TUR") == "meeting 2024-05-03: Sergey Lavrov, Hakan Fidan");
}

TEST_CASE("what somebody recalls is not the lead", "[claims]") {
  CHECK(
      in_english("FIDAN RECEIVES RUSSIAN AMBASSADOR",
                 "Ambassador Alexei Yerkhov was received in Ankara on Thursday, 2 May 2024. Hakan Fidan recalled that "
                 "President Recep Tayyip Erdoğan had met Vladimir Putin in Astana.",
                 "2024-05-03", "TUR")
          .find("Putin") == std::string::npos);
}

TEST_CASE("a guest who was also received by another of the hosts had one more contact", "[claims]") {
  CHECK(in_english("Turkish, Russian foreign ministers discuss energy",
                   "Foreign Minister Hakan Fidan and his Russian counterpart Sergey Lavrov held talks in Ankara on "
                   "Thursday. The Russian foreign minister was also received by President Recep Tayyip Erdoğan.",
                   "2024-05-03", "TUR") ==
        "talks 2024-05-02: Sergey Lavrov, Hakan Fidan\nmeeting 2024-05-02: Recep Tayyip Erdoğan, Sergey Lavrov");
}
