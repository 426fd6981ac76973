#include "where.hpp"

#include <algorithm>
#include <array>

#include "another_kind.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "when.hpp"

namespace behistun::claims {

namespace {

// « Au siège des Nations unies à New York », «в штаб-квартире ООН в Нью-Йорке»: the town of a building stands behind
// it.
const mention::Mention* town_behind(const Scene& scene, const mention::Mention& building, std::size_t end) {
  const auto* town = scene.town_in(building.span.end, end);
  if (town == nullptr) return nullptr;
  const auto words = scene.text.substr(building.span.end, town->span.begin - building.span.end);
  return words.size() > 1 && words.size() == 1 + end_of_first(Tie::in, words.substr(1)) ? town : nullptr;
}

}  // namespace

bool set_where(const Scene& scene, std::size_t begin, std::size_t end, Claim& claim) {
  const auto* town = scene.town_in(begin, end);
  if (town == nullptr) return false;
  if (const auto* behind = town_behind(scene, *town, end)) town = behind;
  const auto* place = scene.known.place(town->key);
  claim.place = place->id;
  claim.place_span = town->span;
  for (auto& who : claim.participants) who.host = who.side == place->country;
  return true;
}

namespace {

using mention::Kind;
using mention::Mention;

std::string receiving_side(const Scene& scene, const Passage& passage, const Claim& claim) {
  const auto who = scene.people(passage);
  if (const auto* cue = passage.first(CueClass::hosted)) {
    for (const auto* one : who)
      if (one->span.begin >= cue->span.end) return scene.side_of(*one);
    return {};
  }
  std::string before;
  if (const auto* cue = passage.first(CueClass::hosts))
    for (const auto* one : who)
      if (one->span.end <= cue->span.begin)
        for (const auto& who : claim.participants)
          if (who.key == one->key) before = who.side;
  return before;
}

// Where the topics begin, but not before the town on the sidelines of whose conference they met.
std::size_t end_of_places(const Passage& passage) {
  const auto is_a_venue = [&](const Cue& stop) {
    return std::any_of(passage.cues.begin(), passage.cues.end(),
                       [&](const Cue& cue) { return cue.kind == CueClass::venue && cue.span.contains(stop.span); });
  };
  const auto topics = passage.topics_begin();
  const auto stop = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::stop && cue.span.begin >= topics && !is_a_venue(cue);
  });
  return stop == passage.cues.end() ? passage.span.end : stop->span.begin;
}

struct EventTown {
  std::string_view event, town, example;
};
constexpr EventTown kEventTowns[] = {
#include "event-towns.inc"
};

// "On the margins of", "at the Munich Security Conference": where such a conference is held. Nobody of the two is host
// there.
bool set_town_of_event(const Scene& scene, const Passage& passage, Claim& claim) {
  for (const auto& one : scene.mentions_in(passage.span.begin, end_of_places(passage))) {
    const auto held = std::find_if(std::begin(kEventTowns), std::end(kEventTowns),
                                   [&](const EventTown& row) { return row.event == one.key; });
    const auto* place = held == std::end(kEventTowns) ? nullptr : scene.known.place(held->town);
    if (place == nullptr) continue;
    claim.place = place->id;
    claim.place_span = one.span;
    return true;
  }
  return false;
}

// "He said so to the press following the talks with B in Kyiv": the town of the talks that a sentence puts aside, where
// they are those of the claim.
bool set_town_of_aside(const Scene& scene, const Passage& passage, Claim& claim) {
  for (const auto& cue : passage.cues) {
    if (cue.kind != CueClass::contact || cue.deed || !compatible(cue.mode, claim.mode)) continue;
    const auto aside =
        std::find_if(passage.asides.begin(), passage.asides.end(), [&](Span one) { return one.contains(cue.span); });
    if (aside == passage.asides.end() || passage.is_recalled(cue.span)) continue;
    const auto mentions = scene.mentions_in(cue.span.end, aside->end);
    const auto was_there = [&](const Mention& one) { return takes_part(claim.participants, one.key); };
    if (std::any_of(mentions.begin(), mentions.end(), was_there) && set_where(scene, cue.span.end, aside->end, claim))
      return true;
  }
  return false;
}

struct CityState {
  std::string_view state, town, example;
};
constexpr CityState kCityStates[] = {
#include "city-states.inc"
};

