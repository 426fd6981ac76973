#pragma once
// How many bits speak for some sentences of the left saying what some of the right say?

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "links.hpp"

namespace behistun::align {

/// The numbers of some sentences, ascending.
using Sentences = std::span<const std::size_t>;

/// The words' part: log2 of how much likelier the words of each side are beside the other than alone, the mean of both
/// ways.
class Evidence {
 public:
  Evidence(const Texts& texts, const Links& links, const Weights& weights);
  /// Of one left sentence with each right one of [first, last).
  /// @pre  `first` is no less than it was in the call before.
  void bits(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out);
  /// Of any with any.
  double bits(Sentences left, Sentences right);
  /// What the words of one sentence are worth where nothing explains them; never above 0. The bits of several
  /// sentences are bounded by it (path.cpp).
  float unexplained_left(std::size_t sentence) const { return left_.sentences[sentence]; }
  float unexplained_right(std::size_t sentence) const { return right_.sentences[sentence]; }

 private:
  /// What is known of one side's words and sentences before they are held against the other's.
  struct Base {
    std::vector<float> inverse;    ///< by word: 1 / (1 - e x)
    std::vector<float> words;      ///< by word: log2(1 - e x)
    std::vector<float> sentences;  ///< sum of its words
    std::vector<float> shares;     ///< by sentence: e / its words
    Base(const Text& text, const std::vector<double>& expected, const Weights& weights);
  };
  struct Standing {
    std::uint32_t sentence = 0;
    float times = 0;
  };
  void index_right();
  void backward(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out);
  void forward(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out);

  const Texts& texts_;
  const Links& links_;
  const Weights& weights_;
  Base left_, right_;
  std::vector<Standing> standings_;  // where the right words stand, word by word
  std::vector<std::size_t> from_;    // of each word: its first standing that may still be asked for
  std::vector<std::size_t> to_;      // and the end of its standings
  // What is owed while one call runs; 0 before and after.
  std::vector<float> owed_to_sentence_, owed_to_word_, times_;
  std::vector<std::size_t> touched_sentences_;
  std::vector<Word> touched_words_;
};

/// The lengths' part.
class Lengths {
 public:
  Lengths(const Texts& texts, const Weights& weights);
  double bits(Sentences left, Sentences right) const;
  double bits(std::size_t left, std::size_t right) const { return bits(left_.single[left], right_.single[right]); }

 private:
  struct Stretch {
    double letters = 0, log = 0;  ///< code points, and their natural logarithm
    double alone = 0;             ///< log2 of how usual this length is
  };
  struct Measure {
    std::vector<double> letters;
    double usual = 0, spread = 1;  ///< of the logarithm of a sentence's letters: mean, variance
    std::vector<Stretch> single;   ///< each sentence
    explicit Measure(const std::vector<double>& letters);
    Stretch stretch(Sentences sentences) const;
  };
  double bits(const Stretch& left, const Stretch& right) const;

  const Weights& weights_;
  Measure left_, right_;
  double ratio_ = 0;  // ln of right / left
};

}  // namespace behistun::align
