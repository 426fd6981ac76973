#pragma once
// English: contacts that a sentence speaks of and does not tell.

#include "scene.hpp"

namespace behistun::claims {

// "If A met B", "A would have received B", "A refuses to receive B", "A's meeting with B changed nothing, C said": of a
// sentence that no title says to tell of a contact.
bool is_unreal(const Scene& scene, const Passage& passage);

}  // namespace behistun::claims
