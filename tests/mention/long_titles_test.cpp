// Offices told at length beside names of many words, as delegations and organisations have them.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

// "name role@state" of each person, in order.
Labels held(std::string_view text, Language language, std::string side = {}) {
  Labels all;
  for (const auto& one : read_on(text, language, "2021-02-16", std::move(side)))
    if (one.kind == Kind::person) all.push_back(one.key + " " + one.role + "@" + one.of);
  return all;
}

}  // namespace

TEST_CASE("a courtesy may stand between what somebody heads and the name", "[mention]") {
  CHECK(held("On a vu le directeur régional de l'UNICEF, M. Vasil Drumkin.", Language::fr) ==
        Labels{"name:Vasil Drumkin other@UNICEF"});
  CHECK(held("On a vu le Directeur Afrique du ministère allemand des Affaires étrangères, Mme Vasila Drumkin.",
             Language::fr) == Labels{"name:Vasila Drumkin other@DEU"});
  CHECK(held("On a vu le commissaire aux mines, énergie et eau de l'Union africaine, M. Vasil Drumkin.",
             Language::fr) == Labels{"name:Vasil Drumkin other@"});
  CHECK(held("On a vu la cheffe de cabinet de M. Drumkin, Anne Krumova, hier.", Language::fr).back() ==
        "name:Anne Krumova other@");
}

TEST_CASE("« par intérim » is of the office before it", "[mention]") {
  CHECK(held("On a vu le ministre des Affaires étrangères par intérim, M. Vasil Drumkin.", Language::fr) ==
        Labels{"name:Vasil Drumkin foreign-minister@"});
}

TEST_CASE("a hyphen or an apostrophe makes one word of two", "[mention]") {
  CHECK(held("Видели директора департамента Анну О'Крумову-Дрампс.", Language::ru) ==
        Labels{"name:Анна О'Крумова-Дрампс other@"});
  CHECK(held("Видели посла Канады Б.Э.Мак-Крумова.", Language::ru) == Labels{"name:Б.Э.Мак-Крумов ambassador@CAN"});
  CHECK(held("Видели директора фонда Сесилию Маргрет Ван Крумпхем.", Language::ru) ==
        Labels{"name:Сесилия Маргрет Ван Крумпхем other@"});
}

TEST_CASE("who is named in full again is one with all of his words", "[mention]") {
  const auto people =
      held("On a reçu l'ambassadeur José Antonio Garcia Drumkin. José Antonio Garcia Drumkin est parti.", Language::fr);
  CHECK(people == Labels{"name:José Antonio Garcia Drumkin ambassador@", "name:José Antonio Garcia Drumkin @"});
}

TEST_CASE("behind an office and its state the first word of a Korean name is his", "[mention]") {
  const auto people = held("Видели замминистра иностранных дел Республики Корея Чхве Джон Гона.", Language::ru);
  CHECK(people == Labels{"name:Чхве Джон Гон deputy-foreign-minister@KOR"});
}

TEST_CASE("a name that is the same in all cases fits any title", "[mention]") {
  CHECK(held("Видели советника-посланника посольства КНР Ли Вэньтао.", Language::ru) ==
        Labels{"name:Ли Вэньтао other@CHN"});
}

TEST_CASE("who presides a chamber is its speaker, who heads its committee is not", "[mention]") {
  CHECK(held("Видели председателя Совета Федерации Ивана Крумова.", Language::ru) ==
        Labels{"name:Иван Крумов speaker@RUS"});
  CHECK(held("They met the Chair of the State Duma Committee, Vasil Drumkin, there.", Language::en)
            .front()
            .find("speaker") == std::string::npos);
  CHECK(held("Une délégation du Parlement de Moldavie est conduite par son président, Vasil Drumkin.", Language::fr) ==
        Labels{"name:Vasil Drumkin speaker@"});
}

TEST_CASE("the town Nur-Sultan has no sultan in it", "[mention]") {
  for (const auto& one : read_on("Встреча прошла в городе Нур-Султан.", Language::ru, "2021-02-16", "KAZ"))
    CHECK(one.kind != Kind::office);
}
