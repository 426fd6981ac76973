#pragma once
// Words beside a name that tell that a place is meant.

#include "offices/scene.hpp"

namespace behistun::mention {

// "in Reading", « à Tours », «в городе Мир», "Lincoln, United States": does the text say that the tokens [first, last)
// name a place?
bool stands_as_place(const Scene& scene, std::size_t first, std::size_t last);

}  // namespace behistun::mention
