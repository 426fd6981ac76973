#pragma once
// Where it was, and who received whom there.

#include "sentence/scene.hpp"

namespace behistun::claims {

// The first town named in [begin, end), and who is host there. False if none is.
bool set_where(const Scene& scene, std::size_t begin, std::size_t end, Claim& claim);

// Where people met face to face.
void read_where(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
                Claim& claim);

// "X received Y", "X was received by Y": the side that receives is host, wherever no place tells it.
void read_hosts(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

// Where there is a host, the others are guests.
void mark_guests(Claim& claim);

}  // namespace behistun::claims
