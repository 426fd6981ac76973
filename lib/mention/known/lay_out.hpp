#pragma once
// Writes a trie of names as the memory of an Automaton.

#include <cstdint>
#include <vector>

#include "names_trie.hpp"

namespace behistun::mention {

// The same numbers for the same names, added in the same order.
std::vector<std::uint32_t> lay_out(const NamesTrie& trie);

}  // namespace behistun::mention
