// Which steps does a text need? One quick pass, which may say too much and never too little.
//
// Letters of our languages, plain signs and what the canonical form itself holds wake no step. Everything that could is
// told by a byte or two: mojibake by the character behind a possible lead byte, homoglyphs by letters of two alphabets.
//
// Blocks of bytes are asked first whether any byte of them may be of that kind (waking_blocks.inc); nearly all of a
// clean text is passed over so. The characters of the other blocks are looked at one by one. What the look finds at a
// character, the block must have been marked for at one of its bytes.

#include "steps.hpp"
#include "waking_blocks.hpp"

#include <algorithm>

namespace behistun::text {

namespace {

bool is_latin(unsigned char byte) { return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z'; }
bool is_digit(unsigned char byte) { return byte >= '0' && byte <= '9'; }
bool leads_cyrillic(unsigned char byte) { return (byte & 0xFE) == 0xD0; }
bool is_capital(unsigned char first, unsigned char second) {  // А to Я
  return first == 0xD0 && second >= 0x90 && second < 0xB0;
}
bool is_small(unsigned char first, unsigned char second) {  // а to я
  return first == 0xD0 ? second >= 0xB0 : first == 0xD1 && second < 0x90;
}

class Glance {
 public:
  explicit Glance(std::string_view text) : text_(text) {}

  unsigned needs() {
    const auto& blocks = waking_blocks();
    Seen seen;
    for (std::size_t at = 0; (at = blocks.next(text_, at, seen)) < text_.size(); at += blocks.size)
      look_at(at, std::min(at + blocks.size, text_.size()));
    if (seen.latin && seen.cyrillic) needs_ |= kHomoglyphs;
    return needs_;
  }

 private:
  // The byte at `i`, and zero beyond the text.
  unsigned char at(std::size_t i) const { return i < text_.size() ? static_cast<unsigned char>(text_[i]) : 0; }
  unsigned char back(std::size_t i) const { return i <= at_ ? at(at_ - i) : 0; }

  // Looks at all characters that have a byte in text[begin, end), but for those that were looked at before.
  void look_at(std::size_t begin, std::size_t end) {
    while (begin > at_ && (at(begin) & 0xC0) == 0x80) --begin;
    at_ = std::max(at_, begin);
    while (at_ < end) look();
  }

  void look() {
    const auto byte = at(at_);
    if (byte < 0x80) {
      see_ascii(byte);
      ++at_;
    } else if (leads_cyrillic(byte)) {
      see_cyrillic(byte, at(at_ + 1));
      at_ += 2;
    } else {
      see_other(byte);
    }
  }

  void see_ascii(unsigned char byte) {
    if (is_latin(byte) || is_digit(byte)) {
      see_beside_cyrillic(byte);
    } else if (byte == '\n') {
      if (back(1) == '-') needs_ |= kLines;
    } else if (byte == ';' || byte == ':' || byte == '!' || byte == '?') {
      if (back(1) == ' ') needs_ |= kCharacters;
    } else if (byte == '-' || byte == '\'' || byte == ',' || byte == '<') {
      if (back(1) == byte) needs_ |= kCharacters;
    } else if (byte == '&') {
      const auto next = at(at_ + 1);
      if (is_latin(next) || next == '#') needs_ |= kEntities;
    } else if (byte < 0x20 || byte == 0x7F || byte == '`') {
      needs_ |= kCharacters;
    }
  }

  // French in the wrong charset has Cyrillic letters in Latin words, beside two Latin letters; a lookalike in a
  // Cyrillic word is mostly alone. «СО2» has a Cyrillic letter before a digit.
  void see_beside_cyrillic(unsigned char byte) {
    const bool behind = leads_cyrillic(back(2));
    if (is_digit(byte) && behind) needs_ |= kHomoglyphs;
    const bool beside = (behind && is_latin(at(at_ + 1))) || (is_latin(back(1)) && leads_cyrillic(at(at_ + 1)));
    if (is_latin(byte) && beside) needs_ |= kMisread;
  }

  // Words in the wrong charset begin with a small letter and go on with a capital, or begin with й, ъ, ы, ь, or are a
  // single н, х, п or ч, though not behind a hyphen («15-й», «г-н»); in MacCyrillic they end with a capital.
  void see_cyrillic(unsigned char first, unsigned char second) {
    const bool begins = !leads_cyrillic(back(2)) && back(1) != '-', ends = !leads_cyrillic(at(at_ + 2));
    if (is_unusual(first, second)) see_unusual_cyrillic(first, second);
    if (begins && (is_never_first(first, second) || behind_capital_of_mac())) needs_ |= kMisread;
    if (begins && back(1) < 0x80 && at(at_ + 2) == ' ' && is_never_alone(first, second)) needs_ |= kMisread;
    if (!is_capital(first, second)) return;
    if (ten_or_one(first, second) && ten_or_one(back(2), back(1))) needs_ |= kHomoglyphs;
    if (is_small(back(2), back(1)) && (ends || !leads_cyrillic(back(4)))) needs_ |= kMisread;
    if (ends && begins_loudly()) needs_ |= (needs_ & kLoud) == 0 ? kLoud : kMisread;
  }

  static bool is_unusual(unsigned char first, unsigned char second) {  // all but А to я
    return !is_capital(first, second) && !is_small(first, second);
  }
  static bool is_never_first(unsigned char first, unsigned char second) {
    return first == 0xD1 ? second >= 0x8A && second <= 0x8C : second == 0xB9 || (second >= 0xAA && second <= 0xAC);
  }
  static bool is_never_alone(unsigned char first, unsigned char second) {
    return first == 0xD0 ? second == 0xBD || second == 0xBF : second == 0x85 || second == 0x87;
  }

  static bool ten_or_one(unsigned char first, unsigned char second) {  // Х, І
    return first == 0xD0 && (second == 0xA5 || second == 0x86);
  }

  // A sign before a letter that is a capital, in MacCyrillic or in what was read as it.
  bool behind_capital_of_mac() const {
    constexpr std::u32string_view kSigns = U"¬÷ƒ√≈∆‚†‡€‰‹›•™»”";
    const auto low = [](unsigned char byte) { return static_cast<char32_t>(byte & 0x3F); };
    const auto two = low(back(2)) << 6 | low(back(1));
    const bool three = back(3) == 0xE2;
    const auto sign = three ? 0x2000 | two : two & 0x7FF;
    return back(1) >= 0x80 && (three || back(2) >= 0xC2) && kSigns.find(sign) != kSigns.npos;
  }

  // The word that ends with this letter has four and more, and the first is a capital, too.
  bool begins_loudly() const {
    auto begin = at_;
    while (begin >= 2 && leads_cyrillic(at(begin - 2))) begin -= 2;
    return at_ - begin >= 6 && is_capital(at(begin), at(begin + 1));
  }

  // Ё ё and the letters of Ukrainian and Belarusian are suspect between capitals and beside Latin letters only, the
  // others always.
  void see_unusual_cyrillic(unsigned char first, unsigned char second) {
    const bool capital = first == 0xD0;
    const auto row = capital ? second : second - 0x10;
    const bool in_words = row == 0x81 || row == 0x84 || row == 0x86 || row == 0x87 || row == 0x8E;
    const bool capital_behind = at(at_ + 2) == 0xD0 && at(at_ + 3) < 0xB0;
    const bool latin_beside = is_latin(at(at_ + 2)) || is_latin(back(3));
    if (!in_words || (behind_lead() && (capital_behind || latin_beside))) needs_ |= kMojibake;
    if (!in_words || (capital && is_small(back(2), back(1)))) needs_ |= kMisread;
    if (first == 0xD0 && second == 0x86 && (ten_or_one(back(2), back(1)) || ten_or_one(at(at_ + 2), at(at_ + 3))))
      needs_ |= kHomoglyphs;
    if (second == 0x80 || second == 0x90 || second == 0x8D || second == 0x9D) needs_ |= kLetters;
  }

  void see_other(unsigned char byte) {
    const auto second = at(at_ + 1), third = at(at_ + 2);
    if (behind_lead()) needs_ |= kMojibake;
    if ((back(2) & 0xFE) == 0xC2) needs_ |= kMisread;
    if (byte == 0xE2 && second == 0x82 && third == 0xAC && leads_cyrillic(back(2))) needs_ |= kMisread;  // с€ is ся
    if (byte == 0xC2) {
      if (second < 0xA0) needs_ |= kMojibake;
      const bool plain = second >= 0xA1 && second != 0xAB && second != 0xAD && second != 0xB4 && second != 0xBB;
      if (!plain) needs_ |= kCharacters;
      at_ += 2;
    } else if (byte >= 0xC3 && byte <= 0xC9) {
      see_latin();
    } else if (byte == 0xE2) {
      if (second >= 0x94 && second <= 0x96) needs_ |= kMojibake | kMisread;  // boxes
      if (second == 0x80 && (third == 0x93 || third == 0x94) && leads_cyrillic(at(at_ + 3))) needs_ |= kMojibake;
      if (second == 0x88 && third == 0x9A) needs_ |= kMojibake;                                                // √
      if (second == 0x80 && third == 0x9A && at(at_ + 3) == 0xC3 && at(at_ + 4) == 0x84) needs_ |= kMojibake;  // ‚Ä
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
    if (at(at_) == 0xC3 && at(at_ + 1) == 0x83 && at(at_ + 2) == ' ') needs_ |= kMojibake;  // à
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
  std::size_t at_ = 0;  // up to here all characters are looked at that it is worth it for
  unsigned needs_ = kAny;
};

}  // namespace

unsigned needs(std::string_view text) { return Glance(text).needs(); }

}  // namespace behistun::text
