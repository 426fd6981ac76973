#pragma once
// A line as its stops are judged: what stands before and behind a place, and the characters that matter there.

#include <array>
#include <behistun/unicode.hpp>
#include <string_view>

namespace behistun::segment {

inline bool is_closer(char32_t c) {
  return c == ')' || c == ']' || c == '}' || c == '"' || c == '\'' || c == 0xBB || c == 0x201D || c == 0x2019 ||
         c == 0x201C || c == 0x203A;
}
inline bool is_opener(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == '"' || c == '\'' || c == 0xAB || c == 0x201C || c == 0x201E ||
         c == 0x2018 || c == 0x2039 || c == '/' || c == 0x2019;
}
/// As unicode::is_space, which ASCII need not be asked of.
inline bool is_space(char32_t c) { return c < 0x80 ? c == ' ' || (c >= 0x09 && c <= 0x0D) : unicode::is_space(c); }
inline bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }
inline bool goes_on(char32_t c) {
  return c == ',' || c == ';' || c == ':' || c == ')' || c == ']' || c == 0xBB || c == '%';
}
inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
/// А to я, of which nothing else need be asked.
inline bool is_russian(char32_t c) { return c - U'А' < 0x40; }
/// As unicode::is_letter, which of the usual letters need not be asked.
inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20U) - U'a' < 26 : is_russian(c) || unicode::is_letter(c);
}

/// The same of upper and lower case, and of digits.
inline bool is_upper(char32_t c) { return c < 0x80 ? c - U'A' < 26 : is_russian(c) ? c < U'а' : unicode::is_upper(c); }
inline bool is_lower(char32_t c) { return c < 0x80 ? c - U'a' < 26 : is_russian(c) ? c >= U'а' : unicode::is_lower(c); }
inline bool is_digit(char32_t c) { return c < 0x80 ? c - U'0' < 10 : !is_russian(c) && unicode::is_digit(c); }

/// Does a word begin behind it: a space, a quote, a bracket, a long dash?
inline bool parts_words(char32_t c) {
  static constexpr auto kOfAscii = [] {
    std::array<bool, 0x80> parts{};
    for (const char sign : std::string_view(" \t\n\v\f\r()[]{}\"'/")) parts[static_cast<std::size_t>(sign)] = true;
    return parts;
  }();
  if (c < 0x80) return kOfAscii[c];
  return !is_russian(c) && (is_space(c) || is_opener(c) || is_closer(c) || c == 0x2014);
}

/// A line, and in it the sentence that is open: nothing before that is looked at.
class LineText {
 public:
  explicit LineText(std::string_view text) : text_(text) {}

  std::string_view text() const { return text_; }
  std::size_t size() const { return text_.size(); }
  char operator[](std::size_t offset) const { return text_[offset]; }

  std::size_t begin() const { return begin_; }
  void begin_at(std::size_t offset) { begin_ = offset; }

  /// The character at a place, and the one that ends there; of size 0 where there is none.
  unicode::CodePoint at(std::size_t offset) const {
    if (offset >= text_.size()) return {};
    const auto byte = static_cast<unsigned char>(text_[offset]);
    return byte < 0x80 ? unicode::CodePoint{byte, 1} : unicode::code_point(text_, offset);
  }
  unicode::CodePoint before(std::size_t offset) const {
    if (offset <= begin_) return {};
    const auto byte = static_cast<unsigned char>(text_[offset - 1]);
    return byte < 0x80 ? unicode::CodePoint{byte, 1} : unicode::code_point_before(text_, offset);
  }
  std::size_t past_spaces(std::size_t offset) const {
    for (auto c = at(offset); c.size != 0 && is_space(c.value); c = at(offset)) offset += c.size;
    return offset;
  }

  /// Where the word begins that ends there.
  std::size_t begin_of_word(std::size_t stop) const {
    auto offset = stop;
    for (auto c = before(offset); c.size != 0 && !parts_words(c.value); c = before(offset)) offset -= c.size;
    return offset;
  }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
};

}  // namespace behistun::segment
