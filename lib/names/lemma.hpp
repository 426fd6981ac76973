#pragma once
// lemma() for those who want no reasons.

#include <behistun/names.hpp>
#include <cstdint>
#include <string_view>
#include <vector>

namespace behistun::names {

enum class Tell : std::uint8_t { reasons, nothing };
/// See lemma(). Without reasons in a third of the time.
std::vector<Lemma> lemmas(std::string_view name, Tell tell);

}  // namespace behistun::names
