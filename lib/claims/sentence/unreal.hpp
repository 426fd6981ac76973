#pragma once
// Contacts that a sentence speaks of and does not tell.

#include "scene.hpp"

namespace behistun::claims {

// "Could meet", « pourrait rencontrer », "did not meet": does a word before the verb, in its clause, say that it was
// not done?
bool is_unreal_deed(const Scene& scene, const Passage& passage, const Cue& verb);

// English: "If A met B", "A would have received B", "A refuses to receive B", "A's meeting with B changed nothing, C
// said": of a sentence that no title says to tell of a contact.
bool is_unreal(const Scene& scene, const Passage& passage);

}  // namespace behistun::claims
