#pragma once
// How they were in contact.

#include "tellings.hpp"

namespace behistun::claims {

// The title's word stands, unless it leaves the kind open: a channel in the lead ("spoke", and then "by video
// conference") outranks it, and talks in the lead a mere verb ("meets", and then "held talks").
void read_mode(const std::vector<const Passage*>& passages, Claim& claim);

// "Spoke", « s'est entretenu » leave the channel open: face to face if they tell a venue, a host or a town, else a
// call.
void settle_open_mode(const Scene& scene, const Telling& telling, Claim& claim);

// Of two who met while in town for a summit the summit is not how.
void leave_out_the_summit(const std::vector<const Passage*>& passages, Claim& claim);

// Foreign and defence ministers of two sides make a 2+2; meetings of three sides are multilateral, unless ambassadors
// are received.
void settle_format(Claim& claim, bool of_envoys);

}  // namespace behistun::claims
