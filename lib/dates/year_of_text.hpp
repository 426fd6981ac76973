#pragma once
// The year of days that are written without it, in a text whose day of publication nobody knows.

#include <behistun/dates.hpp>
#include <vector>

#include "reader.hpp"
#include "written.hpp"

namespace behistun::dates {

/// What `list` means, where no anchor is known: as resolve() has it, but that a day or month without its year takes the
/// year of the text's other days, if these tell one.
std::vector<Date> resolve_by_text(const std::vector<Written>& list, const Tokens& tokens, const Reader& reader);

}  // namespace behistun::dates
