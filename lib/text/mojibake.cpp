// UTF-8 that somebody read as windows-1252 («Ã‰lysÃ©e») or windows-1251 («РџСЂРµР·РёРґРµРЅС‚»).
//
// We go the way back: characters that are the bytes of a well-formed UTF-8 sequence in one of these charsets, and whose
// meaning is a character that such texts hold, make a *piece*. Pieces with nothing but ASCII between them, within a
// line, make a run, and a run is repaired as a whole if one of its pieces cannot be anything else:
//   - three characters or more («â€™», «вЂ“»)
//   - windows-1252: pieces that touch; Ã or Â unless it ends a word in capitals; another capital within small letters
//   - windows-1251: pieces that touch, if a sign is among them that no Cyrillic word holds, or if there are three;
//     Г or В among Latin letters
// Damage done twice takes the step twice.

#include "steps.hpp"

#include <array>
#include <behistun/unicode.hpp>

namespace behistun::text {

namespace {

enum class Reading : std::uint8_t { windows_1252, windows_1251 };

// Which byte above 7F a character is in a charset; 0 for none.
class Bytes {
 public:
  explicit Bytes(std::string_view charset) {
    for (int i = 0x80; i < 0x100; ++i) {
      const auto byte = static_cast<char>(i);
      const auto decoded = unicode::decode({&byte, 1}, charset);
      assert(decoded);  // ICU knows both charsets
      const auto c = unicode::code_point(*decoded, 0).value;
      if (c < kSize) byte_of_[c] = static_cast<unsigned char>(i);
    }
    // Bytes without a character come through as control characters.
    for (unsigned c = 0x80; c < 0xA0; ++c)
      if (!used(c)) byte_of_[c] = static_cast<unsigned char>(c);
  }

  unsigned char of(char32_t c) const { return c < kSize ? byte_of_[c] : 0; }

 private:
  bool used(unsigned byte) const {
    for (const auto b : byte_of_)
      if (b == byte) return true;
    return false;
  }

  static constexpr std::size_t kSize = 0x2123;  // ™ is the last
  std::array<unsigned char, kSize> byte_of_{};
};

const Bytes& bytes(Reading reading) {
  static const Bytes latin("windows-1252"), cyrillic("windows-1251");
  return reading == Reading::windows_1252 ? latin : cyrillic;
}

struct Piece {
  Span span;
  std::size_t characters = 0;   // 0: no piece
  char32_t lead = 0, last = 0;  // its first and last character
  char32_t meaning = 0;
};

// What texts hold: the two charsets themselves (damage may be done twice), Latin letters with marks, the byte order
// mark, pictures.
bool plausible(char32_t c) {
  return bytes(Reading::windows_1252).of(c) != 0 || bytes(Reading::windows_1251).of(c) != 0 ||
         (c >= 0x100 && c < 0x180) || (c >= 0x400 && c < 0x460) || c == 0xFEFF || (c >= 0x1F300 && c < 0x1FB00);
}

Piece piece_at(std::string_view text, std::size_t at, Reading reading) {
  const auto& table = bytes(reading);
  const auto lead = unicode::code_point(text, at);
  const auto first = table.of(lead.value);
  if (first < 0xC2 || first > 0xF4) return {};
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  Piece piece{{at, at + lead.size}, size, lead.value, 0, 0};
  std::string sequence(1, static_cast<char>(first));
  while (sequence.size() < size) {
    const auto next = unicode::code_point(text, piece.span.end);
    const auto byte = table.of(next.value);
    if ((byte & 0xC0) != 0x80) return {};
    sequence += static_cast<char>(byte);
    piece.last = next.value;
    piece.span.end += next.size;
  }
  if (unicode::first_ill_formed(sequence)) return {};
  piece.meaning = unicode::code_point(sequence, 0).value;
  return plausible(piece.meaning) ? piece : Piece{};
}

bool latin_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

// The letters beyond А–я that words of Russian, Ukrainian and Belarusian hold.
bool in_cyrillic_words(char32_t c) { return std::u32string_view(U"ЁёІіЇїЄєҐґЎў").find(c) != std::u32string_view::npos; }

class Run {
 public:
  Run(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void add(const Piece& piece, Reading reading) {
    if (reading != reading_) end();
    reading_ = reading;
    pieces_.push_back(piece);
  }

  void end() {
    if (certain())
      for (const auto& piece : pieces_) {
        std::string meaning;
        unicode::append(meaning, piece.meaning);
        rewrite_.replace(piece.span, meaning, Rule::mojibake);
      }
    pieces_.clear();
  }

 private:
  bool certain() const {
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (pieces_[i].characters >= 3 || (reading_ == Reading::windows_1252 ? certain_latin(i) : certain_cyrillic(i)))
        return true;
    return false;
  }

  // The pieces i and i + 1 touch.
  bool touch(std::size_t i) const { return i + 1 < pieces_.size() && pieces_[i].span.end == pieces_[i + 1].span.begin; }

  bool certain_latin(std::size_t i) const {
    if (touch(i)) return true;
    const auto& piece = pieces_[i];
    const auto before = unicode::code_point_before(text_, piece.span.begin).value;
    const auto after = unicode::code_point(text_, piece.span.end).value;
    if (piece.lead == U'Ã' || piece.lead == U'Â') return !unicode::is_upper(before) || unicode::is_letter(after);
    return piece.lead != U'Ð' && piece.lead != U'Ñ' && (unicode::is_lower(before) || unicode::is_lower(after));
  }

  bool certain_cyrillic(std::size_t i) const {
    const auto& piece = pieces_[i];
    const bool sign = !in_cyrillic_words(piece.last);
    if (touch(i)) return sign || touch(i + 1) || !in_cyrillic_words(pieces_[i + 1].last);
    if (piece.lead != U'Г' && piece.lead != U'В') return false;
    const bool left = latin_letter(unicode::code_point_before(text_, piece.span.begin).value);
    const bool right = latin_letter(unicode::code_point(text_, piece.span.end).value);
    return (left && right) || (sign && (left || right));
  }

  std::string_view text_;
  Rewrite& rewrite_;
  Reading reading_ = Reading::windows_1252;
  std::vector<Piece> pieces_;
};

}  // namespace

void repair_mojibake(std::string_view text, Rewrite& rewrite) {
  Run run(text, rewrite);
  for (std::size_t at = 0; at < text.size();) {
    const auto c = unicode::code_point(text, at);
    if (c.size == 1) {
      if (c.value == U'\n') run.end();
      ++at;
      continue;
    }
    const auto reading = c.value < 0x100 ? Reading::windows_1252 : Reading::windows_1251;
    if (const auto piece = piece_at(text, at, reading); piece.characters != 0) {
      run.add(piece, reading);
      at = piece.span.end;
    } else {
      run.end();
      at += c.size;
    }
  }
  run.end();
}

}  // namespace behistun::text
