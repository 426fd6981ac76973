// Tokens in one pass over the text.
//
// What a character is and how it folds letters.cpp knows. The letters A to z are read sixteen at a time, а to я eight,
// and a word of nothing else is done with at once.

#include <algorithm>
#include <array>
#include <behistun/cyrillic_block.hpp>
#include <behistun/latin_block.hpp>
#include <behistun/latin_run.hpp>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <cstring>
#include <memory>

#include "letters.hpp"
#include "start.hpp"
#include "stops.hpp"
#include "word_memory.hpp"

namespace behistun::segment {

namespace {

/// How the letters that nearly every word is made of are read, and written in lower case. kBytes: of a letter.
struct LatinLetters {
  static constexpr std::size_t kAtOnce = LatinBlock::kSize, kBytes = 1;
  static constexpr auto kPlain = Token::Plain::latin;
  static bool may_begin(char c) { return c >= 'A'; }
  static LatinBlock read(const char* from, char* lower) { return latin_block(from, lower); }
  /// There are zeros behind short words.
  static std::uint64_t start(const char* folded, std::size_t) { return start_of(folded, kStart); }
};
struct CyrillicLetters {
  static constexpr std::size_t kAtOnce = CyrillicBlock::kSize, kBytes = 2;
  static constexpr auto kPlain = Token::Plain::cyrillic;
  static bool may_begin(char c) { return c < 0; }
  static CyrillicBlock read(const char* from, char* lower) { return cyrillic_block(from, lower); }
  static std::uint64_t start(const char* folded, std::size_t size) { return start_of(folded, size); }
};

}  // namespace

/// Cuts a text into tokens, one after the other.
class Tokenizer {
 public:
  explicit Tokenizer(std::string_view utf8) : text_(utf8), known_(known_characters()) {
    tokens_.list_.reserve(utf8.size() / 5 + 4);
    tokens_.glances_.reserve(utf8.size() / 5 + 4);
    room_ = room_for(utf8.size());
    tokens_.folded_ = std::make_unique_for_overwrite<char[]>(room_);
    base_ = tokens_.folded_.get();
  }

