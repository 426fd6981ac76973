// Tokens and phrases.

#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using segment::tokenize;

TEST_CASE("letters and digits part company, marks stay with their letter", "[segment]") {
  const auto tokens = tokenize("mardi16 juin, État");
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[0].folded == "mardi");
  CHECK(tokens[1].number);
  CHECK(tokens[3].folded == "etat");
  CHECK(tokens[3].capital);
}

TEST_CASE("an initial is a capital letter with a full stop, and so is «Дж»", "[segment]") {
  const auto tokens = tokenize("С.В.Лавров и Дж.Байден, НАТО.");
  REQUIRE(tokens.size() == 7);
  CHECK(tokens[0].initial);
  CHECK(tokens[1].initial);
  CHECK(tokens[4].initial);
  CHECK_FALSE(tokens[5].initial);
  CHECK(tokens[6].upper);
}

TEST_CASE("ё is е to a token", "[segment]") { CHECK(segment::folded("Объединённые") == "объединенные"); }

TEST_CASE("the longest phrase wins, wildcards stand for endings, line ends part", "[segment]") {
  segment::Phrases phrases;
  phrases.add("министр*");
  phrases.add("министр* иностранных дел");
  const std::string_view one = "с министром иностранных дел", two = "министром иностранных\nдел";
  CHECK(phrases.longest(one, tokenize(one), 1).phrase == 1);
  CHECK(phrases.longest(one, tokenize(one), 1).count == 3);
  CHECK(phrases.longest(two, tokenize(two), 0).count == 1);
  CHECK(phrases.longest(one, tokenize(one), 0).count == 0);
}
