// The built-in tables: words that translate each other are likelier together than apart.

#include <behistun/bilingual.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using bilingual::Dictionary;

namespace {

double bits(Language left, const char* a, Language right, const char* b) {
  return Dictionary::between(left, right).bits(bilingual::stem(a, left), bilingual::stem(b, right));
}

}  // namespace

TEST_CASE("common translations have bits in all three pairs", "[bilingual]") {
  CHECK(bits(Language::ru, "президент", Language::en, "president") > 5);
  CHECK(bits(Language::fr, "gouvernement", Language::en, "government") > 5);
  CHECK(bits(Language::fr, "pays", Language::ru, "страны") > 4);
  CHECK(bits(Language::ru, "сегодня", Language::en, "today") > 5);
}

TEST_CASE("words that the table does not hold together have none", "[bilingual]") {
  CHECK(bits(Language::ru, "президент", Language::en, "zyzzyva") == 0);
  CHECK(bits(Language::ru, "абырвалг", Language::en, "president") == 0);
  CHECK(bits(Language::ru, "", Language::en, "") == 0);
}

TEST_CASE("bits are the same from both ends", "[bilingual]") {
  CHECK(bits(Language::ru, "война", Language::en, "war") == bits(Language::en, "war", Language::ru, "война"));
  CHECK(bits(Language::fr, "guerre", Language::ru, "война") == bits(Language::ru, "война", Language::fr, "guerre"));
}

TEST_CASE("a pair without a table knows no word", "[bilingual]") {
  const auto none = Dictionary::between(Language::und, Language::en);
  CHECK(none.empty());
  CHECK(none.bits("presid", "presid") == 0);
  CHECK_FALSE(none.left(bilingual::hashed("presid")));
  CHECK(Dictionary::between(Language::fr, Language::fr).empty());
  CHECK_FALSE(Dictionary::between(Language::fr, Language::ru).empty());
}

TEST_CASE("the translations of a key are those that bits() finds, both ways round", "[bilingual][property]") {
  for (const bool turned : {false, true}) {
    const auto dictionary =
        turned ? Dictionary::between(Language::en, Language::ru) : Dictionary::between(Language::ru, Language::en);
    const auto word = bilingual::hashed(bilingual::stem("война", Language::ru)), war = bilingual::hashed("war");
    const auto key = turned ? dictionary.right(word) : dictionary.left(word);
    const auto other = turned ? dictionary.left(war) : dictionary.right(war);
    REQUIRE(key);
    REQUIRE(other);
    CHECK(dictionary.keyed_by_left() != turned);
    Dictionary::Words others;
    others.set();
    std::vector<Dictionary::Translation> translations;
    dictionary.translations(*key, others, translations);
    CHECK(translations.size() > 1);
    bool found = false;
    for (const auto& translation : translations) {
      CHECK((turned ? translation.right : translation.left) == *key);
      CHECK(translation.forward >= 0);
      CHECK(translation.forward <= 1);
      found = found || (turned ? translation.left : translation.right) == *other;
    }
    CHECK(found);
  }
}
