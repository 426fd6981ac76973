#pragma once
// The words that a thread has met, each with a small number, so that what is known of a word lies in arrays by it.

#include <array>
#include <behistun/tokens.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::segment {

/// For one thread.
class WordMemory {
 public:
  WordMemory();

  /// Before the tokens of a text are numbered. Where the words have become many, all of them are forgotten, and the
  /// numbers are those of another memory.
  void open() {
    if (words_ > kMany) forget();
  }
  /// Gives each token the number of its word, if it can have one.
  /// @pre  from the beginning of each folded form on, Tokens::kReadable bytes may be read
  void number(std::span<Token> tokens);
  /// Tells its numbers from all that were given by another memory of this program, or before it forgot.
  std::uint64_t id() const { return id_; }
  /// All numbers are below it.
  std::size_t end_of_numbers() const { return words_ + 1; }

  static constexpr std::size_t kMany = 32768;    // words
  static constexpr std::size_t kMost = 0xFFFF;   // words: beyond it they have no number
  static constexpr std::size_t kLongest = 0xFF;  // bytes: so does a longer word

 private:
  static constexpr std::size_t kEight = 8, kInSlot = 24;  // bytes
  static constexpr unsigned kFewestBits = 10;

  /// A word of up to sixteen bytes is its first eight and the next eight, zeros behind the last; of a longer one the
  /// last eight tell it too, and beyond kInSlot bytes what lies between.
  struct Slot {
    std::uint64_t start = 0, next = 0, last = 0;
    std::uint32_t text = 0;  // where in texts_ a word begins that is longer than kInSlot
    std::uint16_t size = 0;
    std::uint16_t number = 0;  // 0 where the slot is empty
  };
  static_assert(sizeof(Slot) == 32);  // two in a line of the cache

  static Slot slot_of(const Token& token);
  std::size_t place(const Slot& word) const;
  /// `at` is its place.
  std::uint16_t number_of(const Slot& word, std::size_t at, std::string_view folded);
  bool is(const Slot& one, const Slot& word, std::string_view folded) const;
  void widen();
  void forget();

  std::uint64_t id_;
  unsigned bits_ = kFewestBits;
  std::vector<Slot> slots_;  // open addressing; at most half are taken
  std::size_t words_ = 0;
  std::vector<char> texts_;
};

}  // namespace behistun::segment
