#pragma once
// What belongs to a title and is none: whose it is («министр Индии», "President of Serbia", "French President", «генсек
// ООН») and what the office is of ("for Foreign Affairs", «Совета Федерации»).

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::names {

/// Does a word of English or French stand between a title and whose it is ("of", "the", « du »)?
bool leads_to_owner(std::string_view lower);
/// How many words at words[at], behind a title, name a state, a body or what the office is of: in Russian in the
/// genitive, in English and French behind "of", "for", « de » and the like, an abbreviation as it is. 0 if none.
std::size_t owner_behind_title(const std::vector<std::string>& lower_words, std::size_t at);
/// How many words at words[at] may stand before a title: an article, "former", an adjective of a state,
/// an abbreviation, "U.S."
std::size_t words_before_title(const std::vector<std::string>& lower_words, std::size_t at);

}  // namespace behistun::names
