#pragma once
// Whose title it is: «министр Индии», "President of Serbia", "French President", «генсек ООН».

#include <cstddef>
#include <string>
#include <vector>

namespace behistun::names {

/// How many words at words[at], behind a title, name a state or a body: in Russian in the genitive, in English and
/// French behind "of" or « de », an abbreviation as it is. 0 if none. Reads the gazetteer when first asked.
std::size_t owner_behind_title(const std::vector<std::string>& lower_words, std::size_t at);
/// May the first of the words stand before a title: an article, an adjective of a state, an abbreviation?
bool may_stand_before_title(const std::string& lower);

}  // namespace behistun::names
