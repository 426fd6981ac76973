#pragma once
// Do two languages of one text say the same? What is read in one and not in the other is mostly a fault of the reading,
// and it takes no marks to see it.

#include <behistun/base.hpp>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace behistun::score {

/// Things of one kind, told apart by their keys within a line: how many the left lines have, the right ones, and both.
struct Shared {
  std::size_t left = 0, right = 0, both = 0;
  double f1() const;  ///< 2 both / (left + right); 1 if nobody has any
};

/// What only one of two lines has of a kind, as the text spells it.
struct Disagreement {
  std::size_t line = 0;  ///< from 1
  std::string kind;
  std::vector<std::string> left, right;
};

struct Agreement {
  std::map<std::string, Shared> by_kind;  ///< kinds of mentions; "claim", by kind and tense; "participant"
  std::vector<Disagreement> disagreements;
};

/// Lines with equal numbers are translations of each other; each is read as a release of `published` that has a body
/// alone, so nobody is known from the line before. People, bodies and places whose keys differ are one where
/// names::compare() does not call them different: strangers have no key that scripts share. Fails if there are more
/// lines of one than of the other.
Result<Agreement> score_agreement(const std::vector<std::string>& left, const std::vector<std::string>& right,
                                  Day published);

}  // namespace behistun::score
