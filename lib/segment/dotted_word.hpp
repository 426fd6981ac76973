#pragma once
// The word before a stop: does the stop belong to it?

#include <optional>

#include "behind_stop.hpp"
#include "boundary.hpp"

namespace behistun::segment {

/// Why the stop at `stop` is part of the word before it; none if it is not.
std::optional<Why> part_of_word(const LineText& line, Language language, std::size_t stop, const Next& next);

}  // namespace behistun::segment
