// One pass over the bytes, but for the plain words, as most are, where the words of the text are known. What the
// letters of our languages are is asked of the unicode room once; of others, each time. The letters A to z are read
// eight at a time, and a word of less than eight is looked up as the number that its bytes make.

#include "tokens.hpp"

#include <algorithm>
#include <array>
#include <behistun/latin_run.hpp>
#include <behistun/unicode.hpp>
#include <cstring>

#include "known_beginnings.hpp"
#include "lexicon.hpp"

namespace behistun::dates {
namespace {

bool is_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }
bool is_apostrophe(char32_t c) { return c == 0x2019 || c == 0x2018 || c == 0x02BC; }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_no_letter(char c) { return c >= 0 && (c < 'A' || (c > 'Z' && c < 'a') || c > 'z'); }

constexpr std::size_t kSlack = 16;  // bytes that may be read and written beyond the end of a folded form

constexpr char32_t kKnown = 0x460;  // Latin and Russian letters lie below

enum class Class : std::uint8_t { other, letter, mark, space };

struct alignas(8) Character {
  Class kind = Class::other;
  bool upper = false;
  std::uint8_t size = 0;  ///< of its folded form, in bytes
  char folded[4] = {};    ///< lower case; a dash is "-", an apostrophe "'"
};

Character describe(char32_t c) {
  Character made;
  if (unicode::is_space(c)) made.kind = Class::space;
  if (unicode::is_letter(c)) made.kind = Class::letter;
  if (unicode::is_mark(c)) made.kind = Class::mark;
  std::string folded;
  if (is_dash(c)) {
    folded = "-";
  } else if (is_apostrophe(c)) {
    folded = "'";
  } else {
    unicode::append(folded, unicode::lower(c));
  }
  made.upper = unicode::lower(c) != c;
  made.size = static_cast<std::uint8_t>(folded.size());
  std::copy(folded.begin(), folded.end(), made.folded);
  return made;
}

const std::array<Character, kKnown>& known_characters() {
  static const auto known = [] {
    std::array<Character, kKnown> table;
    for (char32_t at = 0; at < kKnown; ++at) table[at] = describe(at);
    return table;
  }();
  return known;
}

/// The length of the year at the head of "202019:03", else 0.
std::size_t glued_year(std::string_view digits, std::string_view after) {
  const bool clock = after.size() >= 3 && after[0] == ':' && is_ascii_digit(after[1]) && is_ascii_digit(after[2]);
  const bool year = digits.starts_with("19") || digits.starts_with("20");
  return clock && year && (digits.size() == 5 || digits.size() == 6) ? 4 : 0;
}

/// What this thread knows of words.
KnownBeginnings& known_beginnings() {
  thread_local KnownBeginnings known;
  return known;
}

}  // namespace

void Tokens::put(std::string_view folded) {
  for (const char c : folded) folded_[used_++] = c;
}

std::size_t Tokens::read_word(std::string_view utf8, std::size_t at, Token& token) {
  const auto& known = known_characters();
  token.kind = Token::Kind::word;
  const auto first = unicode::code_point(utf8, at).value;
  token.capital = first < kKnown ? known[first].upper : describe(first).upper;
  at = read_latin(utf8, at);
  if (at < utf8.size() && is_ascii_no_letter(utf8[at])) return at;
  auto* const folded = folded_.get();
  auto used = used_;  // which what is written might be, for all the compiler knows
  while (at < utf8.size()) {
    const auto c = unicode::code_point(utf8, at);
    const auto character = c.value < kKnown ? known[c.value] : describe(c.value);
    if (character.kind != Class::letter && character.kind != Class::mark) break;
    std::memcpy(folded + used, character.folded, sizeof character.folded);
    used += character.size;
    at += c.size;
  }
  used_ = used;
  return at;
}

/// The letters A to z that most words of French and English are made of.
std::size_t Tokens::read_latin(std::string_view utf8, std::size_t at) {
  constexpr std::size_t kAtOnce = sizeof(LatinRun::lower);
  while (at + kAtOnce <= utf8.size() && static_cast<unsigned char>(utf8[at]) < 0x80) {
    const auto run = latin_run(&utf8[at]);
    std::memcpy(&folded_[used_], &run.lower, kAtOnce);
    at += run.letters;
    used_ += run.letters;
    if (run.letters < kAtOnce) break;
  }
  return at;
}

