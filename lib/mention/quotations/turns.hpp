#pragma once
// Turns of a transcript: what follows a speaker's name and a colon.

#include <vector>

#include "told_text.hpp"

namespace behistun::mention {

// Quotations of the role "turn", ascending, none inside another.
std::vector<Mention> find_turns(const ToldText& text);

}  // namespace behistun::mention
