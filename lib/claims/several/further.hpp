#pragma once
// One more contact, told below the title of another.

#include "contact/tellings.hpp"

namespace behistun::claims {

// "In a separate phone call, the Minister spoke with B": sentences that are not `told` yet, each of one more contact of
// those whom `main` is of, which loses whom only the title names with it.
std::vector<Telling> further(const Scene& scene, Claim& main, const std::vector<std::size_t>& told);

}  // namespace behistun::claims
