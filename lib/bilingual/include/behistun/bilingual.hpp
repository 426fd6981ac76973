#pragma once
/// @file
/// Could these words translate each other? Translation probabilities among Russian, French and English.

#include <array>
#include <behistun/base.hpp>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::bilingual {

/// The unit of the table: a word folded and cut to its first letters, so that inflected forms meet.
/// "négociations" → "negoci".  @pre  well-formed UTF-8.
std::string stem(std::string_view word, Language language);
/// The stem of every word of a text, in order. A word is a run of letters and marks; a Chinese or Japanese character
/// is a word. Digits and signs are none. O(bytes).
std::vector<std::string> stems(std::string_view text, Language language);

/// A stem by 64 bits of a hash, which is all that the table needs of it: two stems with the same bits are the same.
struct Stem {
  std::uint64_t hash = 0;
  std::uint64_t beginning = 0;  ///< the same of its first four letters; 0 if it has fewer
};
Stem hashed(std::string_view stem);

/// The same as stems(), one after another, without a string for each; the text must outlive it.
///
///     for (Stems stems(text); stems.next();) use(stems.value());
class Stems {
 public:
  explicit Stems(std::string_view text);
  /// Goes on to the next stem; false behind the last.
  bool next();
  /// Holds until next() is called again.
  std::string_view value() const { return {stem_.data(), size_}; }
  /// hashed(value()), at no cost.
  const Stem& hash() const { return hash_; }

  static constexpr std::size_t kFolded = 16;  ///< bytes to which one letter may fold

 private:
  std::string_view text_;
  const void* letters_;  // the table of what letters fold to
  std::size_t at_ = 0, size_ = 0;
  std::array<char, 96> stem_;
  Stem hash_;
};

/// The built-in table for a pair of languages (any order). Cheap to copy; any thread; allocates nothing.
class Dictionary {
 public:
  /// A pair without a table (und, or twice the same language) gives one where every word is unknown.
  static Dictionary between(Language left, Language right);

  /// log2( p(right | left) / p(right) ): how much more likely `right` stands in a translation when `left` stands in the
  /// original; 0 when the table does not know.  Both are stem()s. Symmetric in the pair: the better of the two
  /// directions. O(log of a word's translations).
  double bits(std::string_view left, std::string_view right) const;
  bool empty() const { return table_ == nullptr; }

  /// For those who ask about many words: their numbers first, then the translations of each. O(1).
  using Word = std::uint16_t;
  std::optional<Word> left(const Stem& stem) const;
  std::optional<Word> right(const Stem& stem) const;

  struct Translation {
    Word left = 0, right = 0;
    float forward = 0, backward = 0;  ///< p(right | left), p(left | right)
  };
  /// The words of one side are the keys of the table.
  bool keyed_by_left() const { return !turned_; }

  /// Words of the side that is no key, by number.
  using Words = std::bitset<65536>;
  /// Appends the translations of a key that are among `others`.
  void translations(Word key, const Words& others, std::vector<Translation>& out) const;

 private:
  struct Range {
    std::size_t first = 0, count = 0;  // of the entries of a key
  };
  Range of_key(Word key) const;
  const void* table_ = nullptr;
  bool turned_ = false;
};

}  // namespace behistun::bilingual
