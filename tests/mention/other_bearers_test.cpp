// A family name alone that two people bear, one of whom is famous, in sentences of our own.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

Labels people_of(std::string_view text, const char* day = "2021-12-24", std::string_view side = "") {
  return named_in(read_on(text, Language::en, day, std::string(side)), Kind::person);
}

}  // namespace

TEST_CASE("behind a courtesy a family name alone is of whom the text names in full", "[mention]") {
  CHECK(people_of("Fedor Lavrov, a farmer, came to the fair. Mr Lavrov grows apples.") ==
        Labels{"name:Fedor Lavrov", "name:Fedor Lavrov"});
  CHECK(people_of("Foreign Minister Lavrov opened the fair. Fedor Lavrov, a farmer, came. Mr Lavrov thanked him.") ==
        Labels{"Sergey Lavrov", "name:Fedor Lavrov", "Sergey Lavrov"});
}

TEST_CASE("behind an office that the famous bearer does not hold it is of the other", "[mention]") {
  CHECK(people_of("Finance Minister Rajapaksa came. Minister of Finance Basil Rajapaksa thanked President Gotabaya "
                  "Rajapaksa.",
                  "2021-12-03", "LKA") == Labels{"name:Basil Rajapaksa", "name:Basil Rajapaksa", "Gotabaya Rajapaksa"});
  CHECK(people_of("President Rajapaksa came with Minister of Finance Basil Rajapaksa.", "2021-12-03", "LKA") ==
        Labels{"Gotabaya Rajapaksa", "name:Basil Rajapaksa"});
}
