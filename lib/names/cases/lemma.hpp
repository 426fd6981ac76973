#pragma once
// lemma() for those who want no reasons.

#include <behistun/names.hpp>
#include <string_view>
#include <vector>
#include "comparing/tell.hpp"

namespace behistun::names {

/// See lemma(). Without reasons in a third of the time.
std::vector<Lemma> lemmas(std::string_view name, Tell tell);

}  // namespace behistun::names
