#include "cast.hpp"

#include <algorithm>

#include "left_out.hpp"
#include "own_side.hpp"
#include "participant.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool tells_of_one_met(const Passage& passage) {
  const auto* cue = passage.first(CueClass::contact);
  return cue != nullptr && !remote(cue->mode) && cue->mode != Mode::letter;
}

// A visit is told by its travellers; whom they met stands in the next sentences ("they were received by …").
void add_hosts_of_a_visit(const Scene& scene, Claim& claim) {
  if (claim.mode != Mode::visit) return;
  const bool travels_alone = sides(claim) < 2;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences); ++i)
    if (!scene.body[i].speech &&
        (scene.body[i].has(CueClass::hosted) || (travels_alone && tells_of_one_met(scene.body[i]))))
      for (const auto* mention : scene.people(scene.body[i])) add(scene, *mention, claim);
}

// "The President received new ambassadors. Credentials were presented by A and B": of a contact of which title and lead
// name one alone, the next sentence that tells of the same names the others.
void add_those_met(const Scene& scene, Claim& claim) {
  if (claim.participants.size() != 1 || !face_to_face(claim.mode) || claim.mode == Mode::visit) return;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    const auto* cue = passage.first(CueClass::contact);
    if (cue == nullptr || passage.in_aside(cue->span) || passage.has(CueClass::wish) ||
        !compatible(cue->mode, claim.mode))
      continue;
    for (const auto* mention : scene.people(passage))
      if (const auto side = scene.side_of(*mention); !side.empty() && side != claim.participants.front().side)
        add(scene, *mention, claim);
    if (claim.participants.size() > 1) return;
  }
}

}  // namespace

void add_states(const Scene& scene, const Passage& head, Claim& claim) {
  for (const auto& mention : scene.mentions_in(head.span.begin, head.topics_begin())) {
    const auto* country = mention.kind == Kind::country ? scene.known.country(mention.key) : nullptr;
    const auto same = [&](const Participant& other) { return other.key == mention.key; };
    if (country == nullptr || std::any_of(claim.participants.begin(), claim.participants.end(), same)) continue;
    auto& who = claim.participants.emplace_back();
    who.key = who.side = country->code;
    who.ru = country->name.ru;
    who.fr = country->name.fr;
    who.en = country->name.en;
    who.span = mention.span;
  }
  if (claim.participants.size() < 2) claim.participants.clear();
  sort_participants(claim);
}

void read_participants(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  for (const auto* passage : passages)
    for (const auto* mention : scene.people(*passage)) add(scene, *mention, claim);
  const auto head = std::min(scene.body.size(), kLeadSentences);
  for (std::size_t i = 0; i < head && claim.participants.empty(); ++i) {
    const auto people = scene.people(scene.body[i]);
    const bool is_one =
        std::all_of(people.begin(), people.end(), [&](const Mention* who) { return who->key == people.front()->key; });
    if (is_one && scene.body[i].has(CueClass::contact) && !scene.is_of_the_people(scene.body[i])) continue;
    for (const auto* mention : people) add(scene, *mention, claim);
  }
  for (std::size_t i = 0; i < passages.size() && claim.participants.empty(); ++i)
    add_states(scene, *passages[i], claim);
  if (std::any_of(claim.participants.begin(), claim.participants.end(),
                  [](const Participant& who) { return who.state(); }))
    return;
  if (claim.participants.empty()) return;
  add_hosts_of_a_visit(scene, claim);
  add_those_met(scene, claim);
  leave_out_spokespersons(claim);
  add_own_side(scene, *passages.front(), claim);
  give_other_side(scene, passages, claim);
  give_own_side(scene, passages, claim);
  leave_out_unnamed_counterparts(scene, claim);
  leave_out_suite(claim);
  leave_out_second_leader(scene, claim);
  sort_participants(claim);
}

}  // namespace behistun::claims
