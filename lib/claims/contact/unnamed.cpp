#include "unnamed.hpp"

#include <algorithm>

#include "own_side.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// "Received the ambassadors of Russia and China", "the head of the delegation of the EU": the word stands before whom
// they are sent by.
bool names_envoys(const Passage& passage, const Mention& state) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return cue.kind == CueClass::envoys && cue.span.end <= state.span.begin; });
}

// "Met with foreign ambassadors": the words stand behind what tells of the contact.
bool meets_foreigners(const Passage& passage) {
  const auto* cue = passage.teller();
  const auto* all = passage.first(CueClass::foreigners);
  return cue != nullptr && all != nullptr && all->first >= cue->first && all->last > cue->last &&
         all->span.begin < passage.topics_begin();
}

// "Arrived in A to take up his duties": no visit.
bool takes_up_a_post(const Passage* passage) {
  return std::any_of(passage->cues.begin(), passage->cues.end(),
                     [](const Cue& cue) { return cue.kind == CueClass::other && cue.value == "post"; });
}

// "The meeting of the Nordic foreign ministers", "the Nordic foreign ministers' meeting".
bool meets_those_of_a_region(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 24;  // bytes: "meeting in Oslo of the", "ministers' annual meeting"
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& noun) {
    if (noun.kind != CueClass::contact || noun.deed || !face_to_face(noun.mode)) return false;
    return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& group) {
      if (group.kind != CueClass::foreigners || group.value != "region") return false;
      const Span between{std::min(group.span.end, noun.span.end), std::max(group.span.begin, noun.span.begin)};
      return between.begin <= between.end && between.size() <= kNear && !scene.with_between(between.begin, between.end);
    });
  });
}

// "The Minister received today the Secretary of State of A, B": whose office it is stands nowhere, but whom he received
// is of another state than the release.
bool receives_unnamed(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 12;  // bytes: "The Minister today received"
  const auto* verb = passage.teller();
  if (verb == nullptr || !verb->deed || verb->mode != Mode::meeting || passage.in_aside(verb->span) ||
      !passage.has(CueClass::hosts) || passage.has(CueClass::wish))
    return false;
  const auto before = scene.mentions_in(passage.span.begin, verb->span.begin);
  const bool is_of_office =
      std::any_of(
          before.begin(), before.end(),
          [&](const Mention& one) { return one.kind == Kind::office && one.span.end + kNear >= verb->span.begin; }) ||
      std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {  // "the Minister"
        return cue.kind == CueClass::statesman && cue.span.end <= verb->span.begin &&
               cue.span.end + kNear >= verb->span.begin;
      });
  const auto home = home_of(scene);
  if (!is_of_office || home.empty()) return false;
  const auto behind = scene.mentions_in(verb->span.end, passage.topics_begin());
  return std::any_of(behind.begin(), behind.end(), [&](const Mention& one) {
    const auto side = scene.side_of(one);
    return (one.kind == Kind::person || one.kind == Kind::office) && !side.empty() && side != home;
  });
}

// "The President receives the head of the EBRD": of no state.
bool is_head_of_a_body(const Scene& scene, const Mention& office) {
  return office.kind == Kind::office && office.key.starts_with("office:") && !office.of.empty() &&
         scene.known.country(office.of) == nullptr && scene.known.body(office.of) != nullptr;
}

}  // namespace

bool meets_a_group(const Scene& scene, const Passage& passage) {
  if (meets_those_of_a_region(scene, passage)) return true;
  constexpr std::size_t kNear = 70;    // bytes
  constexpr std::size_t kBehind = 20;  // bytes
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact || cue.deed || !face_to_face(cue.mode)) return false;
    const auto mentions = scene.mentions_in(passage.span.begin, passage.topics_begin());
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      if (one.kind != Kind::body || !scene.is_abroad(one)) return false;
      const Span between{std::min(one.span.end, cue.span.end), std::max(one.span.begin, cue.span.begin)};
      if (between.end < between.begin || between.size() > kNear || scene.with_between(between.begin, between.end))
        return false;
      // "Meeting of the foreign ministers of the G7", "meeting of EU foreign ministers".
      const bool is_behind = one.span.begin >= cue.span.end;
      const Span near{between.begin, is_behind ? one.span.end + kBehind : between.end};
      return std::any_of(passage.cues.begin(), passage.cues.end(),
                         [&](const Cue& all) { return all.kind == CueClass::many && near.contains(all.span); });
    });
  });
}

