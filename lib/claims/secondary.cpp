#include "secondary.hpp"

#include <algorithm>
#include <array>

#include "cast.hpp"
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

// Does "with", "between" or "of" tie the two? Russian does it by case.
bool is_tied(const Scene& scene, std::size_t from, std::size_t to) {
  constexpr std::array<std::string_view, 4> kOf = {" of ", " de ", " du ", " d'"};
  const auto between = scene.text.substr(from, to + 1 - from);
  return scene.source.reading.language == Language::ru || scene.with_between(from, to) ||
         std::any_of(kOf.begin(), kOf.end(), [&](std::string_view word) { return between.starts_with(word); });
}

// Are the people of the sentence those of the contact, and not of something else that it tells? "Talks with X", "the
// visit of X", "X met".
bool is_of_the_people(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 60;  // bytes
  const auto who = scene.people(passage);
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact && cue.kind != CueClass::channel && cue.kind != CueClass::soft) return false;
    return std::any_of(who.begin(), who.end(), [&](const Mention* one) {
      if (one->span.begin >= cue.span.end)
        return one->span.begin - cue.span.end <= kNear && (cue.deed || is_tied(scene, cue.span.end, one->span.begin));
      return cue.deed && one->span.end <= cue.span.begin && cue.span.begin - one->span.end <= kNear;
    });
  });
}

bool clause_between(const Scene& scene, const Cue& cue, Span date) {
  constexpr std::array<std::string_view, 11> kRelative = {" which ", " that ", " who ", " as ",   " since ", " qui ",
                                                          " que ",   "котор",  " как ", ", что ", " where "};
  if (date.begin < cue.span.end) return false;
  const auto between = scene.text.substr(cue.span.end, date.begin - cue.span.end);
  return std::any_of(kRelative.begin(), kRelative.end(),
                     [&](std::string_view word) { return between.find(word) != std::string_view::npos; });
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
// primary contact.
bool is_again(const Claim& claim, const Claim* main) {
  return main != nullptr && compatible(claim.mode, main->mode) &&
         (!claim.when || !main->when || claim.when->overlaps(*main->when)) &&
         std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
           return std::any_of(main->participants.begin(), main->participants.end(),
                              [&](const Participant& other) { return other.key == who.key; });
         });
}

// Two sides' people named without a day: of these days, before the day of publication or behind it.
bool set_recent(const Scene& scene, const Passage& passage, Claim& claim) {
  if (!scene.anchor || sides(claim) < 2) return false;
  claim.when = passage.has(CueClass::future) ? Days{*scene.anchor, *scene.anchor + kRecentDays}
                                             : Days{*scene.anchor + -kRecentDays, *scene.anchor};
  return true;
}

}  // namespace

std::optional<Claim> secondary(const Scene& scene, const Passage& passage, const Claim* main) {
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
  } else if (passage.has(CueClass::wish) || !is_of_the_people(scene, passage) || !set_recent(scene, passage, claim)) {
    return std::nullopt;
  }
  if (is_again(claim, main)) return std::nullopt;
  if (main != nullptr && names_nobody_else(claim, *main)) claim.participants = main->participants;
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
