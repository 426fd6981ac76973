#pragma once
// Contacts listed below a heading: « Le ministre a mené plusieurs entretiens : • avec A ; • avec B ».

#include "tellings.hpp"

namespace behistun::claims {

// Does the line that begins at `begin` open with a bullet, a dash or a number?
bool opens_with_a_bullet(std::string_view text, std::size_t begin);

// A contact for each line of the first such list; empty if there is none of two lines or more.
std::vector<Telling> listed(const Scene& scene);

}  // namespace behistun::claims
