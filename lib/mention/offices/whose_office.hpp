#pragma once
// Whose an office is: the state, or the organisation, that stands with it.

#include "roles.hpp"

namespace behistun::mention {

// The phrase at tokens [role.first, role.last) with whose it is: "Spanish …", "… of the Kingdom of Spain". `of` stays
// as it was where no state stands beside it.
Role with_state(const NamedPassage& passage, Role role);

// "President of the Irish Union of Students": is what stands behind "of" the state's adjective alone, and before a
// noun?
bool is_of_a_noun_of_the_state(const NamedPassage& passage, const Role& role);

// Is it a state's adjective, or an abbreviation ("US")?
bool is_adjective_or_abbreviation(const NamedPassage& passage, std::size_t at);

// "(of) A, B and C" behind a plural: a role for each country, or the plural alone if none follows.
std::vector<Role> of_each_state(const NamedPassage& passage, const Role& plural);

}  // namespace behistun::mention
