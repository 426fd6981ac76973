#pragma once
// Countries, places, bodies and agreements in a text.

#include <behistun/mention.hpp>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// Ascending, not overlapping. `taken` (by token) tells the people.
std::vector<Mention> find_things(const Scene& scene, const Marked& taken);

}  // namespace behistun::mention
