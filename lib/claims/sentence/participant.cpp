// Somebody as a participant: his name, for whom he acts, and in which office.

#include "participant.hpp"

#include <algorithm>

namespace behistun::claims {

namespace {

using mention::Mention;

// Is the office known of someone a better name for what the text calls `role`? "President" Michel presides the
// European Council; but whoever is known for nothing of our kinds is what the text says.
bool outranks(const gazetteer::Office& held, const std::string& role, const std::string& of) {
  if (role.empty() || role == "other") return true;
  return held.office != "other" && (is_head(role) || (!of.empty() && held.of != of));
}

// What the text calls somebody where it first says so, by an office of our kinds if it ever does; empty if it never
// says.
std::string_view role_in_text(const Scene& scene, std::string_view key) {
  std::string_view role;
  for (const auto& one : scene.source.mentions) {
    if (one.kind != mention::Kind::person || one.key != key || one.role.empty()) continue;
    if (one.role != "other") return one.role;
    role = one.role;
  }
  return role;
}

// The office in which someone acts: that of the day, else the one that the text names; where no day is known, the
// first.
const gazetteer::Office* office_of(const Scene& scene, const std::string& key, const std::string& role,
                                   const std::string& of) {
  const auto all = scene.known.offices_of(key);
  if (scene.anchor)
    if (const auto* held = scene.known.office_on(key, *scene.anchor)) return held;
  const auto told = scene.anchor || !role.empty() ? std::string_view(role) : role_in_text(scene, key);
  const auto named = std::find_if(all.begin(), all.end(), [&](const gazetteer::Office& office) {
    return (of.empty() || office.of == of) && (told.empty() || office.office == told);
  });
  if (named != all.end() && (!scene.anchor || !role.empty())) return &*named;
  return all.empty() || scene.anchor ? nullptr : &all.front();
}

// "Secretary of State A": of the one state that has a minister of that name, unless the release of another office names
// nothing of that state. Then he is of the publisher's.
bool is_only_reckoned(const Scene& scene, const std::string& side) {
  const auto& all = scene.source.mentions;
  return !scene.source.side.empty() && side != scene.source.side && scene.known.country(side) != nullptr &&
         std::none_of(all.begin(), all.end(), [&](const Mention& one) {
           const auto* place = one.kind == mention::Kind::place ? scene.known.place(one.key) : nullptr;
           return (one.kind == mention::Kind::country && one.key == side) ||
                  (one.kind == mention::Kind::body && one.of == side) || (place != nullptr && place->country == side);
         });
}

// "OSCE Chairperson-in-Office A", minister of B: in the releases of the organisation whom the text calls its own acts
// for it.
bool acts_for_the_publisher(const Scene& scene, const std::string& key) {
  const auto& own = scene.source.side;
  const auto& all = scene.source.mentions;
  return !own.empty() && scene.known.country(own) == nullptr &&
         std::any_of(all.begin(), all.end(), [&](const Mention& one) {
           return one.kind == mention::Kind::person && one.key == key && one.of == own;
         });
}

}  // namespace

Participant participant(const Scene& scene, const std::string& key, const std::string& role, const std::string& of,
                        Span span) {
  Participant who;
  who.key = key;
  who.span = span;
  if (const auto* person = scene.known.person(key)) {
    who.ru = person->name.ru;
    who.fr = person->name.fr;
    who.en = person->name.en;
  } else if (!key.starts_with("office:")) {
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
  if (who.office.empty() || who.office == "other") {  // named alone here, by an office elsewhere
    const auto told = role_in_text(scene, key);
    if (!told.empty() && !(is_head(told) && scene.known.person(key) != nullptr))
      who.office = told;  // "first president"
  }
  if (held == nullptr && !of.empty() && !role.empty() && is_only_reckoned(scene, of)) {
    who.side = all.empty() ? scene.source.side : all.front().of;
    who.office = "other";
  }
  if (acts_for_the_publisher(scene, key)) who.side = scene.source.side;
  if (!scene.is_side_of(who.side, who.office)) who.side.clear();  // the head of a firm
  return who;
}

bool is_head(std::string_view office) { return office == "head-of-state" || office == "head-of-government"; }

void add(const Scene& scene, const Mention& mention, Claim& claim) {
  const auto same = [&](const Participant& other) { return other.key == mention.key; };
  if (const auto at = std::find_if(claim.participants.begin(), claim.participants.end(), same);
      at != claim.participants.end()) {
    if (at->side.empty() && scene.is_side_of(mention.of, mention.role)) at->side = mention.of;
    if (at->office.empty()) at->office = mention.role;
    return;
  }
  claim.participants.push_back(participant(scene, mention.key, mention.role, mention.of, mention.span));
}

namespace {

Participant by_itself(const std::string& side, const gazetteer::Trilingual& name, Span span) {
  Participant who;
  who.key = who.side = side;
  who.ru = name.ru;
  who.fr = name.fr;
  who.en = name.en;
  who.span = span;
  return who;
}

}  // namespace

Participant state(const gazetteer::Country& country, Span span) { return by_itself(country.code, country.name, span); }
Participant organisation(const gazetteer::Body& body, Span span) { return by_itself(body.id, body.name, span); }

bool takes_part(const std::vector<Participant>& participants, std::string_view key) {
  return std::any_of(participants.begin(), participants.end(), [&](const Participant& who) { return who.key == key; });
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

}  // namespace behistun::claims
