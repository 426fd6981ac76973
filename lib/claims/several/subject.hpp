#pragma once
// English: who does what a sentence tells.

#include <optional>
#include <string>

#include "sentence/scene.hpp"

namespace behistun::claims {

struct Subject {
  std::string key;    // of a participant; empty for a pronoun or a bare title
  std::size_t begin;  // of its verb
};

// "After that, the Minister met B": where the sentence goes on behind what it puts aside first.
std::size_t behind_opening_aside(const Passage& passage);

// "On Sunday, A held talks with B", "In the afternoon he was received by C": where one of `main`, or a pronoun, is the
// subject of the first verb of contact in an independent clause. Not "A, who met B", "A said that he met B", "A had met
// B".
std::optional<Subject> subject_among(const Scene& scene, const Passage& passage, const Claim& main);

// Is no other town told than that of `main`? Whoever telephones is at home, and a palace is where its
// state is.
bool is_here(const Scene& scene, const Passage& passage, const Claim& main);

// English needs no "also" for the next contact of these days: "On Sunday, A held talks with B." Undated in another town
// it is recalled, unless A travels.
std::optional<Subject> subject_of_the_next(const Scene& scene, const Passage& passage, const Claim& main);

}  // namespace behistun::claims
