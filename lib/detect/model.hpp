#pragma once
// The trained table: for every hash of a feature, what it says for each language, in eight bits.

#include <array>
#include <behistun/base.hpp>
#include <cstdint>
#include <string_view>

#include "features.hpp"

namespace behistun::detect {

/// One alphabet's part of a model. Views bytes that somebody else keeps.
struct Table {
  static constexpr std::size_t kMostClasses = 64;

  std::uint32_t classes = 0;
  std::uint32_t stride = 0;  ///< bytes a bucket takes: 16, 32, 48 or 64
  std::uint32_t bits = 0;    ///< 2^bits buckets
  float scale = 0;           ///< of a weight of 1
  const char* codes = nullptr;
  const std::int8_t* weights = nullptr;

  static constexpr std::size_t kCodeSize = 8;
  /// BCP 47 code of a class.
  std::string_view code(std::size_t index) const {
    const char* begin = codes + index * kCodeSize;
    std::size_t size = 0;
    while (size < kCodeSize && begin[size] != '\0') ++size;
    return {begin, size};
  }
  /// `row` is the stride, given by who knows it at compile time.
  const std::int8_t* bucket(std::uint32_t hash, std::size_t row) const {
    return weights + static_cast<std::size_t>(hash >> (32U - bits)) * row;
  }
};

/// Natural logarithms of the odds of every class, up to a common constant.
struct Scores {
  std::array<float, Table::kMostClasses> of{};
  std::size_t features = 0;
};

class Model {
 public:
  /// Fails with bad_syntax if the bytes are no model. They must outlive it.
  static Result<Model> open(std::string_view bytes);
  /// The one that is embedded.
  static const Model& built_in();

  const Table& table(Alphabet alphabet) const { return tables_[alphabet == Alphabet::cyrillic ? 1 : 0]; }
  Scores score(std::string_view text, Alphabet alphabet) const;

 private:
  std::array<Table, kModelled> tables_;
};

}  // namespace behistun::detect