bool goes_among_others(const Scene& scene, const Passage& passage) {
  const bool travels = passage.mode() == Mode::visit && scene.goes_abroad(passage);
  return (travels || meets_a_group(scene, passage) || meets_foreigners(passage)) && !scene.people(passage).empty();
}

bool meets_untold(const Scene& scene, const Passage& passage) {
  if (receives_unnamed(scene, passage)) return true;
  const auto* cue = passage.teller();
  const auto people = scene.people(passage);
  if (cue == nullptr || cue->mode == Mode::multilateral || passage.in_aside(cue->span) || passage.has(CueClass::wish) ||
      people.empty() || people.front()->span.begin > cue->span.begin)
    return false;
  const auto home = scene.source.side.empty() ? scene.side_of(*people.front()) : scene.source.side;
  const auto mentions = scene.mentions_in(cue->span.end, passage.topics_begin());
  return !home.empty() && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    const auto side = scene.side_of(one);
    const bool is_foreign = one.kind == Kind::body ? scene.is_abroad(one) : !side.empty() && side != home;
    if (!is_foreign || one.kind == Kind::person || passage.in_aside(one.span)) return false;
    const bool is_guest = one.kind == Kind::office || names_envoys(passage, one);
    return scene.with_between(cue->span.end, one.span.begin) || (passage.has(CueClass::hosts) && is_guest);
  });
}

bool meet_each_other(const Scene& scene, const Passage& passage) {
  const auto* verb = passage.teller();
  if (verb == nullptr || !verb->deed || verb->mode != Mode::meeting || passage.in_aside(verb->span)) return false;
  const auto people = scene.people(passage);
  const auto any = [&](auto is_it) { return std::any_of(people.begin(), people.end(), is_it); };
  return any([&](const Mention* one) { return one->span.end <= verb->span.begin; }) && any([&](const Mention* one) {
           return one->span.begin >= verb->span.end && (passage.has(CueClass::hosts) || passage.has(CueClass::hosted) ||
                                                        scene.with_between(verb->span.end, one->span.begin));
         });
}

bool meets_others(const Scene& scene, const std::vector<const Passage*>& passages) {
  if (std::any_of(passages.begin(), passages.end(), takes_up_a_post)) return false;
  return std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto* cue = passage->teller();
    if (cue == nullptr || passage->has(CueClass::wish)) return false;
    if ((cue->mode == Mode::visit && scene.goes_abroad(*passage)) || meets_a_group(scene, *passage)) return true;
    if (receives_unnamed(scene, *passage)) return true;
    if (meets_foreigners(*passage)) return true;
    const bool many = std::any_of(passage->cues.begin(), passage->cues.end(),
                                  [](const Cue& one) { return one.mode == Mode::multilateral; });
    const auto mentions = scene.mentions_in(passage->span.begin, passage->topics_begin());
    const auto who = scene.people(*passage);
    const auto& of_publisher = scene.source.side;
    const auto home = of_publisher.empty() && !who.empty() ? scene.side_of(*who.front()) : of_publisher;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      const bool is_met = one.span.begin >= cue->span.end && scene.with_between(cue->span.end, one.span.begin);
      const auto side = scene.side_of(one);
      const bool is_guest = (one.kind != Kind::country || names_envoys(*passage, one)) && !side.empty() && side != home;
      if (passage->has(CueClass::hosts) && is_guest && !home.empty()) return true;
      if (passage->has(CueClass::hosts) && one.span.begin >= cue->span.end && is_head_of_a_body(scene, one))
        return true;
      if (passage->has(CueClass::hosts) && one.kind == Kind::body && names_envoys(*passage, one) &&
          scene.is_abroad(one))
        return true;
      return scene.is_abroad(one) && !passage->in_aside(one.span) && (many || one.kind == Kind::agreement || is_met);
    });
  });
}

}  // namespace behistun::claims
