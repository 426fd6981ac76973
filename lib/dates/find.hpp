#pragma once
// From tokens to dates.

#include <behistun/dates.hpp>
#include <optional>
#include <vector>

#include "tokens.hpp"

namespace behistun::dates {

/// All dates that the tokens make, ascending, not overlapping.
std::vector<Date> dates_of(const Tokens& tokens, Language language, std::optional<Day> anchor);

}  // namespace behistun::dates
