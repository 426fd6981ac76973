// The tables, as ICU knows the charsets.

#include "eight_bit.hpp"

#include <behistun/unicode.hpp>

namespace behistun::text {

EightBit::EightBit(std::string_view name) {
  // Bytes without a character, and those of ISO-8859-1 that windows-1252 has not, come through as control characters.
  for (unsigned byte = 0x80; byte < 0xA0; ++byte) bytes_[byte] = static_cast<unsigned char>(byte);
  for (unsigned i = 0; i < 0x80; ++i) {
    const auto byte = static_cast<char>(0x80 + i);
    const auto decoded = unicode::decode({&byte, 1}, name);
    assert(decoded);  // ICU knows all six
    const auto character = unicode::code_point(*decoded, 0).value;
    const bool known = character < kSize;
    characters_[i] = known ? character : 0x80 + i;
    if (known) bytes_[character] = static_cast<unsigned char>(0x80 + i);
  }
}

const EightBit& EightBit::of(Charset charset) {
  static const std::array made = {EightBit("windows-1252"), EightBit("windows-1251"),   EightBit("koi8-r"),
                                  EightBit("ibm866"),       EightBit("x-mac-cyrillic"), EightBit("macintosh")};
  return made[static_cast<std::size_t>(charset)];
}

}  // namespace behistun::text
