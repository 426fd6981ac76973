#pragma once
// People whom the gazetteer knows, by their full name, by initials and family name, or by the family name alone.

#include "roll.hpp"
#include "stranger_names.hpp"

namespace behistun::mention {

// Puts them on the roll. Initials before a family name that fits nobody known are a stranger's.
void find_known_people(const Scene& scene, Roll& roll, Strangers& strangers);

}  // namespace behistun::mention
