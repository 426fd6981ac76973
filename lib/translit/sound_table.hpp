#pragma once
// The engine of the sounds: what Rules does, for one table, with letters as numbers.

#include <algorithm>
#include <array>
#include <behistun/laid_out.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include "rules.hpp"

namespace behistun::translit {

/// A letter and the next one lead to the few rules that may fit there, mostly to the one that does, and a neighbour
/// fits a rule if its bit is in the rule's set.
class SoundTable {
 public:
  /// Takes what lay_out() wrote, which lies where it is.
  explicit SoundTable(laid_out::Reader& in);
  static void lay_out(std::span<const Row> rows, laid_out::Writer& out);

  /// Calls `use` with the sounds of the word, which it may change. Allocates nothing for a word of up to kShort bytes.
  template <class Use>
  auto with_sounds(std::string_view word, Use use) const {
    return with_sounds(word, use, false);
  }
  /// The first of them, 0 for none.
  char first(std::string_view word) const;

 private:
  static constexpr std::size_t kShort = 94;  ///< bytes
  static constexpr std::size_t kNumbers = 128;
  static constexpr std::size_t kKnownLetters = 0x530;  ///< Latin and Cyrillic, with nearly all their marked letters
  static constexpr std::uint8_t kEdge = 0;             ///< what is no letter
  static constexpr std::uint8_t kOther = 127;          ///< a letter that no rule knows
  static constexpr std::uint8_t kDropped = 128, kUnknown = 129;
  static constexpr std::size_t kNotComposed = ~std::size_t{0};
  static constexpr std::size_t kMostOfARule = 3;  ///< sounds

  /// A set of letters by number, kEdge and kOther among them.
  struct Set {
    std::array<std::uint64_t, 2> bits{~0ULL, ~0ULL};
    bool has(std::uint8_t letter) const { return (bits[letter >> 6] >> (letter & 63) & 1) != 0; }
    bool fits_anything() const { return (bits[0] & bits[1]) == ~0ULL; }
  };
  struct Rule {
    std::array<std::uint8_t, 8> from{};
    std::array<char, kMostOfARule> to{};
    std::uint8_t size = 0, sounds = 0;  ///< how many of `from` and of `to`
    bool conditional = false;
    bool certain = false;  ///< fits wherever its first two letters stand
    std::uint8_t unused = 0;
    Set left, right;
  };
  /// What surely becomes of a letter, whatever stands around it but for the next one.
  struct Step {
    std::uint8_t letters = 0;  ///< that are read with it; 0: the rules must be asked
    char sound = 0;            ///< 0: none
  };
  class Made;

  static std::uint8_t of_one(char32_t c, std::span<const std::uint8_t> number);

  std::size_t read(std::string_view word, bool composed, std::uint8_t* letters) const;
  const Rule* rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const;
  std::size_t hear(const std::uint8_t* letters, std::size_t size, char* out) const;
  static std::string composed(std::string_view word);

  template <class Use>
  decltype(std::declval<Use&>()(std::span<char>())) with_sounds(std::string_view word, Use& use, bool composed) const;
  template <class Use>
  decltype(std::declval<Use&>()(std::span<char>())) with_letters(std::string_view word, bool composed,
                                                                 std::uint8_t* letters, char* out, Use& use) const {
    const auto size = read(word, composed, letters + 1);
    if (size == kNotComposed) return with_sounds(std::string_view(SoundTable::composed(word)), use, true);
    letters[0] = letters[size + 1] = 0;
    return use(std::span(out, hear(letters + 1, size, out)));
  }

  static constexpr std::uint16_t kNoRule = 0xFFFF;
  static std::size_t pair(std::uint8_t letter, std::uint8_t next) { return kNumbers * letter + next; }

  std::span<const std::uint8_t> number_;  ///< of known letters
  std::span<const Rule> rules_;
  std::span<const std::uint16_t> choice_;   ///< rules in the order of trying, each row of them ended by kNoRule
  std::span<const std::uint16_t> choices_;  ///< by a letter and the next: where in choice_
  std::span<const Step> steps_;             ///< by the same
};

template <class Use>
decltype(std::declval<Use&>()(std::span<char>())) SoundTable::with_sounds(std::string_view word, Use& use,
                                                                          bool composed) const {
  if (word.size() <= kShort) {
    std::array<std::uint8_t, kShort + 2> letters;
    std::array<char, kMostOfARule * kShort> out;
    return with_letters(word, composed, letters.data(), out.data(), use);
  }
  const auto letters = std::make_unique_for_overwrite<std::uint8_t[]>(word.size() + 2);
  const auto out = std::make_unique_for_overwrite<char[]>(kMostOfARule * word.size());
  return with_letters(word, composed, letters.get(), out.get(), use);
}

}  // namespace behistun::translit
