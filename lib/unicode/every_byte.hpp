#pragma once
// Constants of the loops in run_kernels.inc.

#include <cstddef>

namespace behistun::unicode {

struct EveryByte {
  static constexpr std::size_t kWidest = 32;  // bytes of a vector
  alignas(kWidest) unsigned char rows[256][kWidest];
};
extern const EveryByte kEveryByte;  // row b holds b alone

}  // namespace behistun::unicode
