// What people say is no telling of a release; but some releases are nothing else than a minister's words on whom he has
// just met. The first person does it there, and is whoever says so, or whom the title names.

#include "own_words.hpp"

#include <algorithm>
#include <optional>

#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

constexpr std::size_t kSentences = 4;  // of the beginning

struct Told {
  Mode mode = Mode::unknown;
  Span words;
};

// What is to come, wished for or long past is not told, nor is what would be.
bool is_undone(const Passage& said, const Cue& told) {
  return std::any_of(said.cues.begin(), said.cues.end(), [&](const Cue& cue) {
    const bool is_so = cue.kind == CueClass::future || cue.kind == CueClass::negation || cue.kind == CueClass::eve;
    return is_so && !cue.span.overlaps(told.span);
  });
}

// "It was a pleasure to meet A": the verb behind the words.
std::optional<Told> told_with_pleasure(const Scene& scene, const Passage& said, const Cue& pleasure) {
  if (pleasure.kind != CueClass::held || pleasure.value != "pleasure") return std::nullopt;
  const bool is_only_wished = std::any_of(said.cues.begin(), said.cues.end(), [&](const Cue& cue) {
    return (cue.kind == CueClass::future || cue.kind == CueClass::negation) && cue.first < pleasure.first;
  });
  if (is_only_wished) return std::nullopt;  // "I would be glad to meet A"
  const auto begin = pleasure.span.end + 1;
  if (begin >= said.span.end) return std::nullopt;
  const auto end = end_of_first(Tie::pleased, scene.text.substr(begin));
  return end > 0 ? std::optional(Told{Mode::meeting, {begin, begin + end - 1}}) : std::nullopt;
}

// "I met A", "I held talks with A", "we had a call with A".
std::optional<Told> told_by_himself(const Scene& scene, const Passage& said, const Cue& told) {
  constexpr std::size_t kReach = 9;  // tokens: "I had a very long and useful"
  if (told.kind != CueClass::contact || told.mode == Mode::visit || told.mode == Mode::letter ||
      told.mode == Mode::multilateral || is_undone(said, told))
    return std::nullopt;
  const auto words = scene.words_of(said);
  const auto first = std::max(words.first, told.first - std::min(told.first, kReach));
  const auto at = [&](std::size_t token) { return words.tokens.begin() + static_cast<std::ptrdiff_t>(token); };
  const auto own = std::find_if(at(first), at(told.first),
                                [](const segment::Token& word) { return word.folded == "i" || word.folded == "we"; });
  if (own == at(told.first)) return std::nullopt;
  const auto before = scene.text.substr(own->span.end, told.span.begin - own->span.end);
  if (says(Tie::unreal, before) || (told.deed && before.ends_with(" to "))) return std::nullopt;
  return Told{told.mode, told.span};
}

// Who is named right behind the words.
const Mention* met_by(const Scene& scene, const Passage& said, const Cue& cue, const Told& told) {
  constexpr std::size_t kNear = 60;  // bytes: " my friend, the Foreign Minister of "
  for (const auto& one : scene.mentions_in(told.words.end, std::min(told.words.end + kNear, said.span.end)))
    if (scene.names_somebody(one)) {
      const bool is_direct = cue.deed || cue.kind == CueClass::held;
      return is_direct || scene.with_between(told.words.end - 1, one.span.begin) ? &one : nullptr;
    }
  return nullptr;
}

bool tells_another_day(const Scene& scene, const Passage& said) {
  constexpr std::int32_t kNear = 7;  // days
  return std::ranges::any_of(scene.dates_in(said.span), [&](const dates::Date& date) {
    return date.grain != dates::Grain::day ||
           (scene.anchor && (date.days.last + kNear < *scene.anchor || *scene.anchor < date.days.first));
  });
}

// The one named in the stretch; nullptr if none or several are.
const Mention* only_one(const Scene& scene, Span within) {
  const Mention* found = nullptr;
  for (const auto& one : scene.mentions_in(within.begin, within.end)) {
    if (!scene.names_somebody(one) || !within.contains(one.span)) continue;
    if (found != nullptr && found->key != one.key) return nullptr;
    found = &one;
  }
  return found;
}

// Who says so: behind the words ("…," A said), before them ("A said: I met B"), in the title, or who signs.
const Mention* speaker(const Scene& scene, const Passage& said, Span told, Span behind, const Mention& met) {
  const auto is_another = [&](const Mention* one) { return one != nullptr && one->key != met.key; };
  if (const auto* one = only_one(scene, behind); is_another(one)) return one;
  for (const auto& cue : said.cues)  // "it was good to meet B, said A"
    if (cue.kind == CueClass::reported && cue.span.begin > told.end)
      if (const auto* one = only_one(scene, {cue.span.begin, said.span.end}); is_another(one)) return one;
  if (const auto* one = only_one(scene, {said.span.begin, told.begin}); is_another(one)) return one;
  for (const auto& title : scene.titles) {
    const Mention* found = nullptr;
    bool are_several = false;
    for (const auto& one : scene.mentions_in(title.span.begin, title.span.end)) {
      if (!scene.names_somebody(one) || one.key == met.key) continue;
      are_several = are_several || (found != nullptr && found->key != one.key);
      found = &one;
    }
    if (found != nullptr && !are_several) return found;
  }
  return scene.body.empty() ? nullptr : only_one(scene, scene.body.back().span);
}

std::optional<Claim> told_in(const Scene& scene, const Passage& said, Span behind) {
  for (const auto& cue : said.cues) {
    auto told = told_with_pleasure(scene, said, cue);
    if (!told) told = told_by_himself(scene, said, cue);
    const auto* met = told ? met_by(scene, said, cue, *told) : nullptr;
    if (met == nullptr || tells_another_day(scene, said)) continue;
    const auto* who = speaker(scene, said, told->words, behind, *met);
    if (who == nullptr || who->key == met->key) return std::nullopt;
    Claim claim;
    claim.primary = true;
    claim.span = said.span;
    claim.mode = told->mode;
    claim.mode_span = told->words;
    add(scene, *who, claim);
    add(scene, *met, claim);
    if (claim.participants.front().side.empty()) claim.participants.front().side = scene.source.side;
    return sides(claim) == 2 ? std::optional(std::move(claim)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::vector<OwnWords> in_own_words(const Scene& scene) {
  std::vector<OwnWords> found;
  if (scene.source.reading.language != Language::en) return found;
  const auto take = [&](const Passage& said, Span behind, std::size_t sentence) {
    if (auto claim = told_in(scene, said, behind)) found.push_back({std::move(*claim), &said, sentence});
  };
  for (const auto& [sentence, said] : scene.quoted)
    if (sentence < std::min(kSentences, scene.body.size())) take(said, scene.body[sentence].span, sentence);
  for (std::size_t i = 0; i < std::min(kSentences, scene.body.size()) && found.empty(); ++i)
    take(scene.body[i], {scene.body[i].span.end, scene.body[i].span.end}, i);
  return found;
}

}  // namespace behistun::claims