  Tokens run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        ++at_;
        continue;
      }
      if (text_[at_] < 0 ? take_words<CyrillicLetters>() : text_[at_] >= 'A' && take_words<LatinLetters>()) continue;
      const auto c = unicode::code_point(text_, at_);
      const auto kind = kind_of(c.value);
      if (kind == Class::letter || kind == Class::digit) {
        read_token(kind == Class::digit);
      } else {
        if (is_stop(c.value) || is_full_width_stop(c.value)) take_stop();
        at_ += c.size;
      }
    }
    number_words();
    tokens_.numbered_by_ = memory_.id();
    tokens_.end_of_numbers_ = memory_.end_of_numbers();
    return std::move(tokens_);
  }

 private:
  static constexpr std::size_t kSlack = Tokens::kReadable;  // beyond the end of a form, which are written, too
  static constexpr std::size_t kNumberedAtOnce = 256;       // tokens, of 12 KB

  Class kind_of(char32_t c) const { return c < kKnown ? known_[c].kind : class_of(c); }

  void read_token(bool number) {
    Token token;
    token.span.begin = at_;
    token.number = number;
    const auto begin = out_;
    letters_ = capitals_ = 0;
    all_known_ = true;
    token.capital = !number && begins_upper(at_);
    number ? read_digits() : read_letters();
    token.span.end = at_;
    if (!all_known_) fold_whole(token.span, begin);
    token.upper = letters_ > 1 && capitals_ == letters_;
    token.inner = capitals_ > (token.capital ? 1U : 0U);
    token.initial = capitals_ == 1 && at_ < text_.size() && text_[at_] == '.' && is_one_sound(begin);
    token.folded = {base_ + begin, out_ - begin};
    token.start = start_of(base_ + begin, out_ - begin);
    tokens_.list_.push_back(token);
  }

  /// Words of the letters A to z alone, or of А to я, as nearly all are, with a byte of ASCII behind each and no more
  /// than a space between two. Is there one?
  template <class Letters>
  bool take_words() {
    constexpr auto kAtOnce = Letters::kAtOnce, kBytes = Letters::kBytes;
    // In variables of its own: what is written might be one of the members, for all the compiler knows.
    const char* const text = text_.data();
    const auto size = text_.size(), first = at_;
    char* folded = base_ + out_;
    auto at = at_;
    while (at + kAtOnce <= size && Letters::may_begin(text[at])) {
      const auto begin = at;
      auto run = Letters::read(text + begin, folded);
      auto letters = run.letters, capitals = run.capitals, end = begin + kBytes * run.letters;
      while (kBytes * run.letters == kAtOnce) [[unlikely]] {
          if (end + kAtOnce > size) break;
          run = Letters::read(text + end, folded + (end - begin));
          letters += run.letters;
          capitals += run.capitals;
          end += kBytes * run.letters;
        }
      if (letters == 0 || kBytes * run.letters == kAtOnce) break;
      // There is something behind it: not all that was looked at are letters.
      const char behind = text[end];
      if (behind < 0 || (Letters::kPlain != LatinLetters::kPlain && is_latin(behind))) break;
      auto& token = tokens_.list_.emplace_back();  // filled where it lies
      token.span = {begin, end};
      token.folded = {folded, end - begin};
      token.start = Letters::start(folded, end - begin);
      token.plain = Letters::kPlain;
      if (capitals > 0) [[unlikely]] {
        token.capital = begins_upper(begin);
        token.upper = letters > 1 && capitals == letters;
        token.inner = capitals > (token.capital ? 1U : 0U);
        token.initial = capitals == 1 && behind == '.' && (letters == 1 || token.folded == "дж");
      }
      folded += end - begin;
      at = end + (behind == ' ' ? 1U : 0U);
    }
    out_ = static_cast<std::size_t>(folded - base_);
    at_ = at;
    return at > first;
  }

  static bool is_latin(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

  bool is_one_sound(std::size_t begin) const {
    return letters_ == 1 || std::string_view(base_ + begin, out_ - begin) == "дж";
  }

  /// @pre  a letter stands there
  bool begins_upper(std::size_t at) const {
    if (const char c = text_[at]; c >= 0) return c < 'a';
    const auto c = unicode::code_point(text_, at).value;
    return c < kKnown ? known_[c].upper : unicode::is_upper(c);
  }

  void read_letters() {
    for (;;) {
      if (read_latin()) return;
      read_known();
      if (at_ == text_.size()) return;
      const auto c = unicode::code_point(text_, at_);
      const auto kind = kind_of(c.value);
      if (kind != Class::letter && kind != Class::mark) return;
      if (kind == Class::letter) {
        ++letters_;
        capitals_ += unicode::is_upper(c.value) ? 1U : 0U;
      }
      all_known_ = false;
      at_ += c.size;
    }
  }

  /// The letters A to z that nearly every word of French and English is made of. Does the word end behind them? What is
  /// no letter in ASCII ends it.
  bool read_latin() {
    constexpr std::size_t kAtOnce = sizeof(LatinRun::lower);
    while (at_ + kAtOnce <= text_.size() && static_cast<unsigned char>(text_[at_]) < 0x80) {
      const auto run = latin_run(&text_[at_]);
      std::memcpy(base_ + out_, &run.lower, kAtOnce);
      at_ += run.letters;
      out_ += run.letters;
      letters_ += run.letters;
      capitals_ += run.capitals;
      if (run.letters < kAtOnce) return text_[at_] >= 0;
    }
    return false;
  }

  /// Counts in variables of its own: what is written might be one of the members, for all the compiler knows.
  void read_known() {
    auto at = at_, out = out_, letters = letters_, capitals = capitals_;
    auto* const folded = base_;
    while (at < text_.size()) {
      const auto c = unicode::code_point(text_, at);
      if (c.value >= kKnown || known_[c.value].kind != Class::letter) break;
      const auto& character = known_[c.value];
      std::memcpy(folded + out, character.folded, sizeof character.folded);
      out += character.size;
      capitals += character.upper ? 1U : 0U;
      ++letters;
      at += c.size;
    }
    at_ = at, out_ = out, letters_ = letters, capitals_ = capitals;
  }

  void read_digits() {
    while (at_ < text_.size()) {
      const auto c = unicode::code_point(text_, at_);
      const auto kind = kind_of(c.value);
      if (kind != Class::digit && kind != Class::mark) return;
      if (is_known_letter(c.value, kind)) {
        put(known_[c.value]);
      } else {
        all_known_ = false;
      }
      at_ += c.size;
    }
  }

  void put(const Character& character) {
    std::memcpy(base_ + out_, character.folded, sizeof character.folded);
    out_ += character.size;
    capitals_ += character.upper ? 1U : 0U;
  }

  void take_stop() {
    tokens_.stops_.push_back(at_);
    if (tokens_.list_.size() >= numbered_ + kNumberedAtOnce) number_words();
  }

  static WordMemory& opened_memory() {
    thread_local WordMemory memory;
    memory.open();
    return memory;
  }

  /// Of the tokens that have no number yet, while they lie near.
  void number_words() {
    const auto some = std::span(tokens_.list_).subspan(numbered_);
    memory_.number(some);
    tokens_.glances_.insert(tokens_.glances_.end(), some.begin(), some.end());
    numbered_ = tokens_.list_.size();
  }

  void fold_whole(Span word, std::size_t begin) {
    const auto whole = folded_whole(word.of(text_));
    const auto end = begin + whole.size();
    if (const auto room = end + room_for(text_.size() - at_); room > room_) move_folded_forms(2 * room, begin);
    std::copy(whole.begin(), whole.end(), base_ + begin);
    out_ = end;
  }

  /// For the folded forms of so much text: two bytes of a known character fold to three at most.
  static std::size_t room_for(std::size_t bytes) { return bytes + bytes / 2 + 1 + kSlack; }

  /// To a place of so many bytes, those that are whole.
  void move_folded_forms(std::size_t room, std::size_t bytes) {
    auto forms = std::make_unique_for_overwrite<char[]>(room);
    std::copy_n(base_, bytes, forms.get());
    tokens_.folded_ = std::move(forms);
    base_ = tokens_.folded_.get();
    room_ = room;
    const char* from = base_;
    for (auto& token : tokens_.list_) {
      token.folded = {from, token.folded.size()};
      from += token.folded.size();
    }
  }

  std::string_view text_;
  const std::array<Character, kKnown>& known_;
  WordMemory& memory_ = opened_memory();
  Tokens tokens_;
  char* base_ = nullptr;                    // where the folded forms lie
  std::size_t room_ = 0;                    // bytes there
  std::size_t at_ = 0, out_ = 0;            // bytes read, and written
  std::size_t numbered_ = 0;                // tokens that have the numbers of their words
  std::size_t letters_ = 0, capitals_ = 0;  // of the token that is being read
  bool all_known_ = true;                   // it can be folded letter by letter
};

Tokens tokenize(std::string_view utf8) { return Tokenizer(utf8).run(); }

bool may_join(std::string_view between) {
  constexpr auto kMayJoin = [](char c) { return c == ' ' || c == '-' || c == '.' || c == '\'' || c == '+'; };
  return between.size() <= 3 && std::all_of(between.begin(), between.end(), kMayJoin);
}

}  // namespace behistun::segment
