#pragma once
// What the release is about.

#include "scene.hpp"

namespace behistun::claims {

// None if the release is about no contact. `lead_index` becomes the sentence of the body that says it again;
// body.size() if none does.
std::optional<Claim> primary(const Scene& scene, std::size_t& lead_index);

}  // namespace behistun::claims
