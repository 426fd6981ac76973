// Who is named beside a contact and was not there, in releases of our own of a few lines.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string met(Language language, const std::string& title, const std::string& body, const std::string& side = "RUS",
                const char* published = "2021-03-05") {
  const auto document = read_as(language, title, body, published, side);
  return document.primary_claim() == nullptr ? "" : people(*document.primary_claim());
}

}  // namespace

TEST_CASE("whose greetings are conveyed was not there", "[claims]") {
  CHECK(met(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
            "Sergey Lavrov received Jean-Yves Le Drian, who brought the greetings of President Emmanuel Macron.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(met(Language::fr, "Jean-Yves Le Drian a rencontré Sergueï Lavrov",
            "Jean-Yves Le Drian a rencontré Sergueï Lavrov avec les salutations du Président Emmanuel Macron.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(met(Language::ru, "Сергей Лавров встретился с Жан-Ивом Ле Дрианом",
            "Сергей Лавров встретился с Жан-Ивом Ле Дрианом и принял от него приветствие Президента Франции Эммануэля "
            "Макрона.") == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("whom somebody succeeded in his office was not there", "[claims]") {
  CHECK(met(Language::en, "Sergey Lavrov meets Antony Blinken",
            "Sergey Lavrov met with Antony Blinken, who succeeded Mike Pompeo, in Reykjavik.") ==
        "Sergey Lavrov@RUS, Antony Blinken@USA");
  CHECK(met(Language::ru, "Встреча Сергея Лаврова с Энтони Блинкеном",
            "Сергей Лавров встретился с Энтони Блинкеном, сменившим на этом посту Майка Помпео.") ==
        "Sergey Lavrov@RUS, Antony Blinken@USA");
}

TEST_CASE("after whom a place is called was not there", "[claims]") {
  CHECK(met(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
            "Sergey Lavrov and Jean-Yves Le Drian met in the Boris Yeltsin Presidential Library.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(met(Language::fr, "Jean-Yves Le Drian a rencontré Sergueï Lavrov",
            "Jean-Yves Le Drian a rencontré Sergueï Lavrov à l'aéroport Nicolas Sarkozy.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(met(Language::ru, "Сергей Лавров встретился с Жан-Ивом Ле Дрианом",
            "Сергей Лавров встретился с Жан-Ивом Ле Дрианом в библиотеке имени Бориса Ельцина.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("a head of state stands before a palace as a guest, not as its name", "[claims]") {
  CHECK(met(Language::fr, "Le Président Macron à Moscou",
            "Vladimir Poutine a reçu en son palais le Président Emmanuel Macron.") ==
        "Emmanuel Macron@FRA, Vladimir Putin@RUS");
}

TEST_CASE("the envoy of whom the title tells no more than who sent him is named below", "[claims]") {
  CHECK(met(Language::en, "Sergey Lavrov receives the special envoy of President Macron",
            "Sergey Lavrov has received a message from President Emmanuel Macron. It was delivered by Jean-Yves Le "
            "Drian.") == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(met(Language::en, "Sergey Lavrov receives Jean-Yves Le Drian",
            "Sergey Lavrov received Jean-Yves Le Drian, the special envoy of President Emmanuel Macron.") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("ministers beside the heads of two sides are suite unless the title names them", "[claims]") {
  const char* lead =
      "President Vladimir Putin and Minister Sergey Lavrov met with President Emmanuel Macron in Moscow.";
  CHECK(met(Language::en, "Vladimir Putin meets Emmanuel Macron", lead) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
  CHECK(met(Language::en, "Vladimir Putin and Sergey Lavrov meet Emmanuel Macron", lead) ==
        "Emmanuel Macron@FRA, Sergey Lavrov@RUS, Vladimir Putin@RUS");
}
