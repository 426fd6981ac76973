#pragma once
// Whose the next contact is.

#include "sentence/scene.hpp"

namespace behistun::claims {

// Is it another's: of somebody of the side of those whose contacts they are, or of whom the sentence names before its
// verb, while it neither names nor calls any of them? But a minister may meet the speaker of his own parliament.
bool is_of_somebody_else(const Scene& scene, const Passage& passage, const Claim& main,
                         const std::vector<Participant>& own);

// A stranger whose office acts for a state though the text does not say which: "the Deputy Minister A".
bool holds_office_of_no_state(const mention::Mention& who);

// The state to which a visit is, as long as nobody of another was met: the host's, else that of whom the release names
// first beside the traveller. Empty if no visit is told.
std::string visited_side(const Claim& main);

// On a journey to several states ("In Belgrade, he met B"): are they of another than the one of the visit?
bool are_of_another_state(const Scene& scene, std::string_view visited, std::string_view traveller,
                          const std::vector<const mention::Mention*>& people);

// "A received B. Later B went on to …": what the guest did elsewhere is not the release's, unless he is its publisher's
// or, where none is known, is named first, or those whom he met are of the host's side (« B a ensuite été reçu par le
// Président »).
bool is_of_the_guest(const Scene& scene, const Claim& main, const std::vector<Participant>& own,
                     const std::vector<const mention::Mention*>& people);

}  // namespace behistun::claims
