#pragma once
// When somebody set out who is told to be back.

#include "sentence/passage.hpp"
#include "sentence/scene.hpp"

namespace behistun::claims {

// "Concluded a three-day visit on Friday": a visit of which its last day is told began as many days before.
void read_first_day(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
                    Claim& claim);

}  // namespace behistun::claims
