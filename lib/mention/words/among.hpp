#pragma once
// Is a word one of a few that a rule names?

#include <algorithm>
#include <array>
#include <string_view>

namespace behistun::mention {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace behistun::mention
