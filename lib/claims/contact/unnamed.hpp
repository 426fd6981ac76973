#pragma once
// Is somebody met whom the release does not name?

#include "sentence/scene.hpp"

namespace behistun::claims {

// "The meeting of the foreign ministers of the G7", "G20 foreign ministers' meeting": whoever takes part meets them
// all.
bool meets_a_group(const Scene& scene, const Passage& passage);

// "He paid a visit to Japan", "he took part in the conference of ASEAN ministers": a contact though nobody met is
// named; and so is who "met with foreign ambassadors".
bool goes_among_others(const Scene& scene, const Passage& passage);

// Where only one person is named, somebody from abroad must be met ("met with a delegation of US senators"), or a
// format or a body that several belong to must meet ("APEC summit"), or a traveller be abroad, or the publisher's side
// receive or summon somebody ("the Ambassador of France was summoned"). Else the government is at work with itself.
bool meets_others(const Scene& scene, const std::vector<const Passage*>& passages);

// "A spoke with the deputy secretary of state of the USA", "A received the head of the delegation of the EU": somebody
// from abroad whom the sentence does not name.
bool meets_untold(const Scene& scene, const Passage& passage);

// "Governor A met with Ambassador B": of one side both, but one stands before the verb and one behind it.
bool meet_each_other(const Scene& scene, const Passage& passage);

}  // namespace behistun::claims
