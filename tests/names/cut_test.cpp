// Names are cut eight bytes at a time: it must not show.

#include <behistun/names.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {

const std::string kNames[] = {"Sergueï Choïgou",
                              "Сергей Викторович Лавров",
                              "Ж.-И.Ле Дриан",
                              "С.В.Лавров",
                              "LAVROV Sergey",
                              "SergeiLavrov",
                              "Конор МакГрегор",
                              "John McCain",
                              "Лавров, Сергей",
                              "O’Brien",
                              "Nguyễn Phú Trọng",
                              "Володимир Зеленський",
                              "Пётр Щёлоков",
                              "al-Sharaa",
                              "Ван И",
                              "ПУТИН В.В.",
                              "Ким Чен Ын",
                              "abcdefgh",
                              "абвгдежзийклмно",
                              "A"};

std::string tokens(const std::string& name) {
  std::string out;
  for (const auto& token : names::parse(name).tokens) (out += names::to_string(token.part)) += ':' + token.text + ' ';
  return out;
}

}  // namespace

TEST_CASE("what stands around a name in its text does not change how it is cut", "[names]") {
  for (const auto& name : kNames)
    for (std::size_t before = 0; before < 9; ++before)
      for (std::size_t behind = 0; behind < 9; ++behind) {
        CAPTURE(name, before, behind);
        CHECK(tokens(std::string(before, ' ') + name + std::string(behind, ' ')) == tokens(name));
      }
}

TEST_CASE("every letter of a name is in its word, whatever its length", "[names]") {
  for (const std::string letter : {"a", "я", "ш", "é", "ё", "ў"}) {
    std::string word = letter == "a" || letter == "é" ? "B" : "Б";
    for (int i = 0; i < 20; ++i) {
      word += letter;
      CAPTURE(word);
      const auto parsed = names::parse(word + " " + word);
      REQUIRE(parsed.tokens.size() == 2);
      CHECK(parsed.tokens[0].text == word);
      CHECK(parsed.tokens[1].text == word);
    }
  }
}

TEST_CASE("a bad byte anywhere in a name is told", "[names]") {
  for (const auto& name : kNames)
    for (std::size_t at = 0; at <= name.size(); ++at)
      for (const std::string bad : {"\xFF", "\xD0", "\xE2\x80", "\x80", "\xC0\x80", "\xED\xA0\x80"}) {
        const auto text = name.substr(0, at) + bad + name.substr(at);
        CAPTURE(name, at, bad);
        const auto parsed = names::parse(text);
        REQUIRE(parsed.tokens.size() == 1);
        CHECK(parsed.tokens[0].part == names::Part::other);
        CHECK(names::keys(text).empty());
        CHECK(names::compare(text, name).reasons.front().claim == "nothing to compare");
      }
}
