#pragma once
// The 8-bit charsets between which text goes astray: which byte a character is, and which character a byte.

#include <array>
#include <cstdint>
#include <string_view>

namespace behistun::text {

enum class Charset : std::uint8_t { windows_1252, windows_1251, koi8_r, ibm866, mac_cyrillic, mac_roman };

// The upper half of a charset. ASCII is in all of them.
class EightBit {
 public:
  static constexpr std::size_t kSize = 0x25A1;  // ■ of KOI8-R and CP866 is the last character that any of them has

  // Made once.
  static const EightBit& of(Charset charset);

  // Above 7F; 0 for a character that the charset has not.
  unsigned char byte(char32_t character) const { return character < kSize ? bytes_[character] : 0; }
  // @pre  byte is above 7F. What has no character is a control character, as in ISO-8859-1.
  char32_t character(unsigned char byte) const { return characters_[byte & 0x7FU]; }

 private:
  explicit EightBit(std::string_view name);

  std::array<unsigned char, kSize> bytes_{};
  std::array<char32_t, 0x80> characters_{};
};

}  // namespace behistun::text
