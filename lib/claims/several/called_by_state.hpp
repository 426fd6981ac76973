#pragma once
// English: whom of the contact a sentence calls by his state or as the guest.

#include "sentence/scene.hpp"

namespace behistun::claims {

// "The Egyptian diplomat", "the visiting minister", "the guest", in [begin, end): the one of `main` who is meant;
// nullptr if nobody is called so, or several may be meant.
const Participant* called_by_his_state(const Scene& scene, std::size_t begin, std::size_t end, const Claim& main);

}  // namespace behistun::claims
