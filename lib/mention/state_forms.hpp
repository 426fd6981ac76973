#pragma once
// Words of a state's long name, of data/state-forms.tsv.

#include <string_view>

namespace behistun::mention {

// May the folded word stand between an office and the country: "of", "Republic", «Королевства»?
bool is_state_form(std::string_view folded);

}  // namespace behistun::mention