/// What a plain word is.
inline void Tokens::take(const segment::Token& word, bool glued, const Beginning* begun) {
  if (begun != nullptr) openings_.push_back(static_cast<std::uint32_t>(list_.size()));
  list_.push_back({Token::Kind::word, glued, word.capital, 0, word.span, word.folded, begun});
}

std::size_t Tokens::read_number(std::string_view utf8, std::size_t at, Token& token) {
  token.kind = Token::Kind::number;
  const auto begin = at;
  while (at < utf8.size() && is_ascii_digit(utf8[at])) ++at;
  if (const auto year = glued_year(utf8.substr(begin, at - begin), utf8.substr(at)); year != 0) at = begin + year;
  const auto digits = utf8.substr(begin, at - begin);
  put(digits);
  if (digits.size() > 9) {
    token.value = -1;
  } else {
    for (const char digit : digits) token.value = token.value * 10 + (digit - '0');
  }
  return at;
}

Tokens::Tokens(std::string_view utf8, const Lexicon* lexicon) : text_(utf8) {
  make_room(utf8.size(), 1);
  read(utf8, 0, {}, lexicon);
}

Tokens::Tokens(std::string_view utf8, const segment::Tokens& words, std::span<const Span> stretches) : text_(utf8) {
  std::size_t bytes = 0;
  for (const auto stretch : stretches) bytes += stretch.size();
  make_room(bytes, stretches.size());
  known_beginnings().open(words);
  for (const auto stretch : stretches) {
    if (!list_.empty())
      list_.push_back({Token::Kind::line, false, false, 0, {stretch.begin, stretch.begin}, {}, nullptr});
    read(utf8.substr(0, stretch.end), stretch.begin, {words.begin(), words.end()}, &Lexicon::get());
  }
}

void Tokens::make_room(std::size_t bytes, std::size_t stretches) {
  end_.kind = Token::Kind::line;
  end_.span = {text_.size(), text_.size()};
  folded_ =
      std::make_unique_for_overwrite<char[]>(bytes + bytes / 2 + kSlack);  // no lower case is longer by more (Ⱥ, ⱥ)
  list_.reserve(bytes / 4 + stretches + 8);
}

void Tokens::read(std::string_view utf8, std::size_t at, Words words, const Lexicon* lexicon) {
  const auto& known = known_characters();
  const auto starts_before = [](const segment::Token& word, std::size_t begin) { return word.span.begin < begin; };
  auto word = std::lower_bound(words.begin(), words.end(), at, starts_before);
  auto& begun = known_beginnings();
  bool glued = false;
  while (at < utf8.size()) {
    if (utf8[at] == ' ') {
      ++at;
      glued = false;
      continue;
    }
    while (word != words.end() && word->span.begin < at) ++word;
    if (word != words.end() && word->span.begin == at && word->plain != segment::Token::Plain::no) {
      take(*word, glued, begun.of(*word));
      at = word->span.end;
      glued = true;
      continue;
    }
    const auto c = unicode::code_point(utf8, at);
    const auto character = c.value < kKnown ? known[c.value] : describe(c.value);
    const bool ends_line = c.value == '\n' || c.value == 0x2028 || c.value == 0x2029;
    if (character.kind == Class::space && !ends_line) {
      at += c.size;
      glued = false;
      continue;
    }
    Token token;
    token.glued = glued;
    token.span.begin = at;
    const auto begin = used_;
    if (ends_line) {
      token.kind = Token::Kind::line;
      at += c.size;
    } else if (c.value < 0x80 && is_ascii_digit(static_cast<char>(c.value))) {
      at = read_number(utf8, at, token);
    } else if (character.kind == Class::letter) {
      at = read_word(utf8, at, token);
    } else {
      put({character.folded, character.size});
      at += c.size;
    }
    token.span.end = at;
    token.folded = {&folded_[begin], used_ - begin};
    if (lexicon != nullptr && token.kind != Token::Kind::number)
      token.beginning = lexicon->starting_with(token.folded.data(), token.folded.size());
    list_.push_back(token);
    note_opening();
    glued = true;
  }
}

}  // namespace behistun::dates
