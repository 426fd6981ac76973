#pragma once
// JSON written in one go, where there is much of it: field after field into one piece of memory, by a Pen. What it
// writes is what Json (behistun/json.hpp) writes of the same values.

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

#include "pen.hpp"

namespace behistun::wire {

class Writer {
 public:
  /// `bytes`: about how many it will be.
  explicit Writer(std::size_t bytes) { text_.reserve(bytes); }

  /// What has been written.
  std::string take() {
    hand_over();
    return std::move(text_);
  }

  /// Writes with a pen what takes so many bytes at most.
  template <class Write>
  void with_pen(std::size_t bytes, Write write) {
    if (bytes > sheet_size_ - written_) [[unlikely]]
      make_room(bytes);
    Pen pen(sheet_.get() + written_, comma_due_);
    write(pen);
    written_ = static_cast<std::size_t>(pen.at() - sheet_.get());
    comma_due_ = pen.comma_due();
  }

  void open(char bracket) {
    with_pen(kMark, [&](Pen& pen) { pen.open(bracket); });
  }
  void close(char bracket) {
    with_pen(kMark, [&](Pen& pen) { pen.close(bracket); });
  }
  /// "name":value
  template <Name kName, class Value>
  void field(const Value& value) {
    if constexpr (std::is_convertible_v<const Value&, std::string_view>) {
      with_pen(room_of_name<kName>(), [](Pen& pen) { pen.name<kName>(); });
      item(value);
    } else {
      with_pen(room_of_name<kName>() + room_of_value(value), [&](Pen& pen) { pen.field<kName>(value); });
    }
  }
  /// A text of any length, a piece at a time, so that no room is made for escapes that it does not hold.
  void item(std::string_view text) {
    constexpr std::size_t kPiece = 512;  // bytes
    with_pen(kMark, [](Pen& pen) { pen.open_text(); });
    for (; !text.empty(); text.remove_prefix(std::min(text.size(), kPiece))) {
      const auto piece = text.substr(0, kPiece);
      with_pen(room_of(piece), [&](Pen& pen) { pen.add_text(piece); });
    }
    with_pen(kMark, [](Pen& pen) { pen.close_text(); });
  }
  /// "name": and an opening bracket.
  template <Name kName>
  void open_field(char bracket) {
    with_pen(room_of_name<kName>() + kMark, [&](Pen& pen) { pen.open_field<kName>(bracket); });
  }

 private:
  static constexpr std::size_t kMark = 2;  // bytes: a bracket and a comma

  template <Name kName>
  static constexpr std::size_t room_of_name() {
    return sizeof kName.letters + 3;
  }
  static std::size_t room_of_value(const Json& written) { return written.text().size(); }
  static std::size_t room_of_value(Span) { return kLongestSpan; }
  static std::size_t room_of_value(std::integral auto) { return kLongestNumber; }

  void hand_over() {
    text_.append(sheet_.get(), written_);
    written_ = 0;
  }
  void make_room(std::size_t bytes) {
    hand_over();
    if (bytes <= sheet_size_) return;
    sheet_ = std::make_unique_for_overwrite<char[]>(bytes);
    sheet_size_ = bytes;
  }

  std::string text_;
  std::size_t sheet_size_ = std::size_t{1} << 13U;                                       // bytes
  std::unique_ptr<char[]> sheet_ = std::make_unique_for_overwrite<char[]>(sheet_size_);  // what a pen writes on
  std::size_t written_ = 0;  // bytes on the sheet: they are handed over to the text when it is full
  bool comma_due_ = false;
};

}  // namespace behistun::wire
