// One pass over the bytes. ASCII is handled here; other code points are asked of the unicode room.

#include "tokens.hpp"

#include <behistun/unicode.hpp>

#include "lexicon.hpp"

namespace behistun::dates {
namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }
bool is_apostrophe(char32_t c) { return c == 0x2019 || c == 0x2018 || c == 0x02BC; }

/// The length of the year at the head of "202019:03", else 0.
std::size_t glued_year(std::string_view digits, std::string_view after) {
  const bool clock = after.size() >= 3 && after[0] == ':' && is_ascii_digit(after[1]) && is_ascii_digit(after[2]);
  const bool year = digits.starts_with("19") || digits.starts_with("20");
  return clock && year && (digits.size() == 5 || digits.size() == 6) ? 4 : 0;
}

}  // namespace

std::size_t Tokens::read_word(std::string_view utf8, std::size_t at, Token& token) {
  token.kind = Token::Kind::word;
  bool first = true;
  while (at < utf8.size()) {
    const char byte = utf8[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      if (!is_ascii_letter(byte)) break;
      const bool upper = byte <= 'Z';
      if (first) token.capital = upper;
      folded_ += upper ? static_cast<char>(byte + ('a' - 'A')) : byte;
      ++at;
    } else {
      const auto c = unicode::code_point(utf8, at);
      if (!unicode::is_letter(c.value) && !unicode::is_mark(c.value)) break;
      const auto lower = unicode::lower(c.value);
      if (first) token.capital = lower != c.value;
      unicode::append(folded_, lower);
      at += c.size;
    }
    first = false;
  }
  return at;
}

std::size_t Tokens::read_number(std::string_view utf8, std::size_t at, Token& token) {
  token.kind = Token::Kind::number;
  const auto begin = at;
  while (at < utf8.size() && is_ascii_digit(utf8[at])) ++at;
  if (const auto year = glued_year(utf8.substr(begin, at - begin), utf8.substr(at)); year != 0) at = begin + year;
  const auto digits = utf8.substr(begin, at - begin);
  folded_ += digits;
  if (digits.size() > 9) {
    token.value = -1;
  } else {
    for (const char digit : digits) token.value = token.value * 10 + (digit - '0');
  }
  return at;
}

Tokens::Tokens(std::string_view utf8, const Lexicon* lexicon) {
  end_.kind = Token::Kind::line;
  end_.span = {utf8.size(), utf8.size()};
  folded_.reserve(utf8.size());
  list_.reserve(utf8.size() / 6 + 8);
  bool glued = false;
  for (std::size_t at = 0; at < utf8.size();) {
    Token token;
    token.glued = glued;
    const auto begin = at;
    token.folded.begin = folded_.size();
    const auto c = unicode::code_point(utf8, at);
    if (c.value == '\n' || c.value == 0x2028 || c.value == 0x2029) {
      token.kind = Token::Kind::line;
      at += c.size;
    } else if (unicode::is_space(c.value)) {
      at += c.size;
      glued = false;
      continue;
    } else if (c.value < 0x80 && is_ascii_digit(static_cast<char>(c.value))) {
      at = read_number(utf8, at, token);
    } else if (unicode::is_letter(c.value)) {
      at = read_word(utf8, at, token);
    } else {
      if (is_dash(c.value)) {
        folded_ += '-';
      } else if (is_apostrophe(c.value)) {
        folded_ += '\'';
      } else {
        folded_ += utf8.substr(at, c.size);
      }
      at += c.size;
    }
    token.span = {begin, at};
    token.folded.end = folded_.size();
    if (lexicon != nullptr && token.kind != Token::Kind::number) {
      token.entries = lexicon->starting_with(token.folded.of(folded_));
    }
    list_.push_back(token);
    glued = true;
  }
}

}  // namespace behistun::dates
