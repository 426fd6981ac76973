#pragma once
// Places that no table has, told by a word for what they are: "Pripyat River", "the village of Solotvyno", « fleuve
// Maroni », «посёлок Ванино».

#include <optional>

#include "scene.hpp"

namespace behistun::mention {

// The place whose name begins at the token, a capital that names nothing of the gazetteer's. Its key is "name:" and the
// words as they stand.
std::optional<Mention> named_place(const Scene& scene, std::size_t at);

}  // namespace behistun::mention
