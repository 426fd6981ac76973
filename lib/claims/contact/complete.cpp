// What is told of a contact besides who took part: how and when, where, at whose wish, for how long, about what.

#include "complete.hpp"

#include <algorithm>

#include "kind.hpp"
#include "lead.hpp"
#include "sentence/participant.hpp"
#include "sentence/topics.hpp"
#include "stay.hpp"
#include "unnamed.hpp"
#include "when.hpp"
#include "where.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::size_t kSentencesOfCircumstances = 4;  // that may tell how long it lasted

// "At the request of Paris": a town speaks for its country.
std::string side_that_asks(const Scene& scene, const Mention& mention) {
  const auto* place = mention.kind == Kind::place ? scene.known.place(mention.key) : nullptr;
  return place != nullptr ? place->country : scene.side_of(mention);
}

// "At the Turkish side's initiative", but not "the grain initiative".
bool is_of_somebody(const Scene& scene, const Cue& initiative) {
  constexpr std::size_t kNear = 40;  // bytes: "at the insistent Turkish "
  const auto before = scene.text.substr(0, initiative.span.begin);
  const auto near = before.substr(before.size() - std::min(before.size(), kNear));
  return initiative.value != "led" || before.ends_with("s ") || near.find("at ") != std::string_view::npos;
}

// "At A's request, B spoke with him".
bool owns(const Scene& scene, const Mention& somebody, const Cue& initiative) {
  const Span between{somebody.span.end, std::max(somebody.span.end, initiative.span.begin)};
  return between.of(scene.text) == "'s " || between.of(scene.text) == "’s ";
}

// "At the Prime Minister's request, the President told him of the plan": what was asked for is no contact.
bool asks_for_something_else(const Scene& scene, const Passage& passage, const Cue& cue, const Mention& who) {
  const auto tells = [](const Cue& one) {
    return tells_of_contact(one.kind) || (one.kind == CueClass::held && one.value.empty());
  };
  const auto does_it = [&](const Mention& one) {
    return (one.kind == Kind::person || one.kind == Kind::office) && one.span.begin > who.span.end;
  };
  const auto behind = scene.mentions_in(cue.span.end, passage.span.end);
  return std::none_of(passage.cues.begin(), passage.cues.end(), tells) &&
         std::any_of(behind.begin(), behind.end(), does_it);
}

// The country named nearest to the words, behind them or before them in the same clause.
void read_initiator(const Scene& scene, std::span<const Passage> body, Claim& claim) {
  for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), 6) && !body[i].speech; ++i) {
    const auto& cues = body[i].cues;
    const auto cue = std::find_if(cues.begin(), cues.end(), [&](const Cue& one) {
      return one.kind == CueClass::initiator && is_of_somebody(scene, one);
    });
    if (cue == cues.end()) continue;
    const Mention* nearest = nullptr;
    constexpr std::size_t kNear = 60, kFar = 120;  // bytes
    std::size_t distance = cue->value == "from" ? kFar : kNear;
    for (const auto& mention : scene.source.mentions) {
      if (!body[i].span.contains(mention.span) || side_that_asks(scene, mention).empty()) continue;
      const bool behind = mention.span.begin >= cue->span.end;
      if (cue->value == "from" && !behind) continue;
      const auto gap = behind ? mention.span.begin - cue->span.end
                       : owns(scene, mention, *cue)
                           ? 0
                           : cue->span.begin - std::min(cue->span.begin, mention.span.end) + 12;
      if (gap < distance) {
        nearest = &mention;
        distance = gap;
      }
    }
    if (nearest == nullptr || asks_for_something_else(scene, body[i], *cue, *nearest)) continue;
    const auto side = side_that_asks(scene, *nearest);
    if (std::none_of(claim.participants.begin(), claim.participants.end(),
                     [&](const Participant& who) { return who.side == side; }))
      continue;
    claim.initiator = side;
    claim.initiator_span = {std::min(cue->span.begin, nearest->span.begin), std::max(cue->span.end, nearest->span.end)};
    return;
  }
}

// "The Minister spoke ahead of her trip to A": what the contact is told by stands right behind words for what is ahead.
bool lies_ahead(const std::vector<const Passage*>& passages, const Claim& claim) {
  constexpr std::size_t kNear = 40;  // bytes: " her first official "
  return std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    return std::any_of(passage->cues.begin(), passage->cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::aside && cue.value == "ahead" && cue.span.end <= claim.mode_span.begin &&
             claim.mode_span.begin - cue.span.end <= kNear && passage->in_aside(claim.mode_span);
    });
  });
}

void read_modality(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const bool future_words =
      !is_told_as_held(passages) && std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
        const auto* future = passage->first(CueClass::future);
        const auto* contact = passage->first(CueClass::contact);
        return future != nullptr && contact != nullptr && future->span.begin < passage->topics_begin();
      });
  const bool later = scene.anchor && claim.when && claim.when->first > *scene.anchor + 1;
  const bool is_over = scene.anchor && claim.when && claim.when->last < *scene.anchor;
  if (later || ((future_words || lies_ahead(passages, claim)) && !is_over)) claim.tense = Tense::future;
  claim.reported = title_with_contact(scene) == nullptr && scene.source.side.empty();
  if (!claim.reported)
    claim.reported = std::any_of(passages.begin(), passages.end(),
                                 [](const Passage* passage) { return passage->has(CueClass::reported); });
  claim.negated = std::any_of(passages.begin(), passages.end(),
                              [](const Passage* passage) { return passage->has(CueClass::negation); });
}

