#pragma once
// Who publishes: the rows of data/publishers.tsv.

#include <string_view>

namespace behistun::intake {

struct Publisher {
  std::string_view host, side, names, head;
};
inline constexpr Publisher kPublishers[] = {
#include "publishers.inc"
};

}  // namespace behistun::intake
