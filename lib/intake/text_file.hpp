#pragma once
// From bytes to UTF-8. The room's own header.

#include "draft.hpp"

namespace behistun::intake {

struct Decoded {
  std::string text;               // well-formed UTF-8
  std::string charset;            // IANA name in lower case
  std::string note;               // empty when there is nothing to say
  std::vector<Problem> problems;  // ill-formed places
};
/// `charset` is what the caller knows; empty: found out.
Decoded decode(const Raw& raw, std::string_view charset);

}  // namespace behistun::intake
