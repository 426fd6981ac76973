#pragma once
// A release that tells of several contacts together: "Telephone conversations with A and B", or a sentence for each.

#include "scene.hpp"

namespace behistun::claims {

// One contact, and where the release tells of it.
struct Telling {
  Claim claim;
  std::vector<const Passage*> passages;  // that tell of it: where it is told alone before where it is told with others
  std::span<const Passage> body;         // sentences in which its circumstances may stand
};

// Those whom the passage names as met or spoken with, in order; of each the first mention.
std::vector<const mention::Mention*> counterparts(const Scene& scene, const Passage& passage);

// The contacts of title and lead (sentence `lead` of the body, body.size() if there is none), which `together` has read
// as one; empty if they are one.
std::vector<Telling> several(const Scene& scene, const Passage* title, std::size_t lead, const Claim& together);

}  // namespace behistun::claims
