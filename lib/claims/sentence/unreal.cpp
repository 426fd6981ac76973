// News that is of something else speaks of contacts all the same: what would be if two met, what somebody thinks of it
// that they did. Such a sentence has no verb of its own for the contact, or one that says that nothing was done.

#include "unreal.hpp"

#include <algorithm>

#include "counterparts.hpp"
#include "plural.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

// What stands before the verb in its own clause.
std::string_view before_in_clause(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::size_t kReach = 60;  // bytes: "would in the view of the ministry have received"
  const auto begin = std::max(passage.span.begin, verb.span.begin - std::min(verb.span.begin, kReach));
  const auto words = scene.text.substr(begin, verb.span.begin - begin);
  const auto comma = words.rfind(", ");
  return comma == std::string_view::npos ? words : words.substr(comma + 1);
}

// "Took the opportunity to meet", "was pleased to receive": done.
bool is_done(const Passage& passage, const Cue& verb) {
  constexpr std::size_t kWordsBetween = 1;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    const bool leads = cue.kind == CueClass::part || cue.kind == CueClass::addressed ||
                       (cue.kind == CueClass::held && !cue.value.empty()) ||
                       (cue.kind == CueClass::contact && cue.deed);
    return leads && cue.first < verb.first && cue.last + kWordsBetween >= verb.first;
  });
}

// Does anything tell that what the noun names was held: "held", "followed", "discussed", or a verb of its own?
bool is_held(const Passage& passage) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
    return cue.kind == CueClass::held || cue.kind == CueClass::part || cue.kind == CueClass::soft ||
           cue.kind == CueClass::hosts || cue.kind == CueClass::hosted || cue.kind == CueClass::attend || cue.deed;
  });
}

// "Condemned the talks of A with B", "praised A's meeting with B".
bool is_judged(const Passage& passage, const Cue& noun) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return (cue.kind == CueClass::stop || cue.kind == CueClass::reported) && cue.last <= noun.first;
  });
}

// "At a meeting with B", "during the talks": where something else was done or said.
bool is_when_it_was(const Scene& scene, const Passage& passage, const Cue& noun) {
  constexpr std::size_t kNear = 28;  // bytes: " at a long bilateral "
  const auto begin = std::max(passage.span.begin, noun.span.begin - std::min(noun.span.begin, kNear));
  const auto before = scene.text.substr(begin, noun.span.begin - begin);
  const bool opens = begin == passage.span.begin && end_of_first(Tie::when_held, before) > 0;
  return passage.in_aside(noun.span) || opens || says(Tie::when_held, before);
}

}  // namespace

bool is_unreal_deed(const Scene& scene, const Passage& passage, const Cue& verb) {
  return verb.deed && says(Tie::unreal, before_in_clause(scene, passage, verb));
}

bool is_unreal(const Scene& scene, const Passage& passage) {
  if (scene.source.reading.language != Language::en) return false;
  const auto* told = first_teller(passage);
  if (told == nullptr || told->kind == CueClass::soft) return false;
  const auto opening = passage.span.of(scene.text);
  if (opening.starts_with("If ") || opening.starts_with("Had ")) return true;
  if (passage.has(CueClass::future)) return false;  // to come, and told
  const auto before = before_in_clause(scene, passage, *told);
  if (told->kind == CueClass::channel) return says(Tie::unreal, before);
  if (told->deed) {
    const bool is_infinitive =
        before.ends_with(" to ") || before.ends_with(" to be ") || told->span.of(scene.text).starts_with("to ");
    return (says(Tie::unreal, before) || is_infinitive) && !is_done(passage, *told);
  }
  if (is_when_it_was(scene, passage, *told)) return false;
  const bool is_said = says(Tie::said, opening);
  return told->mode != Mode::visit && told->mode != Mode::multilateral && !is_held(passage) &&
         (is_said || is_judged(passage, *told) || says(Tie::unreal, opening) ||
          end_of_first(Tie::unreal, opening) > 0) &&
         !opens_with_a_contact(scene, passage);
}

}  // namespace behistun::claims
