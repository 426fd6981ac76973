#pragma once
// Words of courtesy before a name, of data/courtesies.tsv.

#include "named_passage.hpp"

namespace behistun::mention {

const segment::Phrases& courtesies();
const segment::Phrases& royals();

// Mr, M., г-н …: does this token stand before a name?
bool is_courtesy(const NamedPassage& passage, std::size_t at);

// "H.E.", « S.E. »: do the two letters stand at this token and the next?
bool is_excellency(const NamedPassage& passage, std::size_t at);

// Is it a title of a ruling house ("Sheikh")?
bool is_royal(std::string_view folded);

}  // namespace behistun::mention
