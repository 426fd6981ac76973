// The built-in gazetteer: its tables, and who held an office when.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <catch2/catch.hpp>
#include <set>
#include "../../lib/names/gazetteer/gazetteer_rows.hpp"
#include "bodies.model.hpp"
#include "persons.hpp"
#include "places.model.hpp"

using namespace behistun;
using gazetteer::Gazetteer;

namespace {

struct PostRow {
  std::string_view phrase, office, rest, of, example, gives;
};
struct LeaderRow {
  std::string_view country, example;
};
constexpr LeaderRow kLeaders[] = {
#include "leaders.inc"
};
constexpr PostRow kPosts[] = {
#include "posts.inc"
};
struct WithinRow {
  std::string_view place, town, example;
};
constexpr WithinRow kWithin[] = {
#include "within.inc"
};

Day day(const char* iso8601) { return *Day::read(iso8601); }

const gazetteer::Person& person(const std::string& english) {
  for (const auto& one : Gazetteer::built_in().people())
    if (one.name.en == english) return one;
  FAIL("nobody is called " << english);
  return Gazetteer::built_in().people().front();
}

}  // namespace

TEST_CASE("people of the hand-made table have a name in each of three languages, and all an office",
          "[names][gazetteer]") {
  const auto& known = Gazetteer::built_in();
  REQUIRE(known.people().size() > 500);
  std::size_t nameless = 0, idle = 0;
  for (const auto& one : known.people()) {
    const bool by_hand = embedded::persons().find("\n" + one.id + "\t") != std::string_view::npos;
    nameless += (by_hand && one.name.ru.empty()) || one.name.fr.empty() || one.name.en.empty() ? 1U : 0U;
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
  CHECK(known.holders("foreign-minister", "FRA", day("1900-01-01")).empty());
}

TEST_CASE("a side is a state, or a body with offices of a name", "[gazetteer]") {
  const auto& known = Gazetteer::built_in();
  for (const auto* side : {"FRA", "EU", "UN", "NATO", "IAEA"}) CHECK(known.is_side(side));
  for (const auto* firm : {"VTB", "GAZPROM", "", "office"}) CHECK_FALSE(known.is_side(firm));
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

TEST_CASE("what a form tells is told of forms that the row has", "[names][gazetteer][table]") {
  const auto check = [](const auto& rows) {
    for (const auto& row : rows) {
      const auto all = gazetteer::forms(row);
      for (const auto& [form, tells] : row.variants) {
        CAPTURE(row.name.en, form);
        CHECK(std::find(all.begin(), all.end(), form) != all.end());
        CHECK_FALSE(tells.empty());
      }
    }
  };
  check(Gazetteer::built_in().places());
  check(Gazetteer::built_in().countries());
  check(Gazetteer::built_in().bodies());
  CHECK(gazetteer::tells(Gazetteer::built_in().country("TUR")->variants, "Türkiye") == "official since 2022");
}

TEST_CASE("places that data brought have three names and share none with those made by hand", "[names][gazetteer]") {
  std::set<std::string> by_hand;
  const auto made = [](const gazetteer::Place& one) {
    return embedded::places_model().find("\n" + one.id + "\t") != std::string_view::npos;
  };
  const auto places = Gazetteer::built_in().places();
  for (const auto& one : places)
    if (!made(one))
      for (const auto form : gazetteer::forms(one)) by_hand.emplace(form);
  std::size_t count = 0;
  for (const auto& one : places) {
    if (!made(one)) continue;
    ++count;
    CAPTURE(one.id, one.name.en);
    CHECK_FALSE((one.name.ru.empty() || one.name.fr.empty() || one.name.en.empty()));
    const auto forms = gazetteer::forms(one);
    for (const auto form : forms) CHECK_FALSE(by_hand.contains(std::string(form)));
    for (const auto& doubtful : one.doubtful) CHECK(std::find(forms.begin(), forms.end(), doubtful) != forms.end());
  }
  CHECK(count > 3000);
}

TEST_CASE("bodies that data brought have names and share none with those made by hand", "[names][gazetteer]") {
  std::set<std::string> by_hand;
  const auto made = [](const gazetteer::Body& one) {
    return embedded::bodies_model().find("\n" + one.id + "\t") != std::string_view::npos;
  };
  for (const auto& one : Gazetteer::built_in().bodies())
    if (!made(one))
      for (const auto form : gazetteer::forms(one)) by_hand.emplace(form);
  std::size_t count = 0;
  for (const auto& one : Gazetteer::built_in().bodies()) {
    if (!made(one)) continue;
    ++count;
    CAPTURE(one.id, one.name.en);
    CHECK_FALSE((one.name.ru.empty() || one.name.fr.empty() || one.name.en.empty()));
    for (const auto form : gazetteer::forms(one)) CHECK_FALSE(by_hand.contains(std::string(form)));
  }
  CHECK(count > 2500);
}

TEST_CASE("a place whose name people bear is doubtful, and one that no word is taken for is not",
          "[names][gazetteer]") {
  const auto doubts = [](const std::string& english) {
    for (const auto& one : Gazetteer::built_in().places())
      if (one.name.en == english) return one.doubtful.size();
    FAIL("no place is called " << english);
    return std::size_t{0};
  };
  CHECK(doubts("Nelson") > 0);
  CHECK(doubts("Buryatia") == 0);
}

TEST_CASE("every post of posts.tsv is read from its example", "[names][gazetteer][table]") {
  for (const auto& row : kPosts) {
    CAPTURE(row.example);
    const auto post = gazetteer::post_of_title(row.example);
    CHECK(post.office + (post.of.empty() ? "" : " " + post.of) == row.gives);
  }
  CHECK(gazetteer::post_of_title("President of the Senate").office == "other");
  CHECK(gazetteer::post_of_title("Presidential adviser").office == "other");
  CHECK(gazetteer::country_of("FR") == "FRA");
  CHECK(gazetteer::country_of("zz").empty());
}

TEST_CASE("every state of leaders.tsv is led by its head of government, France and Russia are not",
          "[names][gazetteer][table]") {
  for (const auto& row : kLeaders) {
    CAPTURE(row.country);
    CHECK(Gazetteer::built_in().country(row.country) != nullptr);
    CHECK_FALSE(Gazetteer::built_in().holders("head-of-government", row.country, day("2015-03-01")).empty());
    CHECK(gazetteer::leading_office(row.country) == "head-of-government");
  }
  CHECK(gazetteer::leading_office("FRA") == "head-of-state");
  CHECK(gazetteer::leading_office("RUS") == "head-of-state");
}

TEST_CASE("every site of within.tsv lies in its town", "[names][gazetteer][table]") {
  const auto& built_in = Gazetteer::built_in();
  for (const auto& row : kWithin) {
    CAPTURE(row.place);
    const auto* site = built_in.place(row.place);
    const auto* town = built_in.place(gazetteer::town_of(row.place));
    REQUIRE((site != nullptr && town != nullptr));
    CHECK(site->name.en + ", " + town->name.en == row.example);
    CHECK((site->country == town->country || site->country.empty()));
    CHECK(gazetteer::is_one_place(row.place, row.town));
    CHECK(gazetteer::is_one_place(row.town, row.place));
  }
  CHECK(gazetteer::town_of("Q649").empty());
  CHECK_FALSE(gazetteer::is_one_place("x-kremlin", "Q90"));
  CHECK_FALSE(gazetteer::is_one_place("x-kremlin", ""));
}

// --- rows of one's own -----------------------------------------------------------------------------------------------

namespace {

gazetteer::Rows read_soundly(const std::string& tsv) {
  std::vector<gazetteer::BadLine> bad;
  auto rows = gazetteer::read_table(tsv, bad);
  for (const auto& line : bad) FAIL(line.line << ":" << line.byte << ": " << line.what);
  return rows;
}

std::string complaint(const std::string& tsv) {
  std::vector<gazetteer::BadLine> bad;
  (void)gazetteer::read_table(tsv, bad);
  if (bad.size() != 1) return std::to_string(bad.size()) + " complaints";
  return std::to_string(bad[0].line) + ":" + std::to_string(bad[0].byte) + ": " + bad[0].what;
}

}  // namespace

TEST_CASE("a user's row overrides the built-in one: what it gives holds, what it leaves empty stays",
          "[names][gazetteer]") {
  const auto& built_in = Gazetteer::built_in();
  const auto& putin = person("Vladimir Putin");
  const auto known = built_in.with(read_soundly("id\tkind\ten\taliases\n" + putin.id + "\tperson\tV. V. Putin\tVVP\n"));
  const auto* now = known.person(putin.id);
  REQUIRE(now != nullptr);
  CHECK(now->name.en == "V. V. Putin");
  CHECK(now->name.ru == putin.name.ru);
  CHECK(std::find(now->aliases.begin(), now->aliases.end(), "VVP") != now->aliases.end());
  CHECK(std::find(now->aliases.begin(), now->aliases.end(), "Vladimir Putin") != now->aliases.end());
  CHECK(known.offices_of(putin.id).size() == built_in.offices_of(putin.id).size());
  CHECK(known.people().size() == built_in.people().size());
  CHECK_FALSE(known.is(built_in));
}

TEST_CASE("a user's offices replace those of the same kind and country, by the day", "[names][gazetteer]") {
  const auto known = Gazetteer::built_in().with(
      read_soundly("id\tkind\tru\ten\tcountry\toffice\tfrom\tto\n"
                   "u1\tperson\tИван Тестов\tIvan Testov\tRUS\tspecial-envoy\t2030-02\t2031\n"
                   "u1\tperson\t\t\tRUS\tambassador\t2031-05-05\t\n"));
  const auto envoys = known.holders("special-envoy", "RUS", day("2030-02-01"));
  CHECK(std::count(envoys.begin(), envoys.end(), known.person("u1")) == 1);
  CHECK(known.office_on("u1", day("2031-12-31"))->office == "special-envoy");
  CHECK(known.office_on("u1", day("2032-01-01"))->office == "ambassador");
  CHECK(known.office_on("u1", day("2030-01-31")) == nullptr);
  const auto again = known.with(read_soundly("id\tkind\tcountry\toffice\tfrom\nu1\tperson\tRUS\tambassador\t2040\n"));
  CHECK(again.offices_of("u1").size() == 2);
  CHECK(again.office_on("u1", day("2032-01-01")) == nullptr);
}

TEST_CASE("a row keeps what its cells hold, whatever that is", "[names][gazetteer]") {
  const std::string odd = std::string("tab\tbar|nul\0line\n", 17) + std::string(300, 'x');
  gazetteer::Rows rows;
  rows.people.push_back({odd, names::Gender::female, {odd, "", odd}, {"", odd}});
  rows.offices.push_back({odd, odd, "x-odd", odd, {Day{-719162}, Day{2932896}}});
  rows.countries.push_back({odd, {odd, "", ""}, {"", odd, ""}, {odd}, {}, {"a", "b"}, {odd}, odd, {{odd, ""}}});
  rows.places.push_back({odd, odd, odd, {"", "", odd}, {odd}, {{"a=b", odd}}, {odd}});
  rows.bodies.push_back({odd, odd, {odd, odd, odd}, {}, {}});
  const auto known = Gazetteer::built_in().with(rows);
  REQUIRE(known.person(odd) != nullptr);
  CHECK(*known.person(odd) == rows.people[0]);
  REQUIRE(known.offices_of(odd).size() == 1);
  CHECK(known.offices_of(odd)[0] == rows.offices[0]);
  CHECK(known.holders(odd, "x-odd", Day{0}) == std::vector{known.person(odd)});
  CHECK(known.is_side("x-odd"));
  CHECK(*known.country(odd) == rows.countries[0]);
  CHECK(*known.place(odd) == rows.places[0]);
  CHECK(*known.body(odd) == rows.bodies[0]);
}

TEST_CASE("the rows laid out are those of the tables, and each stands where it stood", "[names][gazetteer]") {
  const auto rows = gazetteer::built_in_rows();
  const auto& known = Gazetteer::built_in();
  const auto check = [](const auto& laid_out, const auto& read) {
    REQUIRE(laid_out.size() == read.size());
    for (std::size_t at = 0; at < read.size(); ++at) CHECK(laid_out[at] == read[at]);
    CHECK(&laid_out[0] == &*laid_out.begin());
  };
  check(known.people(), rows.people);
  check(known.countries(), rows.countries);
  check(known.places(), rows.places);
  check(known.bodies(), rows.bodies);
  CHECK(known.offices().size() == rows.offices.size());
  for (const auto& office : rows.offices) {
    const auto held = known.offices_of(office.person);
    CHECK(std::find(held.begin(), held.end(), office) != held.end());
  }
}

TEST_CASE("places, bodies and countries come from a table, with what their forms tell", "[names][gazetteer]") {
  const auto known =
      Gazetteer::built_in().with(read_soundly("# mine\nkind\tid\tfr\taliases\tvariants\tcountry\n"
                                              "city\tp1\tTesteville\tTestburg\tTestburg=old name\tFRA\n"
                                              "format\tb1\tgroupe de Testeville\t\t\t\n"
                                              "country\tx-test\tTestanie\t\t\t\n"));
  REQUIRE(known.place("p1") != nullptr);
  CHECK(known.place("p1")->country == "FRA");
  CHECK(gazetteer::tells(known.place("p1")->variants, "Testburg") == "old name");
  CHECK(known.body("b1")->kind == "format");
  CHECK(known.country("x-test")->name.fr == "Testanie");
}

TEST_CASE("a broken table is named with line, byte and what was expected, and the rest is read", "[names][gazetteer]") {
  CHECK(complaint("id\tkind\tname\nx\tperson\tA B\n") ==
        "1:9: column \"name\", expected one of: id kind ru fr en aliases variants country gender office from to title");
  CHECK(complaint("kind\ten\nperson\tA B\n") == "1:1: columns \"id\" and \"kind\" expected in the first line");
  CHECK(complaint("id\tkind\n\tperson\n") == "2:1: an id expected");
  CHECK(complaint("id\tkind\nx\tplanet\n").starts_with("2:3: kind \"planet\", expected person, country"));
  CHECK(complaint("id\tkind\nx\tperson\tA\n") == "2:1: 3 fields, 2 promised by the head");
  CHECK(complaint("id\tkind\toffice\tfrom\n\nx\tperson\tadviser\t2020-13\n") ==
        "3:18: from \"2020-13\", expected a day, month or year: 2017-05-14, 2017-05 or 2017");
  CHECK(complaint("id\tkind\toffice\tfrom\tto\nx\tperson\tadviser\t2020\t2019\n") ==
        "2:23: to \"2019\" before from \"2020\"");
  CHECK(complaint("id\tkind\tgender\nx\tperson\tmale\n") == "2:10: gender \"male\", expected m, f or nothing");
  CHECK(complaint("id\tkind\nx\xFF\tperson\n") == "2:2: ill-formed UTF-8: beyond U+10FFFF");
  std::vector<gazetteer::BadLine> bad;
  const auto rows = gazetteer::read_table("id\tkind\ten\r\nx\tplanet\tMars\r\ny\tcity\tTestville\r\n", bad);
  CHECK(bad.size() == 1);
  REQUIRE(rows.places.size() == 1);
  CHECK(rows.places.front().name.en == "Testville");
}

TEST_CASE("any bytes are a table or complaints", "[names][gazetteer]") {
  std::string bytes = "id\tkind\ten\nx\tcity\tA\n";
  std::uint32_t state = 1;
  for (int round = 0; round < 2000; ++round) {
    state = state * 1664525U + 1013904223U;
    bytes[(state >> 8) % bytes.size()] = static_cast<char>(state >> 24);
    std::vector<gazetteer::BadLine> bad;
    const auto rows = gazetteer::read_table(bytes, bad);
    REQUIRE(rows.places.size() + rows.bodies.size() + rows.people.size() + rows.countries.size() <= 20);
  }
}

TEST_CASE("a nominative that the gazetteer knows comes first", "[names][gazetteer]") {
  CHECK(names::lemma("Шойгу").front().text == "Шойгу");
  CHECK(names::lemma("Путину").front().text == "Путин");
}