// "In Singapore on 3 June": the state stands where its town would.
bool set_city_state(const Scene& scene, const Passage& passage, Claim& claim) {
  for (const auto& one : scene.mentions_in(passage.span.begin, end_of_places(passage))) {
    if (one.kind != Kind::country || one.role == "adjective") continue;
    const auto row = std::find_if(std::begin(kCityStates), std::end(kCityStates),
                                  [&](const CityState& state) { return state.state == one.key; });
    if (row == std::end(kCityStates) || !stands_before(Tie::in, scene.text, one.span.begin)) continue;
    claim.place = row->town;
    claim.place_span = one.span;
    for (auto& who : claim.participants) who.host = who.side == one.key;
    return true;
  }
  return false;
}

// Does the preposition before a region stand right behind a contact, somebody, a day or a body? "Met A in Bali", "the
// G20 summit in Bali", but not "the settlement in Donbas".
bool is_where_they_met(const Scene& scene, const Passage& passage, Span region) {
  const auto word = scene.text.find_last_of(" \n", region.begin - 2) + 1;
  const auto ends_there = [&](std::size_t end) { return end <= word && word - end <= 2; };  // bytes: ", "
  const auto before = scene.mentions_in(passage.span.begin, word);
  return word == passage.span.begin ||
         std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return tells_of_contact(cue.kind) && ends_there(cue.span.end); }) ||
         std::any_of(before.begin(), before.end(), [&](const Mention& one) {
           return one.kind != Kind::place && one.kind != Kind::country && ends_there(one.span.end);
         });
}

// "Met in Bali": an island or a region, where nothing tells a town.
bool set_region(const Scene& scene, const Passage& passage, Claim& claim) {
  for (const auto& one : scene.mentions_in(passage.span.begin, end_of_places(passage))) {
    const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
    if (place == nullptr || place->kind != "region" || !stands_before(Tie::in, scene.text, one.span.begin) ||
        passage.in_aside(one.span) || !is_where_they_met(scene, passage, one.span))
      continue;
    claim.place = place->id;
    claim.place_span = one.span;
    for (auto& who : claim.participants) who.host = who.side == place->country;
    return true;
  }
  return false;
}

}  // namespace

void read_where(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
                Claim& claim) {
  if (remote(claim.mode) || claim.mode == Mode::letter || claim.mode == Mode::unknown) return;
  for (const auto* passage : passages)
    if (set_where(scene, passage->span.begin, end_of_places(*passage), claim)) return;
  const bool has_dateline = !scene.source.datelines.empty() || !scene.run_in.empty();
  for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), 2) && !body[i].speech; ++i) {
    // "Discussed the results of the meeting in Brussels", "prepared the summit in Reykjavik".
    const bool tells = body[i].has(CueClass::venue) && body[i].teller() != nullptr;
    const auto end =
        tells ? end_of_places(body[i]) : std::min(something_else(body[i], claim.mode), body[i].topics_begin());
    const auto* town = scene.town_in(body[i].span.begin, end);
    if (i > 0 && is_of_others(scene, body[i], claim)) continue;
    const bool is_of_a_thing =  // « depuis le Sommet d'Erevan », below a dateline
        town != nullptr && has_dateline && stands_before(Tie::of, scene.text, town->span.begin);
    if (!is_of_a_thing && set_where(scene, body[i].span.begin, end, claim)) return;
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), 2) && !body[i].speech; ++i)
    if (set_town_of_aside(scene, body[i], claim)) return;
  for (const auto* passage : passages)
    if (set_town_of_event(scene, *passage, claim) || set_city_state(scene, *passage, claim)) return;
  for (const auto& datelines : {scene.source.datelines, scene.run_in})
    for (const auto dateline : datelines)
      if (set_where(scene, dateline.begin, dateline.end, claim)) return;
  // "New York", in a line of its own above the title, "Strasbourg" in one above the body.
  const auto tells_only_where = [&](const Passage& line) {
    return line.cues.empty() && set_where(scene, line.span.begin, line.span.end, claim);
  };
  if (std::any_of(scene.titles.begin(), scene.titles.end(), tells_only_where)) return;
  if (!scene.body.empty() && tells_only_where(scene.body.front())) return;
  for (const auto* passage : passages)
    if (set_region(scene, *passage, claim)) return;
}

