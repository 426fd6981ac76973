#include "cast.hpp"

#include <algorithm>

#include "left_out.hpp"
#include "own_side.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "told_beside.hpp"
#include "unnamed.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool tells_of_one_met(const Passage& passage) {
  const auto* cue = passage.first(CueClass::contact);
  return cue != nullptr && !remote(cue->mode) && cue->mode != Mode::letter;
}

// The first sentence that names somebody whom the title does; the first of all if none does.
std::size_t first_of_them(const Scene& scene, const Passage& title) {
  const auto told = scene.people(title);
  for (std::size_t i = 0; i < scene.body.size(); ++i) {
    if (scene.body[i].speech) continue;
    for (const auto* one : scene.people(scene.body[i]))
      if (among(told, one->key)) return i;
  }
  return 0;
}

// Behind the lead only what the traveller did: "In Tokyo he met the Minister of Foreign Affairs …".
bool tells_whom_he_met(const Passage& passage) {
  const auto* cue = passage.first(CueClass::contact);
  return cue != nullptr && cue->deed && cue->mode == Mode::meeting && !passage.has(CueClass::future);
}

// "During the visit he had meetings with A, B and C": the visit is the one that is told.
bool tells_of_meetings_on_it(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kWith = 6;  // bytes: " with ", which the word for the meeting may hold itself
  const auto* visit = passage.first(CueClass::contact);
  if (visit == nullptr || visit->deed || visit->mode != Mode::visit || passage.has(CueClass::future)) return false;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::contact && cue.mode == Mode::meeting && cue.first >= visit->last &&
           (cue.deed || passage.has(CueClass::hosted) ||
            scene.with_between(cue.span.end - kWith, cue.span.end + kWith)) &&
           !passage.in_aside(cue.span);
  });
}

// "He also spoke with the Minister of Development A".
bool tells_whom_he_spoke_with(const Passage& passage) {
  const auto* cue = passage.first(CueClass::contact);
  return cue != nullptr && cue->deed && (cue->mode == Mode::meeting || cue->mode == Mode::unknown) &&
         !passage.has(CueClass::future) && !passage.has(CueClass::channel);
}

// « Il doit rencontrer B », «Завтра его примет Б»: of a visit that has begun whoever is met later.
bool is_still_to_come(const Scene& scene, const Passage& passage, const Claim& visit) {
  const auto& lead = scene.body.front();
  if (lead.has(CueClass::future) && lead.mode() == Mode::visit) return false;  // and so is the visit
  return scene.source.reading.language != Language::en && passage.has(CueClass::future) &&
         passage.first(CueClass::future)->span.begin != visit.mode_span.begin && !visit.mode_span.empty() &&
         std::none_of(scene.titles.begin(), scene.titles.end(),
                      [](const Passage& title) { return title.has(CueClass::future); });
}

// A visit is told by its travellers; whom they met stands in the next sentences ("they were received by …"), and not in
// those before, which tell of other travellers.
void add_hosts_of_a_visit(const Scene& scene, const Passage& title, Claim& claim) {
  if (claim.mode != Mode::visit) return;
  constexpr std::size_t kSentencesOfVisit = 7;  // that tell of a traveller's days
  const bool travels_alone = sides(claim) < 2;
  const auto traveller = claim.participants.front().side;
  // « Le chef de la diplomatie béninoise a rencontré B », on the visit of a minister of Benin: an office of his side.
  const auto is_the_traveller = [&](const Mention& one) {
    return scene.source.reading.language != Language::en && one.kind == Kind::office && !traveller.empty() &&
           scene.side_of(one) == traveller;
  };
  const auto is_of_a_host = [&](const Mention* one) {
    const auto side = scene.side_of(*one);
    return side != traveller && std::any_of(claim.participants.begin(), claim.participants.end(),
                                            [&](const Participant& who) { return !side.empty() && who.side == side; });
  };
  // Of a journey to several states each of the others is a contact of its own.
  const auto travellers = claim.participants;
  std::string visited;
  const auto is_of_the_next_state = [&](const Mention& one) {
    const auto side = scene.side_of(one);
    const bool is_met =
        scene.known.country(side) != nullptr &&
        std::none_of(travellers.begin(), travellers.end(), [&](const Participant& who) { return who.side == side; });
    if (is_met && visited.empty()) visited = side;
    return is_met && side != visited;
  };
  for (std::size_t i = first_of_them(scene, title); i < std::min(scene.body.size(), kSentencesOfVisit); ++i) {
    const auto& passage = scene.body[i];
    if (passage.speech || is_still_to_come(scene, passage, claim)) continue;
    const bool is_lead = i < kLeadSentences;
    const bool is_also_met = passage.has(CueClass::also) && tells_whom_he_spoke_with(passage);
    const bool is_met =
        is_also_met || (travels_alone && (is_lead ? tells_of_one_met(passage) : tells_whom_he_met(passage)));
    if (is_met || (is_lead && passage.has(CueClass::hosted))) {
      for (const auto* mention : scene.people(passage))
        if (!is_the_traveller(*mention) && !is_of_the_next_state(*mention)) add(scene, *mention, claim);
    } else if (!travels_alone && (tells_whom_he_met(passage) || tells_of_meetings_on_it(scene, passage))) {
      for (const auto* mention : scene.people(passage))
        if (is_of_a_host(mention)) add(scene, *mention, claim);
    }
  }
}

