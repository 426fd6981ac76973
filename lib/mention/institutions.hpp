#pragma once
// Words that tell an institution ("council", «центр»), of data/institutions.tsv.

#include <behistun/tokens.hpp>

namespace behistun::mention {

const segment::Phrases& institutions();

}  // namespace behistun::mention
