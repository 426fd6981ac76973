#pragma once
/// @file
/// Reads a user's gazetteer.

#include <behistun/gazetteer.hpp>
#include <behistun/intake.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::wire {

/// Rows of a table (gazetteer::read_table) or of FollowTheMoney JSON Lines, told apart by the first letter: JSON begins
/// with a brace. Columns and properties are in lib/names/gazetteer/README.md. A bad line is told of, under the name
/// `file`, and left out. O(bytes), any thread.
gazetteer::Rows read_gazetteer(std::string_view bytes, const std::string& file, std::vector<intake::Problem>& problems);

}  // namespace behistun::wire
