#pragma once
// People in a text: full names, initials, short forms, and those whom only their office or courtesy makes known.

#include <behistun/mention.hpp>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// People and offices, ascending. `taken` (by token) is set for the tokens of people.
std::vector<Mention> find_people(const Scene& scene, Marked& taken);

}  // namespace behistun::mention
