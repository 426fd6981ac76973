// Half of a text is made of some hundred words, and most of a table lies outside the nearest cache: what a word's rows
// add up to is two lines of the cache, and for the words that come again it is there.
//
// A word is known by its signs, if they are no more than sixteen. Sums are whole numbers, so that it makes no
// difference to the answer what is kept.

#include "word_sums.hpp"

namespace behistun::detect {

void WordSums::sum(const Table& table, const internal::Word& word, Sums& sums) {
  static const SumRows sum_rows = fastest_sum_rows();
  std::array<std::uint32_t, internal::kMostOfWord> hashes;
  sums.features = internal::features_of(word, hashes.data());
  sum_rows(table, std::span<const std::uint32_t>(hashes.data(), sums.features), sums.of);
}

const WordSums::Sums& WordSums::sums_of_rare(const Table& table, const internal::Word& word) {
  if (kept_.empty()) {
    bits_ = kFewestBits;
    kept_.resize(std::size_t{1} << bits_);
  }
  sum(table, word, long_word_);
  return long_word_;
}

// A short text has few words: the room of many would cost it more than its words.
void WordSums::grow() {
  const auto before = std::move(kept_);
  bits_ += 2;
  kept_ = std::vector<Kept>(std::size_t{1} << bits_);
  for (const auto& kept : before)
    if ((kept.first | kept.rest) != 0) place(kept.first, kept.rest) = kept;
}

void Total::hand_over() {
  for (std::size_t k = 0; k < table_.columns; ++k) scores_.of[k] += of_[k];
  scores_.features += features_;
  of_ = {};
  features_ = 0;
}

}  // namespace behistun::detect
