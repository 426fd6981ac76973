#pragma once
// Whom a sentence names as met or spoken with.

#include "scene.hpp"

namespace behistun::claims {

constexpr std::size_t kMostContacts = 40;  // of one release: a longer list is no readout

// The first word that tells of a contact, and of itself.
const Cue* first_teller(const Passage& passage);

bool among(const std::vector<const mention::Mention*>& people, std::string_view key);

// Those whom the passage names as met or spoken with, in order; of each the first mention.
std::vector<const mention::Mention*> counterparts(const Scene& scene, const Passage& passage);

}  // namespace behistun::claims
