#pragma once
// Multinomial logistic regression over hashed n-grams.

#include <array>
#include <behistun/detect_training.hpp>
#include <cstdint>
#include <string_view>
#include <vector>

#include "features.hpp"
#include "model.hpp"
#include "school.hpp"

namespace behistun::detect {

/// Calls on_hash(hash) for each feature of the words of an alphabet.
template <class OnHash>
void for_each_feature(std::string_view text, Alphabet alphabet, OnHash&& on_hash) {
  read_features(text, [&](Alphabet of, std::span<const std::uint32_t> hashes) {
    if (of != alphabet) return;
    for (const auto hash : hashes) on_hash(hash);
  });
}

/// The weights of one table while it is taught.
class Learner {
 public:
  /// `options` must outlive it.
  Learner(std::size_t classes, std::uint32_t rows, const TrainingOptions& options);

  std::size_t stride() const { return stride_; }
  std::uint32_t rows() const { return rows_; }
  const std::vector<float>& weights() const { return weights_; }

  /// One step downhill; `pace` falls from 1 to 0 over the training.
  void show(std::string_view text, Alphabet alphabet, std::size_t label, float pace, Random& random);

 private:
  using ByClass = std::array<float, Table::kMostColumns>;
  ByClass slope_of(const ByClass& scores, float share, std::size_t label) const;

  std::size_t classes_, stride_;
  std::uint32_t rows_;
  const TrainingOptions& options_;
  std::vector<float> weights_;
  std::vector<float> learnt_;  ///< per bucket, the sum of squared slopes
  std::vector<std::uint32_t> buckets_;
};

}  // namespace behistun::detect