namespace {

// "A visit to Greece and Malta": whose people receive there, where the text tells no town. A state that only tells
// whose visit it is ("of the President of Azerbaijan to Ukraine") stands in an office or behind "of". The one behind
// "in" or "to" first.
std::vector<std::string> visited_sides(const Scene& scene, const Passage& passage) {
  const auto* visit = passage.teller();
  if (visit == nullptr || visit->mode != Mode::visit) return {};
  const auto mentions = scene.mentions_in(visit->span.end, passage.topics_begin());
  const auto is_of_an_office = [&](const mention::Mention& state) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const mention::Mention& one) {
      return one.kind == Kind::office && one.span.contains(state.span);
    });
  };
  std::vector<std::string> visited;
  for (const auto& one : mentions) {
    if (one.kind != Kind::country || one.role == "adjective" || passage.in_aside(one.span) || is_of_an_office(one) ||
        stands_before(Tie::of, scene.text, one.span.begin))
      continue;
    const bool is_there = stands_before(Tie::in, scene.text, one.span.begin);
    visited.insert(is_there ? visited.begin() : visited.end(), one.key);
  }
  return visited;
}

// Is it put aside by what says who somebody is: "with B, who is on a visit to A"?
bool is_of_a_relative(const Passage& passage, Span words) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::aside && cue.value == "relative" && cue.span.end <= words.begin;
  });
}

// "Talks with B, who will arrive in A on a visit", "who is in A on a visit": one of those who talk comes to the state
// of the other.
std::string side_arrived_at(const Scene& scene, const Passage& passage, const Claim& claim) {
  constexpr std::size_t kBehind = 32;  // bytes: " officielle en République de A"
  constexpr std::size_t kBefore = 40;  // bytes: " on his first official "
  if (sides(claim) < 2) return {};
  for (const auto& cue : passage.cues) {
    if (cue.mode != Mode::visit || !tells_of_contact(cue.kind) || cue.span.begin >= passage.topics_begin() ||
        is_wished_for(passage, cue) || (passage.in_aside(cue.span) && !is_of_a_relative(passage, cue.span)))
      continue;
    const auto from = cue.span.begin - std::min(cue.span.begin - passage.span.begin, kBefore);
    const auto takes_part = [&](std::string_view side) {
      return std::any_of(claim.participants.begin(), claim.participants.end(),
                         [&](const Participant& who) { return who.side == side; });
    };
    const auto to = std::min(cue.span.end + kBehind, passage.span.end);
    if (says(Tie::home, scene.text.substr(cue.span.end, to - cue.span.end)) && takes_part(scene.source.side))
      return scene.source.side;
    for (const auto& one : scene.mentions_in(from, to)) {
      const bool is_behind = one.span.begin >= cue.span.end;
      const bool is_there =
          (stands_before(Tie::in, scene.text, one.span.begin) || stands_before(Tie::to, scene.text, one.span.begin) ||
           (is_behind && one.span.begin == cue.span.end + 1));  // "arrived in A"
      if (one.kind == Kind::country && one.role != "adjective" && is_there && takes_part(one.key)) return one.key;
    }
  }
  return {};
}

// "A visits Greece and Malta".
void receive_in_each_state(const Scene& scene, const std::vector<const Passage*>& passages, Claim& visit) {
  auto all = visit.participants;
  for (const auto* passage : passages)
    for (const auto& side : visited_sides(scene, *passage))
      for (auto& who : all) who.host = who.host || who.side == side;
  const bool is_anyones = std::any_of(all.begin(), all.end(), [](const Participant& who) { return !who.host; });
  if (is_anyones) visit.participants = std::move(all);
}

}  // namespace

void read_hosts(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const auto is_host = [](const Participant& who) { return who.host; };
  const bool has_host = std::any_of(claim.participants.begin(), claim.participants.end(), is_host);
  if (has_host && claim.mode == Mode::visit) return receive_in_each_state(scene, passages, claim);
  if (!face_to_face(claim.mode) || has_host) return;
  for (const auto* passage : passages) {
    auto side = receiving_side(scene, *passage, claim);
    if (side.empty() && claim.mode == Mode::visit)
      if (auto visited = visited_sides(scene, *passage); !visited.empty()) side = std::move(visited.front());
    if (side.empty() && claim.mode != Mode::visit) side = side_arrived_at(scene, *passage, claim);
    for (auto& who : claim.participants) who.host = !side.empty() && who.side == side;
    if (side.empty()) continue;
    if (claim.mode == Mode::visit) receive_in_each_state(scene, passages, claim);
    return;
  }
}

void mark_guests(Claim& claim) {
  const auto is_host = [](const Participant& who) { return who.host; };
  // Where all are of one side nobody is anybody's guest: "The President met with the Mayor of Moscow".
  if (std::all_of(claim.participants.begin(), claim.participants.end(), is_host))
    for (auto& who : claim.participants) who.host = false;
  if (!face_to_face(claim.mode) || std::none_of(claim.participants.begin(), claim.participants.end(), is_host)) return;
  for (auto& who : claim.participants) who.guest = !who.host;
}

}  // namespace behistun::claims
