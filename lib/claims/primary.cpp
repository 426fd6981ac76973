// The title says what the release is about, and the sentence of the lead that tells of the same completes it; between
// them they name how, who, when and where.

#include "primary.hpp"

#include <algorithm>
#include <array>

#include "cast.hpp"
#include "further.hpp"
#include "lead.hpp"
#include "own_side.hpp"
#include "participant.hpp"
#include "setting.hpp"
#include "several.hpp"
#include "unnamed.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::size_t kSentencesOfCircumstances = 4;  // that may tell how long it lasted

// The title's word stands, unless it leaves the kind open: a channel in the lead ("spoke", and then "by video
// conference") outranks it, and talks in the lead a mere verb ("meets", and then "held talks").
void read_mode(const std::vector<const Passage*>& passages, Claim& claim) {
  const Cue* told = nullptr;
  bool channel_told = false;
  for (const auto* passage : passages) {
    const auto* cue = passage->teller();
    if (cue == nullptr) continue;
    const bool tells_channel = passage->has(CueClass::channel) && remote(cue->mode);
    const bool outranks =
        told != nullptr && !channel_told && rank(cue->mode) > rank(told->mode) &&
        (tells_channel || (told->deed && told->mode != Mode::visit && !cue->deed && cue->mode == Mode::talks));
    if (told == nullptr || told->mode == Mode::unknown || outranks) told = cue;
    channel_told = channel_told || tells_channel;
  }
  if (told == nullptr) return;
  claim.mode = told->mode;
  claim.mode_span = told->span;
}

// "WASHINGTON: The Secretary spoke …": where it was written, not where they met.
bool is_dateline(const Scene& scene, const Passage& passage, const Mention& town) {
  constexpr std::size_t kNear = 48;  // bytes: " (APP, 6 September) -"
  if (town.span.begin != passage.span.begin) return false;
  const auto behind = scene.text.substr(town.span.end, kNear);
  constexpr std::array<std::string_view, 6> kBreaks = {": ", " – ", " — ", " - ", " -- ", ") "};
  return std::any_of(kBreaks.begin(), kBreaks.end(),
                     [&](std::string_view mark) { return behind.find(mark) != std::string_view::npos; });
}

bool tells_a_town(const Scene& scene, const Passage& passage) {
  const auto* town = scene.town_in(passage.span.begin, passage.topics_begin());
  if (town != nullptr && is_dateline(scene, passage, *town))
    town = scene.town_in(town->span.end, passage.topics_begin());
  return town != nullptr;
}

// "The call reaffirmed the alliance", told further down of what they had "spoken" about.
Mode channel_told_later(std::span<const Passage> body) {
  constexpr std::size_t kNear = 4;  // sentences
  for (std::size_t i = 0; i < std::min(body.size(), kNear) && !body[i].speech; ++i)
    if (const auto* cue = body[i].first(CueClass::contact); cue != nullptr && !cue->deed && remote(cue->mode) &&
                                                            !body[i].has(CueClass::another) &&
                                                            !body[i].in_aside(cue->span))
      return cue->mode;
  return Mode::unknown;
}

// "Spoke", « s'est entretenu » leave the channel open: face to face if they tell a venue, a host or a town, else a
// call.
void settle_open_mode(const Scene& scene, const Telling& telling, Claim& claim) {
  if (claim.mode != Mode::unknown) return;
  const auto& passages = telling.passages;
  const bool in_person = std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    return passage->has(CueClass::venue) || passage->has(CueClass::hosts) || passage->has(CueClass::hosted) ||
           tells_a_town(scene, *passage);
  });
  const bool told_by_noun_or_verb =
      std::any_of(passages.begin(), passages.end(), [](const Passage* p) { return p->has(CueClass::contact); });
  const auto channel = channel_told_later(telling.body);
  if (told_by_noun_or_verb) claim.mode = channel != Mode::unknown ? channel : in_person ? Mode::meeting : Mode::call;
}

// The country named nearest to the words, behind them or before them in the same clause.
void read_initiator(const Scene& scene, std::span<const Passage> body, Claim& claim) {
  for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), 6) && !body[i].speech; ++i) {
    const auto* cue = body[i].first(CueClass::initiator);
    if (cue == nullptr) continue;
    const Mention* nearest = nullptr;
    std::size_t distance = 60;
    for (const auto& mention : scene.source.mentions) {
      if (!body[i].span.contains(mention.span) || scene.side_of(mention).empty()) continue;
      const bool behind = mention.span.begin >= cue->span.end;
      const auto gap = behind ? mention.span.begin - cue->span.end
                              : cue->span.begin - std::min(cue->span.begin, mention.span.end) + 12;
      if (gap < distance) {
        nearest = &mention;
        distance = gap;
      }
    }
    if (nearest == nullptr) continue;
    const auto side = scene.side_of(*nearest);
    if (std::none_of(claim.participants.begin(), claim.participants.end(),
                     [&](const Participant& who) { return who.side == side; }))
      continue;
    claim.initiator = side;
    claim.initiator_span = {std::min(cue->span.begin, nearest->span.begin), std::max(cue->span.end, nearest->span.end)};
    return;
  }
}

