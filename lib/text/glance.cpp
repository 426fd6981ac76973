// Which steps does a text need? One quick pass, which may say too much and never too little.
//
// Letters of our languages, plain signs and what the canonical form itself holds pass without a thought. Everything
// that could wake a step is told by a byte or two: mojibake by the character behind a possible lead byte, homoglyphs by
// letters of two alphabets.

#include "steps.hpp"

#include <array>

namespace behistun::text {

namespace {

// ASCII that never wakes a step by itself, and which of it is letters.
enum Plain : unsigned char { kNotPlain = 0, kSign = 1, kLetter = 2 };
constexpr std::array<unsigned char, 256> kPlain = [] {
  std::array<unsigned char, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x7F; ++byte) plain[byte] = kSign;
  for (const auto byte : {'`', '\'', '-', '<', ';', ':', '!', '?'}) plain[static_cast<std::size_t>(byte)] = kNotPlain;
  for (std::size_t letter = 'A'; letter <= 'Z'; ++letter) plain[letter] = plain[letter + 32] = kLetter;
  return plain;
}();

class Glance {
 public:
  explicit Glance(std::string_view text) : text_(text) {}

  unsigned needs() {
    while (at_ < text_.size()) {
      const auto byte = at(at_);
      if (kPlain[byte] != kNotPlain) {
        plain_ |= kPlain[byte];
        ++at_;
      } else if (byte < 0x80) {
        see_ascii(byte);
        ++at_;
      } else if (byte == 0xD0 || byte == 0xD1) {
        see_cyrillic_run();
      } else {
        see_other(byte);
      }
    }
    if ((plain_ & kLetter) != 0 && cyrillic_) needs_ |= kHomoglyphs;
    return needs_;
  }

 private:
  // The byte at `i`, and zero beyond the text.
  unsigned char at(std::size_t i) const { return i < text_.size() ? static_cast<unsigned char>(text_[i]) : 0; }
  unsigned char back(std::size_t i) const { return i <= at_ ? at(at_ - i) : 0; }

  void see_ascii(unsigned char byte) {
    if (byte == '\n') {
      if (back(1) == '-') needs_ |= kLines;
    } else if (byte == ';' || byte == ':' || byte == '!' || byte == '?') {
      if (back(1) == ' ') needs_ |= kCharacters;
    } else if (byte == '-' || byte == '\'' || byte == '<') {
      if (back(1) == byte) needs_ |= kCharacters;
    } else {
      needs_ |= kCharacters;
    }
  }

  void see_cyrillic_run() {
    cyrillic_ = true;
    if (begins_oddly()) needs_ |= kMisread;
    const auto begin = at_;
    while (at_ + 1 < text_.size()) {
      const auto first = static_cast<unsigned char>(text_[at_]), second = static_cast<unsigned char>(text_[at_ + 1]);
      if ((first & 0xFE) != 0xD0) break;
      const auto letter = (first & 1U) * 64U + (second & 0x3FU);         // of the block, from U+0400 on
      if (letter - 0x10U >= 0x40U) see_unusual_cyrillic(first, second);  // all but А to я
      at_ += 2;
    }
    if (at(at_) >= '0' && at(at_) <= '9') needs_ |= kHomoglyphs;  // СО2
    if (ends_oddly()) needs_ |= kMisread;
    const bool loud = at_ - begin >= 8 && is_capital(at(begin), at(begin + 1)) && is_capital(back(2), back(1));
    if (loud && ++loud_words_ == 2) needs_ |= kMisread;
  }

  static bool is_capital(unsigned char first, unsigned char second) {  // А to Я
    return first == 0xD0 && second >= 0x90 && second < 0xB0;
  }
  static bool is_small(unsigned char first, unsigned char second) {  // а to я
    return first == 0xD0 ? second >= 0xB0 : first == 0xD1 && second < 0x90;
  }

  // Words in the wrong charset begin with a small letter and go on with a capital, or begin with й, ъ, ы, ь, or are a
  // single н, х, п or ч; in MacCyrillic they end with a capital. French ones have Latin letters on either side.
  bool ends_oddly() const {
    const auto first = back(2), second = back(1);
    const bool alone = at(at_) == ' ' && back(3) < 0x80 &&
                       (first == 0xD0 ? second == 0xBD || second == 0xBF : second == 0x85 || second == 0x87);
    return alone || kPlain[at(at_)] == kLetter || (is_capital(first, second) && is_small(back(4), back(3)));
  }
  bool begins_oddly() const {
    const auto first = at(at_), second = at(at_ + 1);
    const bool never_first =
        first == 0xD1 ? second >= 0x8A && second <= 0x8C : second == 0xB9 || (second >= 0xAA && second <= 0xAC);
    return never_first || kPlain[back(1)] == kLetter ||
           (is_small(first, second) && is_capital(at(at_ + 2), at(at_ + 3)));
  }

