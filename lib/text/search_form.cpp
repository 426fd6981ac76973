// A text as it is looked for: letters and digits, one space between words.
//
// Most names and titles hold nothing but ASCII, Latin letters with marks and Russian letters. For these a table, made
// of the answers of the general way, says what each becomes; anything else sends the whole text the general way.

#include <algorithm>
#include <array>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace behistun::text {

namespace {

bool parts_words(char32_t c) { return c < U' ' || c == 0x7F || unicode::is_space(c) || unicode::is_punctuation(c); }

// Puts one space between words and none at the ends.
class Spaced {
 public:
  explicit Spaced(std::size_t size) { out_.reserve(size); }
  void part() { apart_ = !out_.empty(); }
  void add(std::string_view letters) {
    if (apart_) out_ += ' ';
    apart_ = false;
    out_ += letters;
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool apart_ = false;
};

std::string general_form(std::string_view canonical) {
  const auto plain = unicode::strip_marks(unicode::fold_case(canonical));
  Spaced out(plain.size());
  for (std::size_t at = 0; at < plain.size();) {
    const auto c = unicode::code_point(plain, at);
    if (parts_words(c.value)) {
      out.part();
    } else {
      out.add(c.value == U'ё' ? "е" : std::string_view(plain).substr(at, c.size));
    }
    at += c.size;
  }
  return out.take();
}

// What a character of U+0000 to U+024F and U+0400 to U+045F becomes, whatever its neighbours.
class Table {
 public:
  Table() {
    for (char32_t c = 0; c < kSize; ++c) {
      std::string text;
      unicode::append(text, c);
      const bool in_reach = c < 0x250 || (c >= 0x400 && c < 0x460);
      auto& entry = entries_[c];
      entry.parts = in_reach && parts_words(c);
      const bool stays = in_reach && unicode::is_normalized(text, unicode::Form::nfc);
      const auto letters = stays ? general_form(text) : std::string();
      assert(letters.size() <= sizeof entry.letters && letters.size() <= 2 * text.size());
      entry.size = static_cast<std::uint8_t>(letters.size());
      std::copy(letters.begin(), letters.end(), entry.letters);
      entry.known = entry.parts || entry.size > 0;
    }
  }
  struct Entry {
    bool known = false, parts = false;
    std::uint8_t size = 0;  // of the letters, in bytes: no more than twice those of the character
    char letters[4] = {};
  };
  const Entry* find(char32_t c) const { return c < kSize && entries_[c].known ? &entries_[c] : nullptr; }

 private:
  static constexpr char32_t kSize = 0x460;
  std::array<Entry, kSize> entries_;
};

}  // namespace

std::string search_form(std::string_view utf8) {
  static const Table table;
  const auto text = Text::of(std::string(utf8));
  const std::string_view canonical = text.canonical();
  std::string out(2 * canonical.size() + sizeof(Table::Entry::letters), '\0');
  auto* const begin = out.data();
  auto* to = begin;
  bool apart = false;  // is a space due?
  for (std::size_t at = 0; at < canonical.size();) {
    const auto c = unicode::code_point(canonical, at);
    at += c.size;
    const auto* entry = table.find(c.value);
    if (entry == nullptr && c.value != U'–') return general_form(canonical);
    if (entry == nullptr || entry->parts) {
      apart = to != begin;
      continue;
    }
    if (apart) *to++ = ' ';
    apart = false;
    std::memcpy(to, entry->letters, sizeof entry->letters);
    to += entry->size;
  }
  out.resize(static_cast<std::size_t>(to - begin));
  return out;
}

}  // namespace behistun::text
