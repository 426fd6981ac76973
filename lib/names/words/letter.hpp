#pragma once
// What this room asks of a character, from a table: names are read by the million.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace behistun::names {

struct Letter {
  enum Flag : std::uint8_t {
    letter = 1,
    upper = 2,
    lower = 4,
    mark = 8,
    digit = 16,
    apostrophe = 32,
    cyrillic = 64,
    joint = 128  ///< a full stop or a hyphen
  };
  std::uint8_t flags = 0;
  std::uint8_t size = 0;         ///< of what it is folded to, in bytes; 0: it is left out
  std::array<char, 6> folded{};  ///< lower case without marks, й and ё kept

  bool is(Flag flag) const { return (flags & flag) != 0; }
};

struct Character {
  char32_t value = 0;
  std::uint32_t size = 0;  ///< in bytes
};

/// The character that starts at byte `at`. @pre  the text is well-formed and goes on there.
inline Character character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | tail(1), 2};
  if (lead < 0xF0) return {(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
  return {(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

/// Latin, Cyrillic and the scripts between them are looked up; what is rarer is asked of Unicode each time.
class Letters {
 public:
  /// Lies where the build has put it.
  static const Letters& table();
  static std::string lay_out();
  Letter operator[](char32_t c) const {
    if (c < kKnown) return known_[c];
    return c >= kMarked && c < kMarked + kMarkedLetters ? marked_[c - kMarked] : describe(c);
  }

 private:
  static constexpr char32_t kKnown = 0x530;
  static constexpr char32_t kMarked = 0x1E00, kMarkedLetters = 0x100;  // Latin Extended Additional: Vietnamese
  Letters();
  static Letter describe(char32_t c);
  std::array<Letter, kKnown> known_;
  std::array<Letter, kMarkedLetters> marked_;
};

}  // namespace behistun::names
