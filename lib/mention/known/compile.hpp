#pragma once
// Compiles the names of a gazetteer, in all their inflected forms, for Automaton.

#include <behistun/gazetteer.hpp>
#include <cstdint>
#include <vector>

namespace behistun::mention {

// The memory of an Automaton: the same numbers for the same rows.
std::vector<std::uint32_t> compile(const gazetteer::Gazetteer& known);

}  // namespace behistun::mention
