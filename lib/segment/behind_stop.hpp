#pragma once
// What stands behind a stop.

#include <string_view>

#include "line_text.hpp"

namespace behistun::segment {

/// What stands behind a stop.
struct Next {
  enum class Kind : std::uint8_t { nothing, lower, upper, digit, other, continuation } kind = Kind::nothing;
  std::string_view word;        ///< the word, if one begins there
  bool stop_behind = false;     ///< "В." of «В. Путин»
  bool capital_behind = false;  ///< "Le Drian"
};

/// Looks no further than some hundred bytes for a word.
Next next_behind(const LineText& line, std::size_t offset);

}  // namespace behistun::segment
