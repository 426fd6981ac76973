#pragma once
// The words of one name, being given their parts.

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "cut.hpp"
#include "parsed.hpp"

namespace behistun::names {

using Places = Few<std::uint32_t, 10>;  ///< numbers of words

struct Placing {
  Parsed& name;
  const Shape& shape;
  std::uint32_t placed = 0;  ///< a bit for each part that a word was given

  Few<Word, 10>& words() { return name.words; }
  std::string_view folded(std::size_t i) const { return name.folded_of(name.words[i]); }

  void place(std::size_t i, Part part) {
    words()[i].part = part;
    words()[i].placed = true;
    placed |= 1U << static_cast<unsigned>(part);
  }
  /// The words that have no part yet.
  Places open() const {
    Places out;
    for (std::uint32_t i = 0; i < name.words.size(); ++i)
      if (!name.words[i].placed) out.push_back(i);
    return out;
  }
  bool any(Part part) const { return (placed >> static_cast<unsigned>(part) & 1) != 0; }
  std::size_t first(Part part) const {
    return static_cast<std::size_t>(std::find_if(name.words.begin(), name.words.end(),
                                                 [&](const Word& word) { return word.placed && word.part == part; }) -
                                    name.words.begin());
  }
};

}  // namespace behistun::names
