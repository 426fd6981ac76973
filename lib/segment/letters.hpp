#pragma once
// What the characters of words are, and how they fold.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace behistun::segment {

enum class Class : std::uint8_t { other, letter, mark, digit };

Class class_of(char32_t c);

struct alignas(8) Character {
  Class kind = Class::other;
  bool upper = false;
  std::uint8_t size = 0;  ///< of the folded form, in bytes
  char folded[4] = {};    ///< of a letter or a digit
};

constexpr char32_t kKnown = 0x460;  // Latin and Russian letters lie below
inline bool is_known_letter(char32_t c, Class kind) {
  return c < kKnown && (kind == Class::letter || kind == Class::digit);
}
/// Those below kKnown, made at the first call.
const std::array<Character, kKnown>& known_characters();

/// A word as its spellings meet, by the unicode room's rules: for words with any character that is not known.
std::string folded_whole(std::string_view word);

}  // namespace behistun::segment
