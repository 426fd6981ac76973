#pragma once
// What a sentence says of itself where it may tell of the next contact.

#include "scene.hpp"

namespace behistun::claims {

// "In a separate call …", "In another meeting …"
bool opens_with_another(const Scene& scene, const Passage& passage);

// "He also met B", "Later, the Minister spoke with B": the word stands beside the verb, or where the sentence begins.
bool tells_also(const Passage& passage);

// Wished for before it is told: "invited A to a meeting with B", but not "met B and invited him".
bool is_wished(const Passage& passage);

// A day, or a month, that is not that of the main contact.
bool is_of_other_days(const Scene& scene, const Passage& passage, const Claim& main);

// « A échangé avec des étudiants sur l'œuvre de B », «встретился со студентами университета имени Б»: those met stand
// in the plural, and nobody of them is named.
bool meets_many(const Scene& scene, const Passage& passage, const Participant& last);

// « M. B, félicité pour sa nomination à la tête de la diplomatie mauricienne »: the one other state of the sentence is
// that of whom nobody knows.
void give_state_told_beside(const Scene& scene, const Passage& passage, Claim& claim);

// English: does "him" or "the guest" stand behind the verb?
bool is_done_to_him(const Scene& scene, const Passage& passage, const Cue& verb);

}  // namespace behistun::claims
