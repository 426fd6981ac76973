// The table, ready to be looked for.

#include "institutions.hpp"

#include <string_view>

namespace behistun::mention {

namespace {

struct Institution {
  std::string_view word, example;
};
constexpr Institution kInstitutions[] = {
#include "institutions.inc"
};

}  // namespace

const segment::Phrases& institutions() {
  static const auto words = segment::Phrases::of(kInstitutions, &Institution::word);
  return words;
}

bool is_institution(const NamedPassage& passage, std::size_t at) {
  return passage.vocabulary.may_begin(Vocabulary::institutions, at) &&
         institutions().longest(passage.text, passage.tokens, at).count > 0;
}

}  // namespace behistun::mention
