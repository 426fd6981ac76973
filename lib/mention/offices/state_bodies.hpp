#pragma once
// Ministries, parliaments, central banks and the like, of which every state has one: built from a word for the kind and
// a state that stands with it, so that the gazetteer need not list them.

#include <behistun/mention.hpp>
#include <vector>

#include "scene.hpp"

namespace behistun::mention {

// The words for the kinds; of those that an adjective parts, what stands before it.
const segment::Phrases& state_body_phrases();
const segment::Phrases& parted_state_body_phrases();

// Tokens [first, last) name a body.
struct StateBody {
  std::size_t first = 0, last = 0;
  std::string key, of;
};

// "foreign-ministry@FRA", or the gazetteer's own id of that body.
std::string state_body_key(std::string_view kind, std::string_view state);

// A body that the gazetteer has under an id of its own: its kind and whose it is; both empty if that is not told.
struct KnownBody {
  std::string_view kind, state;
};
KnownBody known_body(std::string_view id);

// Whose such a body is, but for security councils, which may be the publisher's own.
std::string_view state_of_body(std::string_view id);

// Ascending, not overlapping. Where the text names no state, the words in capitals mean the publisher's body.
std::vector<StateBody> find_state_bodies(const Scene& scene);

}  // namespace behistun::mention