// "Le Premier ministre reçoit …" is not the first time.
bool is_of_an_office(const Scene& scene, const Passage& passage, Span ordinal) {
  const auto before = scene.mentions_in(passage.span.begin, ordinal.begin + 1);
  return std::any_of(before.begin(), before.end(), [&](const mention::Mention& one) {
    return one.kind == mention::Kind::office && one.span.end > ordinal.begin;
  });
}

void read_circumstances(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto words = scene.words_of(passage);
  const auto* cue = passage.teller();
  const bool same = cue != nullptr && compatible(cue->mode, claim.mode);
  if (claim.minutes == 0)
    if (const auto found = duration(words, same ? std::optional(cue->first) : std::nullopt, passage.topics_begin())) {
      claim.minutes = found->minutes;
      claim.duration_span = found->span;
    }
  const bool has_own = same && !passage.in_aside(cue->span);
  if (claim.ordinal == 0 && (has_own || cue == nullptr))
    if (auto found = has_own ? ordinal(words, cue->first, cue->deed, passage.topics_begin()) : std::nullopt;
        (found || (found = ordinal_of_noun(words))) && !is_of_an_office(scene, passage, found->span)) {
      claim.ordinal = found->number;
      claim.within = found->within;
      claim.ordinal_span = found->span;
    }
  if (const auto* occasion = passage.first(CueClass::occasion);
      occasion != nullptr && claim.occasion.empty() && face_to_face(claim.mode)) {
    claim.occasion = occasion->value;
    claim.occasion_span = occasion->span;
  }
}

void read_circumstances(const Scene& scene, const Telling& telling, Claim& claim) {
  mark_guests(claim);
  for (const auto* passage : telling.passages) read_circumstances(scene, *passage, claim);
  const auto& body = telling.body;
  for (std::size_t i = 0; i < std::min(body.size(), kSentencesOfCircumstances) && !body[i].speech; ++i)
    read_circumstances(scene, body[i], claim);
  for (const auto& passage : body)
    if (!passage.speech || passage.quoted) add_topics(scene, passage, claim);
  if (body.empty()) return;
  const auto first = static_cast<std::size_t>(body.data() - scene.body.data());
  for (const auto& [sentence, said] : scene.quoted)
    if (sentence >= first && sentence < first + body.size()) add_topics(scene, said, claim);
}

}  // namespace

Claim complete(const Scene& scene, const Telling& telling) {
  const auto& passages = telling.passages;
  Claim claim = telling.claim;
  leave_out_the_summit(passages, claim);
  settle_open_mode(scene, telling, claim);
  read_when(scene, passages, telling.body, claim);
  read_first_day(scene, passages, telling.body, claim);
  read_where(scene, passages, telling.body, claim);
  read_hosts(scene, passages, claim);
  read_initiator(scene, telling.body, claim);
  read_modality(scene, passages, claim);
  settle_format(claim, std::any_of(passages.begin(), passages.end(),
                                   [](const Passage* passage) { return passage->has(CueClass::envoys); }));
  const bool is_in_a_group = std::any_of(passages.begin(), passages.end(),
                                         [&](const Passage* passage) { return meets_a_group(scene, *passage); });
  if (sides(claim) == 1 && claim.mode == Mode::meeting && is_in_a_group) claim.mode = Mode::multilateral;
  read_circumstances(scene, telling, claim);
  return claim;
}

void keep_the_day(const Scene& scene, const Claim& before, Claim& claim) {
  constexpr std::size_t kColon = 4;  // bytes: "23 June: A met B", whose day is its own
  const auto is_of_dateline = [&](Span day) {
    if (day.end <= claim.span.begin && claim.span.begin - day.end <= kColon) return false;
    const auto holds = [&](Span line) { return line.contains(day); };
    return std::any_of(scene.source.datelines.begin(), scene.source.datelines.end(), holds) ||
           std::any_of(scene.run_in.begin(), scene.run_in.end(), holds);
  };
  // "On 1 and 2 June he had several meetings", above one told of the second of June and one of no day.
  const bool is_of_all = claim.when && before.when && !claim.span.contains(claim.when_span) &&
                         claim.when->first <= before.when->first && before.when->last <= claim.when->last;
  if ((!claim.when_span.empty() && !is_of_dateline(claim.when_span) && !is_of_all) || before.when_span.empty()) return;
  claim.when = before.when;
  claim.grain = before.grain;
  claim.when_span = before.when_span;
}

void keep_the_place(const Claim& before, Claim& claim) {
  if (!claim.place.empty() || !face_to_face(claim.mode) || !face_to_face(before.mode) || claim.when != before.when)
    return;
  claim.place = before.place;
  claim.place_span = before.place_span;
}

}  // namespace behistun::claims
