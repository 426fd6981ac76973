// A guest is received by several of the hosts. Who did it stands before the verb; the guest, of whom the release told
// before, is "him" or "the guest" behind it.

#include "done_to_him.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "sentence/next_contact.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// The one right before the verb, whom nobody else is named with.
const Mention* who_does_it(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::size_t kGap = 30;  // bytes: " in the afternoon also "
  constexpr std::string_view kWhere = ", where ";
  auto begin = passage.span.begin;
  const auto where = scene.text.substr(begin, verb.span.begin - begin).rfind(kWhere);
  if (where != std::string_view::npos) begin += where + kWhere.size();  // "went on to the palace, where C received her"
  const Mention* who = nullptr;
  std::size_t end = 0;
  for (const auto& one : scene.mentions_in(begin, verb.span.begin)) {
    if (!scene.names_somebody(one) || passage.in_aside(one.span)) continue;
    if (who != nullptr && who->key != one.key) return nullptr;
    who = &one;
    end = std::max(end, one.span.end);
  }
  if (who == nullptr) return nullptr;
  const auto gap = scene.text.substr(end, verb.span.begin - end);
  const auto before = scene.text.substr(begin, verb.span.begin - begin);
  const bool is_its_subject = gap.size() <= kGap && !gap.ends_with(" to ") &&
                              !verb.span.of(scene.text).starts_with("to ") && !says(Tie::unreal, before) &&
                              !gap.starts_with("'s ") && !gap.starts_with("’s ") &&
                              gap.find_first_of(":\"") == std::string_view::npos && !says(Tie::recalls, before);
  return is_its_subject ? who : nullptr;
}

}  // namespace

std::optional<Claim> done_to_him(const Scene& scene, const Passage& passage, const Claim& main, const Participant* he) {
  constexpr std::array kOthers = {CueClass::future, CueClass::negation, CueClass::wish, CueClass::reported};
  if (scene.source.reading.language != Language::en) return std::nullopt;
  if (std::any_of(kOthers.begin(), kOthers.end(), [&](CueClass kind) { return passage.has(kind); }))
    return std::nullopt;
  const auto verb = std::find_if(passage.cues.begin(), passage.cues.end(),
                                 [&](const Cue& cue) { return is_done_to_him(scene, passage, cue); });
  if (verb == passage.cues.end()) return std::nullopt;
  const auto* who = who_does_it(scene, passage, *verb);
  if (who == nullptr || takes_part(main.participants, who->key)) return std::nullopt;
  const auto side = scene.side_of(*who);
  const Participant* him = nullptr;
  bool is_of_theirs = false, are_several = false;
  for (const auto& one : main.participants) {
    if (one.side == side) {
      is_of_theirs = true;
    } else {
      are_several = are_several || him != nullptr;
      him = &one;
    }
  }
  if (is_of_theirs && are_several) return std::nullopt;
  if (!is_of_theirs && he != nullptr && he->side != side) him = he;
  if (side.empty() || (!is_of_theirs && him != he) || him == nullptr || him->side.empty() || him->state())
    return std::nullopt;
  Claim more;
  more.primary = true;
  more.span = passage.span;
  const bool is_phoned = verb->value.starts_with("phoned");
  const bool tells_how = verb->mode != Mode::unknown && verb->kind == CueClass::contact;
  more.mode = is_phoned ? Mode::call : tells_how ? verb->mode : Mode::meeting;
  more.mode_span = verb->span;
  add(scene, *who, more);
  more.participants.push_back(*him);
  for (auto& one : more.participants) one.host = one.guest = false;
  return more;
}

}  // namespace behistun::claims
