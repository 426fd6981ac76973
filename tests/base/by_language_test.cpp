// One of each language, made once.

#include <behistun/by_language.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {

struct Table {
  explicit Table(Language whose) : language(whose) { ++made; }
  Language language;
  static inline int made = 0;
};

}  // namespace

TEST_CASE("what there is one of for each language is made when it is asked for, and once", "[base]") {
  CHECK(Table::made == 0);
  const auto& french = by_language<Table>(Language::fr);
  CHECK(french.language == Language::fr);
  CHECK(&by_language<Table>(Language::fr) == &french);
  CHECK(Table::made == 1);
  for (const auto language : {Language::und, Language::ru, Language::fr, Language::en})
    CHECK(by_language<Table>(language).language == language);
  CHECK(Table::made == 4);
}
