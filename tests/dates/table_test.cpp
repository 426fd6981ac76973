// Every row of the tables of dates yields what its example promises.

#include <behistun/dates.hpp>
#include <catch2/catch.hpp>

#include "../../lib/dates/lexicon.hpp"

using namespace behistun;
using namespace behistun::dates;

namespace {

const Day kTuesday = *Day::of(2021, 2, 16);

std::string first_date(std::string_view text, Language language) {
  const auto found = find(text, language, kTuesday);
  if (found.empty()) return "";
  const auto& date = found.front();
  return edtf(date.days, date.grain) + (date.time ? "T" + to_string(*date.time) : "");
}

}  // namespace

TEST_CASE("every row of the tables yields the date that its example states", "[dates][table]") {
  REQUIRE(rows().size() > 200);
  for (const auto& row : rows()) {
    CAPTURE(row.language, row.forms, row.example);
    CHECK(first_date(row.example, language_of(row.language)) == row.gives);
  }
}

TEST_CASE("every form of every month is read behind a day, also when the language is unknown", "[dates][table]") {
  for (const auto& row : rows()) {
    if (row.role != "month" && row.role != "month-short") continue;
    for (auto rest = row.forms; !rest.empty();) {
      const auto bar = rest.find('|');
      const auto text = "19 " + std::string(rest.substr(0, bar)) + " 2020";
      rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
      const auto month = std::string(row.value.size() == 1 ? "0" : "") + std::string(row.value);
      CAPTURE(text);
      CHECK(first_date(text, language_of(row.language)) == "2020-" + month + "-19");
      CHECK(first_date(text, Language::und) == "2020-" + month + "-19");
    }
  }
}
