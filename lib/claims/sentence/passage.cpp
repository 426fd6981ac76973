// What the cues of one sentence say together.

#include "passage.hpp"

#include <algorithm>
#include <array>

namespace behistun::claims {

bool tells_of_contact(CueClass kind) {
  return kind == CueClass::contact || kind == CueClass::channel || kind == CueClass::soft;
}

bool face_to_face(Mode mode) {
  return mode == Mode::meeting || mode == Mode::visit || mode == Mode::talks || mode == Mode::two_plus_two ||
         mode == Mode::multilateral;
}

bool remote(Mode mode) { return mode == Mode::call || mode == Mode::video; }

int rank(Mode mode) {
  constexpr std::array<Mode, 9> kOrder = {Mode::unknown,      Mode::letter, Mode::visit,
                                          Mode::meeting,      Mode::talks,  Mode::call,
                                          Mode::multilateral, Mode::video,  Mode::two_plus_two};
  return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), mode) - kOrder.begin());
}

void Passage::begin_at(std::size_t begin) {
  span.begin = std::max(span.begin, begin);
  std::erase_if(cues, [&](const Cue& cue) { return cue.span.begin < span.begin; });
  std::erase_if(asides, [&](Span aside) { return aside.begin < span.begin; });
}

void Passage::end_at(std::size_t end) {
  span.end = std::min(span.end, end);
  std::erase_if(cues, [&](const Cue& cue) { return cue.span.end > span.end; });
  std::erase_if(asides, [&](Span aside) { return aside.begin >= span.end; });
}

const Cue* Passage::find(CueClass kind) const {
  const auto at = std::find_if(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.kind == kind; });
  return at == cues.end() ? nullptr : &*at;
}

bool Passage::lies_in_aside(Span inner) const {
  return std::any_of(asides.begin(), asides.end(), [&](Span aside) { return aside.contains(inner); });
}

bool Passage::is_recalled(Span inner) const {
  if (asides.empty()) return false;
  return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::aside && cue.value == "recalled" && cue.span.end <= inner.begin && in_aside(inner);
  });
}

// "A letter in which he invites him to a visit", "held a meeting with the adviser on talks", "met him and spoke of the
// summit", "discuss by phone the summit": what is held or done is the contact, and what another noun behind it names is
// another thing.
bool Passage::only_speaks_of(const Cue& noun, const Cue& told) const {
  const bool is_by_telephone = told.kind == CueClass::channel && told.mode == Mode::call;
  if (is_by_telephone && !noun.deed && noun.mode == Mode::multilateral && noun.first > told.last) return true;
  // « S'est entretenu avec A, qui effectue une visite »: why A was there.
  if (told.deed && told.mode == Mode::unknown && !noun.deed && noun.mode == Mode::visit) return noun.first > told.last;
  if (told.mode == Mode::letter && !told.deed && noun.first > told.last) return face_to_face(noun.mode);
  if (noun.deed || !face_to_face(noun.mode) || noun.mode == Mode::two_plus_two || !face_to_face(told.mode))
    return false;
  if (told.deed) return told.mode == Mode::meeting && noun.mode == Mode::multilateral;
  return std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && cue.value.empty() && cue.last <= told.first &&
           std::none_of(cues.begin(), cues.end(), [&](const Cue& other) {
             return tells_of_contact(other.kind) && other.first >= cue.last && other.last <= told.first;
           });
  });
}

const Cue* Passage::teller() const {
  if (!may_tell()) return nullptr;
  const auto* soft = has(CueClass::contact) ? nullptr : first(CueClass::soft);
  const auto end = topics_begin();
  const auto* verb = first(CueClass::contact);
  const bool travels = verb != nullptr && verb->deed && verb->mode == Mode::visit && verb->span.begin < end &&
                       !in_aside(verb->span) && !has(CueClass::channel);
  if (travels) return verb;  // "visited Tirana for talks with the leaders"
  for (const bool asides_too : {false, true}) {
    const Cue* best = nullptr;
    for (const auto& cue : cues) {
      if (cue.span.begin >= end) break;
      if (!tells_of_contact(cue.kind) || (cue.kind == CueClass::soft && &cue != soft)) continue;
      if (!asides_too && in_aside(cue.span)) continue;
      if (best == nullptr || (rank(cue.mode) > rank(best->mode) && !only_speaks_of(cue, *best))) best = &cue;
    }
    if (best != nullptr) return best;
  }
  return nullptr;
}

Mode Passage::mode() const {
  const auto* cue = teller();
  return cue == nullptr ? Mode::unknown : cue->mode;
}

std::size_t Passage::topics_begin() const {
  if (!may_have(CueClass::stop)) return span.end;
  const auto* contact = first(CueClass::contact);
  if (contact == nullptr) contact = first(CueClass::channel);
  // "A visit, during which he met X": whom the traveller met is no topic.
  const auto leads_on = [&](const Cue& stop) {
    return stop.value == "during" && contact != nullptr && contact->mode == Mode::visit &&
           std::any_of(cues.begin(), cues.end(), [&](const Cue& one) {
             return one.kind == CueClass::contact && one.first >= stop.last && one.mode != Mode::visit;
           });
  };
  for (const auto& cue : cues)
    if (cue.kind == CueClass::stop && (contact == nullptr || cue.first >= contact->last) && !leads_on(cue))
      return cue.span.begin;
  return span.end;
}

const Cue* Passage::nearest(Span to) const {
  const auto distance = [&](const Cue& cue) {
    return to.begin > cue.span.end ? to.begin - cue.span.end : cue.span.begin - std::min(cue.span.begin, to.end);
  };
  const Cue* nearest = nullptr;
  for (const auto& cue : cues)
    if ((cue.kind == CueClass::contact || cue.kind == CueClass::channel) &&
        (nearest == nullptr || distance(cue) < distance(*nearest)))
      nearest = &cue;
  return nearest;
}

}  // namespace behistun::claims
