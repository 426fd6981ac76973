#pragma once
/// @file
/// What a room knows of words, kept from text to text and found by the numbers that tokens have. Frequent words come
/// first and have low numbers, so that what is known of them lies together.

#include <behistun/tokens.hpp>
#include <bit>
#include <vector>

namespace behistun::segment {

/// For one thread. Who fills it must be able to tell a Fact that says something from Fact().
template <class Fact>
class WordFacts {
 public:
  /// Makes ready for the words of a text. If they were numbered by another memory, what is known is forgotten; answers
  /// whether it was.
  bool open(const Tokens& tokens) {
    const bool are_others = numbered_by_ != tokens.numbered_by();
    if (are_others) forget();
    numbered_by_ = tokens.numbered_by();
    if (facts_.size() < tokens.end_of_numbers()) facts_.resize(std::bit_ceil(tokens.end_of_numbers()));
    return are_others;
  }
  void forget() { facts_.assign(facts_.size(), Fact()); }

  /// By 0, that which has no number, nothing should be kept.
  /// @pre  opened for the text of the word
  Fact& operator[](std::uint16_t word) { return facts_[word]; }
  const Fact& operator[](std::uint16_t word) const { return facts_[word]; }

 private:
  std::uint64_t numbered_by_ = 0;
  std::vector<Fact> facts_;
};

}  // namespace behistun::segment
