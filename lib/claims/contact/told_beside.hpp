#pragma once
// For whom an envoy acts of whom a list tells the state by a sign alone.

#include "sentence/scene.hpp"

namespace behistun::claims {

// «Послов Марокко – А, Португалии – Б», « ambassadeurs de Gambie (A) et d'Algérie (B) », « A pour la Belgique »: of a
// contact with envoys, gives those of no known side the state that stands beside them.
void give_side_told_beside(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

}  // namespace behistun::claims
