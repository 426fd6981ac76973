#pragma once
// A stretch of text whose code points may act on each other, on its way to a normal form.

#include <array>
#include <vector>

#include "transform.hpp"

namespace behistun::unicode {

// The letters of a syllable of Hangul. Returns how many: two or three.
std::size_t letters_of(char32_t syllable, std::array<char32_t, 3>& letters);

class Region {
 public:
  // What becomes of the code point where it may act on others.
  void add(const Mapping& mapping, char32_t c);
  // Marks between two starters stand in the order of their classes, those of one class as they came.
  void put_in_order();
  // Primary composites take the place of what they are made of. @pre  put_in_order()
  void compose();

  const std::vector<Unit>& units() const { return units_; }
  void clear() { units_.clear(); }

 private:
  std::vector<Unit> units_;
};

}  // namespace behistun::unicode
