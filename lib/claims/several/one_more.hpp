#pragma once
// English: a sentence that does nothing else than tell of one more contact.

#include <optional>

#include "sentence/scene.hpp"

namespace behistun::claims {

// Has the sentence a word for a contact, and none for what is to come, denied or wished for?
bool may_tell_one_more(const Scene& scene, const Passage& passage);

// Of such a sentence: "A bilateral with C followed", "A's programme also included lunch with C", "C called on A": told
// by the verb of the sentence, or by a noun that is said to have been held, or a part of the day. Whom it is of the
// words tie to it; where they name C alone, it is `he` (nullptr if nobody goes on). Not what is recalled, to come or
// asked for.
std::optional<Claim> one_more(const Scene& scene, const Passage& passage, const Claim& main, const Participant* he);

}  // namespace behistun::claims
