#pragma once
// Words as rows of small numbers, for the models of this room.

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

/// The letter of a code, in UTF-8; empty for a code that stands for none.
std::string_view letter(char code, bool cyrillic);

}  // namespace behistun::translit
