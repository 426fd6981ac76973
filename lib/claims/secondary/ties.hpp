#pragma once
// Whom the words tie to a contact that a sentence only speaks of.

#include "contacts.hpp"

namespace behistun::claims {

struct Ties {
  std::vector<Participant> who;  // people, or states where those sent by them met; ascending by key
  bool with_somebody = false;    // is somebody met, though the text may not name him?
  bool sent = false;             // did advisers, experts or a delegation meet for their states?
  bool of_all = false;           // "their meeting": those of the primary contact
};

// `main` is the primary claim; nullptr if there is none.
Ties ties(const Scene& scene, const Passage& passage, const Marks& marks, const Contact& contact, const Claim* main);

}  // namespace behistun::claims
