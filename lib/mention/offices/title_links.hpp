#pragma once
// What an office is the office of, in English and French: a chain of "of".

#include "scene.hpp"

namespace behistun::mention {

// The token behind the last name or institution of the chain that follows the office ("of the board of Krumov Export",
// « du ministère de la Santé »), no farther than `stop`; the end of the office if none follows.
std::size_t end_of_links(const Scene& scene, const Role& role, std::size_t stop);
// Behind the last word of «"Новая волна"», whose first is at the token; the token itself where nothing closes it.
std::size_t behind_quotation(const Scene& scene, std::size_t at, std::size_t stop);

}  // namespace behistun::mention
