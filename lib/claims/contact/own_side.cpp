// Somebody of the publisher's own side may go unnamed, and the side of others untold.

#include "own_side.hpp"

#include <algorithm>

#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// Does the release call somebody by an office, be it only further down ("Prime Minister A")?
bool holds_an_office(const Scene& scene, const std::string& key) {
  const auto& all = scene.source.mentions;
  return std::any_of(all.begin(), all.end(), [&](const Mention& one) {
    return one.kind == Kind::office && one.key == key && !one.role.empty() && one.role != "other";
  });
}

// "Minister", "governor" and the like act for a state though the text does not say which.
bool acts_for_a_state(const std::vector<const Passage*>& passages, const Scene& scene, const Participant& who) {
  if (who.office.empty()) return holds_an_office(scene, who.key);
  if (who.office != "other") return true;
  return std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto mentions = scene.mentions_in(passage->span.begin, passage->span.end);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return one.kind == Kind::office && one.key == who.key &&
             std::any_of(passage->cues.begin(), passage->cues.end(), [&](const Cue& cue) {
               return cue.kind == CueClass::statesman && one.span.contains(cue.span);
             });
    });
  });
}

// Who holds the office on the day of the release: on the day when it changes hands, who takes it. Of "other" offices
// the table has one or another only.
const gazetteer::Person* holder_on(const Scene& scene, std::string_view office, std::string_view side) {
  if (office == "other") return nullptr;
  const auto holders = scene.known.holders(office, side, *scene.anchor);
  if (holders.size() == 1) return holders.front();
  const auto takes_it = [&](const gazetteer::Person* one) {
    const auto all = scene.known.offices_of(one->id);
    return std::any_of(all.begin(), all.end(), [&](const gazetteer::Office& held) {
      return held.office == office && held.of == side && held.when.first == *scene.anchor;
    });
  };
  if (std::count_if(holders.begin(), holders.end(), takes_it) != 1) return nullptr;
  return *std::find_if(holders.begin(), holders.end(), takes_it);
}

struct Dispute {
  std::string_view one, other, example;
};
constexpr Dispute kDisputes[] = {
#include "disputes.inc"
};

// Two states that claim the same places: there a place does not tell for whom somebody acts ("Governor of Sevastopol").
bool are_at_odds(std::string_view a, std::string_view b) {
  return std::any_of(std::begin(kDisputes), std::end(kDisputes), [&](const Dispute& row) {
    return (row.one == a && row.other == b) || (row.one == b && row.other == a);
  });
}

// Where the words for somebody's office end: "Governor A of Texas".
std::size_t end_of_office(const Scene& scene, const Mention& office) {
  constexpr std::size_t kOf = 4;  // bytes: " of "
  for (const auto& who : scene.mentions_in(office.span.end, office.span.end + 2)) {
    if (who.key != office.key || !stands_before(Tie::of, scene.text, who.span.end + kOf)) continue;
    const auto behind = scene.mentions_in(who.span.end, who.span.end + kOf + 1);
    if (!behind.empty()) return behind.back().span.end;
  }
  return office.span.end;
}

// "Governor of the Amur Region": the country of the place that the office of somebody names.
std::string side_of_place(const Scene& scene, const std::string& key) {
  constexpr std::string_view kAround = "region:";  // the city's id behind it
  for (const auto& office : scene.source.mentions) {
    if (office.kind != Kind::office || office.key != key) continue;
    for (const auto& one : scene.mentions_in(office.span.begin, end_of_office(scene, office))) {
      if (one.kind != Kind::place) continue;
      const auto id = std::string_view(one.key).substr(one.key.starts_with(kAround) ? kAround.size() : 0);
      const auto* place = scene.known.place(id);
      if (place != nullptr && !place->country.empty()) return place->country;
    }
  }
  return {};
}

