#pragma once
// How does a Russian name end in the nominative?

#include <string_view>

namespace behistun::names {

/// How unusual the end of the word is for a nominative, in nats: what its letters from number `from` on cost, each
/// after the three before it, and that the word ends there. Lower case.
double cost_as_nominative(std::string_view lower, std::size_t from);

}  // namespace behistun::names
