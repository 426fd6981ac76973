#pragma once
// Words that open a sentence with a capital ("Last", «Новый»), of data/openers.tsv.

#include <behistun/base.hpp>
#include <string_view>

namespace behistun::mention {

// Is the folded word one, in that language; in any?
bool is_opener(std::string_view folded, Language language);
bool is_opener(std::string_view folded);

}  // namespace behistun::mention
