#pragma once
/// @file
/// Learns from pairs of spellings how the letters of one correspond to those of another. For behistun-train.

#include <behistun/translit.hpp>
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
/// pieces of up to 3 and 4 letters. Deterministic. Pairs of one script are learnt in both directions. Some of
/// the pairs may be no spellings of one name.
std::string learn_alike(std::span<const SpeltTwice> pairs);

/// alike() as the tables have it. Of words unlike each other alike() gives up early and says less exactly how unlike
/// they are, and sometimes misses a pair whose beginnings are unlike: so what is learnt from alike pairs asks here.
/// Slower.
double alike_in_full(const Spelt& a, const Spelt& b);

/// How much of a model of spellings is kept.
struct SpellingOptions {
  std::size_t order = 6;                           ///< pieces of an n-gram
  std::vector<double> kept = {0, 0, 1, 1.5, 1.5};  ///< least count of an n-gram of 1, 2, … pieces; the last for longer
  bool graded = false;     ///< discounts by count, and less trust in long contexts: for counts of whole words
  bool backwards = false;  ///< the model reads words from their end
};

/// A model for SpellingModel, that writes `left` as `right`; both in lower case and NFC. Deterministic.
std::string learn_spelling(std::span<const SpeltTwice> pairs, const SpellingOptions& options = {});

/// A word of a name in Cyrillic letters, in lower case and NFC, and whether it is a Russian's.
struct BearerLesson {
  std::string word;
  bool russian = false;
  double weight = 1;
};
/// The rows of press-bearer.model.tsv: which letters speak for a Russian, and by how many bits. Deterministic.
std::string learn_bearers(std::span<const BearerLesson> lessons);

/// A Russian word, and the spellings of it that were seen in a press ("fr", "en", …); in lower case and NFC.
struct PressLesson {
  std::string word;
  std::vector<std::string> forms;
  std::string into;
  double weight = 1;
};
/// A style, and the scheme that it begins as.
struct PressSeed {
  std::string_view name, scheme;
};
/// The rows of press-styles.model.tsv: what each style writes where, and its share of each press. Spellings that the
/// table press-ways cannot give teach nothing. Deterministic.
std::string learn_press_styles(std::span<const PressLesson> lessons, std::span<const PressSeed> seeds);

/// Whether the table press-ways can give the spelling of a Russian word; both in lower case and NFC.
bool can_be_written(std::string_view word, std::string_view spelling);

}  // namespace behistun::translit
