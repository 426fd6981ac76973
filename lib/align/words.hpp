#pragma once
// Two texts as numbers: every word stem and anchor has an id, the same on both sides.

#include <behistun/align.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::align {

using Word = std::uint32_t;

/// The words of one side, sentence by sentence.
struct Text {
  Language language = Language::und;
  std::vector<std::vector<Word>> sentences;
  std::vector<double> letters;  ///< code points of each sentence, at least 1
  std::vector<double> count;    ///< of each Word in the whole text
  double total = 0;             ///< words in the whole text
};

struct Texts {
  std::vector<std::string> words;  ///< by id; anchors begin with kAnchor
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
