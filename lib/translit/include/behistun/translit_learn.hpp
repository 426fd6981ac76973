#pragma once
/// @file
/// Learns from pairs of spellings how the letters of one correspond to those of another. For behistun-train.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace behistun::translit {

/// Two spellings of one word of a name, seen `weight` times.
struct SpeltTwice {
  std::string left, right;
  double weight = 1;
};

/// The model of alike() as text: "left<TAB>right<TAB>bits" a line, bits being log2 of how much oftener the letters of
/// left and right stand together than by chance. Expectation maximisation over all ways of cutting the two words into
/// pieces of up to 3 and 4 letters. Deterministic. Pairs of one script are learnt in both directions.
std::string learn_alike(std::span<const SpeltTwice> pairs);

/// How much of a model of spellings is kept.
struct SpellingOptions {
  std::size_t order = 6;                           ///< pieces of an n-gram
  std::vector<double> kept = {0, 0, 1, 1.5, 1.5};  ///< least count of an n-gram of 1, 2, … pieces; the last for longer
};

/// A model for SpellingModel, that writes `left` as `right`; both in lower case and NFC. Deterministic.
std::string learn_spelling(std::span<const SpeltTwice> pairs, const SpellingOptions& options = {});

}  // namespace behistun::translit
