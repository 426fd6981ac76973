#pragma once
// Who took part.

#include "sentence/scene.hpp"

namespace behistun::claims {

// Where nobody is named, it is between the states that the head names: "Russian-Turkish consultations".
void add_states(const Scene& scene, const Passage& head, Claim& claim);

// Those of title and lead, and those who are meant without being named.
void read_participants(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

}  // namespace behistun::claims
