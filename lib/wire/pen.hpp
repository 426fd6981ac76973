#pragma once
// The strokes that JSON is written of: brackets, names of fields, values. A pen is a place in memory that has room
// enough, and whether a comma is due there. It is meant for one function to hold: then the compiler keeps it in
// registers and knows where the commas go.

#include <algorithm>
#include <array>
#include <behistun/json.hpp>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace behistun::wire {

/// The name of a field: plain letters, known when this is compiled.
template <std::size_t kSize>
struct Name {
  char letters[kSize];
  consteval Name(const char (&name)[kSize]) { std::copy_n(name, kSize, letters); }
};

/// Bytes that a text takes at most, with its quotes, and may touch behind them.
inline constexpr std::size_t kLongestEscape = 6, kTouched = 16;
constexpr std::size_t room_of(std::string_view text) { return kLongestEscape * text.size() + 2 + kTouched; }
/// Bytes that a number takes at most, and a span.
inline constexpr std::size_t kLongestNumber = 20, kLongestSpan = 2 * kLongestNumber + 3;

/// Writes a text without its quotes; the end of what is written. @pre  there is room_of(text).
char* write_escaped(std::string_view text, char* out);
/// Writes the digits; the end of what is written. @pre  there is room for kLongestNumber.
char* write_digits(std::uint64_t number, char* out);

class Pen {
 public:
  Pen(char* at, bool comma_due) : at_(at), comma_due_(comma_due) {}

  char* at() const { return at_; }
  bool comma_due() const { return comma_due_; }

  void open(char bracket) {
    part();
    put(bracket);
    comma_due_ = false;
  }
  void close(char bracket) {
    put(bracket);
    comma_due_ = true;
  }

  /// "name":value
  template <Name kName, class Value>
  void field(const Value& value) {
    name<kName>();
    item(value);
  }
  /// "name": and an opening bracket.
  template <Name kName>
  void open_field(char bracket) {
    name<kName>();
    open(bracket);
  }

  /// A value of an array, or behind a name.
  void item(std::string_view text) {
    open_text();
    add_text(text);
    close_text();
  }
  void item(const std::string& text) { item(std::string_view(text)); }
  void item(const char* text) { item(std::string_view(text)); }
  void item(std::same_as<bool> auto value) {
    part();
    put_all(value ? "true" : "false");
  }
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) void item(Number number) {
    part();
    put_number(number);
  }
  void item(Span span) {
    part();
    put('[');
    put_number(span.begin);
    put(',');
    put_number(span.end);
    put(']');
  }
  void item(const Json& written) {
    part();
    put_all(written.text());
  }

  /// A text in pieces.
  void open_text() {
    part();
    put('"');
  }
  void add_text(std::string_view piece) {
    if (!piece.empty()) at_ = write_escaped(piece, at_);
  }
  void close_text() { put('"'); }

  /// "name": before a value.
  template <Name kName>
  void name() {
    constexpr auto kWritten = [] {
      constexpr auto kLetters = sizeof kName.letters - 1;
      std::array<char, kLetters + 3> written{};
      written[0] = written[kLetters + 1] = '"';
      std::copy_n(kName.letters, kLetters, written.begin() + 1);
      written[kLetters + 2] = ':';
      return written;
    }();
    part();
    std::memcpy(at_, kWritten.data(), kWritten.size());
    at_ += kWritten.size();
    comma_due_ = false;
  }

 private:
  /// A comma before all but what stands first, or behind a name.
  void part() {
    if (comma_due_) put(',');
    comma_due_ = true;
  }
  void put(char c) { *at_++ = c; }
  void put_all(std::string_view text) {
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  void put_number(std::integral auto number) {
    if (std::signed_integral<decltype(number)> && number < 0) {
      put('-');
      at_ = write_digits(-static_cast<std::uint64_t>(number), at_);
    } else {
      at_ = write_digits(static_cast<std::uint64_t>(number), at_);
    }
  }

  char* at_;
  bool comma_due_;
};

}  // namespace behistun::wire
