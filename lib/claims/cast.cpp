#include "cast.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <iterator>

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

struct Leader {
  std::string_view country, example;
};
constexpr Leader kLeaders[] = {
#include "leaders.inc"
};

bool is_head(std::string_view office) { return office == "head-of-state" || office == "head-of-government"; }

// Is the office known of someone a better name for what the text calls `role`? "President" Michel presides the
// European Council; but whoever is known for nothing of our kinds is what the text says.
bool outranks(const gazetteer::Office& held, const std::string& role, const std::string& of) {
  if (role.empty() || role == "other") return true;
  return held.office != "other" && (is_head(role) || (!of.empty() && held.of != of));
}

// The office in which someone acts: that of the day, else the one that the text names; where no day is known, the
// first.
const gazetteer::Office* office_of(const Scene& scene, const std::string& key, const std::string& role,
                                   const std::string& of) {
  const auto all = scene.known.offices_of(key);
  if (scene.anchor)
    if (const auto* held = scene.known.office_on(key, *scene.anchor)) return held;
  const auto named = std::find_if(all.begin(), all.end(), [&](const gazetteer::Office& office) {
    return (of.empty() || office.of == of) && (role.empty() || office.office == role);
  });
  if (named != all.end() && (!scene.anchor || !role.empty())) return &*named;
  return all.empty() || scene.anchor ? nullptr : &all.front();
}

Participant participant(const Scene& scene, const std::string& key, const std::string& role, const std::string& of,
                        Span span) {
  Participant who;
  who.key = key;
  who.span = span;
  if (const auto* person = scene.known.person(key)) {
    who.ru = person->name.ru;
    who.fr = person->name.fr;
    who.en = person->name.en;
  } else {
    const auto name = key.substr(std::min(key.size(), std::string_view("name:").size()));
    auto& slot = scene.source.reading.language == Language::ru   ? who.ru
                 : scene.source.reading.language == Language::fr ? who.fr
                                                                 : who.en;
    slot = name;
  }
  const auto* held = office_of(scene, key, role, of);
  const auto all = scene.known.offices_of(key);
  who.side = held != nullptr ? held->of : of.empty() && !all.empty() ? all.front().of : of;
  who.office = held != nullptr && outranks(*held, role, of) ? held->office : role;
  if (!scene.known.is_side(who.side)) who.side.clear();  // the head of a firm
  return who;
}

bool tells_of_one_met(const Passage& passage) {
  const auto* cue = passage.first(CueClass::contact);
  return cue != nullptr && !remote(cue->mode) && cue->mode != Mode::letter;
}

// A visit is told by its travellers; whom they met stands in the next sentences ("they were received by …").
void add_hosts_of_a_visit(const Scene& scene, Claim& claim) {
  if (claim.mode != Mode::visit) return;
  const bool travels_alone = sides(claim) < 2;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences); ++i)
    if (!scene.body[i].speech &&
        (scene.body[i].has(CueClass::hosted) || (travels_alone && tells_of_one_met(scene.body[i]))))
      for (const auto* mention : scene.people(scene.body[i])) add(scene, *mention, claim);
}

// "The President received new ambassadors. Credentials were presented by A and B": of a contact of which title and lead
// name one alone, the next sentence that tells of the same names the others.
void add_those_met(const Scene& scene, Claim& claim) {
  if (claim.participants.size() != 1 || !face_to_face(claim.mode) || claim.mode == Mode::visit) return;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    const auto* cue = passage.first(CueClass::contact);
    if (cue == nullptr || passage.in_aside(cue->span) || passage.has(CueClass::wish) ||
        !compatible(cue->mode, claim.mode))
      continue;
    for (const auto* mention : scene.people(passage))
      if (const auto side = scene.side_of(*mention); !side.empty() && side != claim.participants.front().side)
        add(scene, *mention, claim);
    if (claim.participants.size() > 1) return;
  }
}

// Who speaks for the press office tells of the contact, and took no part in it.
void leave_out_spokespersons(Claim& claim) {
  const auto speaks = [](const Participant& who) { return who.office == "spokesperson"; };
  if (!std::all_of(claim.participants.begin(), claim.participants.end(), speaks))
    std::erase_if(claim.participants, speaks);
}

// Who meets a president for a state that its head of government leads.
std::string equal_office(const std::string& office, std::string_view side) {
  if (!is_head(office)) return office;
  const bool led_by_government =
      std::any_of(std::begin(kLeaders), std::end(kLeaders), [&](const Leader& row) { return row.country == side; });
  return led_by_government ? "head-of-government" : "head-of-state";
}

