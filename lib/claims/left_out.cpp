// Of those named with a contact some had no part in it.

#include "left_out.hpp"

#include <algorithm>
#include <iterator>

#include "own_side.hpp"
#include "participant.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool is_named(const Scene& scene, const std::string& key) {
  const auto& all = scene.source.mentions;
  return std::any_of(all.begin(), all.end(),
                     [&](const Mention& one) { return one.kind == Kind::person && one.key == key; });
}

// "His German counterpart".
bool is_counterpart(const Scene& scene, const Participant& who) {
  const auto says_so = [&](const Passage& passage) {
    return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::counterpart && who.span.contains(cue.span);
    });
  };
  return std::any_of(scene.titles.begin(), scene.titles.end(), says_so) ||
         std::any_of(scene.body.begin(), scene.body.end(), says_so);
}

}  // namespace

void leave_out_spokespersons(Claim& claim) {
  const auto speaks = [](const Participant& who) { return who.office == "spokesperson"; };
  if (!std::all_of(claim.participants.begin(), claim.participants.end(), speaks))
    std::erase_if(claim.participants, speaks);
}

void leave_out_unnamed_counterparts(const Scene& scene, Claim& claim) {
  const auto is_reckoned = [&](const Participant& who) {
    return !who.state() && is_counterpart(scene, who) && !is_named(scene, who.key);
  };
  std::vector<Participant> reckoned;
  std::copy_if(claim.participants.begin(), claim.participants.end(), std::back_inserter(reckoned), is_reckoned);
  for (const auto& who : reckoned) {
    const auto meant =
        std::find_if(claim.participants.begin(), claim.participants.end(), [&](const Participant& other) {
          return other.key != who.key && is_named(scene, other.key) && (other.side == who.side || other.side.empty());
        });
    if (meant == claim.participants.end()) continue;
    meant->side = who.side;
    std::erase_if(claim.participants, [&](const Participant& other) { return other.key == who.key; });
  }
}

void leave_out_suite(Claim& claim) {
  std::vector<std::string_view> led;
  for (const auto& who : claim.participants)
    if (is_head(who.office)) led.push_back(who.side);
  std::sort(led.begin(), led.end());
  if (std::unique(led.begin(), led.end()) - led.begin() < 2) return;
  std::erase_if(claim.participants, [](const Participant& who) { return who.office.ends_with("-minister"); });
}

void leave_out_second_leader(const Scene& scene, Claim& claim) {
  std::vector<std::string> led;
  for (const auto& who : claim.participants)
    if (who.office == "head-of-government" && equal_office("head-of-state", who.side) == who.office)
      led.push_back(who.side);
  std::erase_if(claim.participants, [&](const Participant& who) {
    return who.office == "head-of-state" && std::find(led.begin(), led.end(), who.side) != led.end() &&
           !is_named(scene, who.key);
  });
}

}  // namespace behistun::claims
