// Whether title and lead tell of a contact is told by their first cues.

#include "lead.hpp"

#include <algorithm>

#include "another_kind.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/next_contact.hpp"
#include "sentence/prepositions.hpp"
#include "sentence/unreal.hpp"
#include "unnamed.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

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

// "A had met B in 2019", told six years later and of no day of these weeks.
bool is_of_other_years(const Scene& scene, const Passage& passage) {
  constexpr std::int32_t kLongAgo = 60;  // days
  if (!scene.anchor) return false;
  bool is_long_ago = false;
  for (const auto& date : scene.source.reading.dates) {
    if (!passage.span.contains(date.span)) continue;
    if (date.grain == dates::Grain::day) return false;
    is_long_ago =
        is_long_ago || (date.span.begin < passage.topics_begin() && date.days.last + kLongAgo < *scene.anchor &&
                        stands_before(Tie::in, scene.text, date.span.begin));
  }
  return is_long_ago;
}

// "The Minister was in A on Monday. He met B": a day and a town, of somebody named.
bool tells_where_somebody_was(const Scene& scene, const Passage& passage) {
  return scene.town_in(passage.span.begin, passage.topics_begin()) != nullptr && !scene.people(passage).empty() &&
         scene.tells_a_day(passage.span);
}

}  // namespace

// "A-B meeting in doubt", "the day on which A met B": of no office that would tell of its own.
bool only_speaks_of_it(const Scene& scene, std::size_t lead) {
  if (scene.source.reading.language != Language::en || !scene.source.side.empty() || lead >= scene.body.size())
    return false;
  return is_unreal(scene, scene.body[lead]) || is_of_other_years(scene, scene.body[lead]);
}

namespace {

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
      if (is_unreal(scene, passage)) continue;
      if (i == 0 && !is_of_another_kind(scene, passage) && discuss_together(scene, passage)) return i;
      if (tells(passage) && !is_of_another_kind(scene, passage) && (i == 0 || !is_of_earlier_days(scene, passage)) &&
          !is_of_other_years(scene, passage) &&
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
    if (tells(lead) && is_theirs && !is_unreal(scene, lead) && !lead.has(CueClass::wish) &&
        !lead.has(CueClass::future) && !lead.has(CueClass::negation) && !is_of_another_kind(scene, lead) &&
        !is_only_said(lead) && !is_of_earlier_days(scene, lead))
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

std::size_t first_teller_before(const Scene& scene, std::size_t lead) {
  std::size_t i = 0;
  while (i < lead && (scene.body[i].speech ||
                      (scene.body[i].teller() == nullptr && !tells_where_somebody_was(scene, scene.body[i]))))
    ++i;
  return i;
}

}  // namespace behistun::claims
