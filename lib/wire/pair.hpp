#pragma once
// The pairs of a record outside. The room's own header.

#include <behistun/json.hpp>
#include <behistun/link.hpp>
#include <vector>

#include "fields.hpp"

namespace behistun::wire {

/// A pair within a record, in three parts: what it is, why, which sentences.
Json relation_of(const link::Pair& pair);
Json explanation_of(const link::Pair& pair);
Json alignment_of(const link::Pair& pair);
/// In one piece: the nearest rejected, or one that is asked for by itself.
std::vector<Json::Field> whole_pair(const link::Pair& pair);

/// Those of a record, from their three parts.
std::vector<link::Pair> read_pairs(Fields& record, Trouble& trouble);
link::Pair read_whole_pair(Element element, Trouble& trouble);

}  // namespace behistun::wire
