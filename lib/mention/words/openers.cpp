// The table, row by row.

#include "openers.hpp"

#include <algorithm>
#include <iterator>

namespace behistun::mention {

namespace {

struct Opener {
  std::string_view language, word, example;
};
constexpr Opener kOpeners[] = {
#include "openers.inc"
};

}  // namespace

bool is_opener(std::string_view folded, Language language) {
  return std::any_of(std::begin(kOpeners), std::end(kOpeners),
                     [&](const Opener& row) { return row.word == folded && row.language == code(language); });
}

bool is_opener(std::string_view folded) {
  return std::any_of(std::begin(kOpeners), std::end(kOpeners), [&](const Opener& row) { return row.word == folded; });
}

}  // namespace behistun::mention
