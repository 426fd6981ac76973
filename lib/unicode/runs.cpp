// The loops for runs, made for each kind of processor from the same lines.
//
// The vectors are those of g++ and clang, so the lines in run_kernels.inc serve SSE2, AVX2, NEON and whatever else
// there is; only to find the first wrong byte, and to subtract without falling below zero, has each an instruction of
// its own.

#include "runs.hpp"
#include "forbidden_pairs.hpp"

#include <algorithm>
#include <behistun/vectors.hpp>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace behistun::unicode {

namespace {

namespace baseline {

constexpr std::size_t kLane = 16;
constexpr bool kLooksUp = false;
template <class Bytes>
Bytes looked_up(Bytes table, Bytes numbers);
template <class Bytes>
Bytes more(Bytes bytes, unsigned char by);

#if defined(__x86_64__)
constexpr const char* kInstructions = "sse2";
template <class Bytes>
Bytes less(Bytes bytes, unsigned char by) {
  const auto subtracted = _mm_load_si128(reinterpret_cast<const __m128i*>(kEveryByte.rows[by]));
  return reinterpret_cast<Bytes>(_mm_subs_epu8(reinterpret_cast<__m128i>(bytes), subtracted));
}
template <class Bytes>
std::size_t first_marked(Bytes bytes) {
  const auto mask = static_cast<unsigned>(_mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)));
  return static_cast<std::size_t>(std::countr_zero(mask | 1U << kLane));
}
#elif defined(__aarch64__)
constexpr const char* kInstructions = "neon";
template <class Bytes>
Bytes less(Bytes bytes, unsigned char by) {
  return reinterpret_cast<Bytes>(vqsubq_u8(reinterpret_cast<uint8x16_t>(bytes), vdupq_n_u8(by)));
}
template <class Bytes>
std::size_t first_marked(Bytes bytes) {
  const auto marks = vreinterpretq_u16_s8(vshrq_n_s8(reinterpret_cast<int8x16_t>(bytes), 7));
  const auto halves = vshrn_n_u16(marks, 4);  // four bits for each byte
  return static_cast<std::size_t>(std::countr_zero(vget_lane_u64(vreinterpret_u64_u8(halves), 0)) / 4);
}
#else
constexpr const char* kInstructions = "portable";
template <class Bytes>
Bytes less(Bytes bytes, unsigned char by) {
  const auto least = Bytes{} + by;
  return (bytes > least ? bytes : least) - least;
}
template <class Bytes>
std::size_t first_marked(Bytes bytes) {
  std::size_t at = 0;
  while (at < kLane && bytes[at] < 0x80) ++at;
  return at;
}
#endif

#include "run_kernels.inc"

}  // namespace baseline

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

namespace avx2 {

constexpr std::size_t kLane = 32;
constexpr const char* kInstructions = "avx2";
template <class Bytes>
Bytes less(Bytes bytes, unsigned char by) {
  const auto subtracted = _mm256_load_si256(reinterpret_cast<const __m256i*>(kEveryByte.rows[by]));
  return reinterpret_cast<Bytes>(_mm256_subs_epu8(reinterpret_cast<__m256i>(bytes), subtracted));
}
template <class Bytes>
std::size_t first_marked(Bytes bytes) {
  const auto mask = static_cast<std::uint32_t>(_mm256_movemask_epi8(reinterpret_cast<__m256i>(bytes)));
  return static_cast<std::size_t>(std::countr_zero(mask));
}
constexpr bool kLooksUp = true;
template <class Bytes>
Bytes looked_up(Bytes table, Bytes numbers) {
  return reinterpret_cast<Bytes>(
      _mm256_shuffle_epi8(reinterpret_cast<__m256i>(table), reinterpret_cast<__m256i>(numbers)));
}
template <class Bytes>
Bytes more(Bytes bytes, unsigned char by) {
  const auto added = _mm256_load_si256(reinterpret_cast<const __m256i*>(kEveryByte.rows[by]));
  return reinterpret_cast<Bytes>(_mm256_adds_epu8(reinterpret_cast<__m256i>(bytes), added));
}

#include "run_kernels.inc"

}  // namespace avx2

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

}  // namespace

const Runs& runs() {
#if defined(__x86_64__)
  static const Runs& best = may_use_avx2() ? avx2::kRuns : baseline::kRuns;
  return best;
#else
  return baseline::kRuns;
#endif
}

}  // namespace behistun::unicode
