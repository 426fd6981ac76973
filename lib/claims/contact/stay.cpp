// A word that says that something ended, and behind it the days of a visit ("wrapped up his two-day visit", "on the
// last day of a three-day visit").

#include "stay.hpp"

#include <algorithm>

namespace behistun::claims {

namespace {

// The days of the visit of which the words say that it ended; 0 if they do not.
std::int32_t days_of_ended_visit(const Words& words) {
  constexpr std::size_t kReach = 5;      // tokens: "concluded today her first official three-day visit"
  constexpr std::int32_t kLongest = 12;  // days
  std::optional<std::size_t> ends;
  for (auto at = words.first; at + 2 < words.last; ++at) {
    if (says_unit(words, at, "ends")) ends = at;
    if (!ends || at > *ends + kReach || !says_unit(words, at + 1, "days")) continue;
    const auto [tenths, behind] = cardinal_at(words, at);
    const auto count = tenths / Cardinal::kTenths;
    if (behind == at + 1 && count > 1 && count <= kLongest) return count;
  }
  return 0;
}

}  // namespace

void read_first_day(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
                    Claim& claim) {
  const bool is_one_day = claim.when && claim.grain == dates::Grain::day && claim.when->first == claim.when->last;
  if (claim.mode != Mode::visit || !is_one_day) return;
  std::int32_t days = 0;
  for (const auto* passage : passages)
    if (days == 0) days = days_of_ended_visit(scene.words_of(*passage));
  if (days == 0 && !body.empty() && !body.front().speech) days = days_of_ended_visit(scene.words_of(body.front()));
  if (days > 0) claim.when->first = claim.when->last + (1 - days);
}

}  // namespace behistun::claims
