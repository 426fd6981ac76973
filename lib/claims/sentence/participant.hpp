#pragma once
// Somebody as a participant.

#include "scene.hpp"

namespace behistun::claims {

bool is_head(std::string_view office);

// Who stands behind a mention. `role` and `of` are what the text tells; the office of the day stands before them.
Participant participant(const Scene& scene, const std::string& key, const std::string& role, const std::string& of,
                        Span span);

// A state, or an organisation with a side of its own, that takes part by itself.
Participant state(const gazetteer::Country& country, Span span);
Participant organisation(const gazetteer::Body& body, Span span);

// Somebody once; what a later mention knows besides (side, office) is added.
void add(const Scene& scene, const mention::Mention& mention, Claim& claim);

// Is whoever has the key among them?
bool takes_part(const std::vector<Participant>& participants, std::string_view key);

// How many sides the participants are of.
std::size_t sides(const Claim& claim);

// By key.
void sort_participants(Claim& claim);

}  // namespace behistun::claims
