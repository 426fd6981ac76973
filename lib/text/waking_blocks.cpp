// The loop over blocks, made for each kind of processor from the same lines (waking_blocks.inc). The vectors are those
// of g++ and clang; only to ask whether any byte is marked has each processor an instruction of its own.

#include "waking_blocks.hpp"

#include <algorithm>
#include <array>
#include <behistun/vectors.hpp>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace behistun::text {

namespace {

namespace baseline {

constexpr std::size_t kBlock = 16;
using Bytes = unsigned char __attribute__((vector_size(kBlock)));
inline bool any(Bytes bytes) {
#if defined(__x86_64__)
  return _mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)) != 0;
#else
  const auto halves = std::bit_cast<std::array<std::uint64_t, 2> >(bytes);
  return ((halves[0] | halves[1]) & 0x8080808080808080) != 0;
#endif
}

#include "waking_blocks.inc"

}  // namespace baseline

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

namespace avx2 {

constexpr std::size_t kBlock = 32;
using Bytes = unsigned char __attribute__((vector_size(kBlock)));
inline bool any(Bytes bytes) { return _mm256_movemask_epi8(reinterpret_cast<__m256i>(bytes)) != 0; }

#include "waking_blocks.inc"

}  // namespace avx2

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

}  // namespace

const WakingBlocks& waking_blocks() {
#if defined(__x86_64__)
  static const WakingBlocks& best = may_use_avx2() ? avx2::kWakingBlocks : baseline::kWakingBlocks;
  return best;
#else
  return baseline::kWakingBlocks;
#endif
}

}  // namespace behistun::text
