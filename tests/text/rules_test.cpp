// The tables of this room: every row yields the example that it states.

#include "tables.hpp"

#include <behistun/text.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using behistun::text::Text;

TEST_CASE("every rule of the canonical form yields the example it states", "[text][table]") {
  for (const auto& rule : text::rules()) {
    CAPTURE(rule.name, rule.example);
    const auto read = Text::of(std::string(rule.example));
    CHECK(read.canonical() == rule.gives);
    REQUIRE_FALSE(read.changes().empty());
    CHECK(read.changes().front().rule == rule.name);
    CHECK(Text::of(std::string(rule.gives)).canonical() == rule.gives);
  }
}

TEST_CASE("every pair of homoglyphs.tsv yields the example it states", "[text][table]") {
  for (const auto& row : table_rows("text", "homoglyphs")) {
    REQUIRE(row.size() == 4);
    CAPTURE(row[2]);
    CHECK(row[2] != row[3]);
    CHECK(Text::of(row[2]).canonical() == row[3]);
  }
}

TEST_CASE("every word of lookalikes.tsv yields the example it states", "[text][table]") {
  for (const auto& row : table_rows("text", "lookalikes")) {
    REQUIRE(row.size() == 3);
    CAPTURE(row[1]);
    CHECK(Text::of(row[1]).canonical() == row[2]);
    CHECK(Text::of(row[2]).canonical() == row[2]);
  }
}

TEST_CASE("every row of line-ends.tsv and line-words.tsv yields the example it states", "[text][table]") {
  for (const auto* table : {"line-ends", "line-words"})
    for (const auto& row : table_rows("text", table)) {
      REQUIRE(row.size() == 3);
      CAPTURE(row[1]);
      const std::string_view example = row[1];
      const auto escape = example.find("\\u000A");
      std::string broken(example.substr(0, escape));
      broken += '\n';
      broken += example.substr(escape + 6);
      CHECK(Text::of(broken).canonical() == row[2]);
    }
}

TEST_CASE("every name of entities.tsv yields the example it states", "[text][table]") {
  for (const auto& row : table_rows("text", "entities")) {
    REQUIRE(row.size() == 4);
    CAPTURE(row[2]);
    CHECK(row[2].find('&' + row[0] + ';') != std::string::npos);
    CHECK(Text::of(row[2]).canonical() == row[3]);
  }
}
