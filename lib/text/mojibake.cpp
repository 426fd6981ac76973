// UTF-8 that somebody read as windows-1252 («Ã‰lysÃ©e»), windows-1251 («РџСЂРµР·РёРґРµРЅС‚»), KOI8-R («п÷я─п╣п╥»),
// CP866 («╨Я╤А╨╡╨╖»), MacCyrillic («–Я—А–µ–Ј») or MacRoman («l‚Äô√âlys√©e»).
//
// We go the way back: characters that are the bytes of a well-formed UTF-8 sequence in one of these charsets, and whose
// meaning is a character that such texts hold, make a *piece*. Pieces with nothing but ASCII between them, within a
// line, make a run, and a run is repaired as a whole if one of its pieces cannot be anything else:
//   - three characters or more («â€™», «вЂ“», «‚Äô»)
//   - windows-1252: pieces that touch; Ã or Â unless it ends a word in capitals; another capital within small letters
//   - windows-1251: pieces that touch, if a sign is among them that no Cyrillic word holds, or if there are three;
//     Г or В among Latin letters or words
//   - the others: three pieces that touch and hold signs that words do not; a French letter among Latin ones or words
// Damage done twice takes the step twice. A byte may have been lost on the way, since A0 looks like a space and some
// bytes are no character of the charset. Where only one byte can have stood there, what is left is a piece of a run,
// though no reason to repair it: «Р » is Р, «Р» with U+FFFD is И, «â€» is ”. «Ã » is à, and where it stands alone among
// Latin words it is nothing else.
//
// Control characters from 80 to 9F are windows-1252 that somebody read as ISO-8859-1: nothing else puts them in texts.

#include "eight_bit.hpp"
#include "steps.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <vector>

namespace behistun::text {

namespace {

struct Piece {
  Span span;
  std::size_t characters = 0;   // 0: no piece
  char32_t lead = 0, last = 0;  // its first and last character
  char32_t meaning = 0;
  bool whole = true;  // no byte of it is lost
};

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

bool latin_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

// The letters beyond А–я that words of Russian, Ukrainian and Belarusian hold.
bool in_cyrillic_words(char32_t c) { return std::u32string_view(U"ЁёІіЇїЄєҐґЎў").find(c) != std::u32string_view::npos; }

bool is_french(char32_t c) { return c >= U'À' && c <= U'ÿ' && c != U'×' && c != U'÷'; }

// The charsets, a bit for each.
using Charsets = std::uint8_t;
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

// As what a character may have been read that begins a piece.
struct Found {
  Piece piece;
  Charset reading = Charset::windows_1252;
};

// A character behind which the second half of a piece may be lost: there is a space or U+FFFD then (broken_piece).
bool may_begin_broken_piece(char32_t lead, char32_t next) {
  return (next == U' ' || next == 0xFFFD) && std::u32string_view(U"ÂÃÐВГР").find(lead) != std::u32string_view::npos;
}

// The two characters with which a piece may begin: `whole` are the charsets of which they may be two bytes of a
// sequence, nearly always none.
struct Beginning {
  char32_t lead = 0;
  Charsets whole = 0;
  bool broken = false;
};

// Some pieces are the same in two charsets; `before` is that of the piece before it.
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

class Run {
 public:
  Run(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void add(const Piece& piece, Charset reading) {
    if (reading != reading_) end();
    reading_ = reading;
    pieces_.push_back(piece);
  }

  // Of the piece before.
  Charset reading() const { return reading_; }

  void end() {
    if (pieces_.empty()) return;
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
      if (pieces_[i].whole ? certain_whole(i) : certain_lone(i)) return true;
    return false;
  }

  bool certain_whole(std::size_t i) const {
    const bool long_enough = pieces_[i].characters >= 3;
    switch (reading_) {
      case Charset::windows_1252:
        return long_enough || certain_latin(i);
      case Charset::windows_1251:
        return long_enough || certain_cyrillic(i);
      case Charset::mac_roman:
        return long_enough || certain_boxes(i);
      default:
        return certain_boxes(i);
    }
  }

  // «sommet Ã  Paris», but not «Â Ã Ä».
  bool certain_lone(std::size_t i) const {
    const auto& piece = pieces_[i];
    if (piece.meaning != U'à' || !amid_latin_words(piece.span)) return false;
    const auto behind = std::min(text_.find_first_not_of(' ', piece.span.end), text_.size());
    const auto second = behind + 1 < text_.size() ? unicode::code_point(text_, behind + 1).value : U' ';
    const auto before = unicode::code_point_before(text_, piece.span.begin).value;
    return unicode::is_letter(second) && !unicode::is_letter(before);
  }

  // The pieces i and i + 1 touch.
  bool touch(std::size_t i) const {
    return i + 1 < pieces_.size() && pieces_[i + 1].whole && pieces_[i].span.end == pieces_[i + 1].span.begin;
  }

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
    if ((left && right) || (sign && (left || right))) return true;
    return piece.lead == U'Г' && (left || right || (sign && amid_latin_words(piece.span)));
  }

