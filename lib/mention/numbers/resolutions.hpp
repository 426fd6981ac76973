#pragma once
// Resolutions of the organs of the United Nations.

#include <behistun/mention.hpp>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// "UN Security Council Resolution 2254 (2015)", « la résolution 68/262 de l'Assemblée générale », «резолюции 242 и
// 338», S/RES/2254, ascending. The key is the organ's and the number ("UNSC-2254", "UNGA-ES-11/1").
// `numbers`: the tokens that are digits.
std::vector<Mention> find_resolutions(const Scene& scene, std::span<const std::size_t> numbers);

}  // namespace behistun::mention
