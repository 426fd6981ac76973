#pragma once
// Numbers and resolutions of the Security Council.

#include <behistun/mention.hpp>
#include <behistun/tokens.hpp>
#include <string_view>
#include <vector>

namespace behistun::mention {

// Those that stand outside of dates. Not numbers: MH17, N4, 5+5, 24/7.
std::vector<Mention> find_numbers(const Reading& reading, std::span<const segment::Token> tokens);

}  // namespace behistun::mention
