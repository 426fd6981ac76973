#pragma once
// A release that tells of several contacts together: "Telephone conversations with A and B", or a sentence for each.

#include "contact/tellings.hpp"

namespace behistun::claims {

// The contacts of title and lead (sentence `lead` of the body, body.size() if there is none), which `together` has read
// as one; empty if they are one.
std::vector<Telling> several(const Scene& scene, const Passage* title, std::size_t lead, const Claim& together);

// "The Minister held a series of bilateral meetings", as a first sentence below a title of something else, and then a
// sentence for each.
std::vector<Telling> below_a_heading(const Scene& scene);

}  // namespace behistun::claims