// "During the summit he met with C".
bool tells_of_another_kind(const Passage& passage, Mode mode) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::contact && cue.mode != mode && cue.mode != Mode::unknown;
  });
}

// "The President received new ambassadors. Credentials were presented by A and B": of a contact of which title and lead
// name one alone, the next sentence that tells of the same names the others. Whom somebody met while he attended a
// summit is of a contact of its own.
void add_those_met(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  if (claim.participants.size() != 1 || !face_to_face(claim.mode) || claim.mode == Mode::visit) return;
  if (std::any_of(passages.begin(), passages.end(), [&](const Passage* one) { return meets_a_group(scene, *one); }))
    return;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    const auto* cue = passage.first(CueClass::contact);
    if (cue == nullptr && among(scene.people(passage), claim.participants.front().key))
      cue = passage.first(CueClass::soft);  // « M. A et Mme B ont échangé »
    const bool is_beside = claim.mode == Mode::multilateral && tells_of_another_kind(passage, Mode::multilateral);
    const bool is_journey = cue != nullptr && cue->deed && cue->mode == Mode::visit;
    if (cue == nullptr || is_beside || is_journey || passage.in_aside(cue->span) || passage.has(CueClass::wish) ||
        !compatible(cue->mode, claim.mode))
      continue;
    const auto own = claim.participants.front();
    // "I also spoke with C": the other of this contact is the publisher's.
    const bool is_one_more = (passage.has(CueClass::also) || passage.span.of(scene.text).starts_with("I ")) &&
                             !scene.source.side.empty() && own.side != scene.source.side &&
                             !among(scene.people(passage), own.key);
    if (is_one_more) continue;
    const bool are_envoys = passages.front()->has(CueClass::envoys);
    for (const auto* mention : scene.people(passage)) {
      const auto side = scene.side_of(*mention);
      const bool is_envoy = mention->role == "ambassador" || (are_envoys && mention->key != own.key);
      if (side != own.side && (!side.empty() || is_envoy)) add(scene, *mention, claim);
    }
    if (claim.participants.size() > 1) return;
  }
}

// "The President held a meeting. It was attended by A, B and C": where title and lead name one alone, who attended it;
// where they name some of one side ("A and B represented the EU"), those of another.
void add_who_attended(const Scene& scene, Claim& claim) {
  constexpr std::size_t kNear = 6;  // sentences
  const bool is_meeting = (face_to_face(claim.mode) && claim.mode != Mode::visit) || claim.mode == Mode::video;
  if (!is_meeting && claim.mode != Mode::call) return;
  const bool is_alone = claim.participants.size() == 1 && claim.mode != Mode::video;
  const auto own = claim.participants.front().side;
  const auto is_of_another = [&](const Mention* one) {
    const auto side = scene.side_of(*one);
    return !side.empty() && side != own;
  };
  for (std::size_t i = 0; i < std::min(scene.body.size(), kNear); ++i) {
    const auto* attend = scene.body[i].speech ? nullptr : scene.body[i].first(CueClass::attend);
    if (attend == nullptr || (attend->value == "call" ? !remote(claim.mode) : !is_meeting)) continue;
    const bool is_of_envoys = attend->value == "envoys" && is_alone;
    for (const auto* mention : scene.people(scene.body[i]))
      if (((is_alone || attend->value == "call") && attend->value != "abroad" && attend->value != "envoys") ||
          is_of_another(mention) || (is_of_envoys && scene.side_of(*mention).empty()))
        add(scene, *mention, claim);
  }
}

