#pragma once
// Are some words what somebody of the gazetteer is called? By whole words, in any of the three languages.

#include <behistun/gazetteer.hpp>
#include <string_view>

namespace behistun::mention {

// Are all of the words in one of the person's names?
bool is_within_name(std::string_view words, const gazetteer::Person& person);
// Is one of the person's names in the words, beginning as they do?
bool holds_name(std::string_view words, const gazetteer::Person& person);
// Is the last word the same?
bool ends_alike(std::string_view one, std::string_view other);

}  // namespace behistun::mention
