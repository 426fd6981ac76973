#pragma once
// Contacts listed below a heading: « Le ministre a mené plusieurs entretiens : • avec A ; • avec B ».

#include "contact/tellings.hpp"

namespace behistun::claims {

// A contact for each line of the first such list; empty if there is none of two lines or more.
std::vector<Telling> listed(const Scene& scene);

}  // namespace behistun::claims
