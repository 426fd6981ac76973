// Contacts of somebody whom the title names for something else: "A attends the summit", and "There she met B".

#include "another_title.hpp"

#include <algorithm>

#include "sentence/clauses.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/next_contact.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "sentence/unreal.hpp"

namespace behistun::claims {

using mention::Mention;

namespace {

// "Visited A and met B": of what a sentence tells first the meeting, if it tells of one behind a journey.
const Cue* met_on_a_visit(const Passage& passage) {
  const auto* first = first_teller(passage);
  if (first == nullptr || !first->deed || first->mode != Mode::visit) return first;
  const auto met = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.deed && cue.mode == Mode::meeting && cue.first >= first->last && !passage.in_aside(cue.span);
  });
  return met == passage.cues.end() ? first : &*met;
}

// "There she met B", "On Saturday he held talks with B": the one whom the title names, but not "said that he met".
bool is_of_a_pronoun(const Scene& scene, const Passage& passage, const Cue& teller) {
  constexpr std::size_t kNear = 4;  // tokens: "she also", "he then"
  const auto words = scene.words_of(passage);
  for (auto at = teller.first; at > words.first && teller.first - at < kNear; --at) {
    const auto& word = words.tokens[at - 1];
    if (scene.source.reading.language != Language::en || !is_pronoun(Language::en, word.folded)) continue;
    if (at - 1 == words.first) return true;
    const auto& before = words.tokens[at - 2];
    const auto& all = scene.source.reading.dates;
    return before.folded == "there" || scene.text.substr(before.span.end).starts_with(", ") ||
           std::any_of(all.begin(), all.end(),
                       [&](const dates::Date& date) { return date.span.end == before.span.end; });
  }
  return false;
}

// "He said this when he received B": whom the words are of, or else the sentence before is; nullptr if it says nothing
// so.
const Mention* who_said_it_there(const Scene& scene, std::size_t sentence, const Cue& teller) {
  const auto& passage = scene.body[sentence];
  const auto said = scene.text.substr(passage.span.begin, teller.span.begin - passage.span.begin);
  if (!says(Tie::said_there, said)) return nullptr;
  constexpr std::size_t kNear = 90;  // bytes: " on him by the Ambassador of the Kingdom of B to A, "
  const auto met = scene.mentions_in(teller.span.end, teller.span.end + kNear);
  if (std::none_of(met.begin(), met.end(), [&](const Mention& one) { return scene.names_somebody(one); }))
    return nullptr;
  const auto first_of = [&](Span words) -> const Mention* {
    for (const auto& one : scene.mentions_in(words.begin, words.end))
      if (scene.names_somebody(one)) return &one;
    return nullptr;
  };
  if (const auto* who = first_of({passage.span.begin, teller.span.begin}); who != nullptr) return who;
  return sentence > 0 ? first_of(scene.body[sentence - 1].span) : nullptr;
}

}  // namespace

std::vector<Telling> below_another_title(const Scene& scene) {
  constexpr std::size_t kNear = 5;  // sentences
  std::vector<const Mention*> named;
  for (const auto& title : scene.titles)
    for (const auto* one : scene.people(title)) named.push_back(one);
  const bool is_of_one = !named.empty() && std::all_of(named.begin(), named.end(), [&](const Mention* one) {
    return one->key == named.front()->key;
  });
  std::vector<Telling> tellings;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kNear) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    const auto* teller = met_on_a_visit(passage);
    const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(),
                                     [](const Cue& cue) { return cue.kind == CueClass::held && cue.value.empty(); });
    const auto* sayer = teller == nullptr ? nullptr : who_said_it_there(scene, i, *teller);
    if (teller == nullptr || !(teller->deed || is_held || sayer != nullptr) || teller->mode == Mode::visit ||
        is_wished(passage) || passage.has(CueClass::future) || passage.has(CueClass::negation) ||
        is_unreal(scene, passage))
      continue;
    Claim claim;
    claim.primary = true;
    claim.span = passage.span;
    claim.mode = teller->mode;
    claim.mode_span = teller->span;
    bool is_his = is_of_one && (is_of_a_pronoun(scene, passage, *teller) || opens_with_pronoun(scene, passage));
    if (sayer != nullptr) {
      add(scene, *sayer, claim);
      is_his = true;
    } else if (is_his) {
      add(scene, *named.front(), claim);
    }
    for (const auto* one : scene.people(passage)) {
      is_his = is_his || (among(named, one->key) && one->span.end <= teller->span.begin);
      add(scene, *one, claim);
    }
    claim.when = scene.anchor ? std::optional(Days{*scene.anchor, *scene.anchor}) : std::nullopt;
    if (opens_with_pronoun(scene, passage)) give_state_told_beside(scene, passage, claim);
    if (!is_his || sides(claim) != 2 || is_of_other_days(scene, passage, claim)) continue;
    sort_participants(claim);
    tellings.push_back({std::move(claim), {&passage}, std::span(scene.body).subspan(i, 1)});
  }
  return tellings;
}

}  // namespace behistun::claims
