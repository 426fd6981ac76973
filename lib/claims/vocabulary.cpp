// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include <array>

#include "circumstances.hpp"
#include "cues.hpp"
#include "topics.hpp"

namespace behistun::claims {

namespace {

const segment::Beginnings& beginnings(Language language) {
  const auto of = [](Language one) {
    return segment::Beginnings({&cue_phrases(one), &topic_phrases(), &numerals(), &units()});
  };
  static const std::array all = {of(Language::und), of(Language::ru), of(Language::fr), of(Language::en)};
  return all[static_cast<std::size_t>(language)];
}

}  // namespace

Vocabulary::Vocabulary(std::span<const segment::Token> tokens, Language language)
    : sets_(beginnings(language).of(tokens)) {}

}  // namespace behistun::claims
