#pragma once
// Who is meant of the publisher's side without being named, and for whom those act whose side is not told.

#include "sentence/scene.hpp"

namespace behistun::claims {

// "Meeting with …": with whom, but not whose.
bool has_no_subject(const Scene& scene, const Passage& passage);

// Who meets a president for a state that its head of government leads.
std::string equal_office(const std::string& office, std::string_view side);

// A readout may leave its own side unnamed in title and lead ("Telephone conversation with President of France
// Emmanuel Macron"): then it is who of the own side stands in the lead, else the one whose press office it is, else
// who holds the same office there. A press office need not name its head beside people of his own side either
// ("Meeting with Governor …").
void add_own_side(const Scene& scene, const Passage& head, Claim& claim);

// A contact of the publisher's own with somebody whose state the text names, but not beside him: "discussed the
// Ukrainian-Slovenian dialogue with State Secretary Igor Senčar". Where the publisher is of no side, of the other of
// two: "Egyptian, Iranian foreign ministers confer".
void give_other_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

// Who holds an office of a place acts for its country: "Governor of the Amur Region". Where two states claim the place
// and nobody else is known to act for the one that has it, it tells nothing. An ambassador's state may stand behind the
// words for his rank.
void give_side_of_offices(const Scene& scene, Claim& claim);

// Where no other state is named, whose office is not told is the publisher's: "Meeting with Minister of Culture …".
void give_own_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

// "KUWAIT: Minister A received …": of no publisher known, who receives is of the state of the dateline.
void give_side_of_dateline(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

// Of which state the release is: that of its publisher, else that of its dateline; empty if neither is known.
std::string home_of(const Scene& scene);

}  // namespace behistun::claims