// « Ambassadeur agréé de la République du Japon »: the state that is named behind the words for his rank.
std::string state_of_ambassador(const Scene& scene, const std::string& key) {
  constexpr std::size_t kNear = 80;  // bytes
  for (const auto& office : scene.source.mentions) {
    if (office.kind != Kind::office || office.key != key || office.role != "ambassador") continue;
    for (const auto& one : scene.mentions_in(office.span.end, office.span.end + kNear)) {
      if (one.kind == Kind::person) break;
      if (one.kind == Kind::country) return one.key;
    }
  }
  return {};
}

// Does another state claim places of it?
bool is_disputed(std::string_view state) {
  return std::any_of(std::begin(kDisputes), std::end(kDisputes),
                     [&](const Dispute& row) { return row.one == state || row.other == state; });
}

// The one other state that the words name, where they name one: of a country, an office, a body or a place.
std::string only_other_side(const Scene& scene, const std::vector<const Passage*>& passages, const std::string& own) {
  std::string only;
  for (const auto* passage : passages)
    for (const auto& one : scene.mentions_in(passage->span.begin, passage->topics_begin())) {
      if (one.kind == Kind::place && scene.source.side.empty()) continue;
      const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
      const auto& side = one.kind == Kind::country ? one.key : place != nullptr ? place->country : one.of;
      if (place != nullptr && are_at_odds(side, own)) continue;
      if (side.empty() || side == own || scene.known.country(side) == nullptr || side == only) continue;
      if (!only.empty()) return {};
      only = side;
    }
  return only;
}

// "Malaysian Minister makes visit to Singapore", in a release of Singapore: whom he meets is no Malaysian.
bool visits_the_publisher(const Scene& scene, const std::vector<const Passage*>& passages) {
  const auto& own = scene.source.side;
  return !own.empty() && std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto mentions = scene.mentions_in(passage->span.begin, passage->topics_begin());
    return passage->mode() == Mode::visit && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
             return one.kind == Kind::country && one.key == own &&
                    (stands_before(Tie::to, scene.text, one.span.begin) ||
                     stands_before(Tie::in, scene.text, one.span.begin));
           });
  });
}

}  // namespace

std::string equal_office(const std::string& office, std::string_view side) {
  return is_head(office) ? std::string(gazetteer::leading_office(side)) : office;
}

void add_own_side(const Scene& scene, const Passage& head, Claim& claim) {
  if (scene.source.side.empty() || !scene.anchor) return;
  const bool named = std::any_of(claim.participants.begin(), claim.participants.end(),
                                 [&](const Participant& who) { return who.side == scene.source.side; });
  const bool about_the_head = !scene.source.head.empty() && has_no_subject(scene, head);
  const auto is_met = [&](const Participant& who) { return head.span.contains(who.span); };
  const bool all_are_met = std::all_of(claim.participants.begin(), claim.participants.end(), is_met);
  if (named && !(about_the_head && all_are_met)) return;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech && !named; ++i)
    for (const auto* mention : scene.people(scene.body[i])) {
      auto who = participant(scene, mention->key, mention->role, mention->of, mention->span);
      if (who.side != scene.source.side || who.office == "spokesperson" || takes_part(claim.participants, who.key))
        continue;
      claim.participants.push_back(std::move(who));
      return;
    }
  const auto office =
      about_the_head ? scene.source.head : equal_office(claim.participants.front().office, scene.source.side);
  const auto* holder = holder_on(scene, office, scene.source.side);
  if (holder == nullptr || takes_part(claim.participants, holder->id)) return;
  claim.participants.push_back(participant(scene, holder->id, office, scene.source.side, {}));
}

