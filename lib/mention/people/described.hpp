#pragma once
// People of whom the text tells beside the name what they are, or that they speak.

#include "stranger_names.hpp"

namespace behistun::mention {

// Words for what somebody is, of data/callings.tsv.
const segment::Phrases& callings();

// Puts on the roll who is described so at one of the capitals, which are nobody's yet.
void find_described(const Scene& scene, const Roll& roll, Strangers& strangers, const Vocabulary::Places& capitals);

}  // namespace behistun::mention
