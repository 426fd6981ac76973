// Every row of the tables of dates yields what its example promises.

#include <behistun/dates.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/dates/lexicon.hpp"

using namespace behistun;
using namespace behistun::dates;

namespace {

const Day kTuesday = *Day::of(2021, 2, 16);

std::string told(const std::vector<Date>& found, std::size_t at) {
  if (at >= found.size()) return "";
  const auto& date = found[at];
  return edtf(date.days, date.grain) + (date.time ? "T" + to_string(*date.time) : "");
}

std::string first_date(std::string_view text, Language language) { return told(find(text, language, kTuesday), 0); }

/// What is reckoned from a date of the text stands behind it.
std::string last_date(std::string_view text, Language language) {
  const auto found = find(text, language, kTuesday);
  return told(found, found.empty() ? 0 : found.size() - 1);
}

bool is_of_text(std::string_view role) { return role.starts_with("text-") || role.ends_with("-text") || role == "eve"; }

}  // namespace

TEST_CASE("every row of the tables yields the date that its example states", "[dates][table]") {
  REQUIRE(rows().size() > 200);
  for (const auto& row : rows()) {
    CAPTURE(row.language, row.forms, row.example);
    const auto language = language_of(row.language);
    CHECK((is_of_text(row.role) ? last_date(row.example, language) : first_date(row.example, language)) == row.gives);
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
