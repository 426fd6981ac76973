// What stands beside a title: portfolios, whose it is, and whoever holds it.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

// "words role@of key" of each office, in order.
Labels titles(std::string_view text, Language language, std::string side = {}) {
  Labels all;
  for (const auto& one : read_on(text, language, "2021-02-16", std::move(side)))
    if (one.kind == Kind::office)
      all.push_back(std::string(one.span.of(text)) + " " + one.role + "@" + one.of + " " + one.key);
  return all;
}

// "name@state" of each person, in order.
Labels people_of(std::string_view text, Language language) {
  Labels all;
  for (const auto& one : read_on(text, language, "2021-02-16"))
    if (one.kind == Kind::person) all.push_back(one.key + "@" + one.of);
  return all;
}

}  // namespace

TEST_CASE("an English portfolio stands before the title, and the state before both", "[mention]") {
  CHECK(titles("They met the Dutch Finance Minister, Vasil Drumkin, there.", Language::en) ==
        Labels{"the Dutch Finance Minister other@NLD name:Vasil Drumkin"});
  CHECK(titles("They met Kenya's Trade and Industry Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Kenya's Trade and Industry Minister other@KEN name:Vasil Drumkin"});
  CHECK(titles("They met German Federal Health Minister Vasil Drumkin there.", Language::en) ==
        Labels{"German Federal Health Minister other@DEU name:Vasil Drumkin"});
  CHECK(titles("They met Foreign Affairs and Tourism Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Foreign Affairs and Tourism Minister foreign-minister@ name:Vasil Drumkin"});
  CHECK(titles("They spoke of trade and Energy Minister Vasil Drumkin there.", Language::en) ==
        Labels{"Energy Minister other@ name:Vasil Drumkin"});
}

TEST_CASE("a French adjective parts a minister from the portfolio", "[mention]") {
  CHECK(titles("On a vu le ministre néerlandais des Finances, Vasil Drumkin, hier.", Language::fr) ==
        Labels{"le ministre néerlandais des Finances other@NLD name:Vasil Drumkin"});
  CHECK(titles("On a vu le vice-ministre chinois du Commerce et des Affaires étrangères hier.", Language::fr) ==
        Labels{"le vice-ministre chinois du Commerce et des Affaires étrangères deputy-foreign-minister@CHN "
               "office:deputy-foreign-minister@CHN"});
}

TEST_CASE("of two offices joined the second is of the first one's state", "[mention]") {
  CHECK(titles("They met the Russian President and Prime Minister there.", Language::en) ==
        Labels{"the Russian President head-of-state@RUS Q7747", "Prime Minister head-of-government@RUS Q4298520"});
  CHECK(titles("They met the Russian President and Prime Minister Vasil Drumkin there.", Language::en).back() ==
        "Prime Minister head-of-government@ name:Vasil Drumkin");
}
