#pragma once
// Beads as a text: "[0]:[0, 1]" a line, with or without ":score" behind.

#include <behistun/base.hpp>
#include <optional>
#include <string>
#include <vector>

#include "figures.hpp"

namespace behistun::score {

std::optional<Bead> read_bead(const std::string& line);
/// Blank lines are passed over. An error names file and line.
Result<std::vector<Bead>> read_beads(const std::string& path);
std::string to_string(const Bead& bead);  ///< "[0]:[0, 1]"

}  // namespace behistun::score
