#pragma once
// The small words between a contact and whom it was with: "with", « avec », «с»; "between", « entre », «между».

#include <cstddef>
#include <string_view>

namespace behistun::claims {

bool says_with(std::string_view text);
bool says_between(std::string_view text);

// Behind the first of them from `begin` on; npos if there is none.
std::size_t end_of_with_or_between(std::string_view text, std::size_t begin);

}  // namespace behistun::claims
