#pragma once
// Logarithms without a call, so that a loop over many of them can be done several at a time.

#include <bit>
#include <cstdint>
#include <numbers>

namespace behistun::align {

/// log2 of a positive normal number to some 1e-7. By the series of the inverse hyperbolic tangent: with m between the
/// root of 1/2 and the root of 2 and t = (m - 1) / (m + 1), ln m = 2 (t + t^3/3 + t^5/5 + ...).
inline float fast_log2(float x) {
  constexpr auto kScale = static_cast<float>(2 * std::numbers::log2e);
  constexpr std::int32_t kRootOfHalf = 0x3F3504F3;
  const auto bits = std::bit_cast<std::int32_t>(x);
  const auto exponent = (bits - kRootOfHalf) >> 23;
  const auto m = std::bit_cast<float>(bits - exponent * (1 << 23));
  const auto t = (m - 1) / (m + 1), square = t * t;
  const auto series = 1 + square * (1.F / 3 + square * (1.F / 5 + square * (1.F / 7 + square * (1.F / 9))));
  return static_cast<float>(exponent) + kScale * t * series;
}

}  // namespace behistun::align
