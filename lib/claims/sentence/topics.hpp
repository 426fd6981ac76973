#pragma once
// What was spoken of, and who raised it.

#include "scene.hpp"

namespace behistun::claims {

// Those of topics.tsv.
const segment::Phrases& topic_phrases();

// The topics of a sentence, each once in a claim; whoever stands before a verb such as "stressed" raised what stands
// behind it. A word within an office or a body only names somebody ("President of Ukraine"), and a state that takes
// part is spoken of where its situation is ("the situation around Ukraine").
void add_topics(const Scene& scene, const Passage& passage, Claim& claim);

}  // namespace behistun::claims
