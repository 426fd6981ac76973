// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include "bare_offices.hpp"
#include "roles.hpp"
#include "state_bodies.hpp"

namespace behistun::mention {

namespace {

const segment::Beginnings& beginnings() {
  static const segment::Beginnings all(
      {&role_phrases(), &state_body_phrases(), &parted_state_body_phrases(), &bare_office_phrases(), &role_heads()});
  return all;
}

}  // namespace

Vocabulary::Vocabulary(std::span<const segment::Token> tokens) : sets_(beginnings().of(tokens)) {}

}  // namespace behistun::mention
