#pragma once
// Words without end, as a text may have more different ones than are remembered.

#include <cstddef>
#include <string>

namespace behistun {

// So many words that no table has, all different, a space behind each.
inline std::string many_words(std::size_t count) {
  constexpr std::size_t kLetters = 26;
  std::string text;
  for (std::size_t number = 0; number < count; ++number) {
    text += "zz";
    for (auto rest = number; rest > 0; rest /= kLetters) text += static_cast<char>('a' + rest % kLetters);
    text += ' ';
  }
  return text;
}

}  // namespace behistun
