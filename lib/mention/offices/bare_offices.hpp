#pragma once
// Offices that the text alone can settle: "the Minister", « la ministre », «Министр», "the Secretary".

#include <behistun/mention.hpp>
#include <vector>

#include "scene.hpp"

namespace behistun::mention {

// The words for an office.
const segment::Phrases& bare_office_phrases();

// Gives an office that has found no holder to the person whom this text calls so, and adds the bare words for an office
// that mean somebody named before them. `mentions` are people and offices, ascending; they are so afterwards.
void settle_offices(const Scene& scene, std::vector<Mention>& mentions);

}  // namespace behistun::mention
