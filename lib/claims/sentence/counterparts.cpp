#include "counterparts.hpp"

#include <algorithm>

#include "prepositions.hpp"

namespace behistun::claims {

using mention::Mention;

const Cue* first_teller(const Passage& passage) {
  const auto at = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return tells_of_contact(cue.kind) && !passage.in_aside(cue.span);
  });
  return at == passage.cues.end() ? nullptr : &*at;
}

bool among(const std::vector<const Mention*>& people, std::string_view key) {
  return std::any_of(people.begin(), people.end(), [&](const Mention* one) { return one->key == key; });
}

namespace {

// "Phone calls to A and B": behind the words; 0 if they name no such call.
std::size_t behind_call_to(const Scene& scene, const Passage& passage, const Cue& teller) {
  constexpr std::string_view kTo = " to ";
  std::size_t found = 0;
  for (const auto& cue : passage.cues) {
    const bool is_call = cue.kind == CueClass::contact && !cue.deed && cue.mode == Mode::call;
    if (is_call && cue.first == teller.first && scene.text.substr(cue.span.end).starts_with(kTo))
      found = std::max(found, cue.span.end + kTo.size());
  }
  return found;
}

}  // namespace

std::vector<const Mention*> counterparts(const Scene& scene, const Passage& passage) {
  const auto* teller = first_teller(passage);
  if (teller == nullptr) return {};
  // "Call with" holds the word itself.
  auto with = end_of_with_or_between(scene.text.substr(0, passage.span.end),
                                     teller->span.end - std::min<std::size_t>(teller->span.end, 5));
  if (const auto to = behind_call_to(scene, passage, *teller); to > 0) with = to;
  const auto people = scene.people(passage);
  const auto behind = [&](std::size_t end) {
    return std::any_of(people.begin(), people.end(), [&](const Mention* one) { return one->span.begin >= end; });
  };
  if (!behind(with) && !teller->deed) return {};
  const auto from = std::max(teller->span.end, behind(with) ? with : 0);
  std::vector<const Mention*> found;
  for (const auto* one : people) {
    if (found.size() > kMostContacts) break;
    if (one->span.begin >= from && !among(found, one->key)) found.push_back(one);
  }
  return found;
}

}  // namespace behistun::claims
