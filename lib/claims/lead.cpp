// Whether title and lead tell of a contact is told by their first cues: what is asked, wished, recalled or told of the
// source is no contact of this release.

#include "lead.hpp"

#include <algorithm>

#include "counterparts.hpp"
#include "further.hpp"
#include "prepositions.hpp"
#include "unnamed.hpp"

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

// "Press statement: the Minister's meeting with A": what is told stands behind the colon.
bool is_label(const Scene& scene, const Passage& passage, const Cue& other) {
  const auto* contact = passage.first(CueClass::contact);
  return contact != nullptr && contact->first >= other.last && scene.text.substr(other.span.end).starts_with(": ");
}

// "Statement by the spokesperson on A's meeting with B": its readout.
bool is_readout(const Scene& scene, const Passage& passage, const Cue& other) {
  const auto* contact = passage.first(CueClass::contact);
  if (other.value != "on" || contact == nullptr || contact->deed || contact->first < other.last) return false;
  const auto between = scene.text.substr(other.span.end, contact->span.begin - other.span.end);
  const auto people = scene.people(passage);
  return between.find(" on ") != std::string_view::npos && !people.empty() &&
         people.front()->span.begin < contact->span.begin &&
         scene.with_between(contact->span.end - 1, people.back()->span.begin) && names_two(scene, passage);
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

bool says(const Passage& passage, std::string_view other) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return cue.kind == CueClass::other && cue.value == other; });
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

// "On the sidelines of the multilateral meeting": where it was.
bool is_of_the_venue(const Passage& passage, const Cue& contact) {
  constexpr std::size_t kWordsBetween = 4;
  return !contact.deed && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::venue && cue.last <= contact.first && contact.first - cue.last <= kWordsBetween;
  });
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

// What several sides say together tells further down that they met.
bool title_is_joint(const Scene& scene) {
  return std::any_of(scene.titles.begin(), scene.titles.end(),
                     [](const Passage& title) { return says(title, "joint"); });
}

// "A recalled that B had met C": what tells of the contact stands behind a verb of saying.
bool is_only_said(const Passage& passage) {
  if (!passage.may_have(CueClass::stop)) return false;
  const auto said = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::stop && !passage.in_aside(cue.span);  // "ahead of the summit, …"
  });
  return said != passage.cues.end() && std::none_of(passage.cues.begin(), said + 1, [&](const Cue& cue) {
           return tells_of_contact(cue.kind) || cue.kind == CueClass::held;
         });
}

// Does the sentence name somebody whom the title names?
bool shares_somebody(const Scene& scene, const Passage& title, const Passage& passage) {
  const auto told = scene.people(title), here = scene.people(passage);
  return std::any_of(here.begin(), here.end(), [&](const Mention* one) {
    return std::any_of(told.begin(), told.end(), [&](const Mention* other) { return other->key == one->key; });
  });
}

// Does the title name two, and the sentence others than them?
bool is_of_others(const Scene& scene, const Passage& title, const Passage& passage) {
  return names_two(scene, title) && !scene.people(passage).empty() && !shares_somebody(scene, title, passage);
}

// Does the sentence name everybody whom the title names?
bool names_all_of(const Scene& scene, const Passage& title, const Passage& passage) {
  const auto told = scene.people(title), here = scene.people(passage);
  return std::all_of(told.begin(), told.end(), [&](const Mention* one) {
    return std::any_of(here.begin(), here.end(), [&](const Mention* other) { return other->key == one->key; });
  });
}

// "He will also meet C", below a title that names A and B.
bool tells_of_one_more(const Scene& scene, const Passage& title, const Passage& passage) {
  if (!passage.has(CueClass::also) || !names_two(scene, title) || names_all_of(scene, title, passage)) return false;
  const auto told = scene.people(title), here = scene.people(passage);
  return std::any_of(here.begin(), here.end(), [&](const Mention* one) { return !among(told, one->key); });
}

// "The meeting took place in …": it names nobody.
bool says_that_they_met(const Scene& scene) {
  return std::any_of(
      scene.body.begin(), scene.body.begin() + std::min<std::ptrdiff_t>(std::ssize(scene.body), kLeadSentences),
      [&](const Passage& passage) {
        return !passage.speech && tells(passage) && passage.has(CueClass::held) && !passage.has(CueClass::wish) &&
               !passage.has(CueClass::future) && scene.people(passage).empty();
      });
}

// "Talks" under a title that tells a telephone call were held by telephone, where the sentence tells no place.
bool are_by_telephone(const Scene& scene, const Passage& title, const Passage& lead) {
  return remote(title.mode()) && lead.mode() == Mode::talks && !lead.has(CueClass::venue) && names_two(scene, lead) &&
         scene.town_in(lead.span.begin, lead.topics_begin()) == nullptr;
}