// A readout may leave its own side unnamed in title and lead ("Telephone conversation with President of France
// Emmanuel Macron"): then it is who of the own side stands in the lead, else the one whose press office it is, else
// who holds the same office there. A press office need not name its head beside people of his own side either
// ("Meeting with Governor …").
void add_own_side(const Scene& scene, const Passage& head, Claim& claim) {
  if (scene.source.side.empty() || !scene.anchor) return;
  const bool named = std::any_of(claim.participants.begin(), claim.participants.end(),
                                 [&](const Participant& who) { return who.side == scene.source.side; });
  const bool about_the_head = !scene.source.head.empty() && has_no_subject(scene, head);
  if (named && (claim.participants.size() > 1 || !about_the_head)) return;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech && !named; ++i)
    for (const auto* mention : scene.people(scene.body[i])) {
      auto who = participant(scene, mention->key, mention->role, mention->of, mention->span);
      if (who.side != scene.source.side || who.office == "spokesperson") continue;
      claim.participants.push_back(std::move(who));
      return;
    }
  const auto office =
      about_the_head ? scene.source.head : equal_office(claim.participants.front().office, scene.source.side);
  const auto holders = scene.known.holders(office, scene.source.side, *scene.anchor);
  if (holders.size() != 1 || holders.front()->id == claim.participants.front().key) return;
  claim.participants.push_back(participant(scene, holders.front()->id, office, scene.source.side, {}));
}

// "With German and French counterparts": who is only reckoned to be meant gives way to whom the text names of that
// side.
void leave_out_unnamed_counterparts(const Scene& scene, Claim& claim) {
  const auto& all = scene.source.mentions;
  const auto is_named = [&](const std::string& key) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Mention& one) { return one.kind == Kind::person && one.key == key; });
  };
  const auto is_counterpart = [&](const Participant& who) {
    const auto words = unicode::to_lower(who.span.of(scene.text));
    constexpr std::array<std::string_view, 3> kWords = {"counterpart", "homologue", "коллег"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return words.find(word) != std::string::npos; });
  };
  const auto is_reckoned = [&](const Participant& who) {
    return !who.state() && is_counterpart(who) && !is_named(who.key);
  };
  std::vector<Participant> reckoned;
  std::copy_if(claim.participants.begin(), claim.participants.end(), std::back_inserter(reckoned), is_reckoned);
  for (const auto& who : reckoned) {
    const auto meant =
        std::find_if(claim.participants.begin(), claim.participants.end(), [&](const Participant& other) {
          return other.key != who.key && is_named(other.key) && (other.side == who.side || other.side.empty());
        });
    if (meant == claim.participants.end()) continue;
    meant->side = who.side;
    std::erase_if(claim.participants, [&](const Participant& other) { return other.key == who.key; });
  }
}

// Where the heads of two sides meet, the ministers beside them are their suite.
void leave_out_suite(Claim& claim) {
  std::vector<std::string_view> led;
  for (const auto& who : claim.participants)
    if (is_head(who.office)) led.push_back(who.side);
  std::sort(led.begin(), led.end());
  if (std::unique(led.begin(), led.end()) - led.begin() < 2) return;
  std::erase_if(claim.participants, [](const Participant& who) { return who.office.ends_with("-minister"); });
}

// The "leaders" of a state that its head of government leads are not its head of state, where the former is named.
void leave_out_second_leader(const Scene& scene, Claim& claim) {
  const auto is_named = [&](const Participant& who) {
    return std::any_of(scene.source.mentions.begin(), scene.source.mentions.end(),
                       [&](const Mention& one) { return one.kind == Kind::person && one.key == who.key; });
  };
  std::vector<std::string> led;
  for (const auto& who : claim.participants)
    if (who.office == "head-of-government" && equal_office("head-of-state", who.side) == who.office)
      led.push_back(who.side);
  std::erase_if(claim.participants, [&](const Participant& who) {
    return who.office == "head-of-state" && std::find(led.begin(), led.end(), who.side) != led.end() && !is_named(who);
  });
}

// "Minister", "governor" and the like act for a state though the text does not say which.
bool acts_for_a_state(const std::vector<const Passage*>& passages, const Scene& scene, const Participant& who) {
  if (who.office != "other") return !who.office.empty();
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

// The one other state that the words name, where they name one: of a country, an office, a body or a place.
std::string only_other_side(const Scene& scene, const std::vector<const Passage*>& passages) {
  std::string only;
  for (const auto* passage : passages)
    for (const auto& one : scene.mentions_in(passage->span.begin, passage->topics_begin())) {
      const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
      const auto& side = one.kind == Kind::country ? one.key : place != nullptr ? place->country : one.of;
      if (place != nullptr && are_at_odds(side, scene.source.side)) continue;
      if (side.empty() || side == scene.source.side || scene.known.country(side) == nullptr || side == only) continue;
      if (!only.empty()) return {};
      only = side;
    }
  return only;
}

// A contact of the publisher's own with somebody whose state the text names, but not beside him: "discussed the
// Ukrainian-Slovenian dialogue with State Secretary Igor Senčar".
void give_other_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  Participant* stranger = nullptr;
  for (auto& who : claim.participants) {
    if (who.side == scene.source.side) continue;
    if (!who.side.empty() || stranger != nullptr) return;
    stranger = &who;
  }
  if (stranger != nullptr && claim.participants.size() > 1 && !scene.source.side.empty() &&
      scene.known.person(stranger->key) == nullptr)
    stranger->side = only_other_side(scene, passages);
}

