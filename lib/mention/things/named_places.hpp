#pragma once
// Places that no table has, told by a word for what they are: "Pripyat River", "the village of Solotvyno", « fleuve
// Maroni », «посёлок Ванино».

#include <optional>
#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

// The words for what a place is.
const segment::Phrases& place_heads();

// The place whose name begins at the token, a capital that names nothing of the gazetteer's. Its key is "name:" and the
// words as they stand.
std::optional<Mention> named_place(const Scene& scene, std::size_t at);

// The capitals that stand near enough to a word for a place: elsewhere named_place() finds nothing. Ascending.
std::vector<std::size_t> capitals_near_place_heads(const Scene& scene);

// Does a noun for a place stand before the token in lower case, which may be a name: "town of Hammond", «городе
// Хэммонд»?
bool is_told_a_place(const Scene& scene, std::size_t at);

// Does a noun for a place with a capital stand there, right behind another word ("River" of "Mekong River")?
bool is_noun_of_a_place(const Scene& scene, std::size_t at);

}  // namespace behistun::mention
