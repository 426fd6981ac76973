// What the releases of two heads of state taught: whom they met in series, at councils, at home; who asked, who came.

#include "told.hpp"

using namespace behistun;
using claims::Mode;
using claims::people;
using claims::primary_claims;
using claims::read_as;
using claims::told;

namespace {

const claims::Claim only_of_head(const std::string& title, const std::string& body, const std::string& side,
                                 Language language = Language::en) {
  const auto document = read_as(language, title, body, "2022-01-20", side, "head-of-state");
  return claims::only(document);
}

std::string hosts(const claims::Claim& claim) {
  std::string all;
  for (const auto& who : claim.participants)
    if (who.host) all += who.side;
  return all;
}

}  // namespace

TEST_CASE("of a council's meeting those of other states took part who are said to", "[claims]") {
  const auto claim = only_of_head("Meeting of the Supreme Eurasian Economic Council",
                                  "Vladimir Putin took part in a meeting of the Supreme Eurasian Economic Council by "
                                  "videoconference. Also taking part were President of Belarus Alexander Lukashenko, "
                                  "Prime Minister of Armenia Nikol Pashinyan and Defence Minister Sergei Shoigu.",
                                  "RUS");
  CHECK(claim.mode == Mode::video);
  CHECK(people(claim) == "Alexander Lukashenko@BLR, Nikol Pashinyan@ARM, Vladimir Putin@RUS");
}

TEST_CASE("of a series each has a contact, on the sidelines too, and only with whose series it is", "[claims]") {
  CHECK(told(Language::en, "Vladimir Putin spoke with a number of foreign leaders on the sidelines of the forum",
             "Vladimir Putin came to the forum in Vienna and held short meetings there. In particular, during the "
             "conversation on the sidelines of the forum with German Chancellor Angela Merkel, they spoke of gas. "
             "Vladimir Putin also had brief meetings with President of Finland Sauli Niinistö and President of France "
             "Emmanuel Macron.",
             "2021-06-10", "RUS") ==
        "meeting 2021-06-10: Angela Merkel, Vladimir Putin\n"
        "meeting 2021-06-10: Sauli Niinistö, Vladimir Putin\n"
        "meeting 2021-06-10: Emmanuel Macron, Vladimir Putin");
}

TEST_CASE("who communicates with those of a number of countries meets each", "[claims]") {
  CHECK(primary_claims(Language::en,
                       "Volodymyr Zelenskyy ended the first day in Glasgow communicating with the Prime Minister of "
                       "the United Kingdom and officials of a number of countries",
                       "Volodymyr Zelenskyy ended the day in Glasgow communicating with presidents of a number of "
                       "countries. During the conversation with Prime Minister of the United Kingdom Boris Johnson, "
                       "trade was raised. Volodymyr Zelenskyy also spoke with Prime Minister of Israel Naftali "
                       "Bennett and Prime Minister of Luxembourg Xavier Bettel.",
                       "2021-11-01", "UKR")
            .size() == 3);
}

TEST_CASE("whose page it is met both of his own whom its title names", "[claims]") {
  CHECK(people(only_of_head("Meeting with Chief Rabbi of Russia Berel Krumov and Minister of Culture Olga Lyubimova",
                            "", "RUS"))
            .find("Vladimir Putin@RUS") != std::string::npos);
}

TEST_CASE("whom the title names is not there twice, though the lead calls him by his office", "[claims]") {
  CHECK(people(only_of_head("Встреча с губернатором Иркутской области Игорем Брумовым",
                            "Губернатор сообщил Президенту, что построено в области.", "RUS", Language::ru)) ==
        "Vladimir Putin@RUS, Игорь Брумов@RUS");
}

TEST_CASE("who leads a region of the publisher's state is of that state", "[claims]") {
  CHECK(people(only_of_head("Meeting with Head of Dagestan Ivan Krumov", "", "RUS")) ==
        "Vladimir Putin@RUS, Ivan Krumov@RUS");
}

TEST_CASE("who has come or will come on a visit is the guest of those who talk with him", "[claims]") {
  const auto hosts_of = [](const std::string& who) {
    return hosts(only_of_head("Vladimir Putin met with Narendra Modi",
                              "Vladimir Putin met with Prime Minister of India Narendra Modi, who " + who, "RUS"));
  };
  CHECK(hosts_of("is in Russia on a working visit.") == "RUS");
  CHECK(hosts_of("arrived in Russia on Tuesday.") == "RUS");
  CHECK(hosts_of("will arrive in Russia on an official visit.") == "RUS");
  CHECK(hosts_of("is on a visit to Russia.") == "RUS");
  CHECK(hosts_of("had visited China.").empty());
}

TEST_CASE("who asked for the contact is told by whose request it was, and not by a request for something else",
          "[claims]") {
  const auto asked = [](const std::string& sentence) {
    return only_of_head(
               "Telephone conversation with Prime Minister of Luxembourg Xavier Bettel",
               "Vladimir Putin spoke by telephone with Prime Minister of Luxembourg Xavier Bettel. " + sentence, "RUS")
        .initiator;
  };
  CHECK(asked("The call was held at Luxembourg's request, and Vladimir Putin was glad of it.") == "LUX");
  CHECK(asked("The call took place at the Prime Minister's request.") == "LUX");
  CHECK(asked("At the Prime Minister's request, Vladimir Putin told him about the plan.").empty());
}

TEST_CASE("what somebody says following talks with the leaders of two states is of those talks", "[claims]") {
  const auto claim = only_of_head("Vladimir Putin: we are ready for anything",
                                  "Vladimir Putin is sure of the army. The President told the press so following a "
                                  "meeting with the Presidents of Belarus and Kazakhstan in Moscow.",
                                  "RUS");
  CHECK(people(claim) == "Kassym-Jomart Tokayev@KAZ, Alexander Lukashenko@BLR, Vladimir Putin@RUS");
}

TEST_CASE("the town of talks that a sentence puts aside is where they were", "[claims]") {
  const auto claim = only_of_head("President after the meeting with German Chancellor: gas is needed",
                                  "Vladimir Putin and Federal Chancellor of Germany Olaf Scholz discussed trade. The "
                                  "President told the press so following the negotiations with Olaf Scholz in Moscow.",
                                  "RUS");
  CHECK(claim.place == "Q649");
  CHECK(hosts(claim) == "RUS");
}

TEST_CASE("a guest of \"our country\" is the publisher's", "[claims]") {
  CHECK(hosts(only_of_head("Vladimir Putin met with Narendra Modi",
                           "Vladimir Putin met with Prime Minister of India Narendra Modi, who is on an official visit "
                           "to our country.",
                           "RUS")) == "RUS");
}

TEST_CASE("who only initiates consultations has held none", "[claims]") {
  CHECK(read_as(Language::en, "Russia initiates consultations with France - Vladimir Putin at a forum",
                "Vladimir Putin initiates consultations with France and Germany. He said this at a forum.",
                "2022-01-20", "RUS", "head-of-state")
            .primary_claim() == nullptr);
}
