#pragma once
// Which line of a page's head is its title?

#include <cstddef>
#include <string_view>
#include <vector>

namespace behistun::intake {

/// The index of the title among the lines of a head that no other rule claims. `prose` is the text below them, or the
/// beginning of it; `url` may be empty.  @pre  lines are not empty.
std::size_t title_among(const std::vector<std::string_view>& lines, std::string_view prose, std::string_view url);

/// « Entretien avec la Chancelière fédérale. » is a title though it ends as a sentence does: no French sentence begins
/// with a bare noun and what it is with or of.
bool is_bare_noun(std::string_view line);

/// "Home / News / The minister's call", or the same glued, and "The minister's call. Site" over "The minister's call":
/// the path to a page ends with its title, its name in the browser begins with it.
bool leads_to(std::string_view line, std::string_view title);

}  // namespace behistun::intake
