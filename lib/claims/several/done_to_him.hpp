#pragma once
// English: whom others of the hosts met.

#include <optional>

#include "sentence/scene.hpp"

namespace behistun::claims {

// "President C saw him for an hour", "Prime Minister C hosted the guest to dinner": him who is not of C's side. Of a
// third side C met `he` (nullptr if nobody goes on).
std::optional<Claim> done_to_him(const Scene& scene, const Passage& passage, const Claim& main, const Participant* he);

}  // namespace behistun::claims
