#pragma once
// The engine of the sounds: what Rules does, for one table, with letters as numbers.

#include <algorithm>
#include <array>
#include <behistun/laid_out.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include "rules.hpp"

namespace behistun::translit {

/// Sounds as they are heard: each is written, and the next one over it if it was none, or the one before it again.
class SoundsHeard {
 public:
  static constexpr std::size_t room_for(std::size_t sounds) { return sounds + 1; }
  SoundsHeard(char* place, std::size_t) : begin_(place), end_(place) {}
  void add(char sound) {
    *end_ = sound;
    end_ += sound != last_ && sound != '\0';
    last_ = sound == '\0' ? last_ : sound;
  }
  std::string_view all() const { return {begin_, end_}; }

 private:
  char *begin_, *end_;
  char last_ = '\0';
};

/// The key of a word, as its sounds are heard: all of them, and beside them the consonants alone, which are the key
/// where they are three and more, behind a vowel at the beginning.
class KeyHeard {
 public:
  static constexpr std::size_t room_for(std::size_t sounds) { return 2 * sounds + 3; }
  KeyHeard(char* place, std::size_t sounds) : all_(place), end_(place), bare_(place + sounds + 2), bare_end_(bare_) {
    bare_[-1] = '\0';
  }
  void add(char sound) {
    const bool heard = sound != last_ && sound != '\0', consonant = heard && sound != kVowel;
    *end_ = *bare_end_ = sound;
    end_ += heard;
    last_ = sound == '\0' ? last_ : sound;
    consonants_ += consonant;
    bare_end_ += consonant && sound != bare_end_[-1];
  }
  std::string_view made() {
    constexpr std::size_t kFew = 3;
    if (consonants_ < kFew) return {all_, end_};
    if (*all_ == kVowel) *--bare_ = kVowel;
    return {bare_, bare_end_};
  }

 private:
  static constexpr char kVowel = 'a';
  char *all_, *end_, *bare_, *bare_end_;
  char last_ = '\0';
  std::size_t consonants_ = 0;
};

/// A letter and the next one lead to the few rules that may fit there, mostly to the one that does, and a neighbour
/// fits a rule if its bit is in the rule's set.
class SoundTable {
 public:
  /// Takes what lay_out() wrote, which lies where it is.
  explicit SoundTable(laid_out::Reader& in);
  static void lay_out(std::span<const Row> rows, laid_out::Writer& out);

  /// Calls `use` with what is heard of the word, SoundsHeard or KeyHeard. Allocates nothing for a word of up to kShort
  /// bytes.
  template <class Heard, class Use>
  auto hear(std::string_view word, Use use) const {
    return hear<Heard>(word, use, false);
  }
  /// The first of them, 0 for none.
  char first(std::string_view word) const;

 private:
  static constexpr std::size_t kShort = 94;  ///< bytes
  static constexpr std::size_t kNumbers = 128;
  static constexpr std::size_t kKnownLetters = 0x530;  ///< Latin and Cyrillic, with nearly all their marked letters
  static constexpr char32_t kMarked = 0x1E00, kMarkedLetters = 0x100;  ///< Latin Extended Additional: Vietnamese
  static constexpr std::uint8_t kEdge = 0;                             ///< what is no letter
  static constexpr std::uint8_t kOther = 127;                          ///< a letter that no rule knows
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
  std::uint8_t number_of(char32_t c) const {
    if (c < kKnownLetters) return number_[c];
    return c - kMarked < kMarkedLetters ? number_[kKnownLetters + (c - kMarked)] : of_one(c, number_);
  }

  std::size_t read(std::string_view word, bool composed, std::uint8_t* letters) const;
  const Rule* rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const;
  template <class Heard>
  void hear_letters(const std::uint8_t* letters, std::size_t size, Heard& out) const;
  static std::string composed(std::string_view word);

  template <class Heard, class Use>
  std::invoke_result_t<Use&, Heard&> hear(std::string_view word, Use& use, bool composed) const;
  template <class Heard, class Use>
  auto read_and_hear(std::string_view word, bool composed, std::uint8_t* letters, char* room, Use& use) const {
    const auto size = read(word, composed, letters + 1);
    if (size == kNotComposed) return hear<Heard>(std::string_view(SoundTable::composed(word)), use, true);
    letters[0] = letters[size + 1] = kEdge;
    Heard heard(room, kMostOfARule * size);
    hear_letters(letters + 1, size, heard);
    return use(heard);
  }

  static constexpr std::uint16_t kNoRule = 0xFFFF;
  static std::size_t pair(std::uint8_t letter, std::uint8_t next) { return kNumbers * letter + next; }

  std::span<const std::uint8_t> number_;  ///< of known letters, and behind them of marked ones
  std::span<const Rule> rules_;
  std::span<const std::uint16_t> choice_;   ///< rules in the order of trying, each row of them ended by kNoRule
  std::span<const std::uint16_t> choices_;  ///< by a letter and the next: where in choice_
  std::span<const Step> steps_;             ///< by the same
};

extern template void SoundTable::hear_letters(const std::uint8_t*, std::size_t, SoundsHeard&) const;
extern template void SoundTable::hear_letters(const std::uint8_t*, std::size_t, KeyHeard&) const;

template <class Heard, class Use>
std::invoke_result_t<Use&, Heard&> SoundTable::hear(std::string_view word, Use& use, bool composed) const {
  if (word.size() <= kShort) {
    std::array<std::uint8_t, kShort + 2> letters;
    std::array<char, Heard::room_for(kMostOfARule * kShort)> room;
    return read_and_hear<Heard>(word, composed, letters.data(), room.data(), use);
  }
  const auto letters = std::make_unique_for_overwrite<std::uint8_t[]>(word.size() + 2);
  const auto room = std::make_unique_for_overwrite<char[]>(Heard::room_for(kMostOfARule * word.size()));
  return read_and_hear<Heard>(word, composed, letters.get(), room.get(), use);
}

}  // namespace behistun::translit