bool may_be_one(const Scene& scene, const Passage& title, const Passage& lead) {
  return compatible(title.mode(), lead.mode()) || (lead.has(CueClass::channel) && !title.has(CueClass::channel)) ||
         are_by_telephone(scene, title, lead);
}

// "Russian, Chinese foreign ministers discuss …": a title that names states alone.
bool is_of_ministers(const Scene& scene, const Passage& title) {
  return title.has(CueClass::many) && scene.people(title).empty() && names_two_states(scene, title);
}

// Does the sentence name somebody of each state that the title names?
bool names_people_of_all(const Scene& scene, const Passage& title, const Passage& passage) {
  const auto here = scene.people(passage);
  const auto states = scene.mentions_in(title.span.begin, title.topics_begin());
  return std::all_of(states.begin(), states.end(), [&](const Mention& state) {
    return state.kind != Kind::country || stands_before(Tie::in, scene.text, state.span.begin) ||
           std::any_of(here.begin(), here.end(), [&](const Mention* one) { return scene.side_of(*one) == state.key; });
  });
}

// The sentence that names both whom the title names, behind more of a preface than a lead has.
std::size_t told_behind_a_preface(const Scene& scene, const Passage& title) {
  constexpr std::size_t kSentencesOfPreface = 5;
  const bool is_of_states = is_of_ministers(scene, title);
  if (!is_of_states && !names_two(scene, title)) return scene.body.size();
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences + kSentencesOfPreface); ++i) {
    const auto& passage = scene.body[i];
    if (passage.speech || !may_be_one(scene, title, passage)) continue;
    if (is_of_states ? (tells(passage) || passage.has(CueClass::soft)) && names_people_of_all(scene, title, passage)
                     : tells(passage) && names_all_of(scene, title, passage))
      return i;
  }
  return scene.body.size();
}

}  // namespace

bool is_wished_for(const Passage& passage, const Cue& contact) {
  if (!passage.may_have(CueClass::wish)) return false;
  constexpr std::size_t kWordsBetween = 3;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::wish && cue.last <= contact.first &&
           (cue.value == "demand" || contact.first - cue.last <= kWordsBetween);
  });
}

