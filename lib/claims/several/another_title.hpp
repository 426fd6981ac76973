#pragma once
// Contacts below a title that is about something else.

#include "contact/tellings.hpp"

namespace behistun::claims {

// The sentences of the beginning that tell whom somebody met whom the title names, where neither it nor the lead is
// about a contact: "The Minister at the conference", and then "On its margins he met B".
std::vector<Telling> below_another_title(const Scene& scene);

}  // namespace behistun::claims
