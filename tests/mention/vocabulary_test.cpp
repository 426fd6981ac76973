// What is remembered of words from text to text.

#include "../../lib/mention/known/vocabulary.hpp"

#include <string>

#include "../../lib/mention/known/glued.hpp"
#include "../../lib/mention/known/patterns.hpp"
#include "../../lib/mention/words/family.hpp"
#include "../../lib/mention/words/word_lists.hpp"
#include "../many_words.hpp"
#include "one_sentence.hpp"

using namespace behistun;
using namespace behistun::mention;

namespace {

const Automaton& built_in_names() { return Patterns::built_in().automaton(); }

}  // namespace

TEST_CASE("what is remembered of a word is what the tables say of it, with a number or without", "[mention]") {
  const std::string told = "The ambassadors of Kenya and Mark Poslov; un envol, 12 J. Brown, McDoe's prince Republic";
  for (const std::size_t before : {0, 70'000}) {  // so many that no word behind has a number
    const auto text = many_words(before) + told;
    segment::tokenize(many_words(40'000));  // behind so many all are forgotten, and given anew
    const auto tokens = segment::tokenize(text);
    const Vocabulary vocabulary(tokens, built_in_names());
    CHECK((tokens[before].word == 0) == (before > 0));
    for (auto at = before; at < tokens.size(); ++at) {
      const auto& token = tokens[at];
      CAPTURE(before, token.folded);
      const auto facts = vocabulary.as_name(at);
      CHECK(facts.is_given == is_given_name(token.folded));
      CHECK(facts.is_common == is_common_word_too(token.folded));
      CHECK(facts.is_particle == is_particle(token.folded));
      CHECK(facts.alone == name_alone(token.folded));
      CHECK(facts.forms.data() == built_in_names().words_of(token.folded).data());
      CHECK(vocabulary.kinds_behind_low(at) == built_in_names().kinds_behind_low(token.start));
      CHECK(vocabulary.may_begin(Vocabulary::envoys, at) == is_in(List::envoys, token));
    }
    CHECK(vocabulary.has(Vocabulary::envoys));
    CHECK(capitals_within(tokens.glances()) == Vocabulary::Places{before + 12});
  }
}

TEST_CASE("capitals, initials and numbers of a text are listed", "[mention]") {
  const auto tokens = segment::tokenize("a J. Brown of 12 towns");
  const Vocabulary vocabulary(tokens, built_in_names());
  CHECK(vocabulary.capitals() == Vocabulary::Places{1, 2});
  CHECK(vocabulary.initials() == Vocabulary::Places{1});
  CHECK(vocabulary.numbers() == Vocabulary::Places{4});
  CHECK_FALSE(vocabulary.has(Vocabulary::envoys));
  CHECK(capitals_within(tokens.glances()).empty());
}

TEST_CASE("two texts of one thread may be read at once", "[mention]") {
  const auto left = segment::tokenize("Lavrov met the ambassador"),
             right = segment::tokenize("the ambassador of Kenya");
  const Vocabulary one(left, built_in_names());
  const Vocabulary other(right, built_in_names());
  CHECK(one.may_begin(Vocabulary::envoys, 3));
  CHECK(other.may_begin(Vocabulary::envoys, 1));
  CHECK_FALSE(one.may_begin(Vocabulary::envoys, 1));
}

TEST_CASE("a text says the same whatever its thread has read before", "[mention]") {
  const std::string text = "Foreign Minister Sergey Lavrov spoke with Mark Koblenev, ambassador of Kenya.";
  const auto first = read_on(text, Language::en, "2021-03-01");
  REQUIRE(first.size() > 2);
  read_on(many_words(40'000), Language::en, "2021-03-01");
  CHECK(read_on(text, Language::en, "2021-03-01") == first);
}

TEST_CASE("words that are known by another gazetteer's names are not taken for known", "[mention]") {
  const auto tokens = segment::tokenize("Lavrov");
  const Patterns other(gazetteer::Gazetteer::built_in());
  CHECK(other.automaton().number() != built_in_names().number());
  { const Vocabulary of_built_in(tokens, built_in_names()); }
  const Vocabulary vocabulary(tokens, other.automaton());
  CHECK(vocabulary.as_name(0).forms.data() == other.automaton().words_of("lavrov").data());
}
