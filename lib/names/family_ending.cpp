// Endings of family names, by a table.

#include "family_ending.hpp"
#include <algorithm>
#include <iterator>
#include "words.hpp"

namespace behistun::names {
namespace {

struct FamilyEnding {
  std::string_view ending, example;
};
constexpr FamilyEnding kFamilyEndings[] = {
#include "family_endings.inc"
};

}  // namespace

bool ends_like_family(std::string_view folded) {
  constexpr std::size_t kLettersBefore = 3;
  const auto least = kLettersBefore * (is_cyrillic(folded) ? 2 : 1);
  return std::any_of(std::begin(kFamilyEndings), std::end(kFamilyEndings), [&](const FamilyEnding& row) {
    return folded.size() >= row.ending.size() + least && folded.ends_with(row.ending);
  });
}

}  // namespace behistun::names
