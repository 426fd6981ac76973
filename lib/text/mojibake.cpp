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
// A piece that lost a byte is no reason to repair a run, but for «Ã », which is à: where it stands alone among Latin
// words it is nothing else. Damage done twice takes the step twice.
//
// Control characters from 80 to 9F are windows-1252 that somebody read as ISO-8859-1: nothing else puts them in texts.

#include "pieces.hpp"
#include "steps.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <cstdint>
#include <cstring>
#include <vector>

namespace behistun::text {

namespace {

bool latin_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

// The letters beyond А–я that words of Russian, Ukrainian and Belarusian hold.
bool in_cyrillic_words(char32_t c) { return std::u32string_view(U"ЁёІіЇїЄєҐґЎў").find(c) != std::u32string_view::npos; }

bool is_french(char32_t c) { return c >= U'À' && c <= U'ÿ' && c != U'×' && c != U'÷'; }

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

class Mending {
 public:
  Mending(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite), run_(text, rewrite) {}

  void run() {
    each_line(text_, kMojibake, [this](Span line) {
      for (auto begin = line.begin; begin < line.end;) {
        const auto end = stretch_end(begin, line.end);
        const auto stretch = Span{begin, end}.of(text_);
        if (!is_usual(stretch) && (needs(stretch) & kMojibake) != 0) mend(begin, end);
        begin = end;
      }
    });
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
      const auto beginning = beginning_at(text_, at, c);
      const auto [piece, reading] = beginning.any() ? find_piece(text_, at, beginning, run_.reading()) : Found{};
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

  // Is there nothing in it but ASCII and the letters А to я? Then it holds no mojibake, and that is seen much sooner
  // than what else it may need.
  static bool is_usual(std::string_view text) {
    using Bytes = std::uint8_t __attribute__((vector_size(16)));
    using Halves = std::uint64_t __attribute__((vector_size(16)));
    const auto odd = [](auto byte, auto behind) {
      return ((byte >= 0xC2) & ((byte & 0xFE) != 0xD0)) | ((byte == 0xD0) & (behind < 0x90)) |
             ((byte == 0xD1) & (behind >= 0x90));
    };
    std::size_t at = 0;
    for (Bytes bytes, behind; at + sizeof bytes < text.size(); at += sizeof bytes) {
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      std::memcpy(&behind, text.data() + at + 1, sizeof behind);
      const auto marked = reinterpret_cast<Halves>(odd(bytes, behind));
      if ((marked[0] | marked[1]) != 0) return false;
    }
    for (; at < text.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      const auto behind = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : '\0';
      if (odd(byte, behind)) return false;
    }
    return true;
  }

  // A line is mended in stretches, each if it needs it. They are cut behind «я » and the like: р to я are in all
  // charsets no later byte of a sequence, and with a space behind them they begin none, so that no run goes on there.
  std::size_t stretch_end(std::size_t begin, std::size_t line_end) const {
    constexpr std::size_t kAtLeast = 128;
    for (auto at = begin + kAtLeast; at < line_end; ++at) {
      at = std::min(text_.find(' ', at), line_end);
      const bool cut = at < line_end && text_[at - 2] == '\xD1' && static_cast<unsigned char>(text_[at - 1]) < 0x90;
      if (cut) return at + 1;
    }
    return line_end;
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
};

}  // namespace

void repair_mojibake(std::string_view text, Rewrite& rewrite) { Mending(text, rewrite).run(); }

}  // namespace behistun::text
