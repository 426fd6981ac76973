// The makers of noise: what they write and what they say about it belong together.

#include "noise.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace behistun::score;

namespace {

std::vector<std::string> lines(const char* mark, std::size_t count) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(mark + std::to_string(i) + ".");
  return out;
}

std::set<std::string> numbers(const std::string& text) {
  std::set<std::string> out;
  std::string number;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      number += c;
    } else if (!number.empty()) {
      out.insert(number);
      number.clear();
    }
  }
  return out;
}

}  // namespace

TEST_CASE("two lines share a bead exactly when they hold the same source line", "[score][property]") {
  for (const char* mode : {"translation", "light", "readout"}) {
    const auto noisy = make_noise(lines("l", 200), lines("r", 200), *noise_of(mode), 5);
    std::vector<std::size_t> left_bead(noisy.left.size()), right_bead(noisy.right.size());
    std::size_t lefts = 0, rights = 0;
    for (std::size_t at = 0; at < noisy.beads.size(); ++at) {
      for (const auto i : noisy.beads[at].first) left_bead[i] = at, ++lefts;
      for (const auto j : noisy.beads[at].second) right_bead[j] = at, ++rights;
    }
    CHECK(lefts == noisy.left.size());
    CHECK(rights == noisy.right.size());
    for (std::size_t i = 0; i < noisy.left.size(); ++i)
      for (std::size_t j = 0; j < noisy.right.size(); ++j) {
        const auto a = numbers(noisy.left[i]), b = numbers(noisy.right[j]);
        const bool share = std::any_of(a.begin(), a.end(), [&](const auto& n) { return b.count(n) > 0; });
        if (share && left_bead[i] != right_bead[j]) FAIL_CHECK(noisy.left[i] + " | " + noisy.right[j]);
      }
  }
}

TEST_CASE("the same seed makes the same noise, another seed another", "[score]") {
  const auto noise = *noise_of("readout");
  const auto once = make_noise(lines("l", 50), lines("r", 50), noise, 9);
  CHECK(once.left == make_noise(lines("l", 50), lines("r", 50), noise, 9).left);
  CHECK(once.right == make_noise(lines("l", 50), lines("r", 50), noise, 9).right);
  CHECK(once.right != make_noise(lines("l", 50), lines("r", 50), noise, 10).right);
}

TEST_CASE("noise comes in the promised amounts", "[score]") {
  const auto noisy = make_noise(lines("l", 10000), lines("r", 10000), *noise_of("translation"), 1);
  std::size_t kept = 0, merged = 0;
  for (const auto& line : noisy.left) {
    kept += numbers(line).size();
    merged += numbers(line).size() == 2;
  }
  CHECK(static_cast<double>(kept) == Approx(9000).epsilon(0.02));
  CHECK(static_cast<double>(merged) / static_cast<double>(noisy.left.size()) == Approx(0.10).epsilon(0.1));
  CHECK_FALSE(noise_of("loud"));
}
