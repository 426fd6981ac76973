#pragma once
// Does a sentence tell of several contacts?

#include "scene.hpp"

namespace behistun::claims {

// Is the word a noun of those contacts ("meetings"), and not an adverb ("separately")?
bool is_noun(const Passage& passage, const Cue& several);

// "During the talks with X", at the beginning.
bool opens_with_a_contact(const Scene& scene, const Passage& passage);

// "In the conversation with A …", "During the meeting with B …": sentences that open with a contact of somebody, each
// with another.
bool opens_with_contacts(const Scene& scene);

// Does the passage say so itself? A noun stands before those whom it is about.
bool is_plural(const Scene& scene, const Passage& passage, const std::vector<const mention::Mention*>& named);

// "Separately", «поочерёдно»: an adverb.
bool says_one_by_one(const Passage* passage);

// "Spoke with A and with B".
bool parts_by_with(const Scene& scene, const Passage& passage);

bool tells_of_several(const Scene& scene, const Passage& passage, const std::vector<const mention::Mention*>& named);

// Are they of different sides, each of its own?
bool are_of_several_sides(const Scene& scene, const std::vector<const mention::Mention*>& people);

}  // namespace behistun::claims
