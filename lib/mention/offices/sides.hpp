#pragma once
// For whom people act whose office does not say it beside itself.

#include <vector>

#include "scene.hpp"

namespace behistun::mention {

// Sets `of` of the people among the mentions where the text tells it otherwise: an office beside it, a state farther
// off within the title, brackets, another mention of the same person; of whom the gazetteer knows, by the offices held.
// @pre  the mentions ascend.
void tell_sides(const Scene& scene, std::vector<Mention>& mentions);

}  // namespace behistun::mention
