#pragma once
// English: contacts that somebody tells of himself.

#include <vector>

#include "sentence/scene.hpp"

namespace behistun::claims {

// One that a sentence of the beginning tells so, and which sentence of the body that is.
struct OwnWords {
  Claim claim;
  const Passage* said;
  std::size_t sentence;
};

// “I was glad to meet B in Paris today,” A said; "I held talks with B", below a title that names A.
std::vector<OwnWords> in_own_words(const Scene& scene);

}  // namespace behistun::claims
