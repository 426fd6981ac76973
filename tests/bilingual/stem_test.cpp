// Stems: inflected forms meet.

#include <behistun/bilingual.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using bilingual::stem;

TEST_CASE("forms of one word have one stem", "[bilingual]") {
  CHECK(stem("négociations", Language::fr) == "negoci");
  CHECK(stem("Négociation", Language::fr) == "negoci");
  CHECK(stem("переговоров", Language::ru) == stem("Переговоры", Language::ru));
  CHECK(stem("ещё", Language::ru) == stem("еще", Language::ru));
  CHECK(stem("йод", Language::ru) != stem("иод", Language::ru));
}

TEST_CASE("a word in NFD has the stem of the same word in NFC", "[bilingual]") {
  CHECK(stem("ne\u0301gociation", Language::fr) == stem("négociation", Language::fr));
}

TEST_CASE("a short word is its own stem, nothing has none", "[bilingual]") {
  CHECK(stem("ООН", Language::ru) == "оон");
  CHECK(stem("", Language::en).empty());
  CHECK(stem("日本語", Language::und) == "日本語");
}