// "A, B and C met. They were joined by D"; and of those who only attended what A and B held, whoever is of a third
// side.
void add_who_joined(const Scene& scene, Claim& claim) {
  if (claim.mode == Mode::visit || claim.mode == Mode::letter || sides(claim) < 2) return;
  const auto met = claim.participants;
  const auto is_of_a_third = [&](const Mention& one) {
    const auto side = scene.side_of(one);
    return !side.empty() && std::none_of(met.begin(), met.end(),
                                         [&](const Participant& who) { return who.side == side || who.side.empty(); });
  };
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences); ++i) {
    const auto& passage = scene.body[i];
    const auto* attend = passage.speech ? nullptr : passage.first(CueClass::attend);
    if (attend == nullptr || passage.has(CueClass::future)) continue;
    const bool is_joined = attend->value == "joined", is_attended = attend->value == "abroad";
    for (const auto* mention : scene.people(passage))
      if (is_joined || (is_attended && face_to_face(claim.mode) && is_of_a_third(*mention)))
        add(scene, *mention, claim);
  }
}

// "The President receives the envoy of A": who sent him gives way to whom of his side the sentences below name.
void add_envoy(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  constexpr std::size_t kNear = 5;  // sentences
  if (!face_to_face(claim.mode) || claim.mode == Mode::visit) return;
  const Mention* sender = nullptr;
  for (const auto* passage : passages)
    for (const auto& one : scene.mentions_in(passage->span.begin, passage->topics_begin()))
      if (sender == nullptr && (one.kind == Kind::person || one.kind == Kind::office) && scene.sent_somebody(one))
        sender = &one;
  if (sender == nullptr) return;
  const auto side = scene.side_of(*sender);
  const auto is_sender = [&](const Participant& who) { return who.key == sender->key; };
  const auto is_of_others = [&](const Participant& who) { return who.side != side; };
  if (side.empty() || !std::any_of(claim.participants.begin(), claim.participants.end(), is_of_others)) return;
  const bool is_named = std::any_of(claim.participants.begin(), claim.participants.end(),
                                    [&](const Participant& who) { return !is_of_others(who) && !is_sender(who); });
  if (is_named) {
    std::erase_if(claim.participants, is_sender);
    return;
  }
  for (std::size_t i = 0; i < std::min(scene.body.size(), kNear) && !scene.body[i].speech; ++i)
    for (const auto& one : scene.mentions_in(scene.body[i].span.begin, scene.body[i].span.end))
      if (one.kind == Kind::person && one.key != sender->key && scene.names_somebody(one) &&
          scene.side_of(one) == side) {
        std::erase_if(claim.participants, is_sender);
        add(scene, one, claim);
        return;
      }
}

// "The foreign and defence ministers of A and B met in the 2+2 format. Ministers C and D were hosted by E and F": the
// four who meet so are named in the next sentences.
void add_the_four(const Scene& scene, Claim& claim) {
  constexpr std::size_t kFour = 4;
  if (claim.mode != Mode::two_plus_two || claim.participants.size() >= kFour) return;
  const auto is_one_of_them = [](const Participant& who) {
    return (who.office == "foreign-minister" || who.office == "defence-minister") && !who.side.empty();
  };
  if (!std::all_of(claim.participants.begin(), claim.participants.end(), is_one_of_them)) return;
  Claim all = claim;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i)
    for (const auto& one : scene.mentions_in(scene.body[i].span.begin, scene.body[i].span.end)) {
      if (!scene.names_somebody(one) || takes_part(all.participants, one.key)) continue;
      if (auto who = participant(scene, one.key, one.role, one.of, one.span); is_one_of_them(who))
        all.participants.push_back(std::move(who));
    }
  if (all.participants.size() == kFour && sides(all) == 2) claim.participants = std::move(all.participants);
}

// "Estonian-Russian consultations": between whom it was, though a sentence further down names one who was there.
bool names_two_states(const Scene& scene, const std::vector<const Passage*>& passages) {
  Claim claim;
  for (std::size_t i = 0; i < passages.size() && claim.participants.empty(); ++i)
    add_states(scene, *passages[i], claim);
  return !claim.participants.empty();
}

}  // namespace

