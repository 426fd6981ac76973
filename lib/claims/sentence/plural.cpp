// The words by which a sentence tells of more than one contact.

#include "plural.hpp"

#include <algorithm>
#include <set>

#include "counterparts.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

// "With A and with B", "to A and to B", but not "with A together with B".
bool with_again(std::string_view between) {
  return (says(Tie::with, between) || says(Tie::to, between)) && !says(Tie::together, between);
}

// « A rencontré le Président B, puis son ministre C »: with no verb between them.
bool stands_between(const Scene& scene, const Passage& passage, const Cue& then,
                    const std::vector<const Mention*>& named) {
  if (named.size() < 2 || then.value == "verb") return false;
  const auto mentions = scene.mentions_in(then.span.end, passage.span.end);
  const auto next = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& one) {
    return one.kind == mention::Kind::person && among(named, one.key);
  });
  const auto is_before = [&](const Mention* one) {
    return one->kind == mention::Kind::person && one->span.end <= then.span.begin;
  };
  const auto is_same = [&](const Mention* one) { return is_before(one) && one->key == next->key; };
  return next != mentions.end() && std::any_of(named.begin(), named.end(), is_before) &&
         std::none_of(named.begin(), named.end(), is_same) &&
         std::none_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
           return tells_of_contact(cue.kind) && Span{then.span.end, next->span.begin}.contains(cue.span);
         });
}

bool repeats_with(const Scene& scene, const std::vector<const Mention*>& named) {
  for (std::size_t i = 1; i < named.size(); ++i) {
    auto end = named[i - 1]->span.end;
    for (const auto& mention : scene.mentions_in(end, named[i]->span.begin))
      if (mention.key == named[i - 1]->key) end = mention.span.end;
    if (end < named[i]->span.begin && with_again(scene.text.substr(end, named[i]->span.begin + 1 - end))) return true;
  }
  return false;
}

// "On the margins he met A, B and C", « en marge du sommet », «на полях саммита»: of three states, and no
// table for all of them. Who is named by office and by name is one.
bool meets_on_the_margins(const Scene& scene, const Passage& passage, const std::vector<const Mention*>& named) {
  constexpr std::size_t kMany = 3;
  std::set<std::string_view> people;
  std::set<std::string> sides;
  for (const auto* one : named) {
    people.insert(one->key);
    sides.insert(scene.side_of(*one));
  }
  return people.size() >= kMany && sides.size() == people.size() && !sides.contains({}) &&
         std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
           return (cue.kind == CueClass::aside || cue.kind == CueClass::venue) && cue.value == "margins";
         });
}

}  // namespace

bool is_noun(const Passage& passage, const Cue& several) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return cue.kind == CueClass::contact && cue.span.overlaps(several.span); });
}

bool are_of_several_sides(const Scene& scene, const std::vector<const Mention*>& people) {
  std::set<std::string> sides;
  for (const auto* one : people) sides.insert(scene.side_of(*one));
  return !people.empty() && sides.size() == people.size() && !sides.contains({});
}

bool opens_with_a_contact(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 24;  // bytes: "In particular, ", «Кроме того, »
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::held || cue.value != "opening") return false;
    const auto before = scene.text.substr(passage.span.begin, cue.span.begin - passage.span.begin);
    return before.empty() || (before.size() <= kNear && before.ends_with(", ") &&
                              scene.mentions_in(passage.span.begin, cue.span.begin).empty());
  });
}

bool opens_with_contacts(const Scene& scene) {
  std::set<std::string> met;
  for (const auto& passage : scene.body) {
    if (passage.speech || !opens_with_a_contact(scene, passage)) continue;
    const auto who = counterparts(scene, passage);
    if (!who.empty()) met.insert(who.front()->key);
  }
  return met.size() >= 2;
}

bool is_plural(const Scene& scene, const Passage& passage, const std::vector<const Mention*>& named) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind == CueClass::then) return stands_between(scene, passage, cue, named);
    if (cue.kind != CueClass::several || cue.value == "callers") return false;
    // « Au cours de deux entretiens distincts » leads to them.
    const bool may_be_led_to = cue.value == "apart" && scene.source.reading.language == Language::fr;
    if (cue.span.begin >= passage.topics_begin() && !may_be_led_to) return false;
    if (cue.value == "apart") return true;
    if (scene.text.substr(0, cue.span.begin).ends_with("for ")) return false;  // "hosted B for bilateral discussions"
    if (!named.empty() && cue.span.begin > named.front()->span.begin && is_noun(passage, cue)) return false;
    if (cue.value == "opening") return cue.span.begin == passage.span.begin;
    return cue.value != "sides" || are_of_several_sides(scene, named);
  });
}

bool says_one_by_one(const Passage* passage) {
  return std::any_of(passage->cues.begin(), passage->cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::several && (cue.value == "apart" || (cue.value.empty() && !is_noun(*passage, cue)));
  });
}

bool parts_by_with(const Scene& scene, const Passage& passage) {
  return !passage.has(CueClass::joint) && repeats_with(scene, counterparts(scene, passage));
}

bool tells_of_several(const Scene& scene, const Passage& passage, const std::vector<const Mention*>& named) {
  return !passage.has(CueClass::joint) && (is_plural(scene, passage, named) || repeats_with(scene, named) ||
                                           meets_on_the_margins(scene, passage, named));
}

}  // namespace behistun::claims
