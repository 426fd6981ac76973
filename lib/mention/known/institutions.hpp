#pragma once
// Words that tell an institution ("council", «центр»), of data/institutions.tsv.

#include "named_passage.hpp"

namespace behistun::mention {

const segment::Phrases& institutions();

// Does such a word begin at the token?
bool is_institution(const NamedPassage& passage, std::size_t at);

}  // namespace behistun::mention
