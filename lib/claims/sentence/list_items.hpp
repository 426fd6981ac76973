#pragma once
// Whom a list below a heading names, a line each.

#include "scene.hpp"

namespace behistun::claims {

// Behind the bullet, the dash or the number ("1.", "2)") with which a line begins at `begin`, and the space there;
// `begin` if it has none.
std::size_t behind_bullet(std::string_view text, std::size_t begin);

// Whom the line of a list that begins there names first; nullptr if it is none or begins with something else.
const mention::Mention* named_by_item(const Scene& scene, std::size_t begin, std::size_t end);

// Behind the colon of a heading ("held several meetings:"), where the list begins; npos if it has none.
std::size_t begin_of_list(const Scene& scene, const Passage& heading);

}  // namespace behistun::claims
