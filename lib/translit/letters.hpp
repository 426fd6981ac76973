#pragma once
// Words as rows of small numbers, for the models of this room.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace behistun::translit {

/// The letters of one word: 1 to 63 each, of one script. Marks that change no sound are dropped, ё is е.
struct Letters {
  std::string codes;
  bool cyrillic = false;
};
Letters letters(std::string_view word);

/// The character at byte `at`, which is moved behind it. @pre  the text is well-formed and goes on there.
inline char32_t next_character(std::string_view text, std::size_t& at) {
  const auto next = [&] { return static_cast<char32_t>(static_cast<unsigned char>(text[at++])); };
  const auto lead = next();
  if (lead < 0x80) return lead;
  auto c = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
  for (auto more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3; more > 0; --more) c = c << 6 | (next() & 0x3F);
  return c;
}

/// What one character adds to a word: up to two letters of one script, or nothing.
struct LettersAdded {
  std::uint8_t size = 0;
  bool cyrillic = false;
  std::array<char, 2> codes{};
};
class LettersTable {
 public:
  static const LettersTable& get();
  LettersAdded operator[](char32_t c) const { return c < kLookedUp ? known_[c] : describe(c); }
  /// Of one that is in Latin or Cyrillic script.
  const LettersAdded& of_known(char32_t c) const { return known_[c]; }

 private:
  static constexpr char32_t kLookedUp = 0x530;  ///< hardly a name has another letter of ours
  LettersTable();
  static LettersAdded describe(char32_t c);
  std::array<LettersAdded, kLookedUp> known_;
};
/// Does the word hold marks that stand apart from their letters? Such a word is composed before it is read.
bool has_marks_apart(std::string_view word);

/// Codes of Cyrillic letters above this one are of letters that Russian has not.
inline constexpr char kLastOfRussian = 32;
/// The letter of a code, in UTF-8; empty for a code that stands for none.
std::string_view letter(char code, bool cyrillic);

}  // namespace behistun::translit
