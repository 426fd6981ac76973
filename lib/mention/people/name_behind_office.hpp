#pragma once
// The name of a stranger behind an office.

#include "roll.hpp"

namespace behistun::mention {

// The two or three capital words that an office introduces, at once or behind what it is the office of: «губернатором
// Иркутской области Игорем Кобзевым»; else the one word behind a high office: « le président Morsi ». Tokens; empty if
// there are none.
Span name_behind(const Scene& scene, const Roll& roll, const Role& role);

}  // namespace behistun::mention
