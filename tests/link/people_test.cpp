// Who is one person, and by what name a record calls him.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>

#include "sample.hpp"

using namespace behistun;
using namespace behistun::sample;
using claims::Mode;

TEST_CASE("somebody whom the gazetteer knows by another spelling meets himself by sound", "[link]") {
  auto known = person("x-sharaa", "SYR");
  known.ru = "Ахмед Шараа";
  known.en = "Ahmed Sharaa";
  known.fr.clear();
  claims::Participant stranger;
  stranger.key = "name:Ахмед Шараа";
  stranger.ru = "Ахмед Шараа";
  const std::vector<document::Document> documents = {
      release("a.en", "", Language::en, Mode::call, "2025-02-12", {known}),
      release("b.ru", "RUS", Language::ru, Mode::call, "2025-02-12", {kLavrov, stranger}),
      release("c.ru", "RUS", Language::ru, Mode::call, "2025-02-12", {kLavrov, kLeDrian})};
  const auto blocked = [](const document::Document& one, const document::Document& other) {
    const auto a = link::keys(one), b = link::keys(other);
    return std::any_of(a.begin(), a.end(), [&](const std::string& key) {
      return key.starts_with("name ") && std::binary_search(b.begin(), b.end(), key);
    });
  };
  CHECK(blocked(documents[0], documents[1]));
  CHECK_FALSE(blocked(documents[0], documents[2]));
  const auto pair = link::judge(documents[0], documents[1]);
  CHECK(std::any_of(pair.evidence.begin(), pair.evidence.end(),
                    [](const link::Evidence& one) { return one.claim == "both name Ahmed Sharaa"; }));
}

// Who took part besides Lavrov, by a Russian and an English account of one meeting.
std::vector<claims::Participant> stranger_of_two(std::string russian_name, std::string english_name) {
  claims::Participant russian, english;
  russian.key = "name:" + russian_name;
  russian.ru = std::move(russian_name);
  english.key = "name:" + english_name;
  english.en = std::move(english_name);
  const std::vector documents = {release("a.en", "RUS", Language::en, Mode::meeting, "2025-02-04", {kLavrov, english}),
                                 release("b.ru", "RUS", Language::ru, Mode::meeting, "2025-02-04", {kLavrov, russian})};
  const auto records = link::link(documents, 1);
  REQUIRE(records.size() == 1);
  auto people = records[0].contact.participants;
  std::erase_if(people, [](const claims::Participant& who) { return who.key == kLavrov.key; });
  return people;
}

TEST_CASE("a stranger is named in each language as an account names him, in the nominative that they share", "[link]") {
  const auto people = stranger_of_two("Игорь Руденей", "Igor Rudenya");  // Руденя's instrumental
  REQUIRE(people.size() == 1);
  CHECK(people[0].ru == "Игорь Руденя");
  CHECK(people[0].en == "Igor Rudenya");
}

TEST_CASE("who is called by one name in two scripts is one", "[link]") {
  CHECK(stranger_of_two("Кирилл", "Kirill").size() == 1);
}

TEST_CASE("a release that names states alone meets one that names their people", "[link]") {
  claims::Participant russia, france, turkey;
  for (auto [state, code] : {std::pair{&russia, "RUS"}, {&france, "FRA"}, {&turkey, "TUR"}})
    state->key = state->side = state->en = code;
  const std::vector<document::Document> documents = {
      release("a.en", "RUS", Language::en, Mode::talks, "2021-02-16", {france, russia}),
      release("b.fr", "FRA", Language::fr, Mode::talks, "2021-02-16", {kLavrov, kLeDrian}),
      release("c.en", "TUR", Language::en, Mode::talks, "2021-02-16", {russia, turkey})};
  const auto records = link::link(documents, 1);
  CHECK(groups(records) == std::vector<std::vector<std::string>>{{"a.en", "b.fr"}, {"c.en"}});
  const auto at =
      std::find_if(records.begin(), records.end(), [](const auto& one) { return one.documents.size() == 2; });
  REQUIRE(at != records.end());
  REQUIRE(at->contact.participants.size() == 2);
  CHECK(at->contact.participants[0] == kLavrov);  // people, where somebody names them
  CHECK(at->contact.participants[1] == kLeDrian);
}

TEST_CASE("one more of a side that both name excludes nobody of a side that only the other names", "[link]") {
  const auto second = person("Q4", "EU");
  const auto of_union = release("a.en", "EU", Language::en, Mode::meeting, "2021-04-17", {kBorrell, second});
  const auto of_russia = release("b.ru", "RUS", Language::ru, Mode::meeting, "2021-04-17", {second, kLavrov});
  CHECK_FALSE(link::judge(of_union, of_russia).vetoed());
  const auto of_france = release("c.fr", "FRA", Language::fr, Mode::meeting, "2021-04-17", {second, kLeDrian});
  CHECK(link::judge(of_russia, of_france).vetoed());
}

TEST_CASE("for whom somebody met the release of his own side says", "[link]") {
  auto as_minister = person("Q5", "MLT"), as_chair = person("Q5", "OSCE");
  const auto of_russia = release("a.ru", "RUS", Language::ru, Mode::meeting, "2024-06-06", {kLavrov, as_minister});
  const auto of_osce = release("b.en", "OSCE", Language::en, Mode::meeting, "2024-06-06", {kLavrov, as_chair});
  const auto records = link::link(std::vector{of_russia, of_osce}, 1);
  REQUIRE(records.size() == 1);
  for (const auto& who : records.front().contact.participants) CHECK(who.side == (who.key == "Q1" ? "RUS" : "OSCE"));
  CHECK(records.front().missing.empty());
}
