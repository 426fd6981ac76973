#include "secondary.hpp"

#include <algorithm>

#include "cast.hpp"
#include "participant.hpp"
#include "prepositions.hpp"
#include "setting.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::int32_t kRecentDays = 3;  // what is spoken of without a day is of these days

// Nobody, or no more than states whose people the primary claim names.
bool names_nobody_else(const Claim& claim, const Claim& main) {
  return std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
    return who.state() && std::any_of(main.participants.begin(), main.participants.end(),
                                      [&](const Participant& other) { return other.side == who.side; });
  });
}

// Those of the primary claim met; but of a summit that names nobody only their states are sure ("the decisions of the
// Normandy format summit of 9 December").
void take_participants(const Scene& scene, const Claim& main, Claim& claim) {
  claim.participants = main.participants;
  if (claim.mode != Mode::multilateral) return;
  for (auto& who : claim.participants)
    if (const auto* country = scene.known.country(who.side)) who = state(*country, who.span);
  sort_participants(claim);
  const auto same = [](const Participant& one, const Participant& other) { return one.key == other.key; };
  claim.participants.erase(std::unique(claim.participants.begin(), claim.participants.end(), same),
                           claim.participants.end());
}

bool clause_between(const Scene& scene, const Cue& cue, Span date) {
  return date.begin >= cue.span.end && says(Tie::clause, scene.text.substr(cue.span.end, date.begin - cue.span.end));
}

// The day that stands nearest to the cue in its sentence; nullptr if none does, or only one in a clause of its own
// ("the summit, which will be held on 8 February").
const dates::Date* date_near(const Scene& scene, const Passage& passage, const Cue& cue) {
  const auto distance = [&](const dates::Date& date) {
    return date.span.begin > cue.span.end ? date.span.begin - cue.span.end
                                          : cue.span.begin - std::min(cue.span.begin, date.span.end);
  };
  const dates::Date* nearest = nullptr;
  const auto& all = scene.source.reading.dates;
  const auto starts_before = [](const dates::Date& one, std::size_t begin) { return one.span.begin < begin; };
  for (auto date = std::lower_bound(all.begin(), all.end(), passage.span.begin, starts_before);
       date != all.end() && passage.span.contains(date->span); ++date)
    if (date->grain == dates::Grain::day && (nearest == nullptr || distance(*date) < distance(*nearest)) &&
        !clause_between(scene, cue, date->span))
      nearest = &*date;
  return nearest;
}

// What is spoken of between the same people, in a way that may be the same, without a day or with the same, is the
// primary contact; or all the primary ones, where it is of the people of all.
bool is_again(const Claim& claim, std::span<const Claim> primary) {
  const auto may_be = [&](const Claim& main) {
    return compatible(claim.mode, main.mode) && (!claim.when || !main.when || claim.when->overlaps(*main.when));
  };
  return std::any_of(primary.begin(), primary.end(), may_be) &&
         std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
           return std::any_of(primary.begin(), primary.end(), [&](const Claim& main) {
             return may_be(main) && std::any_of(main.participants.begin(), main.participants.end(),
                                                [&](const Participant& other) { return other.key == who.key; });
           });
         });
}

// Is somebody of another side met who is not named: "the talks of Liz Truss with the Russian minister"?
bool meets_another_side(const Scene& scene, const Passage& passage, const Claim& claim) {
  const auto* contact = passage.first(CueClass::contact);
  if (contact == nullptr || sides(claim) == 0) return false;
  const auto mentions = scene.mentions_in(contact->span.end, passage.topics_begin());
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    const auto side = scene.side_of(one);
    return !side.empty() && scene.with_between(contact->span.end, one.span.begin) &&
           std::none_of(claim.participants.begin(), claim.participants.end(),
                        [&](const Participant& who) { return who.side == side; });
  });
}

// "The conversation that he had the day before", but not "on the eve of the summit".
bool is_of_the_day_before(const Scene& scene, const Passage& passage) {
  const auto* eve = passage.first(CueClass::eve);
  if (eve == nullptr) return false;
  const auto behind = scene.text.substr(eve->span.end);
  return !(behind.starts_with(' ') && end_of_first(Tie::of, behind.substr(1)) > 0);
}

// "Invited him to talks"; but whose "results" are told, that took place.
bool is_only_wished(const Passage& passage) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [](const Cue& cue) { return cue.kind == CueClass::wish && cue.value != "results"; });
}

// People named without a day: of the day before where the words say so, else of these days, before the day of
// publication or behind it, if they are of two sides.
bool set_recent(const Scene& scene, const Passage& passage, Claim& claim) {
  if (!scene.anchor) return false;
  if (is_of_the_day_before(scene, passage)) {
    claim.when = Days{*scene.anchor + -2, *scene.anchor + -1};
    return true;
  }
  if (sides(claim) < 2 && !meets_another_side(scene, passage, claim)) return false;
  claim.when = passage.has(CueClass::future) ? Days{*scene.anchor, *scene.anchor + kRecentDays}
                                             : Days{*scene.anchor + -kRecentDays, *scene.anchor};
  return true;
}

}  // namespace

std::optional<Claim> secondary(const Scene& scene, const Passage& passage, std::span<const Claim> primary) {
  const auto* contact = passage.first(CueClass::contact);
  if (contact == nullptr) contact = passage.first(CueClass::channel);
  if (contact == nullptr) return std::nullopt;
  Claim claim;
  claim.span = passage.span;
  if (const auto* cue = passage.teller()) {
    claim.mode = cue->mode;
    claim.mode_span = cue->span;
  }
  for (const auto* who : scene.people(passage)) add(scene, *who, claim);
  if (claim.participants.empty()) add_states(scene, passage, claim);
  if (const auto* date = date_near(scene, passage, *contact)) {
    set_when(*date, claim);
  } else if ((is_only_wished(passage) && !is_of_the_day_before(scene, passage)) || !scene.is_of_the_people(passage) ||
             !set_recent(scene, passage, claim)) {
    return std::nullopt;
  }
  if (is_again(claim, primary)) return std::nullopt;
  if (!primary.empty() && names_nobody_else(claim, primary.front())) take_participants(scene, primary.front(), claim);
  if (claim.participants.empty()) return std::nullopt;
  sort_participants(claim);
  const bool is_ahead = scene.anchor && claim.when->first > *scene.anchor;
  if (is_ahead || (passage.has(CueClass::future) && scene.anchor && claim.when->last >= *scene.anchor))
    claim.tense = Tense::future;
  claim.negated = passage.has(CueClass::negation);
  set_where(scene, passage.span.begin, passage.span.end, claim);
  return claim;
}

}  // namespace behistun::claims
