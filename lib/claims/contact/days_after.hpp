#pragma once
// "A week after A met B": when that was.

#include <optional>

#include "sentence/scene.hpp"

namespace behistun::claims {

// The day of the contact that such words lead to, as a date with their span; none if none do.
std::optional<dates::Date> day_reckoned_back(const Scene& scene, const Passage& passage, const Cue& contact);

}  // namespace behistun::claims
