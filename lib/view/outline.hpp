#pragma once
// What a reader wants to know of a record before its texts: who, by side; which office spoke first; what stays unsaid.

#include <behistun/claims.hpp>
#include <behistun/link.hpp>
#include <string>
#include <vector>

#include "sheet.hpp"

namespace behistun::view {

struct Delegation {
  std::string side;  ///< code; empty for people whose side is not known
  std::vector<const claims::Participant*> people;
};
/// Sides that tell of the contact first, in the order of their accounts.
std::vector<Delegation> delegations(const link::Record& record);

/// "Russia – France"; names of the people where no side is known; else what the first account calls it.
std::string headline(const link::Record& record, const Sheet& sheet);

/// "France published first; Russia 2 days later." Empty where all published on one day, or that is not known.
std::string first_to_publish(const Sheet& sheet);

/// How near a rejected candidate came and why it was kept out: by its veto, else by the evidence that weighs most
/// against it, else because the bits do not suffice. "+1.5 bits, but ruled out: 30 days apart"
std::string why_rejected(const link::Pair& pair, std::string_view minus = "-");

}  // namespace behistun::view
