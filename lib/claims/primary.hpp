#pragma once
// What the release is about.

#include "sentence/scene.hpp"

namespace behistun::claims {

// One contact; several where the release tells of several together; none if it is about no contact. `told` becomes the
// sentences of the body that tell of them.
std::vector<Claim> primary(const Scene& scene, std::vector<std::size_t>& told);

}  // namespace behistun::claims
