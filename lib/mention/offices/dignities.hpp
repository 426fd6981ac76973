#pragma once
// Ranks and dignities before a name, of data/dignities.tsv: "General", « le cardinal ».

#include "scene.hpp"

namespace behistun::mention {

// Where the ranks begin that stand right before the name, at the token, and behind no office; the name if none does.
std::size_t begin_of_dignity(const Scene& scene, std::size_t name);

}  // namespace behistun::mention
