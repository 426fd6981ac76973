#pragma once
// Clusters of parts; their records name the parts, which Parts::put_together() takes back.

#include "parts.hpp"

namespace behistun::link {

std::vector<Record> cluster(const Parts& parts, std::span<const Pair> pairs);

}  // namespace behistun::link
