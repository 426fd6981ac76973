// A piece is found by going the way back: characters to bytes, bytes to a character that texts hold.
//
// A byte may have been lost on the way, since A0 looks like a space and some bytes are no character of the charset.
// Where only one byte can have stood there, what is left is a piece, too: «Р » is Р, «Р» with U+FFFD is И, «â€» is ”,
// «Ã » is à.

#include "pieces.hpp"

#include <array>
#include <vector>

namespace behistun::text {

namespace {

// What texts hold: the two charsets themselves (damage may be done twice), Latin letters with marks, the byte order
// mark, pictures.
bool plausible(char32_t c) {
  return EightBit::of(Charset::windows_1252).byte(c) != 0 || EightBit::of(Charset::windows_1251).byte(c) != 0 ||
         (c >= 0x100 && c < 0x180) || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x400 && c < 0x460) || c == 0xFEFF ||
         (c >= 0x1F300 && c < 0x1FB00);
}

Piece whole_piece(std::string_view text, std::size_t at, Charset reading) {
  const auto& table = EightBit::of(reading);
  const auto lead = unicode::code_point(text, at);
  const auto first = table.byte(lead.value);
  if (first < 0xC2 || first > 0xF4) return {};
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  Piece piece{{at, at + lead.size}, size, lead.value, 0, 0, true};
  std::array<char, 4> bytes{static_cast<char>(first)};
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = unicode::code_point(text, piece.span.end);
    const auto byte = table.byte(next.value);
    if ((byte & 0xC0) != 0x80) return {};
    bytes[i] = static_cast<char>(byte);
    piece.last = next.value;
    piece.span.end += next.size;
  }
  const std::string_view sequence(bytes.data(), size);
  if (unicode::first_ill_formed(sequence)) return {};
  piece.meaning = unicode::code_point(sequence, 0).value;
  return plausible(piece.meaning) ? piece : Piece{};
}

// A lead byte whose other half is lost, and what it can only have been.
Piece broken_piece(std::string_view text, std::size_t at, Charset reading) {
  const auto lead = unicode::code_point(text, at);
  const auto first = EightBit::of(reading).byte(lead.value);
  const auto next = unicode::code_point(text, at + lead.size);
  const auto behind = at + lead.size + next.size;
  const auto after = unicode::code_point(text, behind);
  const auto piece = [&](std::size_t end, char32_t meaning) {
    return Piece{{at, end}, 2, lead.value, next.value, meaning, false};
  };
  if (next.value == U' ' && (first == 0xC2 || first == 0xC3 || first == 0xD0)) {
    // A space behind it is A0, if that was not the last of several which became one.
    const bool in_word = first == 0xD0 && whole_piece(text, behind, reading).characters != 0;
    const bool keeps_space = first == 0xD0 ? !in_word : first == 0xC3 && unicode::is_letter(after.value);
    const auto end = keeps_space ? at + lead.size : behind;
    return piece(end, first == 0xC2 ? 0xA0 : first == 0xC3 ? U'à' : U'Р');
  }
  if (next.value == 0xFFFD && first == 0xD0 && reading == Charset::windows_1251) return piece(behind, U'И');
  if (first == 0xE2 && EightBit::of(reading).byte(next.value) == 0x80 && reading == Charset::windows_1252) {
    if (after.value == U'"') return {{at, behind + 1}, 3, lead.value, after.value, U'–', true};  // ” and “ were settled
    const bool lost = after.value == 0xFFFD;
    return {{at, behind + (lost ? after.size : 0)}, 3, lead.value, next.value, U'”', true};
  }
  return {};
}

constexpr Charsets bit(Charset charset) { return static_cast<Charsets>(1U << static_cast<unsigned>(charset)); }

// What a character may be in each of the charsets: the first byte of a sequence, or a later one.
struct Roles {
  Charsets first = 0, later = 0;
};

const std::vector<Roles>& known_roles() {
  static const auto known = [] {
    std::vector<Roles> made(EightBit::kSize);
    for (char32_t at = 0; at < made.size(); ++at)
      for (const auto charset : {Charset::windows_1252, Charset::windows_1251, Charset::koi8_r, Charset::ibm866,
                                 Charset::mac_cyrillic, Charset::mac_roman}) {
        const auto byte = EightBit::of(charset).byte(at);
        if (byte >= 0xC2 && byte <= 0xF4) made[at].first |= bit(charset);
        if ((byte & 0xC0) == 0x80) made[at].later |= bit(charset);
      }
    return made;
  }();
  return known;
}

Roles roles(const std::vector<Roles>& known, char32_t c) { return c < known.size() ? known[c] : Roles{}; }

// A character behind which the second half of a piece may be lost: there is a space or U+FFFD then (broken_piece).
bool may_begin_broken_piece(char32_t lead, char32_t next) {
  return (next == U' ' || next == 0xFFFD) && std::u32string_view(U"ÂÃÐВГР").find(lead) != std::u32string_view::npos;
}

}  // namespace

Beginning beginning_at(std::string_view text, std::size_t at, unicode::CodePoint c) {
  static const auto& known = known_roles();
  const auto next = unicode::code_point(text, at + c.size).value;
  return {c.value, static_cast<Charsets>(roles(known, c.value).first & roles(known, next).later),
          may_begin_broken_piece(c.value, next)};
}

Found find_piece(std::string_view text, std::size_t at, const Beginning& beginning, Charset before) {
  const auto first = beginning.lead < 0x100 ? Charset::windows_1252 : Charset::windows_1251;
  const auto may_be = [&](Charset reading) { return (beginning.whole & bit(reading)) != 0; };
  if (may_be(first))
    if (const auto piece = whole_piece(text, at, first); piece.characters != 0) return {piece, first};
  if (beginning.broken || may_be(first))
    if (const auto piece = broken_piece(text, at, first); piece.characters != 0) return {piece, first};
  for (const auto reading : {before, Charset::koi8_r, Charset::ibm866, Charset::mac_cyrillic, Charset::mac_roman})
    if (may_be(reading))
      if (const auto piece = whole_piece(text, at, reading); piece.characters != 0) return {piece, reading};
  return {};
}

}  // namespace behistun::text
