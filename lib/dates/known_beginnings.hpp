#pragma once
// What the lexicon knows to begin with a word, remembered from text to text by the numbers of words: most words of a
// text have stood in those before it.

#include <behistun/tokens.hpp>
#include <behistun/word_facts.hpp>
#include <cstdint>
#include <vector>

#include "lexicon.hpp"

namespace behistun::dates {

/// For one thread.
class KnownBeginnings {
 public:
  /// Before the words of a text are asked about.
  void open(const segment::Tokens& words) {
    if (at_.open(words)) begun_.resize(kNothing + 1);
  }
  const Beginning* of(const segment::Token& word) {
    auto at = at_[word.word];  // of what has no number nothing is kept
    if (at == kUnasked) [[unlikely]] {
      const auto* const begun = Lexicon::get().starting_with(word.folded.data(), word.folded.size());
      if (word.word == 0) return begun;
      at = kNothing;
      if (begun != nullptr) {
        at = static_cast<std::uint16_t>(begun_.size());
        begun_.push_back(begun);
      }
      at_[word.word] = at;
    }
    return begun_[at];
  }

 private:
  static constexpr std::uint16_t kUnasked = 0, kNothing = 1;
  segment::WordFacts<std::uint16_t> at_;  // which of begun_
  std::vector<const Beginning*> begun_ = {nullptr, nullptr};
};

}  // namespace behistun::dates
