#pragma once
// The contacts that one sentence speaks of, each with its own day.

#include <vector>

#include "sentence/spoken.hpp"

namespace behistun::claims {

struct Contact {
  const Cue* cue = nullptr;  // the noun or the verb
  Mode mode = Mode::unknown;
  Span words;                                          // all that names it: "telephone conversation"
  Span reach;                                          // from the contact before it to the one behind it
  const dates::Date* day = nullptr;                    // or week, or month; nullptr where none is told
  std::optional<dates::Date> reckoned = std::nullopt;  // "a week after" it: then `day` is this
};

// In the order of the sentence. What stands within a quotation is none.
std::vector<Contact> contacts_in(const Scene& scene, const Passage& passage, const Marks& marks);

}  // namespace behistun::claims
