// A release that is about one contact may tell of another: the sentence says so where it opens ("In a separate phone
// call …", "In another meeting …"), or beside its verb ("The Minister also met with …").

#include "further.hpp"

#include <algorithm>

#include "counterparts.hpp"
#include "participant.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

// "A discusses the situation with B and C", and then a sentence for each: C, who does not stand in the lead, is not of
// the contact that it tells of.
void part_from(const std::vector<const Mention*>& lead, const std::vector<const Mention*>& here, Claim& main) {
  const auto is_of_this = [&](const Participant& who) { return among(here, who.key) && !among(lead, who.key); };
  const auto left = std::count_if(main.participants.begin(), main.participants.end(),
                                  [&](const Participant& who) { return !is_of_this(who); });
  if (left >= 2) std::erase_if(main.participants, is_of_this);
}

// Whose the contacts are: who of them stands in this sentence again, else who is of the publisher's side, else who is
// named first.
std::vector<Participant> own_people(const Scene& scene, const Passage& passage, const Claim& main) {
  const auto people = scene.people(passage);
  std::vector<Participant> own;
  const auto take = [&](auto is_own) {
    if (own.empty()) std::copy_if(main.participants.begin(), main.participants.end(), std::back_inserter(own), is_own);
  };
  take([&](const Participant& who) { return among(people, who.key); });
  take([&](const Participant& who) { return !who.side.empty() && who.side == scene.source.side; });
  const auto first =
      std::min_element(main.participants.begin(), main.participants.end(),
                       [](const Participant& a, const Participant& b) { return a.span.begin < b.span.begin; });
  take([&](const Participant& who) { return who.key == first->key; });
  return own;
}

// Does somebody else than those of the contact stand before the verb?
bool is_done_by_others(const Scene& scene, const Passage& passage, const Cue& verb, const Claim& main) {
  const auto people = scene.people(passage);
  return std::any_of(people.begin(), people.end(), [&](const Mention* one) {
    return one->span.begin < verb.span.begin && !one->key.starts_with("office:") &&
           std::none_of(main.participants.begin(), main.participants.end(),
                        [&](const Participant& who) { return who.key == one->key; });
  });
}

bool is_long_past(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::int32_t kDaysBefore = 2;
  const auto& all = scene.source.reading.dates;
  return main.when && std::any_of(all.begin(), all.end(), [&](const dates::Date& date) {
           return passage.span.contains(date.span) && date.span.begin < passage.topics_begin() &&
                  date.days.last + kDaysBefore < main.when->first;
         });
}

// "He also met with B": "also" stands at the beginning or beside the verb, and nobody met there is of the contact that
// the release is about. Whom a traveller met is of his visit.
bool meets_somebody_too(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::size_t kNear = 12;  // bytes
  constexpr std::size_t kWordsBetween = 3;
  const auto* verb = first_teller(passage);
  if (verb == nullptr || !verb->deed || verb->mode == Mode::visit || verb->mode == Mode::letter ||
      main.mode == Mode::visit || main.mode == Mode::multilateral || main.mode == Mode::letter)
    return false;
  const bool says_too = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& also) {
    if (also.kind != CueClass::another || also.value != "also") return false;
    const bool opens = also.span.begin <= passage.span.begin + kNear && also.first <= verb->first;
    const auto gap = also.first > verb->last ? also.first - verb->last : verb->first - std::min(verb->first, also.last);
    return opens || gap <= kWordsBetween;
  });
  if (!says_too || is_done_by_others(scene, passage, *verb, main) || is_long_past(scene, passage, main)) return false;
  const auto met = counterparts(scene, passage);
  return !met.empty() && std::none_of(met.begin(), met.end(), [&](const Mention* one) {
    return std::any_of(main.participants.begin(), main.participants.end(),
                       [&](const Participant& who) { return who.key == one->key; });
  });
}

}  // namespace

bool opens_with_another(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 12;  // bytes: "In a separate", "the Minister"
  constexpr std::size_t kWordsBetween = 2;
  const auto another = std::find_if(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
    return cue.kind == CueClass::another && cue.value != "also";
  });
  const auto* teller = first_teller(passage);
  if (another == passage.cues.end() || teller == nullptr || another->span.begin > passage.span.begin + kNear)
    return false;
  const bool is_right_before = another->first <= teller->first && teller->first <= another->last + kWordsBetween;
  return is_right_before || (another->value == "adverb" && scene.is_of_the_people(passage));
}

std::vector<Telling> further(const Scene& scene, Claim& main, const std::vector<std::size_t>& told) {
  std::vector<Telling> tellings;
  for (std::size_t i = 0; i < scene.body.size(); ++i) {
    const auto& passage = scene.body[i];
    if (passage.speech || std::find(told.begin(), told.end(), i) != told.end() || passage.has(CueClass::wish) ||
        !(opens_with_another(scene, passage) || meets_somebody_too(scene, passage, main)))
      continue;
    if (!told.empty()) part_from(scene.people(scene.body[told.front()]), scene.people(passage), main);
    Claim claim;
    claim.primary = true;
    claim.span = passage.span;
    const auto* teller = passage.teller();
    claim.mode = teller->mode == Mode::unknown ? main.mode : teller->mode;
    claim.mode_span = teller->span;
    claim.participants = own_people(scene, passage, main);
    const auto own = claim.participants.size();
    for (const auto* one : scene.people(passage)) add(scene, *one, claim);
    if (claim.participants.size() == own || sides(claim) < 2) continue;
    sort_participants(claim);
    tellings.push_back({std::move(claim), {&passage}, std::span(scene.body).subspan(i, 1)});
  }
  return tellings;
}

}  // namespace behistun::claims
