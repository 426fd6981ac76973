#pragma once
// How many bits speak for some sentences of the left saying what some of the right say?

#include <cstddef>
#include <utility>
#include <vector>

#include "links.hpp"

namespace behistun::align {

/// For each position 0..n between left sentences, the positions [first, second) between right ones that may be crossed
/// there. Both ends never fall.
using Band = std::vector<std::pair<std::size_t, std::size_t>>;

/// A run of sentences.
struct Run {
  std::size_t begin = 0, size = 0;
  std::size_t end() const { return begin + size; }
};

/// The words' part: log2 of how much likelier the words of each run are beside the other than alone, the mean of both
/// ways. Holds for each pair of sentences inside the band what each word of one owes to the other.
class Evidence {
 public:
  Evidence(const Texts& texts, const Links& links, const Band& band, const Weights& weights);
  /// @pre  the sentences of the runs are inside the band.
  double bits(Run left, Run right) const;

 private:
  struct Column {
    std::size_t first = 0;           ///< the first right sentence
    std::vector<std::size_t> begin;  ///< of each right sentence's words in `owed`
    std::vector<float> owed;
  };
  /// What each word of each sentence is worth where nothing explains it.
  using Bases = std::vector<std::vector<float>>;
  static Bases bases(const Text& text, const std::vector<double>& expected, const Weights& weights);
  static std::vector<Column> owed(const Text& from, const Text& to, const Links& links, const Band& sentences,
                                  bool forward);
  double explained(const std::vector<Column>& columns, const Text& from, const Bases& to, Run source, Run target) const;

  const Texts& texts_;
  const Weights& weights_;
  Bases left_bases_, right_bases_;
  std::vector<Column> forward_;   // by left sentence: the words of right ones
  std::vector<Column> backward_;  // by right sentence: the words of left ones
};

/// The same for any sentences with any, not only runs inside a band. Holds a number for each pair of sentences.
class Pairs {
 public:
  Pairs(const Texts& texts, const Links& links, const Weights& weights);
  double bits(std::size_t left, std::size_t right) const { return bits_[left * texts_.right.sentences.size() + right]; }
  double bits(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) const;

 private:
  const Texts& texts_;
  const Links& links_;
  const Weights& weights_;
  std::vector<float> bits_;
};

/// The lengths' part.
class Lengths {
 public:
  Lengths(const Texts& texts, const Weights& weights);
  double bits(Run left, Run right) const;

 private:
  double letters(const std::vector<double>& sums, Run run) const { return sums[run.end()] - sums[run.begin]; }
  const Weights& weights_;
  std::vector<double> left_, right_;                                              // sums of letters
  double ratio_ = 0;                                                              // ln of right / left
  double left_usual_ = 0, right_usual_ = 0, left_spread_ = 1, right_spread_ = 1;  // of ln(letters)
};

}  // namespace behistun::align
