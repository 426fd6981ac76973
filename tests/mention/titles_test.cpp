// What stands beside a title: portfolios, whose it is, and whoever holds it.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

// "words role@of key" of each office, in order.
Labels titles(std::string_view text, Language language, std::string side = {}) {
  Labels all;
  for (const auto& one : read_on(text, language, "2021-02-16", std::move(side)))
    if (one.kind == Kind::office)
      all.push_back(std::string(one.span.of(text)) + " " + one.role + "@" + one.of + " " + one.key);
  return all;
}

// "name@state" of each person, in order.
Labels people_of(std::string_view text, Language language) {
  Labels all;
  for (const auto& one : read_on(text, language, "2021-02-16"))
    if (one.kind == Kind::person) all.push_back(one.key + "@" + one.of);
  return all;
}

}  // namespace

TEST_CASE("an English portfolio stands before the title, and the state before both", "[mention]") {
  CHECK(titles("They met the Dutch Finance Minister, Vasil Drumkin, there.", Language::en) ==
        Labels{"the Dutch Finance Minister other@NLD name:Vasil Drumkin"});
  CHECK(titles("They met Kenya's Trade and Industry Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Kenya's Trade and Industry Minister other@KEN name:Vasil Drumkin"});
  CHECK(titles("They met German Federal Health Minister Vasil Drumkin there.", Language::en) ==
        Labels{"German Federal Health Minister other@DEU name:Vasil Drumkin"});
  CHECK(titles("They met Foreign Affairs and Tourism Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Foreign Affairs and Tourism Minister foreign-minister@ name:Vasil Drumkin"});
  CHECK(titles("They spoke of trade and Energy Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Energy Minister other@ name:Vasil Drumkin"});
}

TEST_CASE("a French adjective parts a minister from the portfolio", "[mention]") {
  CHECK(titles("On a vu le ministre néerlandais des Finances, Vasil Drumkin, hier.", Language::fr) ==
        Labels{"le ministre néerlandais des Finances other@NLD name:Vasil Drumkin"});
  CHECK(titles("On a vu le vice-ministre chinois du Commerce et des Affaires étrangères hier.", Language::fr) ==
        Labels{"le vice-ministre chinois du Commerce et des Affaires étrangères deputy-foreign-minister@CHN "
               "office:deputy-foreign-minister@CHN"});
}

TEST_CASE("a president of what is no state is no head of state", "[mention]") {
  for (const auto* text : {"The president of the party spoke.", "The university president spoke.",
                           "The president of the independent electoral commission spoke.", "The Court president spoke.",
                           "The president of the Irish Union of Students spoke.", "The king of pop sang.",
                           "The prime minister of Bavaria spoke."})
    CHECK(titles(text, Language::en).empty());
  CHECK(titles("On a vu la présidente danoise de la conférence hier.", Language::fr).empty());
  CHECK(titles("The president of the country spoke.", Language::en).size() == 1);
  CHECK(titles("They spoke of the talks President Macron had.", Language::en) ==
        Labels{"President head-of-state@FRA Q3052772"});
  CHECK(titles("The president of the Malian government spoke.", Language::en).size() == 1);
  CHECK(titles("The German Federal President spoke.", Language::en) ==
        Labels{"The German Federal President head-of-state@DEU Q76658"});
}

TEST_CASE("leaders of regions or of an opposition lead no state", "[mention]") {
  CHECK(titles("They met leaders of Russian regions.", Language::en).empty());
  CHECK(titles("They met the leader of the Venezuelan opposition.", Language::en).empty());
  CHECK(titles("They met the leader of the Venezuelan people.", Language::en).size() == 1);
}

TEST_CASE("colleagues of nobody who holds an office hold none", "[mention]") {
  CHECK(titles("Ses collègues ont applaudi.", Language::fr).empty());
  CHECK(titles("Elle travaille avec quinze collègues irlandais.", Language::fr).empty());
  CHECK(titles("Le moteur a été homologué.", Language::fr).empty());
  CHECK(titles("Sergueï Lavrov a vu son collègue français.", Language::fr) ==
        Labels{"son collègue français foreign-minister@FRA Q559040"});
  CHECK(titles("On a vu des collègues irlandais.", Language::fr, "FRA").size() == 1);
}

