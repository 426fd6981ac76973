#pragma once
// A sentence further down that speaks of other contacts.

#include "sentence/scene.hpp"

namespace behistun::claims {

// What the passage speaks of, in its order: contacts with their day, or between people whom the words tie to them. Of
// a passage that tells of the primary contact (`told`) only those of another day.
std::vector<Claim> secondary(const Scene& scene, const Passage& passage, std::span<const Claim> primary, bool told);

}  // namespace behistun::claims
