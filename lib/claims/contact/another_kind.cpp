// What is asked, wished, recalled or told of the source is no contact of this release; and a title may say that the
// release is about something else.

#include "another_kind.hpp"

#include <algorithm>

#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// "According to a statement of the ministry, …": where it was told, not what is told.
bool is_of_the_source(const Passage& passage, const Cue& other) {
  constexpr std::size_t kWordsBetween = 2;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::reported && cue.first <= other.first && other.first <= cue.last + kWordsBetween;
  });
}

// "Press statement: the Minister's meeting with A", "Statement by the spokesperson: …": what is told stands behind the
// colon.
bool is_label(const Scene& scene, const Passage& passage, const Cue& other) {
  const auto* contact = passage.first(CueClass::contact);
  if (contact == nullptr || contact->first < other.last) return false;
  const auto behind = scene.text.substr(other.span.end, contact->span.begin - other.span.end);
  return behind.starts_with(": ") || (other.value == "on" && behind.find(": ") != std::string_view::npos);
}

// "Statement by the spokesperson on A's meeting with B", "Statement on the call between A and B": its readout.
bool is_readout(const Scene& scene, const Passage& passage, const Cue& other) {
  const auto* contact = passage.first(CueClass::contact);
  constexpr std::size_t kBetween = 12;  // bytes: " between "
  if (other.value != "on" || contact == nullptr || contact->deed || contact->first < other.last) return false;
  const auto between = scene.text.substr(other.span.end, contact->span.begin - other.span.end);
  const auto people = scene.people(passage);
  const bool is_between = claims::says(Tie::between, scene.text.substr(contact->span.end - 1, kBetween)) &&
                          !people.empty() && people.front()->span.begin >= contact->span.end;
  if (is_between) return between.find(" on ") != std::string_view::npos && names_two(scene, passage);
  return between.find(" on ") != std::string_view::npos && !people.empty() &&
         people.front()->span.begin < contact->span.begin &&
         scene.with_between(contact->span.end - 1, people.back()->span.begin) && names_two(scene, passage);
}

bool says(const Passage& passage, std::string_view other) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return cue.kind == CueClass::other && cue.value == other; });
}

// "On the sidelines of the multilateral meeting": where it was.
bool is_of_the_venue(const Passage& passage, const Cue& contact) {
  constexpr std::size_t kWordsBetween = 4;
  return !contact.deed && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::venue && cue.last <= contact.first && contact.first - cue.last <= kWordsBetween;
  });
}

// Who congratulates by telephone is in contact.
bool telephones(const Scene& scene) {
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i)
    if (!scene.body[i].has(CueClass::wish) && scene.body[i].mode() == Mode::call && names_two(scene, scene.body[i]) &&
        !is_of_earlier_days(scene, scene.body[i]))
      return true;
  return false;
}

// "Message of President C to President A", above a lead on A who received whoever brought it.
bool receives_who_brings_it(const Scene& scene) {
  if (scene.body.empty() || scene.body.front().speech) return false;
  const auto& lead = scene.body.front();
  return (lead.has(CueClass::hosts) || lead.has(CueClass::hosted)) && lead.mode() == Mode::meeting &&
         !lead.has(CueClass::future) && names_two(scene, lead);
}

// "Following the meeting with President X": somebody of another side.
bool tells_with_whom(const Scene& scene, const Passage& title) {
  return std::any_of(title.cues.begin(), title.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact || cue.deed || !title.in_aside(cue.span)) return false;
    const auto behind = scene.mentions_in(cue.span.end, title.span.end);
    return std::any_of(behind.begin(), behind.end(), [&](const Mention& one) {
      return scene.names_somebody(one) && scene.is_abroad(one) && scene.with_between(cue.span.end - 1, one.span.begin);
    });
  });
}

// "Answers to the press", a "statement following the talks of X with Y" are of the talks, and so are those following
// "Russian-French talks".
bool meets_press_behind_talks(const Scene& scene, const Passage& title) {
  const bool is_said = says(title, "press") || says(title, "on");
  return is_said && (names_two(scene, title) || names_two_states(scene, title) || tells_with_whom(scene, title)) &&
         std::any_of(title.cues.begin(), title.cues.end(), [&](const Cue& cue) {
           return cue.kind == CueClass::contact && !cue.deed && title.in_aside(cue.span);
         });
}

}  // namespace

