// The vocabulary may say yes too often, never no where a phrase begins.

#include "../../lib/claims/sentence/vocabulary.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "../../lib/claims/sentence/circumstances.hpp"
#include "../../lib/claims/sentence/cues.hpp"
#include "../../lib/claims/sentence/spoken.hpp"
#include "../../lib/claims/sentence/topics.hpp"

namespace behistun::claims {
namespace {

bool opens_a_cue(const std::string& text, Language language) {
  const auto tokens = segment::tokenize(text);
  const auto openings = Vocabulary(tokens, language).openings_of_cues();
  return !openings.empty() && openings.front() == 0;
}

TEST_CASE("no cue is passed over", "[claims]") {
  for (const auto language : {Language::und, Language::ru, Language::fr, Language::en}) {
    for (const auto phrase : phrases_of_cues(language)) {
      std::string text(phrase);
      for (auto star = text.find('*'); star != text.npos; star = text.find('*')) text.replace(star, 1, "x");
      INFO(phrase);
      CHECK(opens_a_cue(text, language));  // and learnt
      CHECK(opens_a_cue(text, language));  // and as it was learnt
    }
  }
}

TEST_CASE("few words open a cue", "[claims]") {
  const auto tokens = segment::tokenize("The house stands by the river, and its garden is large; nobody paints it.");
  CHECK(Vocabulary(tokens, Language::en).openings_of_cues().size() < 3);
  CHECK(opens_a_cue("the house", Language::en) == false);
}

TEST_CASE("a word tells which tables it may begin a phrase of", "[claims]") {
  const auto tokens = segment::tokenize("twelve hours, the second, this week; Syria; zebra");
  for (int round = 0; round < 2; ++round) {
    const Vocabulary vocabulary(tokens, Language::en);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      const auto agrees = [&](Vocabulary::Table table, const segment::Phrases& phrases) {
        return vocabulary.may_begin(table, at) || !phrases.may_begin(tokens[at]);
      };
      CHECK(agrees(Vocabulary::topic, topic_phrases()));
      CHECK(agrees(Vocabulary::ordinal, ordinal_words()));
      CHECK(agrees(Vocabulary::unit, unit_phrases()));
      CHECK(agrees(Vocabulary::stretch, stretch_phrases()));
      CHECK(agrees(Vocabulary::mark, mark_phrases()));
    }
    CHECK(vocabulary.may_begin(Vocabulary::number_word, 0));
    CHECK(vocabulary.may_begin(Vocabulary::unit, 1));
    CHECK(vocabulary.may_begin(Vocabulary::ordinal, 3));
    CHECK_FALSE(vocabulary.may_begin_any(Vocabulary::ordinal | Vocabulary::unit, tokens.size() - 1));
  }
}

}  // namespace
}  // namespace behistun::claims