bool names_two(const Scene& scene, const Passage& passage) {
  const auto people = scene.people(passage);
  return std::any_of(people.begin(), people.end(), [&](const Mention* who) { return who->key != people.front()->key; });
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

namespace {

// "Summit to be held in A", above a lead on two who spoke about it: what they spoke about.
bool is_what_they_spoke_about(const Scene& scene, const Passage& title) {
  if (!title.has(CueClass::future) || !scene.people(title).empty() || scene.body.empty()) return false;
  const auto& lead = scene.body.front();
  return !lead.speech && tells(lead) && names_two(scene, lead) && !lead.has(CueClass::future) &&
         !compatible(title.mode(), lead.mode());
}

// "X and Y discussed …", "X discussed … with Y", of two sides: they were in contact, though no word says how.
bool discuss_together(const Scene& scene, const Passage& passage) {
  const auto* verb = first_teller(passage);
  if (verb == nullptr || verb->kind != CueClass::soft || verb->mode != Mode::unknown || passage.has(CueClass::wish) ||
      passage.has(CueClass::future) || passage.has(CueClass::negation) || is_of_earlier_days(scene, passage))
    return false;
  std::vector<std::string> sides;
  for (const auto* one : scene.people(passage)) {
    const auto side = scene.side_of(*one);
    const bool is_tied = one->span.end <= verb->span.begin || scene.with_between(verb->span.end, one->span.begin);
    if (is_tied && !side.empty()) sides.push_back(side);
  }
  return std::any_of(sides.begin(), sides.end(), [&](const std::string& side) { return side != sides.front(); });
}

// "A meets his colleague", and then "A went to the races with Minister B": below a title that tells of a contact and
// names one alone, whom he did something with.
bool names_the_other(const Scene& scene, const Passage& title, const Passage& passage) {
  if (passage.speech || names_two(scene, title) || !shares_somebody(scene, title, passage) ||
      passage.has(CueClass::wish) || passage.has(CueClass::future) || passage.has(CueClass::negation) ||
      passage.has(CueClass::other) || passage.has(CueClass::stop) || passage.has(CueClass::eve))
    return false;
  const auto told = scene.people(title), here = scene.people(passage);
  return std::any_of(here.begin(), here.end(), [&](const Mention* one) {
    return !among(told, one->key) && scene.side_of(*one) != scene.side_of(*told.front()) &&
           scene.with_between(here.front()->span.end, one->span.begin);
  });
}

// "A, B coordinate positions", "A and B stand together", above a lead that tells of their contact.
bool pairs_two_sides(const Scene& scene, const Passage& title) {
  constexpr std::size_t kNear = 5;  // bytes: " and "
  const auto told = scene.people(title);
  if (told.empty() || title.has(CueClass::wish) || title.has(CueClass::future) || title.has(CueClass::negation) ||
      title.has(CueClass::other))
    return false;
  const auto next =
      std::find_if(told.begin(), told.end(), [&](const Mention* one) { return one->key != told[0]->key; });
  if (next == told.end()) return false;
  const auto side = scene.side_of(*told.front()), other = scene.side_of(**next);
  const auto gap = (*next)->span.begin - (*std::prev(next))->span.end;
  return !side.empty() && !other.empty() && side != other && gap <= kNear;
}

}  // namespace

const Passage* title_with_contact(const Scene& scene) {
  if (title_is_of_another_kind(scene)) return nullptr;
  for (const auto& title : scene.titles)
    if (tells(title) && !is_what_they_spoke_about(scene, title)) return &title;
  return nullptr;
}

// Below a title the sentence tells of what can be the same contact, and names somebody of the title if any such
// sentence does; without a title it is the first or second, and names people.
std::size_t lead_sentence(const Scene& scene, const Passage* title) {
  const bool is_far = title != nullptr || title_is_joint(scene);
  const auto limit = std::min(scene.body.size(), is_far ? kLeadSentences : kLeadSentences - 1);
  auto first = scene.body.size();
  for (std::size_t i = 0; i < limit; ++i) {
    const auto& passage = scene.body[i];
    if (passage.speech) continue;
    if (title == nullptr) {
      if (i == 0 && !is_of_another_kind(scene, passage) && discuss_together(scene, passage)) return i;
      if (tells(passage) && !is_of_another_kind(scene, passage) && (i == 0 || !is_of_earlier_days(scene, passage)) &&
          (names_two(scene, passage) || (i == 0 && goes_among_others(scene, passage)) || meets_untold(scene, passage)))
        return i;
      continue;
    }
    if (!(tells(passage) || passage.has(CueClass::soft)) || !may_be_one(scene, *title, passage) ||
        is_of_others(scene, *title, passage) || opens_with_another(scene, passage) ||
        tells_of_one_more(scene, *title, passage))
      continue;
    const bool is_beside = first < scene.body.size() && is_only_said(passage);
    if (shares_somebody(scene, *title, passage) && !is_beside) return i;
    first = std::min(first, i);
  }
  if (title != nullptr && first == scene.body.size())
    for (std::size_t i = 0; i < limit; ++i)
      if (names_the_other(scene, *title, scene.body[i])) return i;
  const auto far = title == nullptr ? scene.body.size() : told_behind_a_preface(scene, *title);
  return far < scene.body.size() ? far : first;
}

// "X and Y discussed …", and then "The meeting took place in …".
const Passage* half_a_contact_made_whole(const Scene& scene, std::size_t& whole) {
  const auto limit = std::min(scene.body.size(), kLeadSentences);
  if (limit == 0 || scene.body[0].speech || !scene.body[0].has(CueClass::soft) || tells(scene.body[0]) ||
      is_of_another_kind(scene, scene.body[0]) || !names_two(scene, scene.body[0]))
    return nullptr;
  for (std::size_t i = 1; i < limit; ++i) {
    const auto& passage = scene.body[i];
    if (passage.speech || !tells(passage) || !passage.has(CueClass::held) || passage.has(CueClass::wish) ||
        passage.has(CueClass::future) || !scene.people(passage).empty())
      continue;
    whole = i;
    return &scene.body[0];
  }
  return nullptr;
}

const Passage* title_of_a_pair(const Scene& scene) {
  for (const auto& title : scene.titles) {
    if (!pairs_two_sides(scene, title)) continue;
    const auto at = lead_sentence(scene, &title);
    if (at == scene.body.size()) continue;
    const auto& lead = scene.body[at];
    const auto told = scene.people(title), here = scene.people(lead);
    const bool is_theirs =
        std::all_of(here.begin(), here.end(), [&](const Mention* one) { return among(told, one->key); });
    if (tells(lead) && is_theirs && !lead.has(CueClass::wish) && !lead.has(CueClass::future) &&
        !lead.has(CueClass::negation) && !is_of_another_kind(scene, lead) && !is_only_said(lead) &&
        !is_of_earlier_days(scene, lead))
      return &title;
  }
  return nullptr;
}

const Passage* title_with_half_a_contact(const Scene& scene) {
  for (const auto& title : scene.titles) {
    if (!title.has(CueClass::soft) || (scene.people(title).empty() && !is_of_ministers(scene, title))) continue;
    if (title.has(CueClass::foreigners)) return &title;
    const auto at = lead_sentence(scene, &title);
    if (at == scene.body.size() || !names_two(scene, scene.body[at])) continue;
    if (scene.body[at].mode() != Mode::unknown || scene.body[at].has(CueClass::contact) ||
        discuss_together(scene, scene.body[at]))
      return &title;
    if (is_of_ministers(scene, title) && says_that_they_met(scene)) return &title;
  }
  return nullptr;
}

}  // namespace behistun::claims
