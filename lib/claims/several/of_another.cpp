// Whose is the next contact? Not every one that a release tells is of those of the first: what a colleague of theirs,
// or the guest did elsewhere, is not.

#include "of_another.hpp"

#include <algorithm>

#include "carried_over.hpp"
#include "sentence/called.hpp"
#include "sentence/clauses.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

using mention::Mention;

namespace {

// « Le Président a reçu le président de la Chambre », « B et la Secrétaire générale ont eu une réunion »: one more
// alone, behind the verb or beside its subject.
bool is_met_alone(const std::vector<const Mention*>& people, const std::vector<Participant>& own, const Cue& verb) {
  const auto is_own = [&](const Mention* one) { return takes_part(own, one->key); };
  const bool does_it = std::any_of(people.begin(), people.end(), [&](const Mention* one) {
    return is_own(one) && one->span.begin < verb.span.begin;
  });
  const Mention* met = nullptr;
  for (const auto* one : people) {
    if (is_own(one)) continue;
    if ((!does_it && one->span.begin < verb.span.end) || (met != nullptr && met->key != one->key)) return false;
    met = one;
  }
  return met != nullptr;
}

}  // namespace

// Is it another's: of somebody of the side of those whose contacts they are, or of whom the sentence names before its
// verb, while it neither names nor calls any of them? But a minister may meet the speaker of his own parliament.
bool is_of_somebody_else(const Scene& scene, const Passage& passage, const Claim& main,
                         const std::vector<Participant>& own) {
  const auto people = scene.people(passage);
  const auto* verb = told_by(scene, passage);
  const auto is_own = [&](const Mention* one) { return takes_part(own, one->key); };
  const auto* subject = subject_of(scene, passage, *verb, main);
  const bool names_own =
      std::any_of(people.begin(), people.end(), is_own) || (subject != nullptr && takes_part(own, subject->key));
  const bool opens_with_whom = end_of_first(Tie::opening, passage.span.of(scene.text)) > 0;  // «С Б состоялась беседа»
  const bool meets_one = subject != nullptr && own.size() == 1 && is_met_alone(people, own, *verb);
  return std::any_of(people.begin(), people.end(), [&](const Mention* one) {
    if (is_own(one) || one->key.starts_with("office:")) return false;
    const auto side = scene.side_of(*one);
    const bool is_of_side = !meets_one && std::any_of(own.begin(), own.end(), [&](const Participant& who) {
      return !side.empty() && who.side == side;
    });
    const bool does_it =
        !names_own && !opens_with_whom && is_named(scene, passage, one->key) && one->span.end <= verb->span.begin;
    return is_of_side || does_it;
  });
}

// The state to which a visit is, as long as nobody of another was met: the host's, else that of whom the release names
// first beside the traveller. Empty if no visit is told.
std::string visited_side(const Claim& main) {
  if (main.mode != Mode::visit) return {};
  const auto& all = main.participants;
  const auto is_earlier = [](const Participant& a, const Participant& b) { return a.span.begin < b.span.begin; };
  const auto host = std::find_if(all.begin(), all.end(), [](const Participant& who) { return who.host; });
  if (host != all.end()) return host->side;
  const auto traveller = std::min_element(all.begin(), all.end(), is_earlier);
  const Participant* first = nullptr;
  for (const auto& who : all)
    if (!who.side.empty() && who.side != traveller->side && (first == nullptr || is_earlier(who, *first))) first = &who;
  return first == nullptr ? std::string() : first->side;
}

// On a journey to several states ("In Belgrade, he met B"): are they of another than the one of the visit?
bool are_of_another_state(const Scene& scene, std::string_view visited, std::string_view traveller,
                          const std::vector<const Mention*>& people) {
  const auto is_travellers = [&](const Mention* one) { return scene.side_of(*one) == traveller; };
  return !visited.empty() && !std::all_of(people.begin(), people.end(), is_travellers) &&
         std::all_of(people.begin(), people.end(), [&](const Mention* one) {
           const auto side = scene.side_of(*one);
           return is_travellers(one) || (!side.empty() && side != visited);
         });
}

bool holds_office_of_no_state(const Mention& who) {
  return who.of.empty() && who.key.starts_with("name:") && !who.role.empty() && who.role != "other";
}

// "A received B. Later B went on to …": what the guest did elsewhere is not the release's, unless he is its publisher's
// or, where none is known, is named first, or those whom he met are of the host's side (« B a ensuite été reçu par le
// Président »).
bool is_of_the_guest(const Scene& scene, const Claim& main, const std::vector<Participant>& own,
                     const std::vector<const Mention*>& people) {
  const auto& publisher = scene.source.side;
  const bool is_at_the_hosts = std::any_of(people.begin(), people.end(), [&](const Mention* one) {
    // "The Deputy Minister", of whom no state is told, is of whose release it is.
    const auto side = holds_office_of_no_state(*one) ? publisher : scene.side_of(*one);
    return !takes_part(own, one->key) && !side.empty() &&
           std::any_of(main.participants.begin(), main.participants.end(),
                       [&](const Participant& who) { return who.host && who.side == side; });
  });
  if (is_at_the_hosts) return false;
  const bool is_a_party = std::any_of(main.participants.begin(), main.participants.end(), [&](const Participant& who) {
    return !publisher.empty() && who.side == publisher;
  });
  const auto is_own = [&](const Participant& who) {
    return !is_a_party ? std::none_of(main.participants.begin(), main.participants.end(),
                                      [&](const Participant& one) { return one.span.begin < who.span.begin; })
                       : who.side == publisher;
  };
  return std::any_of(main.participants.begin(), main.participants.end(), [&](const Participant& who) {
    return who.guest && !is_own(who) && own.size() == 1 && own.front().key == who.key;
  });
}

}  // namespace behistun::claims
