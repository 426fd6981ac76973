#pragma once
// Regions that bear the name of a city.

#include <optional>
#include <string>

#include "offices/scene.hpp"

namespace behistun::mention {

// The key of a region that the gazetteer lacks: "region:" and the city for which it is named.
std::string region_of(const std::string& city);

// "Moscow Region" is not the city: does a word for a region stand at the token behind it?
bool is_region(const Scene& scene, const gazetteer::Place& place, std::size_t behind);

// Where « région de Kharkiv », "province of Idlib" begin, the city's name being at the token; at it if no region does.
std::size_t begin_of_region(const Scene& scene, const gazetteer::Place& place, std::size_t at);

// The region of a city by its adjective: «в Агдамском районе», «Кельбаджарского и Лачинского районов».
std::optional<Mention> russian_region(const Scene& scene, std::size_t at);

}  // namespace behistun::mention
