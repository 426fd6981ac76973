// A feature's share of a language's text, by quarters of octaves; of whole texts the mean, by their length.

#include "usage.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "learner.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kTenth = 10;           // this share of lines is not counted, but measured
constexpr std::size_t kFewestMeasured = 50;  // in a group of lengths
constexpr std::size_t kShortest = 5;         // group below which nothing is strange: 16 features

/// log2 of x / 2^20, in steps of a quarter; the fraction is interpolated.
std::uint32_t quarter_octaves(std::uint64_t x) {
  const auto whole = static_cast<std::uint32_t>(std::bit_width(x)) - 1;
  return whole * 4 + static_cast<std::uint32_t>(((x << 2U) >> whole) & 3U);
}

}  // namespace

Usage::Usage(const Class& language, Alphabet alphabet, std::uint32_t rows, float strangeness) : usual_(rows) {
  std::vector<std::uint64_t> counts(rows);
  std::uint64_t total = 0;
  for (std::size_t i = 0; i < language.lines.size(); ++i) {
    if (i % kTenth == 0) continue;
    for_each_feature(language.lines[i], alphabet, [&](std::uint32_t hash) {
      ++counts[Table::row_of(hash, rows)];
      ++total;
    });
  }
  for (std::uint32_t row = 0; row < rows; ++row) {
    const auto share = (counts[row] << 20U) / std::max<std::uint64_t>(total, 1);  // of 2^20
    usual_[row] = static_cast<std::uint8_t>(
        share == 0 ? 0 : std::min<std::uint32_t>(quarter_octaves(share) + 1, Table::kHighest));
  }
  find_floors(language, alphabet, strangeness);
}

void Usage::find_floors(const Class& language, Alphabet alphabet, float strangeness) {
  std::array<double, Table::kLengths> count{}, sum{}, squares{};
  for (std::size_t i = 0; i < language.lines.size(); i += kTenth) {
    std::uint64_t usual = 0, features = 0;
    for_each_feature(language.lines[i], alphabet, [&](std::uint32_t hash) {
      usual += usual_[Table::row_of(hash, static_cast<std::uint32_t>(usual_.size()))];
      ++features;
    });
    if (features == 0) continue;
    const auto group = Table::length_group(features);
    const double mean = static_cast<double>(usual) / static_cast<double>(features);
    count[group] += 1;
    sum[group] += mean;
    squares[group] += mean * mean;
  }
  for (std::size_t group = kShortest; group < Table::kLengths; ++group) {
    floors_[group] = floors_[group - 1];
    if (count[group] < static_cast<double>(kFewestMeasured)) continue;
    const double mean = sum[group] / count[group];
    const double deviation = std::sqrt(std::max(0.0, squares[group] / count[group] - mean * mean));
    floors_[group] = std::max(floors_[group], static_cast<float>(mean - static_cast<double>(strangeness) * deviation));
  }
}

}  // namespace behistun::detect
