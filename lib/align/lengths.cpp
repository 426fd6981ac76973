// Evidence that two runs of sentences say the same: their lengths.
//
// The ratio of the lengths of translations scatters around the usual one of the two languages, less so for long runs;
// it is held against the lengths that sentences of these texts have anyway.

#include "lengths.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "logarithm.hpp"

namespace behistun::align {
namespace {

constexpr auto kLog2e = static_cast<float>(std::numbers::log2e);

float natural_log(float x) { return fast_log2(x) * static_cast<float>(std::numbers::ln2); }

/// log2 of the normal density at `off` from its middle.
float log2_normal(float off, float inverse_variance) {
  constexpr auto kByTwoPi = static_cast<float>(1 / (2 * std::numbers::pi));
  return 0.5F * (fast_log2(inverse_variance * kByTwoPi) - off * off * inverse_variance * kLog2e);
}

}  // namespace

Lengths::Measure::Measure(const std::vector<float>& letters) {
  if (letters.empty()) return;
  const auto sentences = letters.size();
  std::vector<float> logs;
  logs.reserve(sentences);
  double usual = 0, variance = 0;
  for (const auto count : letters) usual += static_cast<double>(logs.emplace_back(natural_log(count)));
  usual /= static_cast<double>(sentences);
  for (const auto log : logs) variance += (static_cast<double>(log) - usual) * (static_cast<double>(log) - usual);
  const auto spread = static_cast<float>(std::max(0.1, variance / static_cast<double>(sentences)));

  constexpr std::array<std::size_t, kStretches> kReach = {1, 2, 3, 3}, kCount = {1, 2, 3, 2};
  for (std::size_t kind = 0; kind < kStretches; ++kind) {
    if (sentences < kReach[kind]) continue;
    const auto ends = sentences - kReach[kind] + 1;
    const auto count = static_cast<float>(kCount[kind]);
    const auto middle = static_cast<float>(usual) + std::log(count);
    const bool around = kind == static_cast<std::size_t>(Stretch::around);
    auto& of = stretches[kind];
    of.letters.assign(letters.begin(), letters.begin() + static_cast<std::ptrdiff_t>(ends));
    for (std::size_t more = around ? 2 : 1; more < kReach[kind]; ++more)
      for (std::size_t at = 0; at < ends; ++at) of.letters[at] += letters[at + more];
    of.log.resize(ends);
    of.alone.resize(ends);
    for (std::size_t at = 0; at < ends; ++at) {
      of.log[at] = natural_log(of.letters[at]);
      of.alone[at] = log2_normal(of.log[at] - middle, count / spread);
    }
  }
}

Lengths::Lengths(const Texts& texts, const Weights& weights)
    : spread_fixed_(static_cast<float>(weights.spread_fixed)),
      spread_per_letter_(static_cast<float>(weights.spread_per_letter)),
      left_(texts.left.letters),
      right_(texts.right.letters) {
  double left = 0, right = 0;
  for (const auto count : texts.left.letters) left += static_cast<double>(count);
  for (const auto count : texts.right.letters) right += static_cast<double>(count);
  if (left > 0 && right > 0) ratio_ = static_cast<float>(std::log(right / left));
}

inline float Lengths::bits(const Lettered& left, std::size_t i, const Lettered& right, std::size_t j) const {
  const auto letters = left.letters[i] + right.letters[j];
  const auto inverse_variance = letters / (spread_fixed_ * letters + 2 * spread_per_letter_);
  return log2_normal(right.log[j] - left.log[i] - ratio_, inverse_variance) - (left.alone[i] + right.alone[j]) / 2;
}

float Lengths::bits(Stretch left, std::size_t i, Stretch right, std::size_t j) const {
  return bits(left_.stretches[static_cast<std::size_t>(left)], i, right_.stretches[static_cast<std::size_t>(right)], j);
}

void Lengths::add_row(std::size_t i, std::size_t first, std::size_t last, float weight, float* bits) const {
  const auto& left = left_.stretches[0];
  const auto& right = right_.stretches[0];
  for (auto j = first; j < last; ++j) bits[j - first] += weight * this->bits(left, i, right, j);
}

}  // namespace behistun::align
