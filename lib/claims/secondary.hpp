#pragma once
// What the release only speaks of: the summit of last year, the call two days ago.

#include "scene.hpp"

namespace behistun::claims {

// A contact spoken of with its day, or with people of two sides; where nobody is named, they are those of the first
// primary claim.
std::optional<Claim> secondary(const Scene& scene, const Passage& passage, std::span<const Claim> primary);

}  // namespace behistun::claims
