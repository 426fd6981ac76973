#pragma once
// How usual each feature is in one language, and how unusual a text of it may be.

#include <array>
#include <cstdint>
#include <vector>

#include "features.hpp"
#include "model.hpp"
#include "school.hpp"

namespace behistun::detect {

class Usage {
 public:
  /// Learnt from nine tenths of the lines of a language; the floors are set by the rest.
  Usage(const Class& language, Alphabet alphabet, std::uint32_t rows, float strangeness);

  std::uint8_t usual(std::uint32_t row) const { return usual_[row]; }
  float floor(std::size_t group) const { return floors_[group]; }

 private:
  void find_floors(const Class& language, Alphabet alphabet, float strangeness);

  std::vector<std::uint8_t> usual_;
  std::array<float, Table::kLengths> floors_{};
};

}  // namespace behistun::detect
