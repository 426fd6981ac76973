#pragma once
// Words of a state's long name, of data/state-forms.tsv.

#include "named_passage.hpp"

namespace behistun::mention {

const segment::Phrases& state_forms();

// May the token stand between an office and the country: "of", "Republic", «Королевства»?
bool is_state_form(const NamedPassage& passage, std::size_t at);

}  // namespace behistun::mention
