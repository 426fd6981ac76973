// A region is taken apart, its marks are put in order, and then it is composed, as UAX #15 and Unicode 15, §3.11 say.

#include "region.hpp"

#include <algorithm>
#include <string_view>

namespace behistun::unicode {

namespace {

constexpr std::size_t kNoStarter = std::string_view::npos;

}  // namespace

std::size_t letters_of(char32_t syllable, std::array<char32_t, 3>& letters) {
  using namespace hangul;
  const auto index = syllable - kSyllable;
  letters = {kLead + index / (kVowels * kTails), kVowel + index / kTails % kVowels, kTail + index % kTails};
  return index % kTails == 0 ? 2 : 3;
}

void Region::add(const Mapping& mapping, char32_t c) {
  const auto number = mapping.apart[c];
  if (number == 0) {
    units_.push_back(unit(c, 0));
    return;
  }
  const auto& rule = kTables.rules[number];
  if (rule.kind == Kind::mark) {
    units_.push_back(unit(c, rule.combining_class));
  } else if (rule.kind == Kind::syllable) {
    std::array<char32_t, 3> letters;
    const auto count = letters_of(c, letters);
    units_.insert(units_.end(), letters.begin(), letters.begin() + count);
  } else {
    const auto* first = kTables.units + rule.units;
    units_.insert(units_.end(), first, first + rule.unit_count);
  }
}

void Region::put_in_order() {
  for (auto first = units_.begin(); first != units_.end();) {
    if (combining_class(*first) == 0) {
      ++first;
      continue;
    }
    const auto last = std::find_if(first, units_.end(), [](Unit unit) { return combining_class(unit) == 0; });
    if (last - first > 1)
      std::stable_sort(first, last, [](Unit a, Unit b) { return combining_class(a) < combining_class(b); });
    first = last;
  }
}

void Region::compose() {
  std::size_t kept = 0, starter = kNoStarter;
  std::uint32_t before = 0;  // the class of what was kept last
  for (const auto next : units_) {
    const auto its_class = combining_class(next);
    const bool reaches = starter != kNoStarter && (kept == starter + 1 || before < its_class);
    if (const auto whole = reaches ? composite(value(units_[starter]), value(next)) : 0; whole != 0) {
      units_[starter] = unit(whole, 0);
      continue;
    }
    if (its_class == 0) starter = kept;
    before = its_class;
    units_[kept++] = next;
  }
  units_.resize(kept);
}

}  // namespace behistun::unicode
