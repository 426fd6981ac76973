// Endings of family names, by a table.

#include "family_ending.hpp"
#include <algorithm>
#include <iterator>
#include "words/four_bytes.hpp"
#include "words/words.hpp"

namespace behistun::names {
namespace {

struct FamilyEnding {
  std::string_view ending, example;
};
constexpr FamilyEnding kFamilyEndings[] = {
#include "family_endings.inc"
};

constexpr std::string_view last_four(std::string_view word) { return word.substr(word.size() - FourBytes::kSize); }

/// A cheap no to most words.
constexpr FourBytes kLastFour = [] {
  FourBytes out;
  for (const auto& row : kFamilyEndings) out.note(last_four(row.ending));
  return out;
}();

}  // namespace

bool ends_like_family(std::string_view folded) {
  constexpr std::size_t kLettersBefore = 3;
  if (folded.size() < FourBytes::kSize || !kLastFour.has(last_four(folded))) return false;
  const auto least = kLettersBefore * (is_cyrillic(folded) ? 2 : 1);
  return std::any_of(std::begin(kFamilyEndings), std::end(kFamilyEndings), [&](const FamilyEnding& row) {
    return folded.size() >= row.ending.size() + least && folded.ends_with(row.ending);
  });
}

}  // namespace behistun::names
