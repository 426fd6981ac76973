#pragma once
// Given names, by which a name of nobody in particular is told.

#include <string_view>

namespace behistun::mention {

// Is the folded word the given name, in any Russian case, of somebody in the built-in gazetteer? Made at the first
// call.
bool is_given_name(std::string_view folded);
// Is it a word of English besides ("Will", "May"), so that at the beginning of a sentence it tells nothing?
bool is_common_word_too(std::string_view folded);

}  // namespace behistun::mention
