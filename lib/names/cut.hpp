#pragma once
// A name cut into words.

#include <cstddef>
#include <string_view>
#include "parsed.hpp"

namespace behistun::names {

/// What the words of a name show together.
struct Shape {
  std::size_t commas = 0;
  bool any_blank = false;  ///< a word without letters
  bool any_initial = false, any_shouted = false, any_suffix = false, any_particle = false, any_family_first = false;
  bool any_patronymic = false;  ///< perhaps: a word behind the first ends like one
  bool any_title = false;       ///< perhaps: a word begins like one
  /// Nothing but given and family names, of which none is marked as what it is?
  bool is_plain() const {
    return commas == 0 && !any_blank && !any_initial && !any_shouted && !any_suffix && !any_particle &&
           !any_family_first && !any_patronymic;
  }
};

/// Cuts at spaces, commas and brackets, behind the dot of an initial, and where a name was glued to the next; "Ж.-И."
/// stays together. Each word is folded, described and looked up on the way. False if the text is ill-formed.
bool cut(std::string_view text, Parsed& out, Shape& shape);

}  // namespace behistun::names
