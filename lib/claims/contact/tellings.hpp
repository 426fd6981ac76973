#pragma once
// What a release tells of each of several contacts.

#include <span>

#include "sentence/scene.hpp"

namespace behistun::claims {

// One contact, and where the release tells of it.
struct Telling {
  Claim claim;
  std::vector<const Passage*> passages;  // that tell of it: where it is told alone before where it is told with others
  std::span<const Passage> body;         // sentences in which its circumstances may stand
};

// Named in one breath: "Telephone conversations with A and B".
std::vector<Telling> told_together(const Scene& scene, const std::vector<const Passage*>& head, const Claim& together);

// "A and B each telephoned C": several with one.
std::vector<Telling> told_by_each(const Scene& scene, const std::vector<const Passage*>& head, const Claim& together);

// A sentence for each, below a title that names none of them.
std::vector<Telling> told_one_by_one(const Scene& scene, const Passage& title, const Claim& together);

// « Le premier est l'ambassadeur A. Le deuxième, M. B, du Burundi, …»: sentences that begin with an envoy each.
bool tells_envoys_apart(const Scene& scene);

// "Spoke with A and B", and then "On Monday he spoke with A. Earlier he had spoken with B": of each a sentence of its
// own tells that he alone was met.
bool are_told_apart(const Scene& scene, const std::vector<const mention::Mention*>& named);

}  // namespace behistun::claims
