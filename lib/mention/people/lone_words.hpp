#pragma once
// A word that names a person all by itself.

#include "stranger_names.hpp"

namespace behistun::mention {

// Puts on the roll, of these capitals, the words that many people have for a name, and those beside a verb of saying.
void find_lone_words(const Scene& scene, Roll& roll, const Strangers& strangers, const Vocabulary::Places& capitals);

}  // namespace behistun::mention
