#pragma once
// How many bits do the lengths of some sentences speak for their saying the same?

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "weights.hpp"
#include "words.hpp"

namespace behistun::align {

/// Sentences of one side that make a bead: so many, one behind the other, or the two around one that stands alone.
enum class Stretch : std::uint8_t { one, two, three, around };
inline constexpr std::size_t kStretches = 4;

class Lengths {
 public:
  Lengths(const Texts& texts, const Weights& weights);
  /// Of the stretches that begin at these sentences.
  float bits(Stretch left, std::size_t i, Stretch right, std::size_t j) const;
  /// Adds `weight` times the bits of a left sentence with each right one of [first, last).
  void add_row(std::size_t i, std::size_t first, std::size_t last, float weight, float* bits) const;

 private:
  /// By the sentence at which a stretch begins.
  struct Lettered {
    std::vector<float> letters;  ///< code points
    std::vector<float> log;      ///< their natural logarithm
    std::vector<float> alone;    ///< log2 of how usual such a length is
  };
  struct Measure {
    std::array<Lettered, kStretches> stretches;
    explicit Measure(const std::vector<float>& letters);
  };
  float bits(const Lettered& left, std::size_t i, const Lettered& right, std::size_t j) const;

  float spread_fixed_, spread_per_letter_;
  Measure left_, right_;
  float ratio_ = 0;  // ln of right / left
};

}  // namespace behistun::align
