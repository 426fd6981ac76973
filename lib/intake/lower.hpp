#pragma once
// Letters of ASCII in lower case, as the names of tags, hosts and offices are compared.

#include <string>
#include <string_view>

namespace behistun::intake {

inline std::string lower(std::string_view ascii) {
  std::string out(ascii);
  for (auto& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace behistun::intake
