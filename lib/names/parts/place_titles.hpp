#pragma once
// Titles stand in front, and before them an article or whose title it is ("the", "French", "U.S."); small words behind
// a title (министр обороны) belong to it, and so does whose it is («Индии», "of Hungary").

#include "placing.hpp"

namespace behistun::names {

/// @pre  two words or more
void place_titles(Placing& placing);

}  // namespace behistun::names
