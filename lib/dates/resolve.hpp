#pragma once
// Which days a written date is.

#include <behistun/dates.hpp>
#include <optional>
#include <vector>

#include "tokens.hpp"
#include "written.hpp"

namespace behistun::dates {

/// Adds the dates that were written; none where a year or the day of publication is wanting, or there is no such day.
void resolve(const Written& written, const Tokens& tokens, std::optional<Day> anchor, std::vector<Date>& out);

}  // namespace behistun::dates