  // Ё ё and the letters of Ukrainian and Belarusian are suspect between capitals and beside Latin letters only, the
  // others always.
  void see_unusual_cyrillic(unsigned char first, unsigned char second) {
    const bool capital = first == 0xD0;
    const auto row = capital ? second : second - 0x10;
    const bool in_words = row == 0x81 || row == 0x84 || row == 0x86 || row == 0x87 || row == 0x8E;
    const bool capital_behind = at(at_ + 2) == 0xD0 && at(at_ + 3) < 0xB0;
    const bool latin_beside = kPlain[at(at_ + 2)] == kLetter || kPlain[back(3)] == kLetter;
    if (!in_words || (behind_lead() && (capital_behind || latin_beside))) needs_ |= kMojibake;
    if (!in_words || (capital && is_small(back(2), back(1)))) needs_ |= kMisread;
    if (second == 0x80 || second == 0x90 || second == 0x8D || second == 0x9D) needs_ |= kLetters;
  }

  void see_other(unsigned char byte) {
    const auto second = at(at_ + 1), third = at(at_ + 2);
    if (behind_lead()) needs_ |= kMojibake;
    if ((back(2) & 0xFE) == 0xC2) needs_ |= kMisread;
    if (byte == 0xC2) {
      if (second < 0xA0) needs_ |= kMojibake;
      const bool plain = second >= 0xA1 && second != 0xAB && second != 0xAD && second != 0xB4 && second != 0xBB;
      if (!plain) needs_ |= kCharacters;
      at_ += 2;
    } else if (byte >= 0xC3 && byte <= 0xC9) {
      see_latin();
    } else if (byte == 0xE2) {
      if (second >= 0x94 && second <= 0x96) needs_ |= kMojibake | kMisread;  // boxes
      if (second == 0x80 && (third == 0x93 || third == 0x94) && (at(at_ + 3) & 0xFE) == 0xD0) needs_ |= kMojibake;
      if (second == 0x88 && third == 0x9A) needs_ |= kMojibake;  // √
      if (!plain_sign(second, third)) needs_ |= second == 0x80 ? kCharacters : kCharacters | kLetters;
      if (second > 0x84 || (second == 0x84 && third > 0xA2))
        needs_ |= kHomoglyphs;  // letterlike symbols, Latin Extended-C
      at_ += 3;
    } else {
      needs_ |= kMisread | kCharacters | kLetters | kHomoglyphs;
      at_ += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    }
  }

  // A Latin letter beyond ASCII.
  void see_latin() {
    if ((back(2) & 0xFC) == 0xD0 || (at(at_ + 2) & 0xFC) == 0xD0) needs_ |= kHomoglyphs;
    at_ += 2;
  }

  // † ‡ • … – ‰ € № ™: signs that stay as they are.
  static bool plain_sign(unsigned char second, unsigned char third) {
    if (second == 0x80) return third == 0x93 || third == 0xB0 || (third >= 0xA0 && third <= 0xA2) || third == 0xA6;
    return (second == 0x82 && third == 0xAC) || (second == 0x84 && (third == 0x96 || third == 0xA2));
  }

  // Does a character end here that mojibake begins with: Â to ô, В to Я, в, п, р?
  bool behind_lead() const {
    const auto first = back(2), second = back(1);
    return (first == 0xC3 && second >= 0x82 && second <= 0xB4) ||
           (first == 0xD0 && ((second >= 0x92 && second <= 0xAF) || second == 0xB2 || second == 0xBF)) ||
           (first == 0xD1 && second == 0x80);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  unsigned needs_ = 0;
  unsigned plain_ = 0;  // what plain ASCII was met
  bool cyrillic_ = false;
  unsigned loud_words_ = 0;  // Cyrillic ones of four letters and more, in capitals
};

}  // namespace

unsigned needs(std::string_view text) { return Glance(text).needs(); }

}  // namespace behistun::text
