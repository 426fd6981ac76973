#pragma once
// A claim outside. The room's own header.

#include <behistun/claims.hpp>

#include "fields.hpp"
#include "writer.hpp"

namespace behistun::wire {

void write(const claims::Claim& claim, Writer& out);
claims::Claim read_claim(Element element, Trouble& trouble);

}  // namespace behistun::wire
