#pragma once
// Who of a contact told before is called by an office alone.

#include "scene.hpp"

namespace behistun::claims {

// « Son hôte », « le diplomate chinois », «глава ведомства», in words that begin in [begin, end): nullptr if none of
// `main` is called so there.
const Participant* called(const Scene& scene, const Passage& passage, const Claim& main, std::size_t begin,
                          std::size_t end);

// Who was received, or came: who is marked so, or else who is not the publisher's. nullptr if several may be, or none.
const Participant* guest_of(const Scene& scene, const Claim& main);

// Whose contacts they are, where nothing tells more: the publisher's, or else who is named first in the lead.
const Participant* named_first(const Scene& scene, const Claim& main);

// Who of `main` does what a sentence of French or Russian tells, or has it done to him: who is named before its verb
// or right behind it, by name or office. nullptr if none is.
const Participant* subject_of(const Scene& scene, const Passage& passage, const Cue& teller, const Claim& main);

}  // namespace behistun::claims
