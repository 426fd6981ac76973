// The table, row by row: a word that ends in * stands for all that begin so.

#include "state_forms.hpp"

#include <algorithm>
#include <iterator>

namespace behistun::mention {

namespace {

struct StateForm {
  std::string_view word, example;
};
constexpr StateForm kStateForms[] = {
#include "state-forms.inc"
};

}  // namespace

bool is_state_form(std::string_view folded) {
  return std::any_of(std::begin(kStateForms), std::end(kStateForms), [&](const StateForm& row) {
    return row.word.ends_with('*') ? folded.starts_with(row.word.substr(0, row.word.size() - 1)) : folded == row.word;
  });
}

}  // namespace behistun::mention