void add_states(const Scene& scene, const Passage& head, Claim& claim) {
  std::size_t met = 0;
  for (const auto& mention : scene.mentions_in(head.span.begin, head.topics_begin())) {
    if (met >= 2 && stands_before(Tie::in, scene.text, mention.span.begin)) continue;  // "A and B meet in C"
    const auto* country = scene.state_of(mention);
    if (country == nullptr) continue;
    const auto same = [&](const Participant& other) { return other.key == country->code; };
    if (std::any_of(claim.participants.begin(), claim.participants.end(), same)) continue;
    claim.participants.push_back(state(*country, mention.span));
    ++met;
  }
  if (claim.participants.size() < 2) claim.participants.clear();
  sort_participants(claim);
}

namespace {

// "Iraqi, Egyptian foreign ministers meet", and then "Iraqi Foreign Minister A told …": the states of the title give
// way to those who act for them in the lead, where all of them are told.
void name_who_acts_for_states(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  if (claim.participants.empty() || !passages.front()->has(CueClass::many)) return;
  Claim named;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences); ++i)
    for (const auto& one : scene.mentions_in(scene.body[i].span.begin, scene.body[i].span.end)) {
      const bool is_held = one.kind == Kind::office && !one.key.starts_with("office:");
      if ((one.kind != Kind::person && !is_held) || one.role == "spokesperson") continue;
      const auto side = scene.side_of(one);
      if (std::any_of(claim.participants.begin(), claim.participants.end(),
                      [&](const Participant& who) { return who.side == side; }))
        add(scene, one, named);
    }
  if (named.participants.size() == claim.participants.size() && sides(named) == sides(claim))
    claim.participants = std::move(named.participants);
}

// Below a title of a video conference who "exchanged letters" is of something else.
bool is_of_another_contact(const Cue& contact, const Claim& claim) {
  return claim.mode != Mode::unknown && claim.mode != Mode::letter && contact.mode == Mode::letter;
}

}  // namespace

void read_participants(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  for (const auto* passage : passages)
    for (const auto* mention : scene.people(*passage)) add(scene, *mention, claim);
  const auto head = std::min(scene.body.size(), kLeadSentences);
  for (std::size_t i = 0; i < head && claim.participants.empty(); ++i) {
    const auto& passage = scene.body[i];
    auto people = scene.people(passage);
    std::erase_if(people, [&](const Mention* who) { return passage.is_recalled(who->span); });
    const bool is_one =
        std::all_of(people.begin(), people.end(), [&](const Mention* who) { return who->key == people.front()->key; });
    const auto* contact = passage.first(CueClass::contact);
    const bool tells = contact != nullptr && !passage.is_recalled(contact->span);
    if (tells && is_of_another_contact(*contact, claim)) continue;
    if (is_one && (tells ? !scene.is_of_the_people(passage) : names_two_states(scene, passages))) continue;
    for (const auto* mention : people) add(scene, *mention, claim);
  }
  for (std::size_t i = 0; i < passages.size() && claim.participants.empty(); ++i)
    add_states(scene, *passages[i], claim);
  if (std::all_of(claim.participants.begin(), claim.participants.end(),
                  [](const Participant& who) { return who.state(); }))
    name_who_acts_for_states(scene, passages, claim);
  if (std::any_of(claim.participants.begin(), claim.participants.end(),
                  [](const Participant& who) { return who.state(); }))
    return;
  if (claim.participants.empty()) return;
  leave_out_short_names(claim);
  add_envoy(scene, passages, claim);
  add_hosts_of_a_visit(scene, *passages.front(), claim);
  const bool is_of_one_side = claim.participants.size() == 1 || sides(claim) == 1;
  add_those_met(scene, passages, claim);
  if (is_of_one_side) add_who_attended(scene, claim);
  add_who_joined(scene, claim);
  add_the_four(scene, claim);
  leave_out_spokespersons(claim);
  add_own_side(scene, *passages.front(), claim);
  leave_out_unnamed_counterparts(scene, claim);
  leave_out_untold_holders(scene, claim);
  leave_out_short_names(claim);
  give_side_told_beside(scene, passages, claim);
  give_side_of_offices(scene, claim);
  give_other_side(scene, passages, claim);
  give_own_side(scene, passages, claim);
  give_side_of_dateline(scene, passages, claim);
  leave_out_suite(scene, claim);
  sort_participants(claim);
}

}  // namespace behistun::claims
