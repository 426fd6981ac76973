#pragma once
// Two releases of one record, sentence beside sentence.

#include <behistun/align.hpp>
#include <vector>

namespace behistun::link {

// Are the first units titles? They stand side by side whatever they say. In one language, what both say word for word
// at the beginning and at the end is laid side by side at once, a sentence at a time; the rest is aligned as `mode`
// says. Beads as align::align() has them.
std::vector<align::Bead> side_by_side(const align::Side& left, const align::Side& right, align::Mode mode,
                                      bool with_titles);

}  // namespace behistun::link
