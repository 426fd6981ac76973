#pragma once
// The canonical form of a text in one call.

#include <behistun/text.hpp>
#include <string>
#include <string_view>

inline std::string canonical(std::string_view original) {
  return behistun::text::Text::of(std::string(original)).canonical();
}
