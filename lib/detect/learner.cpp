// Stochastic gradient descent.
//
// Each bucket has a learning rate of its own, which falls with what it has learnt (Adagrad, one sum for all classes of
// a bucket). Some features are hidden from each example, so that no word is known by one n-gram alone.
//
// Only additions, products, quotients and square roots of IEEE floats are used, in one thread and a fixed order: the
// same samples give the same bytes on every machine whose compiler does not fuse multiplications.

#include "learner.hpp"

#include <algorithm>
#include <cmath>

namespace behistun::detect {
namespace {

constexpr std::size_t kMostFeatures = 4000;  // of one example

/// e^x for x <= 0, by the same few operations everywhere.
float exp_of_negative(float x) {
  if (x < -30.0F) return 0.0F;
  double y = 1.0 + static_cast<double>(x) / 1024.0;
  for (int i = 0; i < 10; ++i) y *= y;
  return static_cast<float>(y);
}

}  // namespace

Learner::Learner(std::size_t classes, std::uint32_t rows, const TrainingOptions& options)
    : classes_(classes),
      stride_((classes + 15) / 16 * 16),
      rows_(rows),
      options_(options),
      weights_(rows * stride_),
      learnt_(rows, 0.05F) {}

void Learner::show(std::string_view text, Alphabet alphabet, std::size_t label, float pace, Random& random) {
  buckets_.clear();
  const auto hidden = static_cast<std::uint32_t>(options_.dropout * 0x1p32F);
  for_each_feature(text, alphabet, [&](std::uint32_t hash) {
    if (buckets_.size() < kMostFeatures && random.next() >= hidden) buckets_.push_back(Table::row_of(hash, rows_));
  });
  if (buckets_.empty()) return;
  ByClass scores{};
  for (const auto bucket : buckets_) {
    const float* row = &weights_[bucket * stride_];
    for (std::size_t k = 0; k < stride_; ++k) scores[k] += row[k];
  }
  const auto slope = slope_of(scores, 1.0F / std::sqrt(static_cast<float>(buckets_.size())), label);
  float steepness = 0;
  for (std::size_t k = 0; k < classes_; ++k) steepness += slope[k] * slope[k];
  for (const auto bucket : buckets_) {
    learnt_[bucket] += steepness;
    const float step = options_.rate * pace / std::sqrt(learnt_[bucket]);
    float* row = &weights_[bucket * stride_];
    for (std::size_t k = 0; k < stride_; ++k) row[k] -= step * slope[k];
  }
}

/// The derivative of the loss by each class's weights.
Learner::ByClass Learner::slope_of(const ByClass& scores, float share, std::size_t label) const {
  ByClass slope{};
  float highest = scores[0];
  for (std::size_t k = 1; k < classes_; ++k) highest = std::max(highest, scores[k]);
  float sum = 0;
  for (std::size_t k = 0; k < classes_; ++k) {
    slope[k] = exp_of_negative((scores[k] - highest) * share);
    sum += slope[k];
  }
  for (std::size_t k = 0; k < classes_; ++k) slope[k] = (slope[k] / sum - (k == label ? 1.0F : 0.0F)) * share;
  return slope;
}

}  // namespace behistun::detect
