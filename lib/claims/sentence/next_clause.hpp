#pragma once
// English: the clause of a sentence that tells of one more contact.

#include <optional>

#include "passage.hpp"

namespace behistun::claims {

class Scene;

struct NextClause {
  std::size_t ends_before;  // where what is told before it ends
  Span span;
  Span whose;  // of "A, who later met B", A; empty where it is of the subject of the sentence
};

// "A met B, who was later received by C", "A met B and held talks with C", "A met B, having seen C on Monday": what is
// told last, of a sentence that tells of a contact before it.
std::optional<NextClause> next_clause(const Scene& scene, const Passage& passage);

// "A, who was later received by C, invited B": of a sentence that tells of nothing else.
std::optional<NextClause> clause_within(const Scene& scene, const Passage& passage);

}  // namespace behistun::claims
