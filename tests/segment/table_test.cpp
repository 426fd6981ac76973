// Every row of the tables of sentence ends holds on the example it states.

#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <string>

#include "../../lib/segment/abbreviations.hpp"

using namespace behistun;
using namespace behistun::segment;

TEST_CASE("the example of every abbreviation has as many sentences as its row states", "[segment][table]") {
  for (const auto& row : abbreviations()) {
    CAPTURE(row.language, row.form, row.example);
    CHECK(std::to_string(sentences(row.example, language_of(row.language)).size()) == row.sentences);
  }
}

TEST_CASE("the example of every sentence starter has as many sentences as its row states", "[segment][table]") {
  for (const auto& row : starters()) {
    CAPTURE(row.language, row.word, row.example);
    CHECK(std::to_string(sentences(row.example, language_of(row.language)).size()) == row.sentences);
  }
}
