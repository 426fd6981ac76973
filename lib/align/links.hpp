#pragma once
// Which words of two texts could translate each other?

#include <span>
#include <vector>

#include "weights.hpp"
#include "words.hpp"

namespace behistun::align {

/// A word of the left text and one of the right: t(right | left) and t(left | right).
struct Link {
  Word left = 0, right = 0;
  float forward = 0, backward = 0;
};

/// A word of the other text that makes one likelier: t(one | other) / p(one) times.
struct Reason {
  Word other = 0;
  float lift = 0;
};

/// The words of one text, and what each word of the other does for them.
class Reasons {
 public:
  std::span<const Reason> of(Word word) const {
    return {reasons_.data() + begin_[word], begin_[word + 1] - begin_[word]};
  }
  /// How likely a word that stands in a translation is explained by the other side: as its best reason has it, so
  /// nothing is expected of a word without any.
  const std::vector<float>& expected() const { return expected_; }

 private:
  friend class Links;
  std::vector<Reason> reasons_;
  std::vector<std::uint32_t> begin_;
  std::vector<float> expected_;
};

class Links {
 public:
  /// Links of the same two words become one, the strongest.
  Links(std::vector<Link> links, const Texts& texts);
  /// These, where of no word less is expected.
  Links expecting(float least) const;
  const Reasons& of_left() const { return left_; }
  const Reasons& of_right() const { return right_; }

 private:
  Reasons left_, right_;
};

/// What can be said without having aligned anything: the same words and anchors, words that begin alike, the built-in
/// dictionary of the two languages.
std::vector<Link> given(const Texts& texts, const Weights& weights);

bool one_language(const Texts& texts);
/// Do the links know what words could say the same: by a dictionary, or because both texts are in one language?
/// Elsewhere a word without links tells nothing.
bool can_read(const Texts& texts);

/// Sentences that were found to say the same.
struct Joined {
  std::vector<Word> left, right;
};
/// What an alignment teaches: IBM Model 1 over its beads.
std::vector<Link> induced(const Texts& texts, const std::vector<Joined>& beads, const Weights& weights);

}  // namespace behistun::align
