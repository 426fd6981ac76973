#pragma once
// Whom a text names in full has his family name before somebody famous who bears it.

#include "stranger_names.hpp"

namespace behistun::mention {

// "Finance Minister Orlov", "Mr Orlov": of a family name alone that was read as that of somebody known. A stranger of
// the text has it if he is named in full and the known one neither holds the office told before the name nor, behind a
// mere courtesy, is named in full himself. @pre  the roll has all who are named in full.
void give_names_to_other_bearers(const Scene& scene, Roll& roll, const Strangers& strangers);

}  // namespace behistun::mention
