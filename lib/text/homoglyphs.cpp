// Latin letters in Cyrillic words, and Cyrillic letters in Latin ones.
//
// A word here is a run of letters: hyphens, digits and apostrophes end it, so «IT-компания» is two words, and neither
// is mixed. A mixed word is repaired if it can be read in one script only: it holds letters that look like nothing in
// the other script, and all letters of that other script have a twin (homoglyphs.tsv). A word that can be read in both
// («РАHА») goes to the script of at least three quarters of its letters, or to that of all other words of its line.
// Some words are lookalikes from end to end («OOO», «СОР26»); those are told by the words around them (lookalikes.cpp),
// and so are initials, abbreviations and designations («C.В. Лавров», «c.г.», «C-300»: short_forms.cpp).
//
// The rest stays as it is, and so do words that people do write in two scripts: capitals with a small ending («CEOм»),
// a Roman number with one («Xй»), two words run together («нефтьOPEC»). What a word says by itself is in
// mixed_word.cpp.

#include "mixed_line.hpp"
#include "steps.hpp"

#include <array>
#include <behistun/unicode.hpp>
#include <cstdint>
#include <cstring>

namespace behistun::text {

namespace {

// Gathers the words of one line after the other.
class Gathering {
 public:
  Gathering(std::string_view text, Rewrite& rewrite) : text_(text), rewrite_(rewrite) {}

  void repair(Span line) {
    letters_.reserve(line.size() / 2);
    for (auto at = line.begin; at < line.end;) {
      const auto c = unicode::code_point(text_, at);
      if (const auto of = alphabet(c.value); of != Alphabet::none) {
        add({{at, at + c.size}, c.value, of});
      } else if (c.value >= U'0' && c.value <= U'9') {
        if (inside_word_ && cyrillic_) number_ = true;
        inside_word_ = false;
      } else if (c.value < 0x80 || !unicode::is_mark(c.value)) {
        inside_word_ = false;
      }
      at += c.size;
    }
    if ((latin_ && cyrillic_) || number_) spell();
    letters_.clear();
    begins_.clear();
    inside_word_ = latin_ = cyrillic_ = number_ = false;
  }

 private:
  void add(const Letter& letter) {
    if (!inside_word_) {
      begins_.push_back(letters_.size());
    } else if (cyrillic_number(letters_.back().value, letter.value)) {
      number_ = true;
    }
    inside_word_ = true;
    letters_.push_back(letter);
    (letter.alphabet == Alphabet::latin ? latin_ : cyrillic_) = true;
  }

  void spell() {
    begins_.push_back(letters_.size());
    const MixedLine line(text_, letters_, begins_);
    const auto settled = settled_scripts(line);
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (settled[i] == Alphabet::none || line.word(i).all(settled[i])) continue;
      const auto& twins = settled[i] == Alphabet::latin ? latin_twins() : cyrillic_twins();
      for (const auto& letter : line.word(i).letters())
        if (letter.alphabet != settled[i]) rewrite_.replace(letter.span, twins.at(letter.value), Rule::homoglyph);
    }
  }

  std::string_view text_;
  Rewrite& rewrite_;
  std::vector<Letter> letters_;
  std::vector<std::size_t> begins_;  // of words among the letters
  bool inside_word_ = false, latin_ = false, cyrillic_ = false;
  bool number_ = false;  // a digit right behind a word, or a Roman one
};

// What a character says of its word: of which script it is, and whether it looks like nothing in the other one. Marks
// and what is rare are left to Gathering.
using Traits = std::uint8_t;
constexpr Traits kLatin = 1, kCyrillic = 2, kOwn = 4, kDigit = 8, kRare = 16;

Traits traits(char32_t c) {
  static const auto known = [] {
    std::array<Traits, 0x460> made{};
    for (char32_t at = 0; at < made.size(); ++at) {
      const auto script = alphabet(at);
      const auto& twins = script == Alphabet::latin ? cyrillic_twins() : latin_twins();
      made[at] = script == Alphabet::latin ? kLatin : script == Alphabet::cyrillic ? kCyrillic : Traits{0};
      if (script != Alphabet::none && !twins.contains(at)) made[at] |= kOwn;
      if (at >= U'0' && at <= U'9') made[at] = kDigit;
      if (at >= 0x2B0 && script == Alphabet::none) made[at] = kRare;
    }
    return made;
  }();
  return c < known.size() ? known[c] : c >= 0x2010 && c < 0x20D0 ? Traits{0} : kRare;  // signs
}

constexpr Traits kLetter = kLatin | kCyrillic;

// The traits of all letters of the word of which one begins or ends at `at`.
struct TracedWord {
  Traits traits = 0;
  std::size_t end = 0;
};
TracedWord word_around(std::string_view line, std::size_t at) {
  TracedWord word{0, at};
  for (auto c = unicode::code_point_before(line, at); (traits(c.value) & kLetter) != 0;
       c = unicode::code_point_before(line, at)) {
    word.traits |= traits(c.value);
    at -= c.size;
  }
  for (auto c = unicode::code_point(line, word.end); (traits(c.value) & kLetter) != 0;
       c = unicode::code_point(line, word.end)) {
    word.traits |= traits(c.value);
    word.end += c.size;
  }
  return word;
}

// A word that is Cyrillic beyond doubt: nearly always the first that has a Cyrillic letter.
bool has_russian_word(std::string_view line) {
  const auto leads_cyrillic = [](char byte) { return byte == '\xD0' || byte == '\xD1'; };
  for (std::size_t at = 0; at < line.size();) {
    if (!leads_cyrillic(line[at])) {
      ++at;
      continue;
    }
    const auto word = word_around(line, at);
    if (word.traits == (kCyrillic | kOwn)) return true;
    at = word.end == at ? at + unicode::code_point(line, at).size : word.end;
  }
  return false;
}

// Ѡ to ѿ, D1 A0 to D1 BF.
bool has_old_letters(std::string_view line) {
  unsigned char found = 0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const bool is_old = (line[i - 1] == '\xD1') & (static_cast<unsigned char>(line[i]) >= 0xA0);  // no branch
    found = static_cast<unsigned char>(found | static_cast<unsigned char>(is_old));
  }
  return found != 0;
}

