#pragma once
// JSON written in one go, where there is much of it: field after field into one piece of memory. What it writes is what
// Json (behistun/json.hpp) writes of the same values.

#include <algorithm>
#include <array>
#include <behistun/json.hpp>
#include <charconv>
#include <concepts>
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

class Writer {
 public:
  /// `bytes`: about how many it will be.
  explicit Writer(std::size_t bytes) : text_(bytes, '\0') {}

  /// What has been written.
  std::string take() {
    text_.resize(size_);
    return std::move(text_);
  }

  void open(char bracket) {
    part();
    put(bracket);
    is_first_ = true;
  }
  void close(char bracket) {
    put(bracket);
    is_first_ = false;
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
    part();
    if (text.empty()) return put_all("\"\"");
    put('"');
    put_escaped(text);
    put('"');
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

 private:
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
    std::memcpy(room_for(kWritten.size()), kWritten.data(), kWritten.size());
    size_ += kWritten.size();
    is_first_ = true;
  }

  /// A comma before all but what stands first, or behind a name.
  void part() {
    if (!is_first_) put(',');
    is_first_ = false;
  }

  char* room_for(std::size_t bytes) {
    if (text_.size() - size_ < bytes) [[unlikely]]
      grow(bytes);
    return text_.data() + size_;
  }
  void grow(std::size_t bytes);
  void put(char c) {
    *room_for(1) = c;
    ++size_;
  }
  void put_all(std::string_view text) {
    std::memcpy(room_for(text.size()), text.data(), text.size());
    size_ += text.size();
  }
  void put_number(std::integral auto number) {
    constexpr std::size_t kDigits = 20;  // with a sign
    auto* const begin = room_for(kDigits);
    size_ += static_cast<std::size_t>(std::to_chars(begin, begin + kDigits, number).ptr - begin);
  }
  void put_escaped(std::string_view text);

  std::string text_;
  std::size_t size_ = 0;  // bytes of text_ that are written
  bool is_first_ = true;  // no comma stands before what comes next
};

}  // namespace behistun::wire
