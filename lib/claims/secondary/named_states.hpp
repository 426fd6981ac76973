#pragma once
// The states of a contact that the words beside it name together.

#include <vector>

#include "surroundings.hpp"

namespace behistun::claims {

// The members of a format or an organisation ("the Normandy talks"), else states side by side ("Russian-Indian
// summit"), in [begin, end); empty if neither stands there.
std::vector<Participant> named_states(const Surroundings& around, std::size_t begin, std::size_t end);

// "Russia and Turkey held talks": those named together right before the verb; empty if there are not two.
std::vector<Participant> doing_states(const Surroundings& around);

}  // namespace behistun::claims
