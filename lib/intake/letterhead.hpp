#pragma once
// The publisher by two lines of a letterhead that together are its name.

#include <behistun/intake.hpp>
#include <string_view>

namespace behistun::intake {

struct Publisher;

/// By its host, or by any of its names in search form; nullptr for none.
const Publisher* publisher_named(std::string_view key);

struct LetterheadMet {
  const Publisher* publisher = nullptr;
  Span span;  // of the line that names the office
};

/// "Republic of Kenya" over "Ministry of Foreign Affairs", or the other way round, or "Singapore" under it.
/// @pre  the lines are labelled.
LetterheadMet letterhead_of(const Release& release);

}  // namespace behistun::intake
