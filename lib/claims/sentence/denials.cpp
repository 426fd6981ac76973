// What denies a contact: words before its verb, or somebody who refuses what an infinitive says.

#include <algorithm>
#include <array>

#include "scene.hpp"

namespace behistun::claims {

namespace {

// "Declined on Tuesday to meet B", « refuse de s'entretenir avec B », «отказался принять Б»; but "met B, who refuses to
// receive C".
bool is_refused(const Passage& passage, std::string_view text, const Cue& refusal) {
  constexpr std::size_t kReach = 6;  // tokens: "refused on Tuesday evening in Moscow to meet"
  constexpr std::array<std::string_view, 4> kBefore = {" to ", " de ", " d'", " de s'"};
  constexpr std::array<std::string_view, 3> kEndings = {"ть", "ться", "чь"};
  const auto is_infinitive = [&](const Cue& verb) {
    const auto words = verb.span.of(text);
    const auto first = words.substr(0, words.find(' '));
    return words.starts_with("to ") ||
           std::any_of(kBefore.begin(), kBefore.end(),
                       [&](auto one) { return text.substr(0, verb.span.begin).ends_with(one); }) ||
           std::any_of(kEndings.begin(), kEndings.end(), [&](auto one) { return first.ends_with(one); });
  };
  const auto verb = std::find_if(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) { return cue.deed; });
  return verb != passage.cues.end() && verb->first >= refusal.last && verb->first - refusal.last <= kReach &&
         is_infinitive(*verb);
}

// "Denied on Monday that the President of A had spoken with B".
bool is_denied(const Passage& passage, const Cue& denial) {
  constexpr std::size_t kReach = 14;  // tokens
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.deed && cue.first >= denial.last && cue.first - denial.last <= kReach;
  });
}

}  // namespace

void Scene::leave_out_denials_of_something_else(Passage& passage) const {
  if (!passage.may_have(CueClass::negation)) return;
  std::erase_if(passage.cues, [&](const Cue& cue) {
    if (cue.kind != CueClass::negation) return false;
    return (cue.value == "before" && !is_denied(passage, cue)) ||
           (cue.value == "refused" && !is_refused(passage, text, cue));
  });
}

}  // namespace behistun::claims