void read_modality(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const bool future_words = std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    const auto* future = passage->first(CueClass::future);
    const auto* contact = passage->first(CueClass::contact);
    return future != nullptr && contact != nullptr && future->span.begin < passage->topics_begin();
  });
  const bool later = scene.anchor && claim.when && claim.when->first > *scene.anchor + 1;
  if (later || (future_words && !(scene.anchor && claim.when && claim.when->last < *scene.anchor)))
    claim.tense = Tense::future;
  claim.reported = title_with_contact(scene) == nullptr && scene.source.side.empty();
  if (!claim.reported)
    claim.reported = std::any_of(passages.begin(), passages.end(),
                                 [](const Passage* passage) { return passage->has(CueClass::reported); });
  claim.negated = std::any_of(passages.begin(), passages.end(),
                              [](const Passage* passage) { return passage->has(CueClass::negation); });
}

// Foreign and defence ministers of two sides make a 2+2; meetings of three sides are multilateral, unless ambassadors
// are received.
void settle_format(Claim& claim, bool of_envoys) {
  const auto holds = [&](std::string_view office) {
    return std::count_if(claim.participants.begin(), claim.participants.end(),
                         [&](const Participant& who) { return who.office == office; });
  };
  if (!face_to_face(claim.mode) && claim.mode != Mode::unknown) return;
  if (holds("foreign-minister") >= 2 && holds("defence-minister") >= 2 && sides(claim) == 2)
    claim.mode = Mode::two_plus_two;
  const bool is_one_meeting = face_to_face(claim.mode) && claim.mode != Mode::two_plus_two && claim.mode != Mode::visit;
  if (sides(claim) >= 3 && is_one_meeting && !of_envoys) claim.mode = Mode::multilateral;
}

