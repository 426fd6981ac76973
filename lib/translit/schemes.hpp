#pragma once
// The tables of the standards, for this room and its tests.

#include <behistun/translit.hpp>
#include "rules.hpp"

namespace behistun::translit {

/// The table of a scheme; empty for a scheme that schemes() does not hold.
std::span<const Row> rows(const Scheme& scheme);

}  // namespace behistun::translit
