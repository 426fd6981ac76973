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

TEST_CASE("stems come with their hash, and with that of their first four letters", "[bilingual]") {
  for (bilingual::Stems stems("Les négociations, переговоры; oui, grosse Straße 日本"); stems.next();) {
    CAPTURE(stems.value());
    const auto whole = bilingual::hashed(stems.value());
    CHECK(stems.hash().hash == whole.hash);
    CHECK(stems.hash().beginning == whole.beginning);
  }
  CHECK(bilingual::hashed("перегов").beginning == bilingual::hashed("пере").hash);
  CHECK(bilingual::hashed("пер").beginning == 0);
  CHECK(bilingual::hashed("negoci").hash != bilingual::hashed("negocy").hash);
}
