#pragma once
// The Arabic article, as a particle or glued to its word: "Alsharaa".

#include <cstdint>
#include <string_view>
#include "words.hpp"

namespace behistun::names {

/// Is the article, in any of its forms, among these particles? As Facts::particle_bit counts them.
bool has_article(std::uint32_t particles);
/// What stands behind the Arabic article that a folded word may begin with; empty if it does not. Before some
/// consonants the article ends in the same.
std::string_view without_article(std::string_view folded);
/// The same of a word that is not known as a given name: Alexander is none of the Exanders.
std::string_view behind_glued_article(std::string_view folded, const Facts& facts);

}  // namespace behistun::names
