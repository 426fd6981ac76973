#pragma once
// One more contact, told below the title of another.

#include "tellings.hpp"

namespace behistun::claims {

// Does the sentence open with the words for one more, right before what tells of the contact?
bool opens_with_another(const Scene& scene, const Passage& passage);

// "In a separate phone call, the Minister spoke with B": sentences that are not `told` yet, each of one more contact of
// those whom `main` is of, which loses whom only the title names with it.
std::vector<Telling> further(const Scene& scene, Claim& main, const std::vector<std::size_t>& told);

// The sentences of the beginning that tell whom somebody met whom the title names, where neither it nor the lead is
// about a contact: "The Minister at the conference", and then "On its margins he met B".
std::vector<Telling> below_another_title(const Scene& scene);

}  // namespace behistun::claims
