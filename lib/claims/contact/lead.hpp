#pragma once
// Which title and which sentence tell of the contact.

#include "sentence/scene.hpp"

namespace behistun::claims {

// nullptr if none tells of a contact by itself.
const Passage* title_with_contact(const Scene& scene);

// "X, Y coordinate positions": a title that names two of two sides, and tells nothing, above a lead that tells of a
// contact and names nobody else. nullptr if none is.
const Passage* title_of_a_pair(const Scene& scene);

// "X and Y discussed …": a title only if a sentence of the lead tells of the contact, and names two, or says itself
// that two of two sides discussed something, or the title tells of several from abroad ("with world leaders"). nullptr
// if none is.
const Passage* title_with_half_a_contact(const Scene& scene);

// The same without a title: the first sentence tells who discussed what, and one behind it, which names nobody, that
// they met ("The meeting took place …"): `whole` is its number. nullptr if that is not so.
const Passage* half_a_contact_made_whole(const Scene& scene, std::size_t& whole);

// The sentence of the lead that tells of the contact that `title` (nullptr: none) does, or, where none tells of it,
// that names whom the title leaves unnamed; the number of sentences if none.
std::size_t lead_sentence(const Scene& scene, const Passage* title);

// News of something else, below a title that has a word for a contact: the lead says that it was not held, or is of
// years long past.
bool only_speaks_of_it(const Scene& scene, std::size_t lead);

// The first sentence up to the lead that tells of a contact, or of where somebody was: before it stand headings and
// what led to it.
std::size_t first_teller_before(const Scene& scene, std::size_t lead);

}  // namespace behistun::claims
