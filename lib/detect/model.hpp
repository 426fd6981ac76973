#pragma once
// The trained table: for every hash of a feature, what it says for each language, in six bits.

#include <array>
#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <cstdint>
#include <span>
#include <string_view>

#include "features.hpp"

namespace behistun::detect {

/// One alphabet's part of a model. Views bytes that somebody else keeps.
///
/// A row has a column for each class, then one for each of our languages: how usual the feature is there.
struct Table {
  static constexpr std::size_t kMostColumns = 64;
  static constexpr std::uint8_t kHighest = 63;  ///< four rows fit into a byte
  static constexpr int kZero = 32;              ///< the weight that says nothing

  std::uint32_t classes = 0;
  std::uint32_t ours = 0;     ///< how many of the classes are languages of ours
  std::uint32_t columns = 0;  ///< bytes a row takes: 32 or 64
  std::uint32_t rows = 0;
  float scale = 0;                                 ///< of a weight of 1
  std::array<Language, kMostColumns> languages{};  ///< of ours, by class; und for all others
  const char* codes = nullptr;
  const char* floors = nullptr;
  const std::uint8_t* weights = nullptr;

  static constexpr std::size_t kCodeSize = 8;
  /// BCP 47 code of a class.
  std::string_view code(std::size_t index) const {
    const char* begin = codes + index * kCodeSize;
    std::size_t size = 0;
    while (size < kCodeSize && begin[size] != '\0') ++size;
    return {begin, size};
  }
  static std::uint32_t row_of(std::uint32_t hash, std::uint32_t rows) {
    return static_cast<std::uint32_t>((std::uint64_t{hash} * rows) >> 32U);
  }

  static constexpr std::size_t kLengths = 16;
  /// Texts are grouped by their number of features: below 2, below 4, ..., and what is longer.
  static std::size_t length_group(std::size_t features);
  /// How usual a text of so many features must be, by the column of usualness, not to be strange to its language.
  float floor(std::size_t our, std::size_t features) const;
};

/// What a text's features add up to, by column.
struct Scores {
  std::array<std::int64_t, Table::kMostColumns> of{};
  std::size_t features = 0;

  /// Natural logarithm of the odds of a class over another.
  float log_odds(const Table& table, std::size_t left, std::size_t right) const;
  /// Mean usualness for one of ours, 0 to 63.
  float usualness(const Table& table, std::size_t our) const {
    return static_cast<float>(of[table.classes + our]) / static_cast<float>(features);
  }
};

class Model {
 public:
  /// Fails with bad_syntax if the bytes are no model. They must outlive it.
  static Result<Model> open(std::string_view bytes);
  /// The one that is embedded.
  static const Model& built_in();

  const Table& table(Alphabet alphabet) const { return tables_[static_cast<std::size_t>(alphabet)]; }

  struct Reading {
    Letters letters;
    std::array<Scores, kModelled> scores;  ///< by Alphabet
  };
  /// One pass over the bytes of a text. Each thread keeps what the words that it met lately add up to, by the model
  /// that it used last: some megabytes at most.
  Reading read(std::string_view text) const;
  /// The same of some parts of a text, one after the other, by its tokens.
  Reading read(std::string_view text, std::span<const Span> parts, const segment::Tokens& tokens) const;

 private:
  std::uint64_t number_ = 0;  // no other model that was opened has it
  std::array<Table, kModelled> tables_;
};

}  // namespace behistun::detect
