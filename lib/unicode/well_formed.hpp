#pragma once
// What the files of this room share about UTF-8.

#include <cstddef>
#include <string_view>

namespace behistun::unicode {

// The first byte at or after `at` that is not ASCII, or bytes.size().
std::size_t skip_ascii(std::string_view bytes, std::size_t at);

}  // namespace behistun::unicode
