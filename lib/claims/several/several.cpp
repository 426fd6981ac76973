// Several contacts in one release.
//
// A plural ("telephone conversations", «телефонные разговоры»), a word ("separately"), or a second "with" ("with A and
// with B") says that those named behind it were met one by one; a trilateral meeting and a conference call say that
// they were not, and so does a title in the singular. Where the title is in the plural and names none of them
// ("Bilateral meetings on the sidelines of the Assembly"), every sentence of the body that meets somebody new tells of
// one contact. What was told of them together (the day, the place) is each one's, unless its own sentence says
// otherwise.

#include "several.hpp"

#include <algorithm>
#include <set>

#include "contact/cast.hpp"
#include "contact/kind.hpp"
#include "contact/lead.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"
#include "sentence/plural.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

std::size_t index_of(const Scene& scene, const Passage* passage) {
  return static_cast<std::size_t>(passage - scene.body.data());
}

// Each has the sentences from its own on, up to that of another; all of them where one has none. « A a multiplié les
// entretiens jeudi à Djerba. Il a vu B, C et D »: what leads to the first is of those told there.
void part_the_body(const Scene& scene, std::vector<Telling>& tellings) {
  const auto is_of_body = [&](const Telling& one) {
    return !one.passages.empty() && one.passages.front() >= scene.body.data() &&
           one.passages.front() < scene.body.data() + scene.body.size();
  };
  const bool all = std::all_of(tellings.begin(), tellings.end(), is_of_body);
  for (auto& telling : tellings) {
    telling.body = scene.body;
    if (!all) continue;
    const auto own = index_of(scene, telling.passages.front());
    const auto is_first = std::all_of(tellings.begin(), tellings.end(), [&](const Telling& other) {
      return index_of(scene, other.passages.front()) >= own;
    });
    const auto begin = is_first ? first_teller_before(scene, own) : own;
    auto end = scene.body.size();
    for (const auto& other : tellings)
      if (const auto next = index_of(scene, other.passages.front()); next > own) end = std::min(end, next);
    telling.body = telling.body.subspan(begin, end - begin);
  }
}

// "A spoke with allies. On the call were B and C": one call, whose people a sentence further down names.
bool is_one_call(const Scene& scene) {
  constexpr std::ptrdiff_t kNear = 6;  // sentences
  return std::any_of(scene.body.begin(), scene.body.begin() + std::min(kNear, std::ssize(scene.body)),
                     [](const Passage& passage) {
                       const auto* attend = passage.speech ? nullptr : passage.first(CueClass::attend);
                       return attend != nullptr && attend->value == "call";
                     });
}

// "A speaks with B and C", above "A spoke with B and with C": a verb does not say that it was one contact.
bool leaves_it_to_the_lead(const Scene& scene, const std::vector<const Passage*>& head,
                           const std::vector<const Mention*>& by_title) {
  const auto* teller = first_teller(*head.front());
  return head.size() == 2 && by_title.size() > 1 && teller != nullptr && teller->deed &&
         parts_by_with(scene, *head.back());
}

// No two are known to be of one side, and some of several.
bool may_be_of_several_sides(const Scene& scene, const std::vector<const Mention*>& people) {
  std::set<std::string> sides;
  const auto is_new = [&](const Mention* one) {
    const auto side = scene.side_of(*one);
    return side.empty() || sides.insert(side).second;
  };
  return std::all_of(people.begin(), people.end(), is_new) && sides.size() >= 2;
}

// "A met with B, C and D", and then "The meetings dealt with trade".
bool says_that_there_were_meetings(const Scene& scene) {
  constexpr std::ptrdiff_t kNear = 8;  // sentences
  return std::any_of(
      scene.body.begin(), scene.body.begin() + std::min(kNear, std::ssize(scene.body)), [&](const Passage& passage) {
        return !passage.speech && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
          return cue.kind == CueClass::several && cue.value.empty() && is_noun(passage, cue) &&
                 !scene.text.substr(cue.span.end).starts_with(" of ") &&
                 stands_before(Tie::known, scene.text, cue.span.begin) && scene.people(passage).empty();
        });
      });
}

}  // namespace

std::vector<Telling> below_a_heading(const Scene& scene) {
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences); ++i) {
    const auto& heading = scene.body[i];
    if (heading.speech) return {};
    if (!is_plural(scene, heading, {}) || !counterparts(scene, heading).empty() || scene.people(heading).empty() ||
        heading.has(CueClass::wish) || heading.has(CueClass::future) || heading.has(CueClass::negation))
      continue;
    Claim together;
    together.primary = true;
    together.span = heading.span;
    read_mode({&heading}, together);
    read_participants(scene, {&heading}, together);
    auto tellings = told_one_by_one(scene, heading, together);
    for (auto& telling : tellings) sort_participants(telling.claim);
    part_the_body(scene, tellings);
    return tellings;
  }
  return {};
}

std::vector<Telling> several(const Scene& scene, const Passage* title, std::size_t lead, const Claim& together) {
  std::vector<const Passage*> head;
  if (title != nullptr) head.push_back(title);
  if (lead < scene.body.size()) head.push_back(&scene.body[lead]);
  if (std::any_of(head.begin(), head.end(), [](const Passage* one) { return one->has(CueClass::joint); })) return {};
  if (is_one_call(scene)) return {};
  std::vector<Telling> tellings;
  const auto by_title = title != nullptr ? counterparts(scene, *title) : std::vector<const Mention*>();
  if (title != nullptr && by_title.empty() &&
      (is_plural(scene, *title, by_title) || title->has(CueClass::foreigners) ||
       (title->has(CueClass::envoys) && (opens_with_contacts(scene) || tells_envoys_apart(scene)))))
    tellings = told_one_by_one(scene, *title, together);
  if (tellings.empty()) {
    const auto decides = [&](const Passage* one) {
      const auto named = counterparts(scene, *one);
      return named.size() >= 2 && (tells_of_several(scene, *one, named) ||
                                   (may_be_of_several_sides(scene, named) && says_that_there_were_meetings(scene)) ||
                                   (one != title && title != nullptr && is_plural(scene, *title, named)));
    };
    const bool title_is_of_one = !by_title.empty() && !is_plural(scene, *title, by_title) &&
                                 !(by_title.size() > 1 && std::any_of(head.begin(), head.end(), says_one_by_one)) &&
                                 !leaves_it_to_the_lead(scene, head, by_title);
    const bool is_told_apart = std::any_of(
        head.begin(), head.end(), [&](const Passage* one) { return are_told_apart(scene, counterparts(scene, *one)); });
    const bool is_of_several = is_told_apart     ? true
                               : title_is_of_one ? decides(title)
                                                 : std::any_of(head.begin(), head.end(), decides);
    if (is_of_several) tellings = told_together(scene, head, together);
    const auto is_of_more = [&](const Passage* one) { return is_plural(scene, *one, counterparts(scene, *one)); };
    if (tellings.size() < 2 && title != nullptr && std::any_of(head.begin(), head.end(), is_of_more))
      tellings = told_one_by_one(scene, *title, together);
  }
  if (tellings.empty() && lead < scene.body.size()) tellings = told_by_each(scene, head, together);
  for (auto& telling : tellings) sort_participants(telling.claim);
  part_the_body(scene, tellings);
  return tellings;
}

}  // namespace behistun::claims
