#pragma once
// The Arabic article, glued to its word: "Alsharaa".

#include <string_view>

namespace behistun::names {

/// What stands behind the Arabic article that a folded word may begin with; empty if it does not. Before some
/// consonants the article ends in the same.
std::string_view without_article(std::string_view folded);

}  // namespace behistun::names
