#pragma once
// Are reasons asked for, or answers alone?

#include <cstdint>

namespace behistun::names {

enum class Tell : std::uint8_t { reasons, nothing };

}  // namespace behistun::names
