#pragma once
// One person in two spellings: a stranger's names that names::compare takes for the same.

#include <behistun/gazetteer.hpp>
#include <string_view>

#include "roll.hpp"

namespace behistun::mention {

// The name in a stranger's key.
std::string_view stranger_name(std::string_view key);

// "Dmitry Kuleba" is the name of Dmytro Kuleba, in the language of the text; a word alone is nobody's.
bool is_name_of(std::string_view words, const gazetteer::Person& person, Language language);

// One stranger, spelled in two ways or shortened once ("Faysal Mikdad" and "Fayssal Mikdad"), has one key: a
// name without initials rather than with, then the one that stands most often, then the longer.
void join_spellings(Roll& roll);

}  // namespace behistun::mention
