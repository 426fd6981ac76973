// A name cut into words, in one pass over its bytes.
//
// Nearly all words are letters a–z or а–я, of which the first may be a capital, between two spaces: sixteen bytes of
// them are looked at together. Of other words the runs of such letters are, eight bytes in one number, and whatever
// else comes is looked up, a character at a time. Whether the text is well-formed shows on the
// way; only three and four bytes in a row, which are rare in names, make the rest of it be asked for.

#include "cut.hpp"
#include <algorithm>
#include <array>
#include <behistun/cyrillic_block.hpp>
#include <behistun/latin_block.hpp>
#include <behistun/unicode.hpp>
#include <cstdint>
#include <cstring>
#include <memory>
#include "patronymics.hpp"
#include "titles.hpp"
#include "words/letter.hpp"
#include "words/words_image.hpp"

namespace behistun::names {
namespace {

/// One or two letters and a dot, or a pair of such.
bool is_dotted_initials(std::string_view word) {
  const auto& table = Letters::table();
  std::size_t letters = 0;
  bool dots = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = table[c.value];
    if (letter.is(Letter::letter)) {
      if (++letters > 2) return false;
    } else if (c.value == U'.') {
      dots = true;
      letters = 0;
    } else if (c.value == U'-') {
      if (!dots) return false;
      letters = 0;
    } else if (!letter.is(Letter::mark)) {
      return false;
    }
    at += c.size;
  }
  return dots && letters == 0;
}

/// A text with room to read sixteen bytes wherever it goes on; behind its end stand zeros.
class Padded {
 public:
  explicit Padded(std::string_view text) {
    char* bytes = here_;
    if (text.size() + kBehind > sizeof here_) {
      many_ = std::make_unique_for_overwrite<char[]>(text.size() + kBehind);
      bytes = many_.get();
    }
    text.copy(bytes, text.size());
    std::memset(bytes + text.size(), 0, kBehind);
    bytes_ = bytes;
  }
  Padded(const Padded&) = delete;
  Padded& operator=(const Padded&) = delete;
  const char* at(std::size_t at) const { return bytes_ + at; }

 private:
  static constexpr std::size_t kBehind = 16;
  char here_[128];
  std::unique_ptr<char[]> many_;
  const char* bytes_;
};

/// A run of letters a–z or а–я, as they lie in memory in lower case.
struct Run {
  std::uint64_t lower;
  std::size_t letters, capitals, bytes;
  std::uint8_t script;  ///< Letter::cyrillic or 0
};

/// None where something else stands there. Eight bytes are read.
Run run_at(const char* text) {
  const auto lead = static_cast<unsigned char>(*text);
  if (static_cast<unsigned>((lead | 0x20) - 'a') < 26U) {
    const auto run = latin_run(text);
    return {run.lower, run.letters, run.capitals, run.letters, 0};
  }
  if (lead == 0xD0 || lead == 0xD1) {
    const auto run = cyrillic_run(text);
    return {run.lower, run.letters, run.capitals, 2 * run.letters, Letter::cyrillic};
  }
  return {};
}

/// Is the letter with which a run begins a capital?
bool is_capital(const char* run) {
  const auto lead = static_cast<unsigned char>(*run);
  return lead < 0x80 ? lead < 'a' : lead == 0xD0 && static_cast<unsigned char>(run[1]) < 0xB0;
}

/// What the word that is being read has shown so far.
struct Shown {
  std::uint32_t letters = 0, capitals = 0;
  std::uint8_t flags = 0;  ///< of all its characters
  bool capital = false;
};

class Cutter {
 public:
  Cutter(std::string_view text, Parsed& name, Shape& shape)
      : text_(text),
        padded_(text),
        name_(name),
        shape_(shape),
        out_(name.folded.make_room(room_to_fold(text.size()))),
        folded_(out_),
        unread_(out_) {}

  bool cut() {
    take_words();
    while (at_ < text_.size()) {
      if (!take_run() && !take_space() && !take_character()) return false;
      if (at_ == begin_) take_words();
    }
    end_at(text_.size(), text_.size());
    return true;
  }

 private:
  static constexpr std::size_t kSmallBeforeGlued = 3;  // SergeiLavrov, but not McCain

