#pragma once
// People whom the gazetteer lacks.

#include "stranger_names.hpp"

namespace behistun::mention {

// Puts them on the roll, and once they are known, the short forms that mean them.
void find_strangers(const Scene& scene, Roll& roll, Strangers& strangers);

}  // namespace behistun::mention