TEST_CASE("behind what an office is the office of its holder stands between commas", "[mention]") {
  CHECK(people_of("Le porte-parole de la société Drumflex, Vrasil Drumkin, a parlé.", Language::fr) ==
        Labels{"name:Vrasil Drumkin@"});
  CHECK(titles("Le commissaire européen au Commerce, Vrasil Drumkin, a parlé.", Language::fr) ==
        Labels{"Le commissaire européen au Commerce other@EU name:Vrasil Drumkin"});
  CHECK(titles("The head of the delegation, Vrasil Drumkin, spoke.", Language::en) ==
        Labels{"The head of the delegation other@ name:Vrasil Drumkin"});
  CHECK(people_of("The head of the delegation, Buenos Aires, spoke.", Language::en).empty());
  CHECK(people_of("They met the head of the delegation, Vrasil Drumkin and they spoke.", Language::en).empty());
}

TEST_CASE("a given name behind an office, or before whose he is, is somebody's", "[mention]") {
  CHECK(people_of("So said spokeswoman Jana Drumkina of Drumflex.", Language::en) == Labels{"name:Jana Drumkina@"});
  CHECK(people_of("So said Martin Drumkin of the University of Bonn.", Language::en) == Labels{"name:Martin Drumkin@"});
}

TEST_CASE("each state of a list before a plural has its own holder", "[mention]") {
  CHECK(
      titles("The French and German Foreign Ministers met.", Language::en) ==
      Labels{"The French foreign-minister@FRA Q559040", "German Foreign Ministers foreign-minister@DEU x-heiko-maas"});
}

TEST_CASE("of two offices joined the second is of the first one's state", "[mention]") {
  CHECK(titles("They met the Russian President and Prime Minister there.", Language::en) ==
        Labels{"the Russian President head-of-state@RUS Q7747", "Prime Minister head-of-government@RUS Q4298520"});
  CHECK(titles("They met the Russian President and Prime Minister Vasil Drumkin there.", Language::en).back() ==
        "Prime Minister head-of-government@ name:Vasil Drumkin");
}

TEST_CASE("an office says whose it is by whoever held it that day", "[mention]") {
  CHECK(titles("They met President Macron there.", Language::en) == Labels{"President head-of-state@FRA Q3052772"});
}

TEST_CASE("a country right before a high office is whose it is, but not where somebody is", "[mention]") {
  CHECK(titles("Kenya President Vasil Drumkin spoke.", Language::en) ==
        Labels{"Kenya President head-of-state@KEN name:Vasil Drumkin"});
  CHECK(titles("Visiting from Kenya President Macron spoke.", Language::en) ==
        Labels{"President head-of-state@FRA Q3052772"});
}

TEST_CASE("an assembly is that of the state behind it", "[mention]") {
  CHECK(titles("On a vu le président de l'Assemblée nationale du Sénégal hier.", Language::fr) ==
        Labels{"le président de l'Assemblée nationale du Sénégal speaker@SEN office:speaker@SEN"});
  CHECK(people_of("On a vu le directeur de l'Assemblée nationale du Sénégal, M. Vasil Drumkin, hier.", Language::fr) ==
        Labels{"name:Vasil Drumkin@SEN"});
}

TEST_CASE("a state's long name may begin with the title's last word", "[mention]") {
  CHECK(titles("They met the President of the Republic of Korea there.", Language::en) ==
        Labels{"the President of the Republic of Korea head-of-state@KOR Q21001"});
  CHECK(titles("They met the President of the Republic there.", Language::en).size() == 1);
}

TEST_CASE("a French secretary of state is not America's", "[mention]") {
  CHECK(titles("On a vu le secrétaire d'État français aux Affaires européennes, Vasil Drumkin, hier.", Language::fr) ==
        Labels{"le secrétaire d'État français aux Affaires européennes other@FRA name:Vasil Drumkin"});
}

TEST_CASE("according to a minister is what the publisher's own says", "[mention]") {
  const auto whose = [](std::string_view text) {
    for (const auto& one : read_on(text, Language::en, "2022-01-24", "KEN"))
      if (one.kind == Kind::person) return one.of;
    return std::string("nobody");
  };
  CHECK(whose("According to Health Minister Vasil Drumkin, the number grew.") == "KEN");
  CHECK(whose("They spoke with Health Minister Vasil Drumkin.").empty());
}