  /// Whole words of small letters, the first perhaps a capital, each with the space behind it, as many as there are.
  void take_words() {
    const auto size = text_.size();
    auto shape = shape_;
    auto begin = at_;
    auto* out = out_;
    while (begin < size) {
      const auto* const text = padded_.at(begin);
      const bool latin = static_cast<unsigned char>(*text) < 0x80, capital = is_capital(text);
      const auto letters = latin ? small_letters<LatinBlock, 1>(text, size - begin, capital, latin_block, out)
                                 : small_letters<CyrillicBlock, 2>(text, size - begin, capital, cyrillic_block, out);
      const auto bytes = latin ? letters : 2 * letters;
      const auto end = begin + bytes;
      if (letters == 0 || (end != size && text[bytes] != ' ')) break;
      const std::string_view folded(out, bytes);
      const auto& known = words_.of(folded);
      const bool initial = capital && letters == 1;
      note(known, folded, shape);
      shape.note(initial, Shape::initial);
      shape.note(kTitleStarts.has(folded), Shape::title);
      constexpr bool kShouted = false;
      name_.words.emplace_back(Span{begin, end}, static_cast<std::uint32_t>(out - folded_),
                               static_cast<std::uint32_t>(bytes), &known, static_cast<std::uint32_t>(letters),
                               Part::other, initial, capital, kShouted, !latin, shape.commas != 0);
      name_.words.back().in_brackets = in_brackets_;
      out += bytes;
      begin = end + 1;
    }
    shape_ = shape;
    out_ = out;
    unread_ = out;
    at_ = begin_ = std::min(begin, size);
    letters_ = small_ = 0;
  }

  /// The letters that begin the text, put in lower case where the next word goes; 0 if a capital is among them that
  /// does not stand first.
  template <class Block, std::size_t kBytes, class Read>
  static std::size_t small_letters(const char* text, std::size_t size, bool capital, Read read, char* out) {
    constexpr auto kOfABlock = Block::kSize / kBytes;
    auto block = read(text, out);
    if (block.capitals != (capital ? 1U : 0U)) return 0;
    auto letters = block.letters;
    while (block.letters == kOfABlock && kBytes * letters <= size) {
      block = read(text + kBytes * letters, out + kBytes * letters);
      if (block.capitals != 0) return 0;
      letters += block.letters;
    }
    return letters;
  }

  /// What tables tell of the next word, and its end.
  void note(const Facts& known, std::string_view folded, Shape& shape) const {
    shape.note(!name_.words.empty() && may_be_patronymic(folded), Shape::patronymic);
    if (!known.known) return;
    shape.note(known.suffix, Shape::suffix);
    shape.note(known.particle, Shape::particle);
    shape.note(known.stands_first(), Shape::family_first);
  }

  /// Small letters, the first perhaps a capital; false if no such run begins here.
  bool take_run() {
    const auto run = run_at(padded_.at(at_));
    if (run.letters == 0) return false;
    const bool capital = is_capital(padded_.at(at_));
    if (run.capitals != (capital ? 1U : 0U) || (capital && small_ >= kSmallBeforeGlued)) return false;
    const int of_letters =
        Letter::letter | run.script | (capital ? Letter::upper : 0) | (run.letters > run.capitals ? Letter::lower : 0);
    if (capital && shown_.letters == 0) shown_.capital = true;
    shown_.capitals += capital;
    shown_.flags = static_cast<std::uint8_t>(shown_.flags | of_letters);
    shown_.letters += static_cast<std::uint32_t>(run.letters);
    std::memcpy(out_, &run.lower, sizeof run.lower);
    out_ += run.bytes;
    letters_ += run.letters;
    small_ = capital ? run.letters - 1 : small_ + run.letters;
    at_ += run.bytes;
    return true;
  }

  /// Between most words.
  bool take_space() {
    if (text_[at_] != ' ') return false;
    small_ = 0;
    end_at(at_, at_ + 1);
    ++at_;
    return true;
  }

