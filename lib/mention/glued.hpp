#pragma once
// Words that a page has run into one ("ofLuxembourg", "JairPresident").

#include <behistun/tokens.hpp>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "automaton.hpp"

namespace behistun::mention {

// Tokens of which those that are two known words are two. Views of `folded`, and of what was given.
struct Unglued {
  std::vector<segment::Token> tokens;
  std::deque<std::string> folded;
};

// Empty where no token is two words. `capitals_within` are the tokens that may be, as Vocabulary lists them.
Unglued unglued(std::string_view canonical, std::span<const segment::Token> tokens,
                std::span<const std::size_t> capitals_within, const Automaton& names);

}  // namespace behistun::mention
