#pragma once
// One line of text, and the places in it where a sentence ends.

#include <behistun/base.hpp>
#include <string_view>
#include <vector>

namespace behistun::segment {

/// The offsets behind each sentence of a line (stops and closing quotes included), ascending; the last is line.size().
std::vector<std::size_t> sentence_ends(std::string_view line, Language language);

}  // namespace behistun::segment
