// The built-in gazetteer: its tables, and who held an office when.

#include <behistun/gazetteer.hpp>
#include <catch2/catch.hpp>
#include <set>

using namespace behistun;
using gazetteer::Gazetteer;

namespace {

Day day(const char* iso8601) { return *Day::read(iso8601); }

const gazetteer::Person& person(const std::string& english) {
  for (const auto& one : Gazetteer::built_in().people())
    if (one.name.en == english) return one;
  FAIL("nobody is called " << english);
  return Gazetteer::built_in().people().front();
}

}  // namespace

TEST_CASE("people have a name in each of the three languages, and an office", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  REQUIRE(known.people().size() > 500);
  std::size_t nameless = 0, idle = 0;
  for (const auto& one : known.people()) {
    nameless += one.name.ru.empty() || one.name.fr.empty() || one.name.en.empty() ? 1U : 0U;
    idle += known.offices_of(one.id).empty() ? 1U : 0U;
  }
  CHECK(nameless == 0);
  CHECK(idle == 0);
}

TEST_CASE("ids are unique and are found again", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  std::set<std::string> ids;
  for (const auto& one : known.people()) ids.insert(one.id);
  CHECK(ids.size() == known.people().size());
  for (const auto& one : known.places()) CHECK(known.place(one.id) != nullptr);
  for (const auto& one : known.countries()) CHECK(known.country(one.code) == &one);
  CHECK(known.person("nobody") == nullptr);
}

TEST_CASE("every capital is a place, and every office is held by someone known", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  for (const auto& country : known.countries()) {
    CAPTURE(country.code, country.capital);
    CHECK((country.capital.empty() || known.place(country.capital) != nullptr));
  }
  for (const auto& office : known.offices()) {
    CAPTURE(office.person);
    CHECK(known.person(office.person) != nullptr);
    CHECK(office.when.first <= office.when.last);
  }
}

TEST_CASE("an office is told by the day: France had two foreign ministers in 2017", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  const auto february = known.holders("foreign-minister", "FRA", day("2017-02-03"));
  const auto june = known.holders("foreign-minister", "FRA", day("2017-06-30"));
  REQUIRE(february.size() == 1);
  REQUIRE(june.size() == 1);
  CHECK(february.front()->name.fr == "Jean-Marc Ayrault");
  CHECK(june.front()->name.fr == "Jean-Yves Le Drian");
  CHECK(known.holders("foreign-minister", "FRA", day("1950-01-01")).empty());
}

TEST_CASE("of several offices at once the highest is told", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  const auto* office = known.office_on(person("Vladimir Putin").id, day("2020-01-01"));
  REQUIRE(office != nullptr);
  CHECK(office->office == "head-of-state");
  CHECK(office->of == "RUS");
}

TEST_CASE("the choice of a form is kept: Kiev and Kyiv are one place", "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  const auto* ukraine = known.country("UKR");
  REQUIRE(ukraine != nullptr);
  const auto* capital = known.place(ukraine->capital);
  REQUIRE(capital != nullptr);
  CHECK(capital->name.en == "Kyiv");
  bool told = false;
  for (const auto& [form, tells] : capital->variants) told = told || (form == "Kiev" && tells == "Russian-derived");
  CHECK(told);
}

TEST_CASE("a nominative that the gazetteer knows comes first", "[names][gazetteer]") {
  CHECK(names::lemma("Шойгу").front().text == "Шойгу");
  CHECK(names::lemma("Путину").front().text == "Путин");
}
