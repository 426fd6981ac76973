#pragma once
// A name cut into words.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include "parsed.hpp"

namespace behistun::names {

/// What the words of a name show together.
struct Shape {
  enum Any : std::uint32_t {
    blank = 1,  ///< a word without letters
    initial = 2,
    shouted = 4,
    suffix = 8,
    particle = 16,
    family_first = 32,
    patronymic = 64,  ///< perhaps: a word behind the first ends like one
    title = 128,      ///< perhaps: a word begins like one
    in_brackets = 256
  };
  std::size_t commas = 0;
  std::uint32_t any = 0;

  void note(bool holds, Any what) { any |= holds ? std::uint32_t{what} : 0U; }
  bool has(Any what) const { return (any & what) != 0; }
  /// Nothing but given and family names, of which none is marked as what it is? Titles have been looked for.
  bool is_plain() const { return commas == 0 && (any & ~std::uint32_t{title}) == 0; }
};

/// Cuts at spaces, commas and brackets, behind the dot of an initial, and where a name was glued to the next; "Ж.-И."
/// stays together. Each word is folded, described and looked up on the way. False if the text is ill-formed.
bool cut(std::string_view text, Parsed& out, Shape& shape);

}  // namespace behistun::names