  /// False if the text is ill-formed from here on.
  bool take_character() {
    constexpr auto kInside = Letter::letter | Letter::mark | Letter::digit | Letter::apostrophe | Letter::joint;
    if (!is_well_formed()) return false;
    const auto c = character(text_, at_);
    const auto letter = table_[c.value];
    const auto next = at_ + c.size;
    if (small_ >= kSmallBeforeGlued && letter.is(Letter::upper)) end_at(at_, at_);
    small_ = letter.is(Letter::lower) ? small_ + 1 : 0;
    if ((letter.flags & kInside) != 0) {
      add(c, letter, next);
    } else {
      end_at(at_, next);
      shape_.commas += c.value == U',';
      if (c.value == U'(' || c.value == U'\uFF08') in_brackets_ = true;
      if (c.value == U')' || c.value == U'\uFF09') in_brackets_ = false;
      shape_.note(in_brackets_, Shape::in_brackets);
    }
    at_ = next;
    return true;
  }

  /// A character of the word; a full stop behind an initial ends it.
  void add(Character c, const Letter& letter, std::size_t next) {
    std::memcpy(out_, letter.folded.data(), letter.folded.size());
    out_ += letter.size;
    shown_.flags |= letter.flags;
    if (letter.is(Letter::letter)) {
      if (shown_.letters++ == 0) shown_.capital = small_ == 0;
      shown_.capitals += letter.is(Letter::upper);
      ++letters_;
    } else if (letter.is(Letter::joint)) {
      const bool hyphen_follows = next < text_.size() && text_[next] == '-';
      if (c.value == U'.' && letters_ <= 2 && !hyphen_follows) end_at(next, next);
      letters_ = 0;
    }
  }

  /// One and two bytes are looked at; once more stand together, all that follows is.
  bool is_well_formed() {
    const auto lead = static_cast<unsigned char>(text_[at_]);
    if (lead < 0x80 || well_formed_) return true;
    const bool two_bytes = lead >= 0xC2 && lead < 0xE0 && at_ + 1 < text_.size() &&
                           (static_cast<unsigned char>(text_[at_ + 1]) & 0xC0) == 0x80;
    if (two_bytes) return true;
    well_formed_ = !unicode::first_ill_formed(text_.substr(at_));
    return well_formed_;
  }

  void end_at(std::size_t end, std::size_t next) {
    if (end != begin_) end_word(end);
    shown_ = {};
    begin_ = next;
    letters_ = 0;
  }

  /// The word ends there in the text; its folded letters end where the next are written.
  void end_word(std::size_t end) {
    const std::string_view folded(unread_, static_cast<std::size_t>(out_ - unread_));
    const auto& known = words_.of(folded);
    note(known, folded, shape_);
    auto& word = name_.words.emplace_back();
    word.span = {begin_, end};
    word.folded_begin = static_cast<std::uint32_t>(unread_ - folded_);
    word.folded_size = static_cast<std::uint32_t>(folded.size());
    word.facts = &known;
    word.letters = shown_.letters;
    word.capital = shown_.capital;
    word.cyrillic = (shown_.flags & Letter::cyrillic) != 0;
    word.hyphen = (shown_.flags & Letter::joint) != 0;
    word.after_comma = shape_.commas != 0;
    word.in_brackets = in_brackets_;
    word.initial = word.capital && is_initial(word);
    word.shouted = shown_.capitals >= 2 && (shown_.flags & Letter::lower) == 0 && !word.initial;
    shape_.note(word.initial, Shape::initial);
    shape_.note(word.shouted, Shape::shouted);
    shape_.note(word.letters == 0, Shape::blank);
    shape_.note(true, Shape::title);
    unread_ = out_;
  }

  /// A lone letter, or what has dots behind its letters.
  bool is_initial(const Word& word) const {
    if (word.hyphen) return word.letters <= 4 && is_dotted_initials(word.span.of(text_));
    return word.letters == 1 && (shown_.flags & (Letter::digit | Letter::apostrophe)) == 0;
  }

  std::string_view text_;
  const Padded padded_;
  Parsed& name_;
  Shape& shape_;
  const Letters& table_ = Letters::table();
  const WordsImage& words_ = known_words();
  char* out_;
  const char* const folded_;
  const char* unread_;  // where the folded word begins
  std::size_t at_ = 0;
  std::size_t begin_ = 0;     // where the word begins
  std::size_t letters_ = 0;   // since its last dot or hyphen
  std::size_t small_ = 0;     // letters in the run of small ones
  bool well_formed_ = false;  // as far as the end
  bool in_brackets_ = false;
  Shown shown_;
};

}  // namespace

bool cut(std::string_view text, Parsed& name, Shape& shape) { return Cutter(text, name, shape).cut(); }

}  // namespace behistun::names
