#pragma once
// What speaks for two primary claims being of one contact, and what against.

#include "case.hpp"

namespace behistun::link {

void weigh_contacts(Case& held, const Telling& a, const Telling& b);

}  // namespace behistun::link
