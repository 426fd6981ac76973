#pragma once
// Who took part.

#include "scene.hpp"

namespace behistun::claims {

// Somebody once; what a later mention knows besides (side, office) is added.
void add(const Scene& scene, const mention::Mention& mention, Claim& claim);

// Where nobody is named, it is between the states that the head names: "Russian-Turkish consultations".
void add_states(const Scene& scene, const Passage& head, Claim& claim);

// "Meeting with …": with whom, but not whose.
bool has_no_subject(const Scene& scene, const Passage& passage);

// How many sides the participants are of.
std::size_t sides(const Claim& claim);

// By key.
void sort_participants(Claim& claim);

// Those of title and lead, and those who are meant without being named.
void read_participants(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

}  // namespace behistun::claims
