// Texts whose lines were broken at a width.

#include <behistun/text.hpp>
#include <catch2/catch.hpp>
#include <random>

#include "tables.hpp"

using namespace behistun;
using behistun::text::Text;

namespace {

std::string unwrapped(const std::string& text) { return Text::of(text, text::wraps(text)).canonical(); }

const std::string kLetter =
    "TO THE EDITORS\n"
    "\n"
    "The minister received today the ambassador of the\n"
    "Kingdom of the North, who is about to leave the\n"
    "country after four years. They spoke of energy.\n"
    "The ambassador thanked his host for the attention\n"
    "that he had met with everywhere.\n"
    "\n"
    "   Both sides will go on with their work on visas,\n"
    "schools and the high-\n"
    "speed line.\n";

}  // namespace

TEST_CASE("lines that were broken at a width are one paragraph again", "[text][wraps]") {
  CHECK(
      unwrapped(kLetter) ==
      "TO THE EDITORS\n"
      "\n"
      "The minister received today the ambassador of the Kingdom of the North, who is about to leave the country after "
      "four years. They spoke of energy. The ambassador thanked his host for the attention that he had met with "
      "everywhere.\n"
      "\n"
      "   Both sides will go on with their work on visas, schools and the high-speed line.\n");
}

TEST_CASE("Cyrillic lines are as long as their letters, whatever their bytes", "[text][wraps]") {
  const std::string text =
      "Министр принял сегодня посла, который завершает\n"
      "свою работу в стране, и поблагодарил его. Посол\n"
      "Андрей Петров отметил, что за эти годы было\n"
      "сделано немало. Стороны договорились, что инфор-\n"
      "мация о выставке будет передана позднее.\n";
  CHECK(unwrapped(text) ==
        "Министр принял сегодня посла, который завершает свою работу в стране, и поблагодарил его. Посол Андрей Петров "
        "отметил, что за эти годы было сделано немало. Стороны договорились, что информация о выставке будет передана "
        "позднее.\n");
}

TEST_CASE("a block whose lines are all full is a paragraph, though each opens with a capital", "[text][wraps]") {
  CHECK(unwrapped("9 June 2021 the minister of foreign affairs of\n"
                  "Northland John Smith received the ambassador of\n"
                  "Southland Jane Roe.\n"
                  "\n"
                  "Both sides went through their agenda and the way\n"
                  "in which they will go on with it, and agreed on\n"
                  "a day.\n") ==
        "9 June 2021 the minister of foreign affairs of Northland John Smith received the ambassador of Southland Jane "
        "Roe.\n"
        "\n"
        "Both sides went through their agenda and the way in which they will go on with it, and agreed on a day.\n");
}

TEST_CASE("a heading, a field, an item, an indented line and what stands behind a short line begin anew",
          "[text][wraps]") {
  const std::string around =
      "The minister received today the ambassador of the\n"
      "north, who is about to leave, and thanked him for\n"
      "all that he had done in the four years of his stay\n";
  for (const std::string next : {"Subject: a call", "- a list", "1. The first", "   The next paragraph", "* * *"}) {
    CAPTURE(next);
    CHECK(unwrapped(around + next + "\n").find("stay\n" + next) != std::string::npos);
  }
  CHECK(unwrapped("Short\nTitle\n" + around).starts_with("Short\nTitle\nThe minister"));
}

TEST_CASE("lines that are paragraphs, a list of names and a poem are left as they are", "[text][wraps]") {
  const std::string paragraph(300, 'a');
  for (const std::string& text : std::vector<std::string>{
           paragraph + "\n" + paragraph + "\nhome\nnews\ncontact\n" + paragraph + "\n",
           "Ivan Petrov\nJohn Smith\nde Villepin\nvan der Berg\nal-Assad\n",
           "home\nnews\nabout us\npress room\nvideo\nphoto\n", "The Minister\nof Foreign Affairs\nmet a colleague.\n",
           "Press office of the ministry of foreign affairs\npress@example.org\nDepartment of the foreign affairs of "
           "the state\n"
           "https://www.example.org\n",
           ""}) {
    CAPTURE(text);
    CHECK(text::wraps(text).empty());
  }
}

TEST_CASE("a line end within a paragraph is found in the original", "[text][wraps]") {
  const auto text = Text::of(kLetter, text::wraps(kLetter));
  const auto at = text.canonical().find("of the Kingdom");
  const auto span = text.to_original({at, at + 14});
  CHECK(span.of(kLetter) == "of the\nKingdom");
  CHECK(text.to_canonical(span) == Span{at, at + 14});
  CHECK(text::wraps(text.canonical()).empty());
}

TEST_CASE("whatever line ends are named, the canonical form has all other bytes", "[text][wraps]") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const std::vector<std::string> pieces = {"\n", " ", "\r\n", "-", "e", "some", "word", "-\n", "  ", "."};
    for (auto left = random() % 30; left > 0; --left) text += pieces[random() % pieces.size()];
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == '\n' && random() % 2 == 0) ends.push_back(i);
    const auto letters = [](std::string_view of) {
      std::string out;
      for (const char c : of)
        if (std::string_view(" \n\r-\xE2\x80\x93").find(c) == std::string_view::npos) out += c;
      return out;
    };
    CAPTURE(text);
    CHECK(letters(Text::of(text, ends).canonical()) == letters(Text::of(text).canonical()));
  }
}

TEST_CASE("a line ends as a sentence does behind quotes, brackets and spaces too", "[text][wraps]") {
  for (const auto* line :
       {"They met.", "They met.»", "They met?\") ", "Below:", "one;", "…", "Ils se sont vus.\u00A0»"})
    CHECK(text::ends_a_sentence(line));
  for (const auto* line : {"They met", "(They met)", "", "\"", "5 May"}) CHECK_FALSE(text::ends_a_sentence(line));
}

TEST_CASE("a name broken at a width is whole again, and a compound of a name keeps its hyphen", "[text][wraps]") {
  const auto joined = [](const std::string& text) {
    return std::string(Text::of(text, {text.find('\n')}).canonical());
  };
  CHECK(joined("they received David Zal-\nkaliani in the hall") == "they received David Zalkaliani in the hall");
  CHECK(joined("переговоры с Сергеем Лавро-\nвым прошли") == "переговоры с Сергеем Лавровым прошли");
  CHECK(joined("le ministre Stolten-\nberg a reçu") == "le ministre Stoltenberg a reçu");
  for (const auto* kept : {"met with Moon Jae-\nin again", "met with Kang Kyung-\nwha again", "a Moscow-\nbacked party",
                           "the NATO-\nled mission", "в городе Ростов-\nна-Дону", "done. Franco-\nrussian talks",
                           "by Jean-\nYves and him", "this Odessa-\nstyle talk"}) {
    auto whole = std::string(kept);
    whole.erase(whole.find('\n'), 1);
    CAPTURE(kept);
    CHECK(joined(kept) == whole);
  }
  CHECK(joined("of Bangkok-\nlakian make, as in Bangkok before") == "of Bangkok-lakian make, as in Bangkok before");
}

TEST_CASE("the words of name-seconds.tsv stand in their examples behind a hyphen", "[text][table]") {
  for (const auto& row : table_rows("text", "name-seconds")) {
    REQUIRE(row.size() == 2);
    CAPTURE(row[1]);
    CHECK(row[1].find('-' + row[0]) != std::string::npos);
  }
}
