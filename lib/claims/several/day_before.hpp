#pragma once
// English: "the day before" as the day of a contact.

#include "contact/tellings.hpp"
#include "sentence/scene.hpp"

namespace behistun::claims {

// "The day before, A received C", "a day earlier he had seen C": it opens the sentence, or stands in a clause of its
// own.
bool is_on_the_eve(const Scene& scene, const Passage& passage);

// Of such a sentence the day before that of `main`, if that is of one day.
void take_the_day_before(const Scene& scene, const Passage& passage, const Claim& main, Claim& claim);

// "Spoke with A on Sunday and with B on Monday": of a sentence with several days the one beside whom the telling adds.
void take_the_day_beside(const Scene& scene, const Telling& telling, Claim& claim);

}  // namespace behistun::claims
