#pragma once
// What the features of words add up to, kept for words that come again.

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include "rows.hpp"

namespace behistun::detect {

/// The sums of one table's words; for one thread. 160 KB once it has been asked, and 2.6 MB when many words came.
class WordSums {
 public:
  struct Sums {
    alignas(32) ColumnSums of;
    std::size_t features = 0;
  };

  /// @pre  always the same table
  const Sums& of(const Table& table, const internal::Word& word) {
    if (word.size > internal::Word::kKept || kept_.empty()) return sums_of_rare(table, word);
    std::uint64_t first, rest;
    static_assert(sizeof first + sizeof rest == internal::Word::kKept);
    std::memcpy(&first, word.signs.data(), sizeof first);
    std::memcpy(&rest, word.signs.data() + sizeof first, sizeof rest);
    auto* kept = &place(first, rest);
    if (kept->first != first || kept->rest != rest) {
      if (++missed_ > kept_.size() / 2 && bits_ < kMostBits) {
        grow();
        kept = &place(first, rest);
      }
      kept->first = first;
      kept->rest = rest;
      sum(table, word, kept->sums);
    }
    return kept->sums;
  }
  void forget() {
    kept_.clear();
    missed_ = 0;
  }

 private:
  struct Kept {
    std::uint64_t first = 0, rest = 0;  // the signs as they lie in memory; nothing is kept where they are zero
    Sums sums;
  };
  static constexpr unsigned kFewestBits = 10, kMostBits = 14;

  Kept& place(std::uint64_t first, std::uint64_t rest) {
    return kept_[((first ^ (rest * 0xC2B2AE3D27D4EB4FULL)) * 0x9E3779B97F4A7C15ULL) >> (64U - bits_)];
  }
  void grow();
  static void sum(const Table& table, const internal::Word& word, Sums& sums);
  // A word that is too long to be kept, and the first one.
  const Sums& sums_of_rare(const Table& table, const internal::Word& word);

  Sums long_word_;
  std::vector<Kept> kept_;  // each word has one place, and the last that came holds it
  unsigned bits_ = kFewestBits;
  std::size_t missed_ = 0;  // words that were not kept when they came
};

/// The sums of words, added up: in 16 bits as long as they fit, then handed over to the scores.
class Total {
 public:
  Total(const Table& table, Scores& scores) : table_(table), scores_(scores) {}
  void add(const WordSums::Sums& word) {
    if (features_ + word.features > kMostFeatures) hand_over();
    if (table_.columns == 32) {
      add_columns<32>(word.of);
    } else {
      add_columns<64>(word.of);
    }
    features_ += word.features;
  }
  /// Whatever has not been handed over yet. To be called at the end.
  void hand_over();

 private:
  static constexpr std::size_t kMostFeatures = 0xFFFF / Table::kHighest;
  template <std::size_t kColumns>
  void add_columns(const ColumnSums& sums) {
    for (std::size_t k = 0; k < kColumns; ++k) of_[k] = static_cast<std::uint16_t>(of_[k] + sums[k]);
  }

  const Table& table_;
  Scores& scores_;
  alignas(32) ColumnSums of_{};
  std::size_t features_ = 0;
};

}  // namespace behistun::detect
