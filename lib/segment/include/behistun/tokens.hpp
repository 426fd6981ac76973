#pragma once
/// @file
/// Words as names and phrases are looked for in: runs of letters or of digits, folded. On canonical text.

#include <array>
#include <behistun/base.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace behistun::segment {

struct Token {
  Span span;
  std::string folded;    ///< lower case, marks stripped, ё as е
  bool number = false;   ///< digits only
  bool capital = false;  ///< its first letter is upper case
  bool upper = false;    ///< two letters or more, all upper case
  bool initial = false;  ///< one upper-case letter, or «Дж», with a full stop behind it
};

/// A word as its spellings meet: "État" → "etat", «Объединённые» → «объединенные».
std::string folded(std::string_view word);

/// Letters and digits part company ("mardi16" is two tokens); hyphens, apostrophes and full stops separate.
/// O(bytes), any thread.  @pre  well-formed UTF-8.
std::vector<Token> tokenize(std::string_view utf8);

/// May two neighbouring tokens belong to one name? Spaces, hyphens, full stops, apostrophes and + may stand between
/// them, a line end or other punctuation may not.
bool joined(std::string_view utf8, const Token& left, const Token& right);

/// Many phrases, looked for at once. A phrase is folded words with one space between; a word that ends in * stands for
/// all that begin so. The phrases' text must outlive the object.
class Phrases {
 public:
  struct Match {
    std::size_t phrase = 0;  ///< index, in the order of adding
    std::size_t count = 0;   ///< tokens; 0 if none fits
  };
  /// @pre  the first word has at least two bytes before a *.
  void add(std::string_view phrase);
  /// The longest phrase that starts at token `first` (the one added first, if several).
  Match longest(std::string_view utf8, const std::vector<Token>& tokens, std::size_t first) const;
  /// All phrases that start at token `first`.
  std::vector<Match> all(std::string_view utf8, const std::vector<Token>& tokens, std::size_t first) const;

 private:
  struct Phrase {
    std::size_t index;
    std::vector<std::string_view> words;
  };
  std::unordered_map<std::uint64_t, std::vector<Phrase>> by_start_;  // by the first bytes, at most eight
  std::array<bool, 9> lengths_{};                                    // how many bytes there are such starts of
  std::size_t size_ = 0;
};

}  // namespace behistun::segment
