#pragma once
// Learns from sentence pairs which words translate each other.

#include <cstdint>
#include <vector>

namespace behistun::train {

using Word = std::uint32_t;
struct SentencePair {
  std::vector<Word> first, second;
};

/// A word and another of which it may be a translation.
struct Cooccurrence {
  Word first = 0, second = 0;
  float probability = 0;  ///< t(second | first)
  float count = 0;        ///< how often, as expected
};

/// IBM Model 2 with the diagonal prior of fast_align (Dyer, Chahuneau and Smith 2013) and variational Bayes, from
/// `first` to `second`. Ascending by first, then second. Pure.
std::vector<Cooccurrence> word_model(const std::vector<SentencePair>& pairs, Word firsts, int rounds);

}  // namespace behistun::train
