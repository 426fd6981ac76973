#pragma once
// How many bits do the words of some sentences of the left and some of the right speak for their saying the same?

#include <cstddef>
#include <span>
#include <vector>

#include "links.hpp"

namespace behistun::align {

/// The numbers of some sentences, ascending.
using Sentences = std::span<const std::size_t>;

/// A run of sentences.
struct Run {
  std::size_t begin = 0, size = 0;
  std::size_t end() const { return begin + size; }
};

/// log2 of how much likelier the words of each side are beside the other than alone, the mean of both ways.
class Evidence {
 public:
  Evidence(const Texts& texts, const Links& links, const Weights& weights);

  /// Of any with any.
  double bits(Sentences left, Sentences right);

  /// Reckons every left sentence of a run with every right one of another. row() is of these, until other runs are
  /// looked at.
  void look_at(Run lefts, Run rights);
  /// Of a left sentence with each right one of the run.
  const float* row(std::size_t left) const {
    return pairs_.data() + (left - here_.left.at.begin) * here_.right.at.size;
  }

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
    Base(const Text& text, const std::vector<float>& expected, const Weights& weights);
  };
  struct Standing {
    std::uint32_t sentence = 0;  ///< of the run
    float times = 0;
  };
  /// What a sentence of the other side's run does for a word.
  struct Explanation {
    std::uint32_t sentence = 0;
    float owed = 0;  ///< sum of its lifts
  };
  /// A run of one side: its words in the order in which they come, where each stands, and what each sentence of the
  /// other side's run does for it.
  struct Part {
    Run at;
    std::vector<Word> words;
    std::vector<std::uint32_t> place;  ///< of every word of the text: in `words`; kNowhere if it is not there
    std::vector<Standing> standings;
    std::vector<std::uint32_t> standings_begin;
    std::vector<Explanation> explained;  ///< word by word, ascending by sentence
    std::vector<float> gained;           ///< bits by each alone
    std::vector<std::uint32_t> explained_begin;

    explicit Part(std::size_t vocabulary) : place(vocabulary, kNowhere) {}
    void look_at(const Text& text, Run run);
    bool holds(Sentences sentences) const { return at.begin <= sentences.front() && sentences.back() < at.end(); }
    std::span<const Explanation> explanations(std::size_t word) const {
      return {explained.data() + explained_begin[word], explained_begin[word + 1] - explained_begin[word]};
    }
  };
  void explain(Part& part, const Part& other, const Reasons& reasons, const Base& base, const Base& other_base);
  float share(const Text& text, Sentences sentences) const;
  float gained_here(Sentences left, Sentences right) const;
  float gained(const Text& text, const Part& part, const Base& base, Sentences sentences, const Part& other,
               Sentences by, float share) const;
  float gained_by_links(const Text& text, const Base& base, const Reasons& reasons, Sentences sentences,
                        const Text& other, Sentences by, float share);

  static constexpr auto kNowhere = static_cast<std::uint32_t>(-1);
  const Texts& texts_;
  const Links& links_;
  const Weights& weights_;
  Base left_, right_;
  struct {
    Part left, right;
  } here_;
  // Of what is looked at, left by left: what the words of each pair of sentences gain, and the bits of both.
  std::vector<float> left_gained_, right_gained_, pairs_;
  // Scratch: what is owed to a sentence, and which are; how often a word stands. 0 between calls.
  std::vector<float> owed_to_sentence_, times_;
  std::vector<std::uint64_t> touched_;
};

}  // namespace behistun::align
