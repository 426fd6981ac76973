#pragma once
// Names made ready to be compared: the index keeps these, so that a name is taken apart once.

#include "words.hpp"

namespace behistun::names {

/// A word of a name in the forms that comparison asks for.
struct Compared {
  std::string folded;  ///< for an initial: its letters
  std::string sounds;
  Part part = Part::other;
  const KnownGiven* known = nullptr;
};
/// Titles, particles and words of no part are left out; hyphenated words are two.
std::vector<Compared> prepare(const Name& name);

Comparison compare(const std::vector<Compared>& left, const std::vector<Compared>& right, Gender left_gender,
                   Gender right_gender);

}  // namespace behistun::names
