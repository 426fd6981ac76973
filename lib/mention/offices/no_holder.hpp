#pragma once
// Titles behind which stands no holder of the office: somebody who serves one, was one, will be one, or heads a body of
// another kind.

#include "roles.hpp"

namespace behistun::mention {

// What makes an office another's where it leads to the title: phrases, and nouns for staff.
const segment::Phrases& subordinates();
const segment::Phrases& staff();

// "the Office of the President", "former President", "the President's Office": another's, whoever the holder is.
bool is_subordinate(const NamedPassage& passage, const Role& role);

// "President of the Jewish Congress", « présidente du parti », «президент Олимпийского комитета»: a body's, where no
// state's was found.
bool is_of_a_body(const NamedPassage& passage, const Role& role);

// Is the title "president"? And if it is of a body, is that one which is named, so that he is its chairman?
bool is_president(const Passage& passage, const Role& role);
bool presides(const NamedPassage& passage, const Role& role);

// "President-elect", « président élu »: the token behind what tells so; role.end() if nothing does.
std::size_t end_of_no_holder(const NamedPassage& passage, const Role& role);

}  // namespace behistun::mention
