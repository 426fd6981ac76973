#pragma once
// Two texts as numbers: every word stem and anchor has an id, the same on both sides.

#include <behistun/align.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::align {

using Word = std::uint32_t;

/// Numbers words from 0 on: equal bytes have equal numbers.
class Vocabulary {
 public:
  Word of(std::string_view word);
  std::string_view operator[](Word word) const {
    return std::string_view(bytes_).substr(begin_[word], begin_[word + 1] - begin_[word]);
  }
  std::size_t size() const { return begin_.size() - 1; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    Word word = kNone;
  };
  static constexpr Word kNone = UINT32_MAX;
  void grow();

  std::string bytes_;  // of all words, one behind the other
  std::vector<std::size_t> begin_ = {0};
  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // as many as a power of two, half of them empty
};

/// A word of a sentence, and how often it stands there.
struct Held {
  Word word = 0;
  float times = 0;
};

/// The words of one side, sentence by sentence.
struct Text {
  Language language = Language::und;
  std::vector<Held> held;                ///< of all sentences, one behind the other
  std::vector<std::size_t> begin = {0};  ///< of each sentence in `held`, and the end
  std::vector<float> size;               ///< words of each sentence, each as often as it stands
  std::vector<double> letters;           ///< code points of each sentence, at least 1
  std::vector<double> count;             ///< of each Word in the whole text
  double total = 0;                      ///< words in the whole text

  std::size_t sentences() const { return size.size(); }
  std::span<const Held> words(std::size_t sentence) const {
    return {held.data() + begin[sentence], begin[sentence + 1] - begin[sentence]};
  }
};

struct Texts {
  Vocabulary words;  ///< anchors begin with kAnchor
  Text left, right;
};
inline constexpr char kAnchor = '\x01';

Texts read(const Side& left, const Side& right);

/// What a sentence can be known by in any language: its numbers ("#30000") and the sounds with which its capitalised
/// words begin ("~lavr"). Sorted.
std::vector<std::string> anchors_in(std::string_view text);
/// The numbers in a text, written one way: "30 000", "30,000" and "30.000" are "30000", "3,5" is "3.5".
std::vector<std::string> numbers(std::string_view text);

}  // namespace behistun::align
