#pragma once
// A pair's bits, rounded so that a reader who adds up what is shown comes to the sum that is shown.

#include <behistun/link.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::view {

/// One step: the prior, or one evidence.
struct Step {
  std::string claim;
  long tenths = 0;        ///< what is shown, in tenths of a bit
  long from = 0, to = 0;  ///< the running sum before and after it, vetoes left out: a veto is no step but a wall
  bool veto = false;
  Span left, right;
};
struct Waterfall {
  std::vector<Step> steps;  ///< the prior first
  long sum = 0;             ///< tenths; the sum of the steps'
  long unvetoed = 0;        ///< the same, vetoes left out
  long low = 0, high = 0;   ///< of all running sums without vetoes, and 0
  bool vetoed = false;
};

/// The running sum is rounded, and each step is the difference of two of its values: so each is within 0.1 of its own
/// figure, and their sum within 0.05 of theirs. A veto without a finite number adds nothing.
Waterfall waterfall(const link::Pair& pair);

/// The minus sign of a page, where a terminal has the hyphen.
inline constexpr std::string_view kMinus = "\xE2\x88\x92";
/// "+2.1", "-9.0", "0.0"
std::string signed_bits(long tenths, std::string_view minus = "-");

}  // namespace behistun::view
