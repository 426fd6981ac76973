#pragma once
// Bodies and agreements that no table lists: told by a word for what they are ("Arctic Council", « Comité international
// de la Croix-Rouge », «Следственный комитет», "Treaty of Friendship and Cooperation"), by a word before their name
// between quotation marks (телеканал «Звезда»), or by the abbreviation that explains them: "World Food Programme
// (WFP)".

#include <behistun/mention.hpp>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// Tokens [first, last) name a body or an agreement of `key`: "name:" and the words, or, of an abbreviation, the key of
// what it stands for.
struct NamedBody {
  std::size_t first = 0, last = 0;
  Kind kind = Kind::body;
  std::string key;
};

// The words for what a body or an agreement is.
const segment::Phrases& body_heads();

// Ascending, not overlapping. `taken` (by token) tells the people.
std::vector<NamedBody> find_named_bodies(const Scene& scene, const Marked& taken);

}  // namespace behistun::mention
