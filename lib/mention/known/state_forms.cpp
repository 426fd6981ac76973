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

const segment::Phrases& state_forms() {
  static const auto words = segment::Phrases::of(kStateForms, &StateForm::word);
  return words;
}

bool is_state_form(const NamedPassage& passage, std::size_t at) {
  if (!passage.vocabulary.may_begin(Vocabulary::state_forms, at)) return false;
  const auto folded = passage.word(at);
  return std::any_of(std::begin(kStateForms), std::end(kStateForms), [&](const StateForm& row) {
    return row.word.ends_with('*') ? folded.starts_with(row.word.substr(0, row.word.size() - 1)) : folded == row.word;
  });
}

}  // namespace behistun::mention
