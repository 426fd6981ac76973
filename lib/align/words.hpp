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

/// Numbers words from 0 on: equal stems and equal anchors have equal numbers. They are known by 64 bits of a hash.
class Vocabulary {
 public:
  struct Entry {
    std::uint64_t hash = 0, beginning = 0;
    Term::Kind kind = Term::Kind::stem;
  };
  /// With room for so many words; more may come.
  explicit Vocabulary(std::size_t words);
  Word of(const Entry& entry) {
    auto at = slot_of(entry.hash);
    for (; slots_[at] != kNone; at = (at + 1) & (slots_.size() - 1))
      if (entries_[slots_[at]].hash == entry.hash) return slots_[at];
    return add(at, entry);
  }
  const Entry& operator[](Word word) const { return entries_[word]; }
  std::size_t size() const { return entries_.size(); }

 private:
  static constexpr Word kNone = UINT32_MAX;
  std::size_t slot_of(std::uint64_t hash) const { return hash * 0x9e3779b97f4a7c15 >> shift_; }
  Word add(std::size_t slot, const Entry& entry);
  void grow();

  std::vector<Entry> entries_;
  std::vector<Word> slots_;  // as many as a power of two, half of them empty
  unsigned shift_ = 0;       // the first bits of a mixed hash are its slot
};

/// A word of a sentence, and how often it stands there.
struct Held {
  Word word = 0;
  float times = 0;
};

/// The words of one side, sentence by sentence.
struct Text {
  Language language = Language::und;
  std::vector<Held> held;                  ///< of all sentences, one behind the other
  std::vector<std::uint32_t> begin = {0};  ///< of each sentence in `held`, and the end
  std::vector<float> size;                 ///< words of each sentence, each as often as it stands
  std::vector<float> letters;              ///< code points of each sentence, at least 1
  std::vector<float> count;                ///< of each Word in the whole text
  double total = 0;                        ///< words in the whole text

  std::size_t sentences() const { return size.size(); }
  std::span<const Held> words(std::size_t sentence) const {
    return {held.data() + begin[sentence], begin[sentence + 1] - begin[sentence]};
  }
};

struct Texts {
  Vocabulary words;
  Text left, right;
};

Texts read(const Part& left, const Part& right);

/// What the words and anchors of a unit are known by.
void find_terms(Unit& unit);

/// What a sentence can be known by in any language: its numbers ("#30000") and the sounds with which its capitalised
/// words begin ("~lavr"). Sorted.
std::vector<std::string> anchors_in(std::string_view text);
/// The numbers in a text, written one way: "30 000", "30,000" and "30.000" are "30000", "3,5" is "3.5".
std::vector<std::string> numbers(std::string_view text);

}  // namespace behistun::align