bool is_wished_for(const Passage& passage, const Cue& contact) {
  if (!passage.may_have(CueClass::wish)) return false;
  constexpr std::size_t kWordsBetween = 3;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::wish && cue.last <= contact.first &&
           (cue.value == "demand" || cue.value == "to" || contact.first - cue.last <= kWordsBetween);
  });
}

bool names_two(const Scene& scene, const Passage& passage) {
  const auto people = scene.people(passage);
  return std::any_of(people.begin(), people.end(), [&](const Mention* who) { return who->key != people.front()->key; });
}

bool names_two_states(const Scene& scene, const Passage& passage) {
  const Mention* first = nullptr;
  for (const auto& one : scene.mentions_in(passage.span.begin, passage.span.end)) {
    if (one.kind != Kind::country) continue;
    if (first != nullptr && first->key != one.key) return true;
    first = &one;
  }
  return false;
}

bool tells(const Passage& passage) {
  if (!passage.may_have(CueClass::contact) && !passage.may_have(CueClass::channel)) return false;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return (cue.kind == CueClass::contact || cue.kind == CueClass::channel) && !is_wished_for(passage, cue) &&
           !is_of_the_venue(passage, cue) && !passage.is_recalled(cue.span);
  });
}

// "On 10 August they spoke by telephone", recalled on the 24th.
bool is_of_earlier_days(const Scene& scene, const Passage& passage) {
  constexpr std::int32_t kRecent = 2;  // days
  const auto& all = scene.source.reading.dates;
  return scene.anchor && std::any_of(all.begin(), all.end(), [&](const dates::Date& date) {
           return passage.span.contains(date.span) && date.days.last + kRecent < *scene.anchor;
         });
}

// Condolences stay condolences though they recall a meeting; but "Press statement on the meeting" is about the
// meeting, and "The Council: remarks by the minister" about the remarks. A sentence may be of another kind too.
bool is_of_another_kind(const Scene& scene, const Passage& passage) {
  if (!passage.may_have(CueClass::other)) return false;
  const auto other = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::other && !is_of_the_source(passage, cue) && !is_label(scene, passage, cue) &&
           !is_readout(scene, passage, cue);
  });
  const auto* contact = passage.first(CueClass::contact);
  if (other == passage.cues.end()) return false;
  if (contact == nullptr || other->first < contact->last) return true;
  if (names_two(scene, passage)) return false;  // "A's meeting with B: ministry's statement"
  constexpr std::size_t kNear = 10;             // bytes: ": Press remarks"
  const auto before = scene.text.substr(contact->span.end, other->span.begin - contact->span.end);
  const auto colon = before.rfind(": ");
  return colon != std::string_view::npos && before.size() - colon <= kNear;
}

bool title_is_of_another_kind(const Scene& scene) {
  return std::any_of(scene.titles.begin(), scene.titles.end(), [&](const Passage& title) {
    return is_of_another_kind(scene, title) && !says(title, "joint") && !meets_press_behind_talks(scene, title) &&
           !(says(title, "greeting") && telephones(scene)) &&
           !(says(title, "message") && receives_who_brings_it(scene));
  });
}

bool title_is_a_statement(const Scene& scene) {
  return std::all_of(scene.titles.begin(), scene.titles.end(), [](const Passage& title) {
    return !tells(title) && std::all_of(title.cues.begin(), title.cues.end(), [](const Cue& cue) {
      return cue.kind != CueClass::other || cue.value == "on";
    });
  });
}

bool titles_are_statements_at_most(const Scene& scene) {
  return std::none_of(scene.titles.begin(), scene.titles.end(), [](const Passage& title) {
    return std::any_of(title.cues.begin(), title.cues.end(),
                       [](const Cue& cue) { return cue.kind == CueClass::other && cue.value != "on"; });
  });
}

// What several sides say together tells further down that they met.
bool title_is_joint(const Scene& scene) {
  return std::any_of(scene.titles.begin(), scene.titles.end(),
                     [](const Passage& title) { return says(title, "joint"); });
}

}  // namespace behistun::claims
