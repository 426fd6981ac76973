// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include "circumstances.hpp"
#include "cues.hpp"

namespace behistun::claims {

namespace {

const segment::Beginnings& beginnings() {
  static const segment::Beginnings all({&cue_phrases(), &topic_phrases(), &numerals(), &units()});
  return all;
}

}  // namespace

Vocabulary::Vocabulary(std::span<const segment::Token> tokens) : sets_(beginnings().of(tokens)) {}

}  // namespace behistun::claims
