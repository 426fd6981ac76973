// The numbering of signs.
//
// Latin: ASCII and Latin-1 letters keep their code; Latin Extended-A, whose cases alternate, takes 0x80-0xBF by pairs;
// the rest share 0xC0-0xDE. Cyrillic: the letters of Russian take 0x5F-0x7F, those of other languages what follows.

#include "features.hpp"

#include <behistun/unicode.hpp>

namespace behistun::detect::internal {
namespace {

std::uint8_t latin_sign(char32_t lower) {
  if (lower < 0x100) return static_cast<std::uint8_t>(lower);
  if (lower < 0x180) return static_cast<std::uint8_t>(0x80 + (lower - 0x100) / 2);
  return static_cast<std::uint8_t>(0xC0 + lower % 31);
}

std::uint8_t cyrillic_sign(char32_t lower) {
  if (lower == 0x451) return 0x5F;
  if (lower >= 0x430 && lower <= 0x45F) return static_cast<std::uint8_t>(kSmallA + (lower - 0x430));
  return static_cast<std::uint8_t>(0x90 + lower / 2 % 0x70);
}

Sign sign_of(char32_t c) {
  if (c == '\'' || c == 0x2019) return {kApostrophe, Alphabet::none};
  if (!unicode::is_letter(c)) return {};
  const auto lower = unicode::lower(c);
  switch (unicode::script(c)) {
    case unicode::Script::latin:
      return {latin_sign(lower), Alphabet::latin};
    case unicode::Script::cyrillic:
      return {cyrillic_sign(lower), Alphabet::cyrillic};
    default:
      return {0, Alphabet::other};
  }
}

}  // namespace

Folding::Folding() {
  for (char32_t c = 0; c < low_.size(); ++c) low_[c] = sign_of(c);
  for (char32_t c = 0; c < vietnamese_.size(); ++c) vietnamese_[c] = sign_of(0x1E00 + c);
}

Sign Folding::three_or_four_bytes(char32_t c) const {
  if (c >= 0x1E00 && c <= 0x1EFF) return vietnamese_[c - 0x1E00];
  if (c >= 0x2000 && c <= 0x206F) return c == 0x2019 ? Sign{kApostrophe, Alphabet::none} : Sign{};
  return c <= 0x10FFFF ? sign_of(c) : Sign{};
}

const Folding& folding() {
  static const Folding made;
  return made;
}

}  // namespace behistun::detect::internal
