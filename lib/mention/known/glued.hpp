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
  std::vector<segment::Glance> glances;  // of each
  std::deque<std::string> folded;
};

// Those that have a capital behind their first letter, and not throughout: no others may be two words.
std::vector<std::size_t> capitals_within(std::span<const segment::Glance> glances);

// Empty where no token is two words.
Unglued unglued(std::string_view canonical, const segment::Tokens& tokens, const Automaton& names);

}  // namespace behistun::mention
