#pragma once
// Who is named, and took no part.

#include "sentence/scene.hpp"

namespace behistun::claims {

// Who speaks for the press office tells of the contact, and took no part in it.
void leave_out_spokespersons(Claim& claim);

// "With German and French counterparts": who is only reckoned to be meant gives way to whom the text names of that
// side.
void leave_out_unnamed_counterparts(const Scene& scene, Claim& claim);

// "The foreign minister of Moldova", of whom it is not known who he was: gives way to whom title or lead name of that
// side, or to the one of them whose side is not told.
void leave_out_untold_holders(const Scene& scene, Claim& claim);

// Where the heads of two sides meet, the ministers beside them are their suite, unless the title names them; and who is
// told neither a side nor an office is spoken of ("in the house where A was born").
void leave_out_suite(const Scene& scene, Claim& claim);

// "President Lopez" in the title, and "Andrés Lopez" in the lead: who is told by the end of another's name is he; and
// so is a stranger "Andrés Manuel Lopez" beside "Andrés Lopez".
void leave_out_short_names(Claim& claim);

}  // namespace behistun::claims
