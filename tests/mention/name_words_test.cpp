// The memory that the build makes of the words of people's names.

#include "../../lib/mention/known/name_words_memory.hpp"

#include <catch2/catch.hpp>
#include <cstring>

using namespace behistun;
using namespace behistun::mention;

namespace {

std::vector<std::uint32_t> memory_of(std::string_view model) {
  return compile_name_words(gazetteer::Gazetteer::built_in(), model);
}

NameWordsMemory read(const std::vector<std::uint32_t>& memory) {
  return NameWordsMemory({reinterpret_cast<const char*>(memory.data()), memory.size() * sizeof memory.front()});
}

}  // namespace

TEST_CASE("words of names are found in the memory that was made of them, and no others", "[mention]") {
  const auto memory = memory_of(
      "# model: name-words\n"
      "zzyanna\t5\t1\t\n"        // opens names
      "zzyoter\t1\t4\t\n"        // ends them: a name by itself within a sentence
      "zzyarov\t2\t20\t\n"       // anywhere
      "zzyhouse\t50\t0\tword\n"  // a word besides
      "зязина\t9\t9\t\n"
      "zz\t99\t0\t\n");  // too short
  const auto words = read(memory);
  CHECK(words.find("zzyanna").given);
  CHECK(words.find("zzyanna").alone == Alone::within);
  CHECK_FALSE(words.find("zzyoter").given);
  CHECK(words.find("zzyoter").alone == Alone::within);
  CHECK(words.find("zzyarov").alone == Alone::anywhere);
  CHECK(words.find("зязиной").alone == Alone::anywhere);  // in all cases
  CHECK(words.find("зязиной").given);
  CHECK(words.find("zzyoter").borne.opens);
  CHECK(words.find("zzyarov").borne.ends);
  CHECK_FALSE(words.find("зязин").borne.ends);
  CHECK(words.find(stem_of_name("зязина")).borne.ends);
  CHECK_FALSE(words.find("zzyhouse").borne.opens);
  for (const auto* none : {"zzyhouse", "zz", "zzyann", "zzyannaa", "", "qqqq"}) {
    CAPTURE(none);
    CHECK_FALSE(words.find(none).given);
    CHECK(words.find(none).alone == Alone::no);
  }
}

TEST_CASE("the same rows make the same memory, in any order", "[mention]") {
  CHECK(memory_of("aab\t5\t1\t\naac\t5\t1\t\n") == memory_of("aac\t5\t1\t\naab\t5\t1\t\n"));
}

TEST_CASE("the built-in memory knows given names of the gazetteer, in Russian cases too", "[mention]") {
  for (const auto* given : {"emmanuel", "сергея", "сергеем", "pedro", "владимиру"}) {
    CAPTURE(given);
    CHECK(is_given_name(given));
  }
  for (const auto* none : {"министр", "minister", "xi", "tables"}) {
    CAPTURE(none);
    CHECK_FALSE(is_given_name(none));
  }
}

TEST_CASE("a word of one person's name is known by it, in Russian in any case", "[mention]") {
  CHECK(borne("abner").opens);
  CHECK(borne("duffy").ends);
  CHECK(borne("каплана").ends);
  CHECK(borne("капланом").ends);
  CHECK_FALSE(borne("министерство").opens);
  CHECK_FALSE(borne("tables").ends);
}
