#pragma once
// A name between commas behind an office and what it is the office of: "the head of the agency, Ivan Krumov, said".

#include "scene.hpp"

namespace behistun::mention {

// The token behind the comma that follows the office, or what it is the office of; 0 if there is none in the sentence.
std::size_t apposition_to(const Scene& scene, const Role& role);
// Does a comma, a quotation mark or the sentence's end stand before the token, where the name has ended?
bool ends_apposition(const Scene& scene, std::size_t behind);

}  // namespace behistun::mention
