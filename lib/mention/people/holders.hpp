#pragma once
// Who holds the offices of a text.

#include "roll.hpp"

namespace behistun::mention {

// Gives the people on the roll the offices that stand beside them. All people and offices, as mentions: the people
// first. @pre  the roll is sorted.
std::vector<Mention> with_offices(const Scene& scene, Roll& roll);

}  // namespace behistun::mention
