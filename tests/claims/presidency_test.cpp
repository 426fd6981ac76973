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

TEST_CASE("who only initiates consultations has held none", "[claims]") {
  CHECK(read_as(Language::en, "Russia initiates consultations with France - Vladimir Putin at a forum",
                "Vladimir Putin initiates consultations with France and Germany. He said this at a forum.",
                "2022-01-20", "RUS", "head-of-state")
            .primary_claim() == nullptr);
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
