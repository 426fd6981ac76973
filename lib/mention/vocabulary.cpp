// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include "bare_offices.hpp"
#include "courtesies.hpp"
#include "institutions.hpp"
#include "named_bodies.hpp"
#include "named_places.hpp"
#include "roles.hpp"
#include "state_bodies.hpp"

namespace behistun::mention {

namespace {

const segment::Beginnings& tables() {
  static const segment::Beginnings all({&role_phrases(), &state_body_phrases(), &parted_state_body_phrases(),
                                        &bare_office_phrases(), &role_heads(), &body_heads(), &place_heads(),
                                        &institutions(), &courtesies()});
  return all;
}

}  // namespace

Vocabulary::Vocabulary(std::span<const segment::Token> tokens) : sets_(tables().of(tokens)) {
  for (std::size_t at = 0; at < sets_.size(); ++at)
    if (sets_[at] != 0) beginnings_.push_back(at);
}

}  // namespace behistun::mention