// Where no other state is named, whose office is not told is the publisher's: "Meeting with Minister of Culture …".
void give_own_side(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const bool is_at_home = std::none_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto mentions = scene.mentions_in(passage->span.begin, passage->topics_begin());
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return (one.kind == Kind::country && one.key != scene.source.side) ||
             (one.kind == Kind::office && !one.of.empty() && one.of != scene.source.side);
    });
  });
  if (scene.source.side.empty() || !is_at_home) return;
  for (auto& who : claim.participants)
    if (who.side.empty() && !scene.known.person(who.key) && acts_for_a_state(passages, scene, who))
      who.side = scene.source.side;
}

}  // namespace

bool has_no_subject(const Scene& scene, const Passage& passage) {
  const auto* cue = passage.teller();
  if (cue == nullptr || !scene.mentions_in(passage.span.begin, cue->span.begin).empty()) return false;
  const auto with = scene.people(passage);
  return !with.empty() && scene.with_between(cue->span.end, with.front()->span.begin);
}

void add(const Scene& scene, const Mention& mention, Claim& claim) {
  const auto same = [&](const Participant& other) { return other.key == mention.key; };
  if (const auto at = std::find_if(claim.participants.begin(), claim.participants.end(), same);
      at != claim.participants.end()) {
    if (at->side.empty() && scene.known.is_side(mention.of)) at->side = mention.of;
    if (at->office.empty()) at->office = mention.role;
    return;
  }
  claim.participants.push_back(participant(scene, mention.key, mention.role, mention.of, mention.span));
}

void add_states(const Scene& scene, const Passage& head, Claim& claim) {
  for (const auto& mention : scene.mentions_in(head.span.begin, head.topics_begin())) {
    const auto* country = mention.kind == Kind::country ? scene.known.country(mention.key) : nullptr;
    const auto same = [&](const Participant& other) { return other.key == mention.key; };
    if (country == nullptr || std::any_of(claim.participants.begin(), claim.participants.end(), same)) continue;
    auto& who = claim.participants.emplace_back();
    who.key = who.side = country->code;
    who.ru = country->name.ru;
    who.fr = country->name.fr;
    who.en = country->name.en;
    who.span = mention.span;
  }
  if (claim.participants.size() < 2) claim.participants.clear();
  sort_participants(claim);
}

std::size_t sides(const Claim& claim) {
  std::vector<std::string_view> all;
  for (const auto& who : claim.participants)
    if (!who.side.empty()) all.push_back(who.side);
  std::sort(all.begin(), all.end());
  return static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
}

void sort_participants(Claim& claim) {
  std::sort(claim.participants.begin(), claim.participants.end(),
            [](const Participant& a, const Participant& b) { return a.key < b.key; });
}

void read_participants(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  for (const auto* passage : passages)
    for (const auto* mention : scene.people(*passage)) add(scene, *mention, claim);
  const auto head = std::min(scene.body.size(), kLeadSentences);
  for (std::size_t i = 0; i < head && claim.participants.empty(); ++i) {
    const auto people = scene.people(scene.body[i]);
    const bool is_one =
        std::all_of(people.begin(), people.end(), [&](const Mention* who) { return who->key == people.front()->key; });
    if (is_one && scene.body[i].has(CueClass::contact) && !scene.is_of_the_people(scene.body[i])) continue;
    for (const auto* mention : people) add(scene, *mention, claim);
  }
  for (std::size_t i = 0; i < passages.size() && claim.participants.empty(); ++i)
    add_states(scene, *passages[i], claim);
  if (std::any_of(claim.participants.begin(), claim.participants.end(),
                  [](const Participant& who) { return who.state(); }))
    return;
  if (claim.participants.empty()) return;
  add_hosts_of_a_visit(scene, claim);
  add_those_met(scene, claim);
  leave_out_spokespersons(claim);
  add_own_side(scene, *passages.front(), claim);
  give_other_side(scene, passages, claim);
  give_own_side(scene, passages, claim);
  leave_out_unnamed_counterparts(scene, claim);
  leave_out_suite(claim);
  leave_out_second_leader(scene, claim);
  sort_participants(claim);
}

}  // namespace behistun::claims