  // In KOI8-R and CP866 one half of each piece draws boxes, in MacCyrillic the first half is a dash or a root.
  bool certain_boxes(std::size_t i) const {
    const auto& piece = pieces_[i];
    if (is_french(piece.meaning))
      return latin_letter(unicode::code_point_before(text_, piece.span.begin).value) ||
             latin_letter(unicode::code_point(text_, piece.span.end).value) || amid_latin_words(piece.span);
    if (!touch(i) || !touch(i + 1)) return false;
    const auto signs = std::count_if(&piece, &piece + 3, [](const Piece& each) {
      return !in_cyrillic_words(each.last) && (each.last < U'А' || each.last > U'я');
    });
    const bool one_sign = piece.last == pieces_[i + 1].last && piece.last == pieces_[i + 2].last;  // a frame: │я│п│я│
    return !one_sign && (reading_ == Charset::ibm866 || signs >= (reading_ == Charset::koi8_r ? 2 : 1));
  }

  // Latin letters on both sides, beyond spaces: «sommet Г\u00A0 Paris». The line may begin with the piece.
  bool amid_latin_words(Span span) const {
    auto before = unicode::code_point_before(text_, span.begin);
    for (; before.value == U' '; before = unicode::code_point_before(text_, span.begin)) --span.begin;
    auto behind = unicode::code_point(text_, span.end);
    for (; behind.value == U' '; behind = unicode::code_point(text_, span.end)) ++span.end;
    const bool begins_line = before.size == 0 || before.value == U'\n';
    return (begins_line || latin_letter(before.value)) && latin_letter(behind.value);
  }

  std::string_view text_;
  Rewrite& rewrite_;
  Charset reading_ = Charset::windows_1252;
  std::vector<Piece> pieces_;
};

// A line at a time.
class Mending {
 public:
  Mending(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite), run_(text, rewrite) {}

  void run() {
    each_line(text_, kMojibake, [this](Span line) { mend(line.begin, line.end); });
  }

 private:
  void mend(std::size_t at, std::size_t end) {
    const bool controls = has_controls(text_.substr(at, end - at));
    while (at < end) {
      if (static_cast<unsigned char>(text_[at]) < 0x80) {
        ++at;
        continue;
      }
      const auto c = unicode::code_point(text_, at);
      const auto beginning = beginning_at(at, c);
      const bool may_begin = beginning.whole != 0 || beginning.broken;
      const auto [piece, reading] = may_begin ? find_piece(text_, at, beginning, run_.reading()) : Found{};
      if (piece.characters != 0) {
        run_.add(piece, reading);
        at = piece.span.end;
      } else {
        run_.end();
        if (controls && is_control(c.value)) settle_control({at, at + c.size}, c.value);
        at += c.size;
      }
    }
    run_.end();
  }

  Beginning beginning_at(std::size_t at, unicode::CodePoint c) const {
    const auto next = unicode::code_point(text_, at + c.size).value;
    return {c.value, static_cast<Charsets>(roles(known_, c.value).first & roles(known_, next).later),
            may_begin_broken_piece(c.value, next)};
  }

  // U+0085 by itself is a line break.
  static bool has_controls(std::string_view line) {
    for (auto at = line.find('\xC2'); at != std::string_view::npos; at = line.find('\xC2', at + 2))
      if (static_cast<unsigned char>(line[at + 1]) < 0xA0 && line[at + 1] != '\x85') return true;
    return false;
  }

  static bool is_control(char32_t c) { return c >= 0x80 && c < 0xA0; }

  void settle_control(Span span, char32_t c) {
    const auto byte = static_cast<char>(c);
    const auto character = unicode::decode({&byte, 1}, "windows-1252");
    if (*character != span.of(text_)) rewrite_.replace(span, *character, Rule::mojibake);
  }

  std::string_view text_;
  Rewrite& rewrite_;
  Run run_;
  const std::vector<Roles>& known_ = known_roles();
};

}  // namespace

void repair_mojibake(std::string_view text, Rewrite& rewrite) { Mending(text, rewrite).run(); }

}  // namespace behistun::text
