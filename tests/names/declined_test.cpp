// The nominatives of a word, as a thread remembers them.

#include "../../lib/names/declined.hpp"
#include <catch2/catch.hpp>
#include <string>

using namespace behistun::names;

namespace {

/// Words of two syllables with an ending, so many that the memory cannot hold them.
std::string some_word(std::size_t number) {
  constexpr std::string_view kSyllables[] = {"Ка", "Ле", "Ми", "Но", "Ру", "Са", "Ты", "Ве"};
  constexpr std::string_view kMiddles[] = {"бр", "л", "нт", "ров", "стин", "ш", "дз", "харк"};
  constexpr std::string_view kEnds[] = {"ым", "а", "ой", "ову", "еем", "и", "ого", "енко", "", "ской"};
  std::string out(kSyllables[number % 8]);
  return out.append(kMiddles[number / 8 % 8]).append(kMiddles[number / 64 % 8]).append(kEnds[number / 512 % 10]);
}

}  // namespace

TEST_CASE("what a thread remembers of a word is what it would find out", "[names][property]") {
  std::size_t words = 0;
  for (std::size_t step = 0; step < 4 * kRemembered; ++step) {
    const auto number = step % 3 == 0 ? step / 3 % 40 : step;  // some come again and again, others once
    const auto word = some_word(number);
    const auto part = step % 2 == 0 ? Part::given : Part::family;
    const Around name{step % 5 != 0, step % 4 == 0};
    const auto found = declined(word, part, name, step % 7 == 0);
    const auto expected = offers(word, part, name);
    CAPTURE(word);
    REQUIRE(found->offers.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      REQUIRE(found->offers[i].text == expected[i].text);
      REQUIRE(found->offers[i].cost == expected[i].cost);
      REQUIRE(found->offers[i].grammatical_case == expected[i].grammatical_case);
    }
    ++words;
  }
  CHECK(words == 4 * kRemembered);
}

TEST_CASE("an answer is not taken back when its word is forgotten", "[names]") {
  const auto kept = declined("Лавровым", Part::family, {}, false);
  for (std::size_t i = 0; i < 2 * kRemembered; ++i) declined(some_word(i), Part::family, {}, false);
  CHECK(kept->offers.front().text.starts_with("Лавров"));
}
