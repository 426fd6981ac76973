// The tables, and the pairs that compose.

#include "normal_tables.hpp"

namespace behistun::unicode {

namespace {

#include "normal_tables.inc"

constexpr std::uint16_t kSecondBits = 7;  // a rank is the first's number, then the second's

char32_t composed_hangul(char32_t first, char32_t second) {
  using namespace hangul;
  if (first - kLead < kLeads && second - kVowel < kVowels)
    return kSyllable + ((first - kLead) * kVowels + (second - kVowel)) * kTails;
  const auto syllable = first - kSyllable;
  if (syllable < kLeads * kVowels * kTails && syllable % kTails == 0 && second > kTail && second - kTail < kTails)
    return first + (second - kTail);
  return 0;
}

}  // namespace

constexpr Tables kAll = {kNfc,      kNfd,        kNfkc,  kNfkd,   kCasefold, kCasefoldApart,
                         kFullFold, kSimpleFold, kRules, kImages, kUnits};
const Tables kTables = kAll;

char32_t composite(char32_t first, char32_t second) {
  const auto second_number = kPairRanks[second] & ((1U << kSecondBits) - 1);
  if (second_number == 0) return composed_hangul(first, second);
  const auto first_number = static_cast<unsigned>(kPairRanks[first] >> kSecondBits);
  const auto found = kComposites[kPairOffsets[first_number] + second_number];
  return first_number != 0 && found >> 21 == first_number ? found & 0x1FFFFF : 0;
}

}  // namespace behistun::unicode
