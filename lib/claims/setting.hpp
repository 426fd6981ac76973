#pragma once
// When and where it was, and who received whom there.

#include "scene.hpp"

namespace behistun::claims {

// Takes the day, the time and where they stand.
void set_when(const dates::Date& date, Claim& claim);

// "Will see each other on Friday": behind a word of the future a day of the week that was reckoned back is that ahead.
dates::Date as_told(const Scene& scene, const Passage& passage, dates::Date date);

// "Talks of A and B have begun", above "the ministers will discuss …": what the title says was held is not to come.
bool is_told_as_held(const std::vector<const Passage*>& passages);

// The first plausible day of the passages, else of the first sentences of the body, else of the dateline, else that of
// publication.
void read_when(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
               Claim& claim);

// The first town named in [begin, end), and who is host there. False if none is.
bool set_where(const Scene& scene, std::size_t begin, std::size_t end, Claim& claim);

// Where people met face to face.
void read_where(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
                Claim& claim);

// "X received Y", "X was received by Y": the side that receives is host, wherever no place tells it.
void read_hosts(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim);

// Where there is a host, the others are guests.
void mark_guests(Claim& claim);

}  // namespace behistun::claims
