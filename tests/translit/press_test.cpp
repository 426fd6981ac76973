// How the press writes names.

#include <behistun/translit.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {
bool among(std::string_view name, Language language, std::string_view wanted) {
  for (const auto& spelling : translit::press(name, language, 3))
    if (spelling.text == wanted) return true;
  return false;
}
}  // namespace

TEST_CASE("the press spells Russian names in its own way", "[translit]") {
  CHECK(among("Сергей Шойгу", Language::fr, "Sergueï Choïgou"));
  CHECK(among("Сергей Шойгу", Language::en, "Sergey Shoygu"));
  CHECK(among("Дмитрий Песков", Language::en, "Dmitry Peskov"));
  CHECK(among("Владимир Путин", Language::fr, "Vladimir Poutine"));
  CHECK(among("Юлия Абрамова", Language::fr, "Ioulia Abramova"));
}

TEST_CASE("the press spells Ukrainian names in its own way", "[translit]") {
  CHECK(among("Дмитро Кулеба", Language::fr, "Dmytro Kouleba"));
  CHECK(among("Дмитро Кулеба", Language::en, "Dmytro Kuleba"));
}

TEST_CASE("English and French names come into Russian", "[translit]") {
  CHECK(translit::press("John Carter", Language::ru, 1).front().text == "Джон Картер");
  CHECK(among("Biden", Language::ru, "Байден"));
  CHECK(among("Jean-Yves Le Drian", Language::ru, "Жан-Ив Ле Дриан"));
  CHECK(among("Ayrault", Language::ru, "Эро"));
}

TEST_CASE("who tells the origin of a name has it read so", "[translit]") {
  CHECK(translit::press("Charles", Language::ru, 1, Language::fr).front().text == "Шарль");
  CHECK(translit::press("Charles", Language::ru, 1, Language::en).front().text == "Чарльз");
}

TEST_CASE("spellings come best first, each once, and the usual one costs nothing", "[translit][property]") {
  for (const auto* name :
       {"Сергей Шойгу", "Михаил Евграфович Салтыков-Щедрин", "Єрмак", "Щ", "ъ", "Ж.-И. Ле Дриан", "ГАЛУЗИН"}) {
    const auto spellings = translit::press(name, Language::fr, 10);
    CAPTURE(name);
    REQUIRE(!spellings.empty());
    CHECK(spellings.front().cost == 0);
    for (std::size_t i = 1; i < spellings.size(); ++i) {
      CHECK(spellings[i].cost >= spellings[i - 1].cost);
      for (std::size_t k = 0; k < i; ++k) CHECK(spellings[k].text != spellings[i].text);
    }
  }
}

TEST_CASE("a name keeps its capitals and what stands between its words", "[translit]") {
  CHECK(translit::press("ПУТИН", Language::en, 1).front().text == "PUTIN");
  CHECK(translit::press("Иванов-Петров", Language::en, 1).front().text == "Ivanov-Petrov");
}

TEST_CASE("a name in the language's own script stays as it is", "[translit]") {
  CHECK(translit::press("Macron", Language::fr, 3).front().text == "Macron");
  CHECK(translit::press("Путин", Language::ru, 3).front().text == "Путин");
  CHECK(translit::press("Путин", Language::fr, 0).empty());
}
