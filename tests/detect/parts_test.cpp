// Where a text changes its language.

#include <behistun/detect.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace behistun;

namespace {

using Told = std::vector<std::pair<Language, std::string>>;

Told parts_of(const std::string& text) {
  Told told;
  for (const auto& part : detect::parts(text)) told.emplace_back(part.detected.language, part.span.of(text));
  return told;
}

}  // namespace

TEST_CASE("a French quotation in an English release is a part of its own", "[detect]") {
  const std::string before = "The Prime Minister spoke to the President of France this morning. The Élysée said:";
  const std::string quotation = "«La France se tient aux côtés de l’Ukraine aussi longtemps qu’il le faudra».";
  const std::string after = "The leaders agreed to stay in close contact.";
  CHECK(parts_of(before + ' ' + quotation + ' ' + after) ==
        Told{{Language::en, before}, {Language::fr, quotation}, {Language::en, after}});
}

TEST_CASE("a quotation ends with its mark, whatever follows", "[detect]") {
  const std::string before = "The Prime Minister welcomed President Macron.";
  const std::string quotation = "\"Nous sommes alliés et nous le resterons\",";
  const std::string after = "the President told reporters before he left for the airport.";
  CHECK(parts_of(before + ' ' + quotation + ' ' + after) ==
        Told{{Language::en, before}, {Language::fr, quotation}, {Language::en, after}});
}

TEST_CASE("behind a quotation two words are in the language before it", "[detect]") {
  const std::string before = "The minister said:";
  const std::string quotation = "« La France est prête à discuter avec tous les partenaires »";
  CHECK(parts_of(before + ' ' + quotation + " on Monday.") ==
        Told{{Language::en, before}, {Language::fr, quotation}, {Language::en, "on Monday."}});
}

TEST_CASE("a bilingual page falls into its languages, line by line", "[detect]") {
  const std::string russian = "Состоялся телефонный разговор министров иностранных дел.\nБеседа прошла утром.";
  const std::string english = "The foreign ministers spoke by telephone.\nThe call took place in the morning.";
  const std::string german = "Die Außenminister haben heute Morgen miteinander telefoniert.";
  CHECK(parts_of(russian + "\n\n" + english + "\n" + german) ==
        Told{{Language::ru, russian}, {Language::en, english}, {Language::und, german}});
}

TEST_CASE("the cells of a table and the lines of a menu are in the languages that they are in", "[detect]") {
  CHECK(parts_of("Место проведения\tVenue of the meeting\tLieu de la réunion") ==
        Told{{Language::ru, "Место проведения"},
             {Language::en, "Venue of the meeting"},
             {Language::fr, "Lieu de la réunion"}});
  CHECK(parts_of("Главная  Новости  Контакты\nHome  News  Contacts\nAccueil  Actualités  Contacts") ==
        Told{{Language::ru, "Главная  Новости  Контакты"},
             {Language::en, "Home  News  Contacts"},
             {Language::fr, "Accueil  Actualités  Contacts"}});
}

TEST_CASE("a Russian list of strangers' names in an English text is Russian, a Bulgarian line is not", "[detect]") {
  const std::string before = "The following members of the delegation attended the meeting in Paris:";
  const std::string after = "The talks went on until late in the evening and will be resumed next week.";
  const std::string names = "Винсенте Фокс\nЭлиот Спитцер\nМика Норонен\nДжордж Уокер\nДжеймс Стирлинг";
  const std::string bulgarian = "Министърът каза, че разговорите ще продължат и през следващата седмица в София.";
  for (const auto& [between, language] : {std::pair{names, Language::ru}, std::pair{bulgarian, Language::und}})
    CHECK(parts_of(before + '\n' + between + '\n' + after) ==
          Told{{Language::en, before}, {language, between}, {Language::en, after}});
}

TEST_CASE("pieces with hardly a letter begin no part in another language", "[detect]") {
  const std::string english =
      "It lasted until 5 p.m. No. 5 (2) is missing. \"We agreed.\" The end. He left. They went home. It rained. Q. "
      "Will "
      "you go? A. No. See p. 7 (3). He said: \"Go.\" And they went. The talks ended. It was late.";
  CHECK(parts_of(english) == Told{{Language::en, english}});
  CHECK(parts_of("1. 2. " + english) == Told{{Language::en, "1. 2. " + english}});
  const std::string russian =
      "Встреча была в 10 ч. (2) Он ушёл. 12. Они остались. «Да!» Было поздно. См. стр. 5. Пришёл. 7 (3). И вернулся.";
  CHECK(parts_of(russian) == Told{{Language::ru, russian}});
}

TEST_CASE("a foreign part says what it looks like", "[detect]") {
  const auto parts = detect::parts("The ministers met in Berlin.\nDie Außenminister haben heute Morgen telefoniert.");
  REQUIRE(parts.size() == 2);
  CHECK(parts[1].detected.looks_like == "de");
}

TEST_CASE("names and borrowed words belong to the part around them", "[detect]") {
  for (const std::string text :
       {"Состоялся разговор с Президентом Франции Эммануэлем Макроном (Emmanuel Macron). Подробнее в Telegram.",
        "The Foreign Secretary spoke to Jean-Yves Le Drian and to Sergey Lavrov. The call was brief.",
        "В числе участников: Jens Stoltenberg, Antony Blinken, Jean-Yves Le Drian. Переговоры прошли утром.",
        "The button should have read \"перезагрузка\", but it read \"перегрузка\". The press laughed.",
        "Участники встречи:\nEmmanuel Macron\nJean-Yves Le Drian\nAntony Blinken\nСергей Лавров",
        "16/06/2020 18:56: le ministre s’est entretenu avec M. Lavrov. +33 1 42 92 81 00"}) {
    CAPTURE(text);
    CHECK(detect::parts(text).size() == 1);
  }
}

TEST_CASE("what is blank has no parts, and what has no letters has one without a language", "[detect]") {
  CHECK(detect::parts("").empty());
  CHECK(detect::parts(" \n\t ").empty());
  CHECK(detect::parts("12.05.2020").front().detected == detect::Detected{});
}

TEST_CASE("parts ascend, do not overlap, and leave out nothing but blanks, whatever the bytes", "[detect][property]") {
  std::uint32_t seed = 5;
  const std::string pieces[] = {"the minister said ",
                                "le ministre a dit ",
                                "министр сказал ",
                                "\n",
                                "«",
                                "» ",
                                ". ",
                                "\xFF",
                                "der Minister ",
                                "電話会談",
                                " / ",
                                ": ",
                                "12",
                                "\t"};
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 30; ++i) {
      seed = seed * 1664525U + 1013904223U;
      text += pieces[(seed >> 16U) % std::size(pieces)];
    }
    std::size_t at = 0;
    for (const auto& part : detect::parts(text)) {
      REQUIRE(part.span.begin >= at);
      REQUIRE(part.span.end > part.span.begin);
      REQUIRE(text.substr(at, part.span.begin - at).find_first_not_of(" \t\r\n") == std::string::npos);
      at = part.span.end;
    }
    REQUIRE(text.substr(at).find_first_not_of(" \t\r\n") == std::string::npos);
  }
}
