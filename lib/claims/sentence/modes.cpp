// How they were in contact: names, codes, and which of them can be one contact.

#include <algorithm>
#include <array>
#include <behistun/claims.hpp>

#include "passage.hpp"

namespace behistun::claims {

namespace {

constexpr std::array<std::string_view, 9> kModes = {"unknown", "call", "video",        "meeting", "visit",
                                                    "talks",   "2+2",  "multilateral", "letter"};
constexpr std::array<std::string_view, 9> kCameo = {"040", "041", "041", "040", "042", "046", "040", "040", "040"};

}  // namespace

std::string_view to_string(Mode mode) { return kModes[static_cast<std::size_t>(mode)]; }

std::string_view cameo(Mode mode) { return kCameo[static_cast<std::size_t>(mode)]; }

Plover plover(const Claim& claim, const gazetteer::Gazetteer& known) {
  Plover coded;
  if (remote(claim.mode)) coded.modes.push_back("phone");
  if (face_to_face(claim.mode)) {
    const auto& who = claim.participants;
    const auto any = [&](auto is) { return std::any_of(who.begin(), who.end(), is); };
    const auto* place = known.place(claim.place);
    const auto ground = place != nullptr ? place->country : std::string();
    const bool all_have_sides = !who.empty() && !any([](const Participant& one) { return one.side.empty(); });
    const bool hosted = any([](const Participant& one) { return one.host; });
    if (claim.mode == Mode::visit || (hosted && any([](const Participant& one) { return one.guest; })))
      coded.modes.push_back("visit");
    if (!ground.empty() && all_have_sides && !any([&](const Participant& one) { return one.side == ground; }))
      coded.modes.push_back("third-party");
    if (claim.mode == Mode::multilateral) coded.modes.push_back("multilateral");
  }
  if (claim.tense == Tense::future) coded.contexts.push_back("future");
  if (claim.negated) coded.contexts.push_back("negation");
  return coded;
}

std::optional<Mode> mode_of(std::string_view name) {
  const auto at = std::find(kModes.begin(), kModes.end(), name);
  if (at == kModes.end()) return std::nullopt;
  return static_cast<Mode>(at - kModes.begin());
}

bool compatible(Mode a, Mode b) {
  if (a == b || a == Mode::unknown || b == Mode::unknown) return true;
  if (a == Mode::letter || b == Mode::letter) return false;
  return remote(a) == remote(b);
}

}  // namespace behistun::claims
