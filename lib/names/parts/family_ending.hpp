#pragma once
// Does a word end as hardly any word does but a family name?

#include <string_view>

namespace behistun::names {

/// Folded, with an ending of family_endings.tsv and some letters before it: «Лев» and "Yan" are all ending.
bool ends_like_family(std::string_view folded);

}  // namespace behistun::names
