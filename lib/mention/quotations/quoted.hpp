#pragma once
// What stands between quotation marks.

#include <behistun/base.hpp>
#include <string_view>
#include <vector>

namespace behistun::mention {

// The outermost stretches between quotation marks, without the marks, ascending; one may run over several paragraphs.
// A mark that has no fellow opens nothing. On canonical text, where every double mark is U+0022. O(bytes).
std::vector<Span> quoted(std::string_view canonical);

}  // namespace behistun::mention
