// How far the mention of an office reaches, and the ranks that are one.

#include <algorithm>
#include <behistun/tokens.hpp>

#include "one_sentence.hpp"

using namespace behistun;

namespace {

struct DignityRow {
  std::string_view language, word, example;
};
constexpr DignityRow kDignityRows[] = {
#include "dignities.inc"
};

// Each office of the text as written, with the key of whose it is.
Labels offices_in(std::string_view text, Language language) {
  Labels offices;
  for (const auto& one : read_on(text, language, "2014-09-09"))
    if (one.kind == Kind::office) offices.push_back(std::string(one.span.of(text)) + "=" + one.key);
  return offices;
}

}  // namespace

TEST_CASE("an English or French office reaches over its chain of \"of\"", "[mention]") {
  CHECK(offices_in("The mayor of Cartagena, Anna Krumova, agreed.", Language::en) ==
        Labels{"The mayor of Cartagena=name:Anna Krumova"});
  CHECK(offices_in("Ivan Krumov, chairman of the management board of Drumf Export, agreed.", Language::en) ==
        Labels{"chairman of the management board of Drumf Export=name:Ivan Krumov"});
  CHECK(offices_in("They met Chairman of the Board of Drumf Minerals Ivan Krumov.", Language::en) ==
        Labels{"Chairman of the Board of Drumf Minerals=name:Ivan Krumov"});
  CHECK(offices_in("Ivan Krumov, Director of the Centre of Epidemiology and Microbiology, agreed.", Language::en) ==
        Labels{"Director of the Centre of Epidemiology and Microbiology=name:Ivan Krumov"});
  CHECK(offices_in("Anna Krumova, porte-parole du ministère de la Santé, a accepté.", Language::fr) ==
        Labels{"porte-parole du ministère de la Santé=name:Anna Krumova"});
  CHECK(offices_in("Le porte-parole du gouvernement, Jean Krumov, a accepté.", Language::fr) ==
        Labels{"Le porte-parole du gouvernement=name:Jean Krumov"});
  CHECK(offices_in("Le directeur de Krumtours Jean Krumov a accepté.", Language::fr) ==
        Labels{"Le directeur de Krumtours=name:Jean Krumov"});
}

TEST_CASE("a Russian office reaches over its chain of genitives", "[mention]") {
  CHECK(offices_in("Согласился директор департамента печати МИД России Иван Крумов.", Language::ru) ==
        Labels{"директор департамента печати МИД России=name:Иван Крумов"});
  CHECK(offices_in("Согласился глава компании \"Новая волна\" Иван Крумов.", Language::ru) ==
        Labels{"глава компании \"Новая волна\"=name:Иван Крумов"});
  CHECK(offices_in("Согласился министр обороны Ливии генерал Иван Крумов.", Language::ru) ==
        Labels{"министр обороны Ливии=name:Иван Крумов"});
  CHECK(offices_in("Согласился пресс-секретарь президента Иван Крумов.", Language::ru) ==
        Labels{"пресс-секретарь президента=name:Иван Крумов"});
}

TEST_CASE("ranks before an office belong to its mention", "[mention]") {
  CHECK(offices_in("The Acting Director Ivan Krumov agreed.", Language::en) ==
        Labels{"The Acting Director=name:Ivan Krumov"});
  CHECK(offices_in("Пришёл Чрезвычайный и Полномочный Посол Кубы Иван Крумов.", Language::ru) ==
        Labels{"Чрезвычайный и Полномочный Посол Кубы=name:Иван Крумов"});
}

TEST_CASE("an office ends before a verb, another sentence, another person", "[mention]") {
  CHECK(offices_in("The governor agreed in Paris.", Language::en) == Labels{"The governor=office:governor"});
  CHECK(offices_in("Согласился Иван Крумов, глава компании. Минобороны промолчало.", Language::ru) ==
        Labels{"глава компании=name:Иван Крумов"});
  CHECK(offices_in("Anna Krumova, porte-parole du projet. Le Drumf a accepté.", Language::fr) ==
        Labels{"porte-parole=name:Anna Krumova"});
}

TEST_CASE("who follows the word for a source in French has the office behind his name", "[mention]") {
  CHECK(offices_in("Selon Anna Krumova, porte-parole du gouvernement, rien ne change.", Language::fr) ==
        Labels{"porte-parole du gouvernement=name:Anna Krumova"});
}

TEST_CASE("a rank right before a name is an office, but not behind another", "[mention]") {
  CHECK(offices_in("They saw General Ivan Krumov.", Language::en) == Labels{"General=name:Ivan Krumov"});
  CHECK(offices_in("On a vu le cardinal Jean Krumov.", Language::fr) == Labels{"le cardinal=name:Jean Krumov"});
  CHECK(offices_in("They saw Defence Minister General Ivan Krumov.", Language::en) ==
        Labels{"Defence Minister=name:Ivan Krumov"});
  CHECK(offices_in("The General Assembly met.", Language::en).empty());
}

TEST_CASE("an office of a body that is another's is not the publisher's", "[mention]") {
  const auto whose = [](std::string_view text) {
    for (const auto& one : read_on(text, Language::en, "2021-02-16", "UKR"))
      if (one.kind == Kind::office) return one.of;
    return std::string("none");
  };
  CHECK(whose("They met the Chairman of the Foreign Affairs Committee of the Estonian Parliament.") == "EST");
  CHECK(whose("They met the Governor of the National Bank.") == "UKR");
}

TEST_CASE("a word for an office within a known name is none", "[mention]") {
  const auto found = read_on("Bruno Le Maire a présenté le budget.", Language::fr, "2021-02-16");
  CHECK(named_in(found, Kind::person) == Labels{"Bruno Le Maire"});
  CHECK(named_in(found, Kind::office).empty());
}

TEST_CASE("every dignity of dignities.tsv is an office of whoever is named behind it", "[mention][table]") {
  for (const auto& row : kDignityRows) {
    CAPTURE(row.word, row.example);
    const auto found = read_on(row.example, language_of(row.language), "2021-02-16");
    const auto office =
        std::find_if(found.begin(), found.end(), [](const auto& one) { return one.kind == Kind::office; });
    REQUIRE(office != found.end());
    const auto tokens = segment::tokenize(office->span.of(row.example));
    CHECK(std::any_of(tokens.begin(), tokens.end(), [&](const auto& one) { return one.folded == row.word; }));
    CHECK(office->key.starts_with("name:"));
  }
}
