// Does a sentence tell of the next contact: does it say so, is it of these days, was it held and with somebody?

#include "next_contact.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "clauses.hpp"
#include "counterparts.hpp"
#include "participant.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

// "Him for an hour", "the guest"; but not "her counterpart".
bool opens_with_him(std::string_view words) {
  constexpr std::array<std::string_view, 2> kHim = {"him", "her"};
  if (end_of_first(Tie::guest, words) > 0) return true;
  return std::any_of(kHim.begin(), kHim.end(), [&](auto him) {
    if (!words.starts_with(him)) return false;
    const auto behind = words.substr(him.size());
    if (behind.empty() || behind.starts_with('.') || behind.starts_with(',') || behind.starts_with(';')) return true;
    std::string next(behind.substr(1, behind.find_first_of(".,;")));  // "too."
    if (!next.empty()) next.back() = ' ';
    return behind.starts_with(' ') && end_of_first(Tie::behind_him, next) > 0;
  });
}

}  // namespace

bool opens_with_another(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 12;  // bytes: "In a separate", "the Minister"
  constexpr std::size_t kWordsBetween = 2;
  const auto* another = passage.first(CueClass::another);
  const auto* teller = first_teller(passage);
  if (another == nullptr || teller == nullptr) return false;
  const bool is_russian = scene.source.reading.language == Language::ru;  // which has no article
  const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && cue.value.empty() &&
           (cue.last + 1 == another->first ||
            (is_russian &&
             cue.last == another->first));  // "A had a separate meeting with B", but not "had separate meetings"
  });
  if (!is_held && another->span.begin > passage.span.begin + kNear) return false;
  const bool is_right_before = another->first <= teller->first && teller->first <= another->last + kWordsBetween;
  return is_right_before || (another->value == "adverb" && scene.is_of_the_people(passage));
}

bool tells_also(const Passage& passage) {
  if (!passage.may_have(CueClass::also)) return false;
  constexpr std::size_t kWordsBetween = 3;
  constexpr std::size_t kNear = 12;  // bytes: "In Paris, he"
  const auto* teller = first_teller(passage);
  if (teller == nullptr || passage.has(CueClass::future) || passage.has(CueClass::negation)) return false;
  const bool is_told = teller->deed || std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
                         return cue.kind == CueClass::held && cue.value.empty();
                       });
  return is_told && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
           if (cue.kind != CueClass::also) return false;
           if (cue.span.begin <= passage.span.begin + kNear) return true;
           if (cue.value == "end") return true;
           return cue.first >= teller->last ? cue.first - teller->last < kWordsBetween
                                            : teller->first - std::min(teller->first, cue.last) <= kWordsBetween;
         });
}

bool is_wished(const Passage& passage) {
  const auto* wish = passage.first(CueClass::wish);
  const auto* teller = first_teller(passage);
  return wish != nullptr && (teller == nullptr || wish->first < teller->first);
}

bool is_of_other_days(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::int32_t kNear = 2, kOfAJourney = 9;  // days
  const auto behind = main.mode == Mode::visit ? kOfAJourney : kNear;
  return std::ranges::any_of(scene.dates_in(passage.span), [&](const dates::Date& date) {
    return date.grain != dates::Grain::day ||
           (main.when && (date.days.last + kNear < main.when->first || main.when->last + behind < date.days.first));
  });
}

bool meets_many(const Scene& scene, const Passage& passage, const Participant& last) {
  const auto* verb = told_by(scene, passage);
  if (verb == nullptr || last.span.begin <= verb->span.end) return false;
  const auto with = end_of_with_or_between(scene.text.substr(0, last.span.begin), verb->span.end - 1);
  if (with == std::string_view::npos) return false;
  const auto words = scene.text.substr(with, last.span.begin - with);
  const auto first = words.substr(0, words.find(' ') + 1);
  return end_of_first(Tie::many, words) > 0 || ends_a_word(Tie::many_ending, first);
}

void give_state_told_beside(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto known = std::find_if(claim.participants.begin(), claim.participants.end(),
                                  [](const Participant& who) { return !who.side.empty(); });
  if (sides(claim) != 1) return;
  std::string state;
  for (const auto& one : scene.mentions_in(passage.span.begin, passage.span.end)) {
    if (one.kind != mention::Kind::country || one.key == known->side || one.key == state) continue;
    if (!state.empty()) return;
    state = one.key;
  }
  const auto knows_no_side = [](const Participant& who) { return who.side.empty(); };
  if (std::count_if(claim.participants.begin(), claim.participants.end(), knows_no_side) == 1)
    std::find_if(claim.participants.begin(), claim.participants.end(), knows_no_side)->side = state;
}

bool is_done_to_him(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::string_view kWith = "with ";
  const bool may_be = (verb.kind == CueClass::contact && verb.deed) || verb.kind == CueClass::addressed ||
                      (verb.kind == CueClass::soft && verb.mode == Mode::meeting);
  if (!may_be || verb.mode == Mode::visit || verb.mode == Mode::letter || passage.in_aside(verb.span)) return false;
  auto words = scene.text.substr(0, passage.span.end).substr(std::min(verb.span.end + 1, passage.span.end));
  if (words.starts_with(kWith)) words.remove_prefix(kWith.size());
  return opens_with_him(words);
}

}  // namespace behistun::claims
