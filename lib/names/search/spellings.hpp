#pragma once
// Words of an index that may be spellings of a word.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>
#include "comparing/compare.hpp"
#include "comparing/remembered.hpp"
#include "image.hpp"

namespace behistun::names {

/// A set of small numbers, emptied by those that were put in.
class Marks {
 public:
  void fit(std::size_t size) {
    if (bits_.size() <= size / 64) bits_.resize(size / 64 + 1);
  }
  bool has(std::uint32_t number) const { return (bits_[number / 64] >> (number % 64) & 1) != 0; }
  /// Was it not there yet?
  bool put(std::uint32_t number) {
    const auto bit = std::uint64_t{1} << (number % 64);
    const bool is_new = (bits_[number / 64] & bit) == 0;
    bits_[number / 64] |= bit;
    return is_new;
  }
  void take(std::uint32_t number) { bits_[number / 64] &= ~(std::uint64_t{1} << (number % 64)); }
  template <class Items, class Number>
  void put_all(const Items& items, Number number) {
    auto* const bits = bits_.data();
    for (const auto item : items) bits[number(item) / 64] |= std::uint64_t{1} << (number(item) % 64);
  }
  /// Calls `use` with those of the numbers that are there, and takes them; `number` tells the number of an item.
  template <class Items, class Number, class Use>
  void take_those(const Items& items, Number number, Use use) {
    auto* const bits = bits_.data();
    for (const auto item : items) {
      const auto bit = std::uint64_t{1} << (number(item) % 64);
      auto& held = bits[number(item) / 64];
      if ((held & bit) == 0) continue;
      held &= ~bit;
      use(item);
    }
  }

 private:
  std::vector<std::uint64_t> bits_;
};

/// A word of the index, and what it is worth as a spelling of a word of the query.
struct Near {
  std::uint32_t word;
  float bits;
};

/// A word of the index, made ready.
Form form_of(const Image& image, std::uint32_t word);

class Spellings {
 public:
  Spellings(const Image& image, Remembered& remembered);

  /// Of the words that sound most like this one, at most `most`, those that may be spellings of it, with their bits
  /// less `cost`, if they are worth more than that. Once there is hardly a better one, those that sound much less like
  /// it are not looked at. With an article, the name sets the Arabic one apart: "al-Sharaa".
  void find(const Compared& word, double cost, bool article, std::size_t most, std::vector<Near>& out);

  /// Spellings of the words of the query that are too far for find(), beside a word that was surely found: whatever
  /// stands in a name with that one is compared, if it begins with the same sound. For each word of the query.
  void find_beside(const Prepared& query, std::vector<std::vector<Near>>& out);

  /// Words that are the same syllables as a word of a Chinese, Korean or Vietnamese name, or as all its given names in
  /// one; for each word of the query.
  void find_syllables(const Prepared& query, std::vector<std::vector<Near>>& out);

 private:
  class Looker;
  std::optional<std::uint32_t> number(std::string_view word) const;
  void find_sure(const Compared& word);
  void words_beside(std::span<const Near> sure, std::vector<std::uint32_t>& out);
  void find_soundings();
  void measure(std::string_view sounds, std::string_view otherwise);
  void measure(const Compared& word);
  void rank(std::size_t most);
  void find_by_sound(const Compared& word, std::size_t most, Looker& looker);

  /// What a word has found, and how far it is: some words are asked for again, when they have found too little.
  struct Measured {
    std::uint32_t number;  ///< of the word
    std::vector<std::uint32_t> found;
    std::vector<std::uint8_t> distances;
  };

  const Image& image_;
  Remembered& remembered_;
  Marks& words_;
  Marks& soundings_;
  std::vector<std::uint32_t> sure_, found_, keys_;
  std::vector<std::uint8_t> distances_;  ///< of what was found
  std::vector<Measured> measured_;
  std::vector<std::uint64_t> ranked_;  ///< words: the distance in the upper half
};

}  // namespace behistun::names
