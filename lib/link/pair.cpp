// A judged pair: its reasons add up, and its verdict has a name.

#include <algorithm>
#include <array>
#include <behistun/link.hpp>

namespace behistun::link {
namespace {

constexpr std::array<std::string_view, 7> kVerdicts = {"translation", "version",   "counterpart", "preview",
                                                       "mention",     "different", "unsure"};

}  // namespace

std::string_view to_string(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_of(std::string_view name) {
  const auto at = std::find(kVerdicts.begin(), kVerdicts.end(), name);
  if (at == kVerdicts.end()) return std::nullopt;
  return static_cast<Verdict>(at - kVerdicts.begin());
}

double Pair::bits() const {
  double sum = prior_bits;
  for (const auto& reason : evidence) sum += reason.bits;
  return sum;
}

bool Pair::vetoed() const {
  return std::any_of(evidence.begin(), evidence.end(), [](const Evidence& reason) { return reason.veto; });
}

}  // namespace behistun::link
