#pragma once
// Pages that would cost the parser more than their size, and what is read of them.

#include <string>
#include <string_view>

namespace behistun::intake {

/// Why a page is not to be parsed; empty if it may be. O(bytes).
std::string_view too_wild(std::string_view page);

/// A page with its tags left out, a line for each.
std::string without_tags(std::string_view page);

}  // namespace behistun::intake
