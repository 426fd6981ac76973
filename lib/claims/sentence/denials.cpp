// What denies a contact: words before its verb, or somebody who refuses what an infinitive says.

#include <algorithm>
#include <array>

#include "scene.hpp"

namespace behistun::claims {

namespace {

template <std::size_t kCount>
bool is_one_of(const std::array<std::string_view, kCount>& words, std::string_view folded) {
  return std::find(words.begin(), words.end(), folded) != words.end();
}

bool is_russian_infinitive(std::string_view word) {
  constexpr std::array<std::string_view, 3> kEndings = {"ть", "ться", "чь"};
  return std::any_of(kEndings.begin(), kEndings.end(), [&](auto one) { return word.ends_with(one); });
}

// The particles that deny a verb ("hasn't" is two tokens), and the words that take a denial back.
constexpr std::array<std::string_view, 5> kEnglish = {"not", "never", "t", "cannot", "nor"};
constexpr std::array<std::string_view, 4> kFrench = {"pas", "jamais", "plus", "guere"};
constexpr std::array<std::string_view, 12> kTakenBack = {"only",       "fail", "hesitate", "seulement",
                                                         "uniquement", "que",  "manque",   "manquait",
                                                         "simplement", "just", "exclut",   "excluait"};

// "Did not meet", "hasn't yet spoken with", « n'a toujours pas parlé à », « ne recevra pas », «не встречался», «не смог
// принять»; but "not only met", « n'a pas manqué de rencontrer », «не мог не встретиться». The words of the verb's own
// clause, which no comma parts from it.
bool is_negated(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::size_t kReach = 5;  // tokens before it: « ne s'est toujours pas entretenu »
  const auto& tokens = scene.tokens;
  auto begin = verb.first;
  while (begin > 0 && verb.first - begin < kReach && tokens[begin - 1].span.begin >= passage.span.begin &&
         scene.text.substr(tokens[begin - 1].span.end, tokens[begin].span.begin - tokens[begin - 1].span.end)
                 .find_first_of(",;:") == std::string_view::npos)
    --begin;
  const auto any = [&](auto is) {
    for (auto at = begin; at < verb.last; ++at)
      if (is(tokens[at].folded)) return true;
    return false;
  };
  if (any([](auto word) { return is_one_of(kTakenBack, word); })) return false;
  switch (scene.source.reading.language) {
    case Language::en:
      return any([](auto word) { return is_one_of(kEnglish, word); });
    case Language::fr: {
      const bool is_behind = verb.last < tokens.size() && is_one_of(kFrench, tokens[verb.last].folded);
      return any([](auto word) { return word == "ne" || word == "n"; }) &&
             (is_behind || any([](auto word) { return is_one_of(kFrench, word); }));
    }
    case Language::ru: {
      const auto before = [&](std::size_t words) {
        return verb.first >= begin + words && tokens[verb.first - words].folded == "не";
      };
      const bool is_of_infinitive = is_russian_infinitive(tokens[verb.first].folded) && before(2);
      return before(1) ? !before(3) : is_of_infinitive;
    }
    default:
      return false;
  }
}

// "Declined on Tuesday to meet B", « refuse de s'entretenir avec B », «отказался принять Б»; but "met B, who refuses to
// receive C".
bool is_refused(const Passage& passage, std::string_view text, const Cue& refusal) {
  constexpr std::size_t kReach = 6;  // tokens: "refused on Tuesday evening in Moscow to meet"
  constexpr std::array<std::string_view, 5> kBefore = {" to ", " de ", " d'", " de s'", " à "};
  const auto is_infinitive = [&](const Cue& verb) {
    const auto words = verb.span.of(text);
    const auto first = words.substr(0, words.find(' '));
    return words.starts_with("to ") ||
           std::any_of(kBefore.begin(), kBefore.end(),
                       [&](auto one) { return text.substr(0, verb.span.begin).ends_with(one); }) ||
           is_russian_infinitive(first);
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

// Where all that was done is denied, the passage denies it: not "did not meet A but received B".
void deny_by_particle(const Scene& scene, Passage& passage) {
  if (!passage.may_have(CueClass::contact) || passage.may_have(CueClass::negation)) return;
  const auto is_deed = [](const Cue& cue) { return cue.kind == CueClass::contact && cue.deed; };
  const auto verb = std::find_if(passage.cues.begin(), passage.cues.end(), is_deed);
  if (verb == passage.cues.end() || std::any_of(verb, passage.cues.end(), [&](const Cue& cue) {
        return is_deed(cue) && !is_negated(scene, passage, cue);
      }))
    return;
  auto denial = *verb;
  denial.kind = CueClass::negation;
  denial.value = {};
  denial.mode = Mode::unknown;
  denial.deed = false;
  passage.cues.insert(verb, denial);
  passage.note(CueClass::negation);
}

}  // namespace

void Scene::read_denials(Passage& passage) const {
  deny_by_particle(*this, passage);
  if (!passage.may_have(CueClass::negation)) return;
  std::erase_if(passage.cues, [&](const Cue& cue) {
    if (cue.kind != CueClass::negation) return false;
    return (cue.value == "before" && !is_denied(passage, cue)) ||
           (cue.value == "refused" && !is_refused(passage, text, cue));
  });
}

}  // namespace behistun::claims
