#pragma once
// Which words of two texts could translate each other?

#include <span>
#include <vector>

#include "weights.hpp"
#include "words.hpp"

namespace behistun::align {

/// A word of the left text and one of the right. `forward` is t(right | left) / p(right), how many times likelier the
/// right word is where the left one stands; `backward` is t(left | right) / p(left).
struct Link {
  Word left = 0, right = 0;
  float forward = 0, backward = 0;
};

/// Links by their left word.
class Links {
 public:
  Links() = default;
  /// Links of the same two words become one, the strongest.
  Links(const std::vector<Link>& links, const Texts& texts);
  std::span<const Link> of_left(Word word) const {
    return {links_.data() + begin_[word], begin_[word + 1] - begin_[word]};
  }
  const std::vector<Link>& all() const { return links_; }
  /// How likely a word that stands in a translation is explained by the other side: as its best link has it, so nothing
  /// is expected of a word without links.
  const std::vector<double>& expected_of_left() const { return left_expected_; }
  const std::vector<double>& expected_of_right() const { return right_expected_; }

 private:
  void group(const std::vector<Link>& links, std::size_t words);
  void merge(std::size_t words);

  std::vector<Link> links_;  // ascending by left, then right
  std::vector<std::size_t> begin_;
  std::vector<double> left_expected_, right_expected_;
};

/// How often a word stands in a text, with some room for the words of a short text.
double frequency(const Text& text, Word word);

/// What can be said without having aligned anything: the same words and anchors, words that begin alike, the built-in
/// dictionary of the two languages.
std::vector<Link> given(const Texts& texts, const Weights& weights);

/// Sentences that were found to say the same.
struct Joined {
  std::vector<Word> left, right;
};
/// What an alignment teaches: IBM Model 1 over its beads.
std::vector<Link> induced(const Texts& texts, const std::vector<Joined>& beads, const Weights& weights);

}  // namespace behistun::align
