#pragma once
// Whose Security Council is it?

#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// "Meeting with permanent members of Security Council": in a release of the Kremlin that says nothing of the United
// Nations it is Russia's.
void settle_security_council(const Scene& scene, std::vector<Mention>& mentions);

}  // namespace behistun::mention
