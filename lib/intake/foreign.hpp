#pragma once
// Files that are no text at all, whatever they are called.

#include <string_view>

namespace behistun::intake {

/// What a file is by its first bytes, where that is nothing to read ("a PDF file"), and how to make text of it; empty
/// for all else.
std::string_view foreign_format(std::string_view head);

}  // namespace behistun::intake
