#pragma once
// People whom initials before a family name tell.

#include "roll.hpp"
#include "stranger_names.hpp"

namespace behistun::mention {

// Puts on the roll whom the gazetteer knows and the initials fit, and strangers.
void find_behind_initials(const Scene& scene, Roll& roll, Strangers& strangers);

}  // namespace behistun::mention
