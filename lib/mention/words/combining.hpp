#pragma once
// What states are called in the first half of a compound: "franco-", «германо-».

#include <string_view>

namespace behistun::mention {

struct Combining {
  std::string_view word, code, example;
};
inline constexpr Combining kCombining[] = {
#include "combining.inc"
};

}  // namespace behistun::mention