void give_other_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  std::string own = scene.source.side, other;
  bool is_own_there = false;
  std::vector<Participant*> strangers;
  for (auto& who : claim.participants) {
    if (own.empty()) own = who.side;
    if (!own.empty() && who.side == own) {
      is_own_there = true;
    } else if (who.side.empty() && scene.known.person(who.key) == nullptr) {
      strangers.push_back(&who);
    } else if (claim.mode == Mode::visit && !who.side.empty() && (other.empty() || who.side == other)) {
      other = who.side;  // whom a traveller meets is of the state that he visits
    } else {
      return;
    }
  }
  if (strangers.empty() || claim.participants.size() < 2 || own.empty()) return;
  const bool act_for_a_state = std::all_of(strangers.begin(), strangers.end(), [&](const Participant* who) {
    return acts_for_a_state(passages, scene, *who);
  });
  if (strangers.size() > 1 && !(is_own_there && act_for_a_state)) return;
  if (scene.source.side.empty() && !act_for_a_state) return;
  auto side = other.empty()                           ? only_other_side(scene, passages, own)
              : visits_the_publisher(scene, passages) ? own
                                                      : other;
  if (side.empty() && act_for_a_state) {
    std::vector<const Passage*> titles;
    for (const auto& title : scene.titles) titles.push_back(&title);
    side = only_other_side(scene, titles, own);
  }
  for (auto* who : strangers) who->side = side;
}

void give_own_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const auto& own = scene.source.side;
  const auto tells_of_abroad = [&](const Mention& one) {
    if (one.kind == Kind::country) return one.key != own;
    if (one.kind == Kind::office) return !one.of.empty() && one.of != own;
    const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
    return place != nullptr && !place->country.empty() && place->country != own && !are_at_odds(place->country, own);
  };
  const bool is_at_home = std::none_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto mentions = scene.mentions_in(passage->span.begin, passage->topics_begin());
    return std::any_of(mentions.begin(), mentions.end(), tells_of_abroad);
  });
  if (own.empty() || !is_at_home) return;
  for (auto& who : claim.participants)
    if (who.side.empty() && !scene.known.person(who.key) && acts_for_a_state(passages, scene, who)) who.side = own;
}

namespace {

// Of the town or the state of the dateline; empty if there is none.
std::string state_of_dateline(const Scene& scene) {
  for (const auto& datelines : {scene.run_in, scene.source.datelines})
    for (const auto dateline : datelines)
      for (const auto& one : scene.mentions_in(dateline.begin, dateline.end)) {
        if (one.kind == Kind::country) return one.key;
        const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
        if (place != nullptr) return place->country;
      }
  return {};
}

}  // namespace

std::string home_of(const Scene& scene) {
  return scene.source.side.empty() ? state_of_dateline(scene) : scene.source.side;
}

void give_side_of_dateline(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const auto side = state_of_dateline(scene);
  if (!scene.source.side.empty() || side.empty()) return;
  for (const auto* passage : passages)
    if (const auto* receives = passage->first(CueClass::hosts))
      for (auto& who : claim.participants)
        if (who.side.empty() && !scene.known.person(who.key) && passage->span.contains(who.span) &&
            who.span.end <= receives->span.begin)
          who.side = side;
}

void give_side_of_offices(const Scene& scene, Claim& claim) {
  const auto& all = claim.participants;
  for (auto& who : claim.participants) {
    if (!who.side.empty() || scene.known.person(who.key) != nullptr) continue;
    const auto side = side_of_place(scene, who.key);
    const bool is_known_there =
        side == scene.source.side ||
        std::any_of(all.begin(), all.end(), [&](const Participant& other) { return other.side == side; });
    who.side = is_known_there || !is_disputed(side) ? side : std::string();
    if (who.side.empty()) who.side = state_of_ambassador(scene, who.key);
  }
}

bool has_no_subject(const Scene& scene, const Passage& passage) {
  const auto* cue = passage.teller();
  if (cue == nullptr || !scene.mentions_in(passage.span.begin, cue->span.begin).empty()) return false;
  const auto with = scene.people(passage);
  return !with.empty() && scene.with_between(cue->span.end, with.front()->span.begin);
}

}  // namespace behistun::claims
