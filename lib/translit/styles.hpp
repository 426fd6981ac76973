#pragma once
// The styles of writing a Russian surname, learnt: whose press writes how, and which letters that style takes where.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace behistun::translit {

/// The rows of the table press-ways.
struct Row;
std::span<const Row> press_ways();

/// A piece of a word as the table press-ways cuts it: one letter, or two that are often written as one.
struct PressPiece {
  std::size_t row = 0;       ///< of the table
  std::size_t size = 0;      ///< letters
  std::string narrow, wide;  ///< what stands around it: "а_в", and the kinds of these letters: "V~C"
  const std::vector<std::u32string>* ways = nullptr;  ///< what it may be written
};
/// A word in lower case cut into pieces; empty if the table lacks a letter of it.
std::vector<PressPiece> press_pieces(std::u32string_view word);

/// Edge '#', vowel 'V', consonant 'C', or itself, of the letters that change what follows (ь ъ й).
char32_t kind_of_letter(char32_t letter);

/// A way taken for each piece of a word.
using PressWays = std::vector<std::size_t>;
/// All ways, at most eight, in which the pieces give the spelling.
std::vector<PressWays> ways_to(const std::vector<PressPiece>& pieces, std::u32string_view spelling);

/// What a style writes where. Text, written by learn_styles():
///     style<TAB>where<TAB>from<TAB>to bits to bits …          style<TAB>"into LANGUAGE"<TAB>ending<TAB>share
/// `where` is what stands around the piece, narrow, wide or "_" for anything: the first of these that is there counts.
class PressStyles {
 public:
  struct Answer {
    std::u32string text;
    double bits = 0;  ///< -log2 of its probability, given the word and the style
  };
  explicit PressStyles(std::string_view model);

  std::size_t size() const { return names_.size(); }
  /// A style by its name. @pre  There is one.
  std::size_t find(std::string_view name) const;
  /// How likely each style is for a word of a press, from how the word ends; adds up to 1.
  std::vector<double> shares(std::u32string_view word, std::string_view language) const;
  /// The likeliest spellings of a word in lower case in one style, best first; none for a word with letters that the
  /// table lacks. O(letters * beam). Any thread.
  std::vector<Answer> best(std::u32string_view word, std::size_t style, std::size_t limit) const;
  /// -log2 of the probability of one spelling; kNeverInStyle if no style can give it.
  double bits(std::u32string_view word, std::u32string_view spelling, std::size_t style) const;
  static constexpr double kNeverInStyle = 60;

 private:
  using Costs = std::vector<double>;  ///< bits, a way of a row each
  const Costs* costs(std::size_t style, const PressPiece& piece) const;

  std::vector<std::string> names_;
  std::vector<std::unordered_map<std::string, Costs>> costs_;  ///< by style; by row and where
  std::map<std::string, std::map<std::string, std::vector<double>>, std::less<>> shares_;  ///< by language and ending
};

/// The model of this library.
const PressStyles& press_styles();

}  // namespace behistun::translit