void read_circumstances(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto words = scene.words_of(passage);
  const auto* cue = passage.teller();
  const bool same = cue != nullptr && compatible(cue->mode, claim.mode);
  if (claim.minutes == 0)
    if (const auto found = duration(words, same ? std::optional(cue->first) : std::nullopt)) {
      claim.minutes = found->minutes;
      claim.duration_span = found->span;
    }
  if (claim.ordinal == 0 && same && !passage.in_aside(cue->span))
    if (const auto found = ordinal(words, cue->first)) {
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

// Whoever stands before a verb such as "stressed" raised what stands behind it.
void read_topics(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto words = scene.words_of(passage);
  const auto verb = raising_verb(words);
  std::string side;
  if (verb != std::string_view::npos)
    for (const auto& mention : scene.mentions_in(passage.span.begin, verb))
      if (mention.kind != Kind::country && side.empty()) side = scene.side_of(mention);
  for (auto& topic : topics(words)) {
    const auto same = [&](const Topic& other) { return other.key == topic.key; };
    if (std::any_of(claim.topics.begin(), claim.topics.end(), same)) continue;
    if (topic.span.begin > verb) topic.raised_by = side;
    claim.topics.push_back(std::move(topic));
  }
}

void read_circumstances(const Scene& scene, const Telling& telling, Claim& claim) {
  mark_guests(claim);
  for (const auto* passage : telling.passages) read_circumstances(scene, *passage, claim);
  const auto& body = telling.body;
  for (std::size_t i = 0; i < std::min(body.size(), kSentencesOfCircumstances) && !body[i].speech; ++i)
    read_circumstances(scene, body[i], claim);
  for (const auto& passage : body)
    if (!passage.speech) read_topics(scene, passage, claim);
}

// "The President said this to the press following the talks with X": the sentence is about talks that it puts aside,
// where nothing else is told. Whoever stands in it took part.
const Passage* behind_talks(const Scene& scene, Claim& claim) {
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    for (const auto& cue : passage.cues) {
      const bool is_held =
          cue.kind == CueClass::contact && !cue.deed && (cue.mode == Mode::talks || cue.mode == Mode::meeting);
      if (!is_held || !passage.in_aside(cue.span)) continue;
      const auto aside =
          std::find_if(passage.asides.begin(), passage.asides.end(), [&](Span one) { return one.contains(cue.span); });
      constexpr std::size_t kNear = 30;  // bytes: "following the bilateral talks"
      if (cue.span.begin - aside->begin > kNear) continue;
      claim.mode = cue.mode;
      claim.mode_span = cue.span;
      claim.span = passage.span;
      for (const auto& one : scene.mentions_in(passage.span.begin, aside->end))
        if (one.kind == Kind::person || (one.kind == Kind::office && !one.key.starts_with("office:")))
          add(scene, one, claim);
      if (sides(claim) == 2) return &passage;
      claim.participants.clear();
    }
  }
  return nullptr;
}

// What is told of the contact besides who took part.
Claim complete(const Scene& scene, const Telling& telling) {
  const auto& passages = telling.passages;
  Claim claim = telling.claim;
  settle_open_mode(scene, telling, claim);
  read_when(scene, passages, telling.body, claim);
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

// "On 23 September he met A. He then met B": the day goes on until another is told.
void keep_the_day(const Claim& before, Claim& claim) {
  if (!claim.when_span.empty() || before.when_span.empty()) return;
  claim.when = before.when;
  claim.grain = before.grain;
  claim.when_span = before.when_span;
}

// The talks that a sentence puts aside, as the primary contact, where nothing else is; `told` takes the sentence.
std::vector<Claim> following(const Scene& scene, std::vector<std::size_t>& told) {
  Claim claim;
  claim.primary = true;
  const auto* passage = behind_talks(scene, claim);
  if (passage == nullptr) return {};
  told.push_back(static_cast<std::size_t>(passage - scene.body.data()));
  sort_participants(claim);
  return {complete(scene, {std::move(claim), {passage}, scene.body})};
}

// The first sentence up to the lead that tells of a contact: before it stand headings and what led to it.
std::size_t first_teller_before(const Scene& scene, std::size_t lead) {
  std::size_t i = 0;
  while (i < lead && (scene.body[i].speech || scene.body[i].teller() == nullptr)) ++i;
  return i;
}

// What title and lead tell of.
std::vector<Claim> of_the_head(const Scene& scene, std::vector<std::size_t>& told) {
  const auto* title = title_with_contact(scene);
  if (title == nullptr && title_is_of_another_kind(scene)) return {};
  if (title == nullptr) title = title_with_half_a_contact(scene);
  auto lead_index = lead_sentence(scene, title);
  if (title == nullptr && lead_index == scene.body.size()) title = half_a_contact_made_whole(scene, lead_index);
  const auto* lead = lead_index < scene.body.size() ? &scene.body[lead_index] : nullptr;
  if (title == nullptr && lead == nullptr) return following(scene, told);
  if (lead != nullptr) told.push_back(lead_index);

  Claim claim;
  claim.primary = true;
  claim.span = title != nullptr ? title->span : lead->span;
  std::vector<const Passage*> passages;
  if (title != nullptr) passages.push_back(title);
  if (lead != nullptr) passages.push_back(lead);
  read_mode(passages, claim);
  read_participants(scene, passages, claim);
  if (claim.participants.empty()) return following(scene, told);

  std::vector<Claim> claims;
  for (const auto& telling : several(scene, title, lead_index, claim)) {
    claims.push_back(complete(scene, telling));
    if (claims.size() > 1) keep_the_day(claims[claims.size() - 2], claims.back());
    for (const auto* passage : telling.passages)
      if (passage != title) told.push_back(static_cast<std::size_t>(passage - scene.body.data()));
  }
  if (!claims.empty()) return claims;
  if (title == nullptr && sides(claim) < 2 && !goes_among_others(scene, *lead)) return {};
  const bool is_half = scene.source.side.empty() && title != nullptr && has_no_subject(scene, *title);
  if (claim.participants.size() < 2 && !is_half && !meets_others(scene, passages)) return following(scene, told);
  const auto body = std::span(scene.body).subspan(lead != nullptr ? first_teller_before(scene, lead_index) : 0);
  return {complete(scene, {std::move(claim), std::move(passages), body})};
}

}  // namespace

std::vector<Claim> primary(const Scene& scene, std::vector<std::size_t>& told) {
  auto claims = of_the_head(scene, told);
  if (claims.empty()) return claims;
  for (auto& telling : further(scene, claims.front(), told)) {
    claims.push_back(complete(scene, telling));
    keep_the_day(claims.front(), claims.back());
    told.push_back(static_cast<std::size_t>(telling.passages.front() - scene.body.data()));
  }
  return claims;
}

}  // namespace behistun::claims
