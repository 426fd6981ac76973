#pragma once
// A text taken for one, whatever its parts may be in.

#include <behistun/detect.hpp>
#include <string_view>

namespace behistun::detect {

/// What detect() says, but for a text torn between two languages of ours: that is und, and why is parts.
Detected detect_whole(std::string_view utf8);

}  // namespace behistun::detect
