#pragma once
// Numbers.

#include <behistun/mention.hpp>
#include <behistun/tokens.hpp>
#include <string_view>
#include <vector>

namespace behistun::mention {

// Those that stand outside of dates and resolutions; `numbers`: the tokens that are digits, `numerals`: those with
// which a number in words may begin. Not numbers: MH17, N4, 5+5, 24/7.
std::vector<Mention> find_numbers(const Reading& reading, std::span<const segment::Token> tokens,
                                  std::span<const std::size_t> numbers, std::span<const std::size_t> numerals,
                                  std::span<const Mention> resolutions);

}  // namespace behistun::mention
