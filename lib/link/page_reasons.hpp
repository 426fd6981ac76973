#pragma once
// What speaks for two pages being one in two languages, whatever they tell.

#include "case.hpp"

namespace behistun::link {

// Who published them, in which languages.
void weigh_publishers(Case& held);
// Do the titles say the same?
void weigh_titles(Case& held);
// Are they two language versions of a statement, a message, a speech: same publisher, about the same day, saying the
// same? What is found is added if they may be.
bool are_one_page(Case& held);

// "a day apart" of two spans or pages.
std::string days_apart(std::int32_t days);

}  // namespace behistun::link
