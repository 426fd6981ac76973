// The rows of the tables of offices, each against its own example.

#include <array>

#include "table_rows.hpp"

using namespace behistun;

namespace {

struct Role {
  std::string_view language, phrase, office, of, example;
};
constexpr Role kRoles[] = {
#include "roles.inc"
};
struct StateForm {
  std::string_view word, example;
};
constexpr StateForm kStateFormRows[] = {
#include "state-forms.inc"
};
struct Subordinate {
  std::string_view language, phrase, example;
};
constexpr Subordinate kSubordinates[] = {
#include "subordinates.inc"
};
struct Word {
  std::string_view language, word, example;
};
constexpr Word kStaff[] = {
#include "staff.inc"
};
constexpr Word kPortfolios[] = {
#include "portfolios.inc"
};
struct BareOffice {
  std::string_view language, phrase, offices, gender, example;
};
constexpr BareOffice kBareOffices[] = {
#include "bare-offices.inc"
};
struct OfficeRankRow {
  std::string_view office, high, leads, states, example;
};
constexpr OfficeRankRow kOfficeRankRows[] = {
#include "office-ranks.inc"
};

}  // namespace

TEST_CASE("every role is found in its example", "[mention][table]") {
  for (const auto& row : kRoles) {
    CAPTURE(row.phrase, row.example);
    if (row.phrase.find('@') == std::string_view::npos) {
      CHECK(stands_in(row.phrase, row.example));
      continue;
    }
    const auto roles = roles_in(row.example);  // a state's adjective stands within
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().office == row.office);
    CHECK_FALSE(roles.front().of.empty());
  }
}

TEST_CASE("the words of a state's long name lead from the office to the country", "[mention][table]") {
  for (const auto& row : kStateFormRows) {
    const auto roles = roles_in(row.example);
    CAPTURE(row.word, row.example);
    REQUIRE_FALSE(roles.empty());
    CHECK((!roles.front().of.empty() || row.example == "le Président"));
  }
}

TEST_CASE("who serves a president, or was one, is not the president", "[mention][table]") {
  constexpr std::array<std::string_view, 4> kHigh = {"head-of-state", "head-of-government", "foreign-minister",
                                                     "defence-minister"};
  for (const auto& row : kSubordinates) {
    CAPTURE(row.phrase, row.example);
    CHECK(stands_in(row.phrase, row.example));
    for (const auto& role : roles_in(row.example))
      CHECK(std::find(kHigh.begin(), kHigh.end(), role.office) == kHigh.end());
  }
}

TEST_CASE("every row of bare-offices.tsv means the person of its example", "[mention][table]") {
  for (const auto& row : kBareOffices) {
    CAPTURE(row.phrase, row.example);
    const auto found = read_row(row.example, row.language);
    REQUIRE(found.size() >= 2);
    const auto& last = found.back();
    CHECK(last.kind == mention::Kind::office);
    CHECK(last.key == found.front().key);
  }
}

TEST_CASE("whoever serves a holder of an office, as staff.tsv has it, holds none", "[mention][table]") {
  for (const auto& row : kStaff) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    for (const auto& role : roles_in(row.example))
      CHECK((role.office == "other" || role.office == "special-envoy" || role.office == "spokesperson"));
  }
}

TEST_CASE("every word of portfolios.tsv is of its minister's title", "[mention][table]") {
  for (const auto& row : kPortfolios) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
  }
}

TEST_CASE("a family name alone means the holder of a high office of office-ranks.tsv", "[mention][table]") {
  for (const auto& row : kOfficeRankRows) {
    CAPTURE(row.office, row.example);
    if (row.high == "yes") {
      const auto text = "They spoke of " + std::string(row.example) + " then.";
      const auto found = read_row(text, "en");
      REQUIRE(found.size() == 1);
      const auto* office = gazetteer::Gazetteer::built_in().office_on(found.front().key, *Day::read("2021-02-16"));
      REQUIRE(office != nullptr);
      CHECK(office->office == row.office);
    }
    const auto of_a_body = read_row("Yesterday " +
                                        std::string(row.office == "defence-minister"     ? "Minister of Defence"
                                                    : row.office == "head-of-government" ? "Prime Minister"
                                                    : row.office == "vice-president"     ? "Vice President"
                                                                                         : "President") +
                                        " of the Gazmash Union spoke.",
                                    "en");
    if (row.states == "yes")
      for (const auto& one : of_a_body) CHECK(one.kind != mention::Kind::office);
  }
}
