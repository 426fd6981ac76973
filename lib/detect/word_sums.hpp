#pragma once
// What the features of words add up to, kept for words that come again.

#include <array>
#include <behistun/tokens.hpp>
#include <memory>
#include <vector>

#include "rows.hpp"

namespace behistun::detect {

/// The sums of one table's words; for one thread. 200 KB once it has learnt some, and 3.1 MB when many came.
class WordSums {
 public:
  struct Sums {
    alignas(32) ColumnSums of;
    std::size_t features = 0;
  };

  /// What is kept of a word of these signs (Word::start); nullptr if nothing is. It stays what it is until learn() is
  /// asked.
  const Sums* find(const internal::Start& signs) const {
    const auto& kept = kept_[place(signs)];
    return kept.signs == signs ? &kept.sums : nullptr;
  }
  /// The sums of a word of which nothing is kept. They stay what they are until it is asked again.
  /// @pre  always the same table
  const Sums& learn(const Table& table, const internal::Word& word);
  void forget();

 private:
  struct Kept {
    internal::Start signs;  // nothing is kept where they are zero
    Sums sums;
  };
  static constexpr unsigned kNearlyNone = 1, kFewestBits = 10, kMostBits = 14;

  std::size_t place(const internal::Start& signs) const {
    return ((signs.first ^ (signs.rest * 0xC2B2AE3D27D4EB4FULL)) * 0x9E3779B97F4A7C15ULL) >> (64U - bits_);
  }
  void grow();

  Sums long_word_;
  unsigned bits_ = kNearlyNone;
  std::vector<Kept> kept_ = std::vector<Kept>(std::size_t{1} << kNearlyNone);  // by place: the last that came there
  std::size_t missed_ = 0;  // words that were not kept when they came
};

/// The sums of words that are tokens, by their numbers; for one thread. 128 bytes a word, 32 KB for the first.
class TokenSums {
 public:
  void open(const segment::Tokens& tokens);
  void forget() { are_kept_.assign(are_kept_.size(), 0); }
  /// The sums of the token's word, which stay what they are until others are opened.
  /// @pre  opened for its text; always the same table for it; it has a number, and so many letters, all plain
  const ColumnSums& of(const Table& table, const segment::Token& token, std::size_t letters) {
    auto& some = chunks_[token.word / kChunk];
    const bool is_kept = (are_kept_[token.word / 64] >> (token.word % 64) & 1U) != 0;
    if (!is_kept) [[unlikely]]
      learn(table, token, letters);
    const auto& sums = some[token.word % kChunk].of;
    __builtin_prefetch(&sums);
    __builtin_prefetch(&sums[Table::kMostColumns / 2]);
    return sums;
  }

 private:
  struct alignas(64) Sums {
    ColumnSums of;
  };
  static constexpr std::size_t kChunk = 256;  // words

  void learn(const Table& table, const segment::Token& token, std::size_t letters);

  std::uint64_t numbered_by_ = 0;
  std::vector<std::uint64_t> are_kept_;  // bits
  std::vector<std::unique_ptr<Sums[]>> chunks_;
};

/// The sums of words, added up: many words at a time, in 16 bits as long as they fit, then handed over to the scores.
class Total {
 public:
  Total(const Table& table, Scores& scores) : table_(table), scores_(scores) {}
  /// @pre  the sums stay what they are until take_in()
  void add(const ColumnSums& word, std::size_t features) {
    if (features_ + features > kMostFeatures || waiting_ == words_.size()) make_room();
    words_[waiting_++] = &word;
    features_ += features;
  }
  /// Adds the words that wait.
  void take_in();
  /// Whatever has not been handed over yet. To be called at the end.
  void hand_over();

 private:
  static constexpr std::size_t kMostFeatures = 0xFFFF / Table::kHighest;
  void make_room();

  const Table& table_;
  Scores& scores_;
  std::array<const ColumnSums*, 64> words_;
  std::size_t waiting_ = 0;  // how many of them
  alignas(32) ColumnSums of_{};
  std::size_t features_ = 0;  // of those that wait, too
};

}  // namespace behistun::detect
