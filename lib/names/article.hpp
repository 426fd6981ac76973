#pragma once
// The Arabic article, glued to its word: "Alsharaa".

#include <string_view>
#include "words.hpp"

namespace behistun::names {

/// What stands behind the Arabic article that a folded word may begin with; empty if it does not. Before some
/// consonants the article ends in the same.
std::string_view without_article(std::string_view folded);
/// The same of a word that is not known as a given name: Alexander is none of the Exanders.
std::string_view behind_glued_article(std::string_view folded, const Facts& facts);

}  // namespace behistun::names
