#pragma once
// The claim as a whole.

#include "tellings.hpp"

namespace behistun::claims {

// What is told of the contact besides who took part.
Claim complete(const Scene& scene, const Telling& telling);

// "On 23 September he met A. He then met B": the day goes on until another is told.
void keep_the_day(const Scene& scene, const Claim& before, Claim& claim);

// The town of the contact before, where it goes on with another of the same day and tells none.
void keep_the_place(const Claim& before, Claim& claim);

}  // namespace behistun::claims
