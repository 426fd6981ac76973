#pragma once
// Whose a contact is, that its sentence tells before it or in a clause beside it.

#include <vector>

#include "surroundings.hpp"

namespace behistun::claims {

// "X's recent visit". nullptr if nobody stands so.
const mention::Mention* owner_of(const Surroundings& around);

// "The visit that X will make", "received X on a visit". nullptr if nobody stands so.
const mention::Mention* traveller_of(const Surroundings& around);

// Whose contact it is that is told without an owner: who says so, or who is named first in the sentence.
// `with_somebody` as in Ties. nullptr if nobody is named.
const mention::Mention* subject_of(const Surroundings& around, bool with_somebody);

// Is it told as what somebody did: "met", "held talks"?
bool is_told_as_done(const Surroundings& around);

// Who met, held or had it: everybody named before it, behind "said that" and other clauses.
std::vector<const mention::Mention*> doers_of(const Surroundings& around);

}  // namespace behistun::claims
