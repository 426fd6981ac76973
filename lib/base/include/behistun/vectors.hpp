#pragma once
/// @file
/// What loops over vectors of bytes share, which are made for several kinds of processor.

#include <cstddef>

namespace behistun {

/// May AVX2 be used? Not where the processor has none, nor where the environment variable BEHISTUN_SIMD=baseline asks
/// for what any can do. To be asked once: it reads the environment.
bool may_use_avx2();

/// Vectors of which all bytes are alike: row b holds b alone.
struct EveryByte {
  static constexpr std::size_t kWidest = 32;  ///< bytes of a vector
  alignas(kWidest) unsigned char rows[256][kWidest];
};
extern const EveryByte kEveryByte;

}  // namespace behistun
