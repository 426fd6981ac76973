#pragma once
// The nominatives of one word, remembered: names are made of words that come again.

#include <memory>
#include <string_view>
#include <vector>
#include "endings.hpp"

namespace behistun::names {

/// What a word offers, and what it costs to leave it as it is.
struct Declined {
  std::vector<Offer> offers;
  double stays_man = 0, stays_woman = 0;  ///< though the name stands in an oblique case
  double stays_though_declinable = 0;
};

/// Of a word of a name, see offers(); `first_half`: a hyphen and another half follow. Each thread remembers the words
/// it was asked for last, at most kRemembered of them, some 1.5 KB each.
std::shared_ptr<const Declined> declined(std::string_view written, Part part, Around name, bool first_half);
inline constexpr std::size_t kRemembered = 1024;

}  // namespace behistun::names
