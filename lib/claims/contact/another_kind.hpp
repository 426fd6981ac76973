#pragma once
// What tells of a contact, and what is of another kind: condolences, an interview, a statement.

#include "sentence/scene.hpp"

namespace behistun::claims {

bool names_two(const Scene& scene, const Passage& passage);
bool names_two_states(const Scene& scene, const Passage& passage);

// "Ready for talks", «проработка встречи», «подготовка к шестому каспийскому саммиту»: no more than wished for.
bool is_wished_for(const Passage& passage, const Cue& contact);

// Does the sentence tell of a contact that is neither wished for nor recalled, nor where something else was?
bool tells(const Passage& passage);

bool is_of_earlier_days(const Scene& scene, const Passage& passage);

bool is_of_another_kind(const Scene& scene, const Passage& passage);

// Does a title say that the release is about something else: condolences, an interview?
bool title_is_of_another_kind(const Scene& scene);

// "Statement on behalf of the Special Envoy": it may tell whom he met.
bool title_is_a_statement(const Scene& scene);

bool title_is_joint(const Scene& scene);

// Nothing that no contact can be the matter of: condolences, an address.
bool titles_are_statements_at_most(const Scene& scene);

}  // namespace behistun::claims
