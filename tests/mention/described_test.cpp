// People whom no table knows, told by what they are, how old they are, or that they speak; and what is none of them.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

Labels people_in(std::string_view text, Language language, const char* published = "2021-02-16") {
  return named_in(read_on(text, language, published), Kind::person);
}

}  // namespace

TEST_CASE("a trade beside two words that no table has tells a person in English and French", "[mention]") {
  const Labels somebody{"name:Rohed Kanvas"};
  CHECK(people_in("It was brought by the lawyer Rohed Kanvas.", Language::en) == somebody);
  CHECK(people_in("It was brought by her lawyer, Rohed Kanvas, on Monday.", Language::en) == somebody);
  CHECK(people_in("It was brought by Rohed Kanvas, the firm's founder.", Language::en) == somebody);
  CHECK(people_in("Lawyer Rohed Kanvas came later.", Language::en) == somebody);
  CHECK(people_in("Ils ont vu l'actrice japonaise Rohed Kanvas hier.", Language::fr) == somebody);
  CHECK(people_in("Ils ont vu Rohed Kanvas, un avocat de la ville.", Language::fr) == somebody);
}

TEST_CASE("a thing, a place or a headline beside a trade is nobody", "[mention]") {
  CHECK(people_in("The lawyer of the Rohed Kanvas came.", Language::en).empty());
  CHECK(people_in("It happened in Rohed Kanvas, a lawyer said.", Language::en).empty());
  CHECK(people_in("The lawyer The Kanvas came.", Language::en).empty());
  CHECK(people_in("Ils parlaient du Rohed Kanvas, un avocat l'a dit.", Language::fr).empty());
}

TEST_CASE("who speaks or is so many years old is a person", "[mention]") {
  CHECK(people_in("\"We wait,\" said Rohed Kanvas.", Language::en) == Labels{"name:Rohed Kanvas"});
  CHECK(people_in("\"We wait,\" Rohed Kanvas said.", Language::en) == Labels{"name:Rohed Kanvas"});
  CHECK(people_in("\"Nous attendons\", a dit Rohed Kanvas.", Language::fr) == Labels{"name:Rohed Kanvas"});
  CHECK(people_in("There they saw Rohed Kanvas, 34, and his son.", Language::en) == Labels{"name:Rohed Kanvas"});
  CHECK(people_in("Ils ont vu Rohed Kanvas, 34 ans, et son fils.", Language::fr) == Labels{"name:Rohed Kanvas"});
  CHECK(people_in("Там видели Рохеда Каньваса, 34 года, с сыном.", Language::ru) == Labels{"name:Рохед Каньвас"});
  CHECK(people_in("The Office of Rohed Kanvas said it was ready.", Language::en).empty());
}

TEST_CASE("a word by itself that people have for a name opens a sentence beside a verb of saying", "[mention]") {
  CHECK(people_in("It rained. Kohlmann said that it was late.", Language::en) == Labels{"name:Kohlmann"});
  CHECK(people_in("It rained. Critics said that it was late.", Language::en).empty());
}

TEST_CASE("letters of two kinds are no one name, and a firm in Latin letters is nobody in Russian", "[mention]") {
  CHECK(people_in("Об этом сообщил директор NOC Мустафа Рохедов.", Language::ru) == Labels{"name:Мустафа Рохедов"});
  CHECK(people_in("Там открыли магазин Louis Vuitton.", Language::ru).empty());
  CHECK(people_in("Так считает Мартин Рохедов (Martin Rohedov).", Language::ru).size() == 2);
}

TEST_CASE("three letters with a small one within are an abbreviation", "[mention]") {
  CHECK(people_in("Об этом рассказал АиФ сотрудник завода.", Language::ru).empty());
  CHECK(people_in("The officer told AiF.", Language::en).empty());
}

TEST_CASE("a department's name with particles and hyphens is nobody", "[mention]") {
  CHECK(people_in("Ils vivent à Créteil (Val-de-Marne).", Language::fr).empty());
  CHECK(people_in("They spoke of East London and Greater Manchester.", Language::en).empty());
}