// Bytes of a line at which something may be wrong: Latin letters, digits, the last bytes of І and Х, and the first
// bytes of all that is beyond ASCII but for Cyrillic letters.
constexpr std::array<bool, 256> kTelling = [] {
  std::array<bool, 256> telling{};
  for (std::size_t c = '0'; c <= '9'; ++c) telling[c] = true;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) telling[c] = telling[c + 32] = true;
  for (std::size_t byte = 0xC2; byte < 0x100; ++byte) telling[byte] = byte != 0xD0 && byte != 0xD1;
  for (const std::size_t byte : {0x86, 0xA5}) telling[byte] = true;
  return telling;
}();

// The first such byte at `at` or behind it; the line's size if there is none. Sixteen at a time: in Russian most have
// none.
std::size_t next_telling(std::string_view line, std::size_t at) {
  using Bytes = std::uint8_t __attribute__((vector_size(16)));
  using Halves = std::uint64_t __attribute__((vector_size(16)));
  for (Bytes bytes; at + sizeof bytes <= line.size(); at += sizeof bytes) {
    std::memcpy(&bytes, line.data() + at, sizeof bytes);
    const auto ascii = ((bytes | 0x20) - 'a' < 26) | (bytes - '0' < 10);
    const auto leads = (bytes >= 0xC2) & ((bytes & 0xFE) != 0xD0);
    const auto telling = reinterpret_cast<Halves>(ascii | leads | (bytes == 0x86) | (bytes == 0xA5));
    if ((telling[0] | telling[1]) != 0) break;
  }
  while (at < line.size() && !kTelling[static_cast<unsigned char>(line[at])]) ++at;
  return at;
}

// Can nothing be wrong with the line? Its words are in one script each, some Cyrillic ones beyond doubt, no Latin one
// is of lookalikes, and no Cyrillic one of lookalikes stands before a digit or is a number.
bool is_plain(std::string_view line) {
  if (has_old_letters(line) || !has_russian_word(line)) return false;
  for (auto at = next_telling(line, 0); at < line.size(); at = next_telling(line, at + 1)) {
    const auto byte = static_cast<unsigned char>(line[at]);
    if (byte >= '0' && byte <= '9') {
      if (word_around(line, at).traits == kCyrillic) return false;
    } else if (byte == 0x86 || byte == 0xA5) {
      const auto letter = unicode::code_point_before(line, at + 1).value;
      if (cyrillic_number(letter, unicode::code_point(line, at + 1).value)) return false;
    } else {
      const auto c = unicode::code_point(line, at);
      if (traits(c.value) == kRare) return false;
      const auto word = word_around(line, at);
      const bool latin = (word.traits & kLatin) != 0;
      if (latin && ((word.traits & kCyrillic) != 0 || word.traits == kLatin)) return false;
      at = std::max(word.end, at + c.size) - 1;
    }
  }
  return true;
}

}  // namespace

void repair_homoglyphs(std::string_view text, Rewrite& rewrite) {
  Gathering gathering(text, rewrite);
  each_line(text, kHomoglyphs, [&](Span line) {
    if (!is_plain(line.of(text))) gathering.repair(line);
  });
}

}  // namespace behistun::text
