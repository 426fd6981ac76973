#pragma once
// Where in a text may a date stand?

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <string_view>
#include <vector>

namespace behistun::dates {

/// Stretches of the text, ascending, that hold all its dates and whatever the reading of them looks at: words from so
/// far before a number or a word of dates to so far behind it. `words` are those of the text. O(words).
std::vector<Span> stretches(std::string_view utf8, const segment::Tokens& words, Language language);

}  // namespace behistun::dates
