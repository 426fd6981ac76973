#pragma once
// When it was.

#include "sentence/scene.hpp"

namespace behistun::claims {

// Takes the day, the time and where they stand.
void set_when(const dates::Date& date, Claim& claim);

// "Will see each other on Friday": behind a word of the future a day of the week that was reckoned back is that ahead.
dates::Date as_told(const Scene& scene, const Passage& passage, dates::Date date);

// "Talks of A and B have begun", above "the ministers will discuss …": what the title says was held is not to come.
bool is_told_as_held(const std::vector<const Passage*>& passages);

// A sentence that is not the lead may still tell the day and the place ("They spoke on 5 March"), but behind words for
// something else they are of that ("thanked him for the talks of 26 January"): the byte where it begins.
std::size_t something_else(const Passage& passage, Mode mode);

// Does the sentence tell with whom, and with none of those of the claim? Its day and its town are of that contact.
bool is_of_others(const Scene& scene, const Passage& passage, const Claim& claim);

// The first plausible day of the passages, else of the first sentences of the body, else of the dateline, else that of
// publication.
void read_when(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
               Claim& claim);

}  // namespace behistun::claims
