// Bits that add up.

#include "waterfall.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "markup.hpp"

namespace behistun::view {

namespace {

constexpr double kMost = 1e6;  // bits; beyond it a figure is no longer a reason but an accident

double finite(double bits) { return std::isfinite(bits) ? std::clamp(bits, -kMost, kMost) : 0; }

}  // namespace

Waterfall waterfall(const link::Pair& pair) {
  Waterfall out;
  double exact = 0;
  const auto add = [&](const std::string& claim, double bits, const link::Evidence& evidence) {
    exact += finite(bits);
    const long tenths = std::lround(exact * 10) - out.sum;
    const long from = out.unvetoed, to = from + (evidence.veto ? 0 : tenths);
    out.steps.push_back({claim, tenths, from, to, evidence.veto, evidence.left, evidence.right});
    out.sum += tenths;
    out.unvetoed = to;
    out.low = std::min(out.low, to);
    out.high = std::max(out.high, to);
    out.vetoed = out.vetoed || evidence.veto;
  };
  add("prior", pair.prior_bits, {});
  for (const auto& evidence : pair.evidence) add(evidence.claim, evidence.bits, evidence);
  return out;
}

std::string signed_bits(long tenths, std::string_view minus) {
  const long size = std::labs(tenths);
  return cat({tenths > 0 ? "+" : tenths < 0 ? minus : "", std::to_string(size / 10), ".", std::to_string(size % 10)});
}

}  // namespace behistun::view
