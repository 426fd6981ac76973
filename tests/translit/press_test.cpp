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
  CHECK(translit::press("Сергей Шойгу", Language::fr, 1).front().text == "Sergueï Choïgou");
  CHECK(translit::press("Сергей Шойгу", Language::en, 1).front().text == "Sergey Shoygu");
  CHECK(among("Дмитрий Песков", Language::en, "Dmitry Peskov"));
  CHECK(among("Владимир Путин", Language::fr, "Vladimir Poutine"));
}

TEST_CASE("English names come into Russian", "[translit]") { CHECK(among("John Carter", Language::ru, "Джон Картер")); }

TEST_CASE("a name in the language's own script stays as it is", "[translit]") {
  CHECK(translit::press("Macron", Language::fr, 3).front().text == "Macron");
  CHECK(translit::press("Путин", Language::ru, 3).front().text == "Путин");
  CHECK(translit::press("Путин", Language::fr, 0).empty());
}
