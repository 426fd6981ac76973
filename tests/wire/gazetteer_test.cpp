// A user's gazetteer from FollowTheMoney JSON Lines, and from a table.

#include <behistun/gazetteer_file.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {

struct Answer {
  gazetteer::Rows rows;
  std::vector<intake::Problem> problems;
};

Answer read(std::string_view bytes) {
  Answer answer;
  answer.rows = wire::read_gazetteer(bytes, "mine", answer.problems);
  return answer;
}

std::string complaint(std::string_view bytes) {
  const auto answer = read(bytes);
  return answer.problems.size() == 1 ? to_string(answer.problems.front())
                                     : std::to_string(answer.problems.size()) + " problems";
}

}  // namespace

TEST_CASE("a person of FollowTheMoney has names by script, aliases, and the office of her position",
          "[wire][gazetteer]") {
  const auto answer = read(
      R"({"id":"p","schema":"Person","caption":"x","properties":{"name":["Анна Тестова","Anna Testova","Anna Testoff"],)"
      R"("alias":["A. Testova"],"position":["Minister of Foreign Affairs"],"country":["fr"],"gender":["female"],)"
      R"("wikidataId":["Q999999999"],"topics":["role.pep"]}})"
      "\n\n");
  REQUIRE(answer.problems.empty());
  REQUIRE(answer.rows.people.size() == 1);
  const auto& person = answer.rows.people.front();
  CHECK(person.id == "Q999999999");
  CHECK(person.gender == names::Gender::female);
  CHECK(person.name == gazetteer::Trilingual{"Анна Тестова", "Anna Testova", "Anna Testova"});
  CHECK(person.aliases == std::vector<std::string>{"Anna Testoff", "A. Testova"});
  REQUIRE(answer.rows.offices.size() == 1);
  CHECK(answer.rows.offices.front().office == "foreign-minister");
  CHECK(answer.rows.offices.front().of == "FRA");
  CHECK(answer.rows.offices.front().person == "Q999999999");
}

TEST_CASE("an occupancy joins a person and a position, in any order of lines, and knows when", "[wire][gazetteer]") {
  const auto answer = read(
      R"({"id":"o","schema":"Occupancy","properties":{"holder":["p"],"post":["t"],"startDate":["2019-05"],"endDate":["2021-06-30"]}}
{"id":"t","schema":"Position","properties":{"name":["Minister of Defence"],"country":["lv"]}}
{"id":"p","schema":"Person","properties":{"name":["Janis Testins"]}}
{"id":"w","schema":"Ownership","properties":{"owner":["p"]}}
{"id":"b","schema":"PublicBody","properties":{"name":["Agency of Tests","Агентство испытаний"]}}
)");
  REQUIRE(answer.problems.empty());
  REQUIRE(answer.rows.offices.size() == 1);
  const auto& office = answer.rows.offices.front();
  CHECK(office.office == "defence-minister");
  CHECK(office.of == "LVA");
  CHECK(to_string(office.when.first) == "2019-05-01");
  CHECK(to_string(office.when.last) == "2021-06-30");
  REQUIRE(answer.rows.bodies.size() == 1);
  CHECK(answer.rows.bodies.front().name.ru == "Агентство испытаний");
}

TEST_CASE("a broken line is named with file, line and byte, and the rest is read", "[wire][gazetteer]") {
  CHECK(complaint("{\"id\":\"p\",\"schema\":\n") == "mine:1:20: the JSON ends in the middle");
  CHECK(complaint("{\"schema\":\"Person\"}\n") == "mine:1:1: an entity with an \"id\" expected");
  CHECK(complaint("{\"id\":\"p\"}\n") == "mine:1:1: an entity with a \"schema\" expected");
  CHECK(complaint("{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{}}\n") ==
        "mine:1:29: a person without a \"name\"");
  CHECK(complaint(R"({"id":"p","schema":"Person","properties":{"name":"Anna"}})") ==
        "mine:1:43: \"name\" is no list of texts");
  CHECK(complaint(R"({"id":"o","schema":"Occupancy","properties":{"startDate":["May"]}})") ==
        "mine:1:46: \"startDate\" is \"May\", expected a day, month or year: 2017-05-14, 2017-05 or 2017");
  CHECK(complaint("{\"id\":\"\xFF\"}") == "mine:1:8: ill-formed UTF-8: beyond U+10FFFF");
  CHECK(complaint("id\tkind\nx\tplanet\n").starts_with("mine:2:3: kind \"planet\", expected person"));
  const auto answer = read("{\n{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Testova\"]}}\n");
  CHECK(answer.problems.size() == 1);
  CHECK(answer.rows.people.size() == 1);
}
