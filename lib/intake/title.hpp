#pragma once
// Which line of a page's head is its title?

#include <cstddef>
#include <string_view>
#include <vector>

namespace behistun::intake {

/// The index of the title among the lines of a head that no other rule claims. `prose` is the text below them, or the
/// beginning of it; `url` may be empty.  @pre  lines are not empty.
std::size_t title_among(const std::vector<std::string_view>& lines, std::string_view prose, std::string_view url);

/// "Home / News / The minister's call", or the same glued, and "The minister's call. Site" over "The minister's call":
/// the path to a page ends with its title, its name in the browser begins with it.
bool leads_to(std::string_view line, std::string_view title);

}  // namespace behistun::intake
