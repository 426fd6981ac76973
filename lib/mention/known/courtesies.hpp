#pragma once
// Words of courtesy before a name, of data/courtesies.tsv.

#include "named_passage.hpp"

namespace behistun::mention {

const segment::Phrases& courtesies();
const segment::Phrases& royals();

// Mr, M., г-н, « Général de Brigade »: how many tokens from this one on stand before a name; 0 if none do.
std::size_t courtesy_at(const NamedPassage& passage, std::size_t at);
inline bool is_courtesy(const NamedPassage& passage, std::size_t at) { return courtesy_at(passage, at) > 0; }

// "H.E.", « S.E. »: do the two letters stand at this token and the next?
bool is_excellency(const NamedPassage& passage, std::size_t at);

// Is it a title of a ruling house ("Sheikh")?
bool is_royal(std::string_view folded);

}  // namespace behistun::mention
