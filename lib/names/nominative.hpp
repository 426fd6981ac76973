#pragma once
// How does a Russian name end in the nominative?

#include <cstdint>
#include <string_view>

namespace behistun::names {

/// How unusual the end of the word is for a nominative, in nats: what its letters from number `from` on cost, each
/// after the three before it, and that the word ends there. Lower case.
double cost_as_nominative(std::string_view lower, std::size_t from);

/// How many people's names show a word, in the nominative.
struct Bearers {
  std::uint32_t men = 0, women = 0;  ///< it is the first of their names
  std::uint32_t last = 0;            ///< it is the last
};
/// nullptr if nobody's. Lower case; ё is taken for е.
const Bearers* bearers_of(std::string_view lower);

}  // namespace behistun::names
