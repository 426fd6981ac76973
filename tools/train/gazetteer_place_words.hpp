#pragma once
// What the words of a place's name tell of it.

#include <string_view>

namespace behistun::train {

/// Is a word of the folded name one that no place's has ("university", «битва»)?
bool tells_no_place(std::string_view key);
/// … one that only forms have which a text hardly uses ("county", «губерния»)?
bool tells_no_form(std::string_view key);
/// The kind that a word of the folded name tells ("river", «море»); empty if none does.
std::string_view kind_by_word(std::string_view key);

}  // namespace behistun::train
