// Tokens and phrases.

#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
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
  const segment::Phrases phrases({"министр*", "министр* иностранных дел"});
  const std::string_view one = "с министром иностранных дел", two = "министром иностранных\nдел";
  CHECK(phrases.longest(one, tokenize(one), 1).phrase == 1);
  CHECK(phrases.longest(one, tokenize(one), 1).count == 3);
  CHECK(phrases.longest(two, tokenize(two), 0).count == 1);
  CHECK(phrases.longest(one, tokenize(one), 0).count == 0);
}

TEST_CASE("a word folds letter by letter as it does whole", "[segment][differential]") {
  const std::string_view pieces[] = {"A", "é", "É", "ß", "Й", "ё", "Ё", "ж", "œ",       "Œ",       "İ", "ı", "ŉ",
                                     "5", "²", "ª", "Σ", "ς", "ſ", "Ґ", "Ђ", "e\u0301", "и\u0306", "ﬁ", "ẞ"};
  std::uint32_t seed = 3;
  for (int round = 0; round < 5000; ++round) {
    std::string word;
    for (int i = 0; i < 5; ++i) word += pieces[((seed = seed * 1664525U + 1013904223U) >> 16) % std::size(pieces)];
    auto whole = unicode::strip_marks(unicode::fold_case(word));
    for (auto at = whole.find("ё"); at != std::string::npos; at = whole.find("ё")) whole.replace(at, 2, "е");
    CAPTURE(word);
    REQUIRE(segment::folded(word) == whole);
    for (const auto& token : tokenize(word)) REQUIRE(token.folded == segment::folded(token.span.of(word)));
  }
}

TEST_CASE("phrases are found in the order of adding, however long their first words are", "[segment]") {
  const segment::Phrases phrases({"министр", "мин*", "министр* обороны", "минист*", "министрам"});
  const std::string_view text = "министр обороны";
  std::string found;
  for (const auto& match : phrases.all(text, tokenize(text), 0)) found += std::to_string(match.phrase);
  CHECK(found == "0123");
  CHECK(phrases.longest(text, tokenize(text), 0).phrase == 2);
  CHECK(phrases.all("ми", tokenize("ми"), 0).empty());
}
