#pragma once
// The bits of data/weights.tsv, by the name of the reason.

#include <string_view>

namespace behistun::link {

// Throws std::out_of_range for a name that the table has not.
double weight(std::string_view name);

}  // namespace behistun::link
