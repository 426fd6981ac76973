// The title says what the release is about, and the sentence of the lead that tells of the same completes it; between
// them they name how, who, when and where.

#include "primary.hpp"

#include <algorithm>

#include "contact/another_kind.hpp"
#include "contact/cast.hpp"
#include "contact/complete.hpp"
#include "contact/kind.hpp"
#include "contact/lead.hpp"
#include "contact/own_side.hpp"
#include "contact/unnamed.hpp"
#include "sentence/next_contact.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "several/agenda.hpp"
#include "several/another_title.hpp"
#include "several/day_before.hpp"
#include "several/further.hpp"
#include "several/listed.hpp"
#include "several/own_words.hpp"
#include "several/several.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;

// « Après un entretien avec A, …, a déclaré le ministre B », «…, заявил министр Б»: who says so, right behind the verb.
void add_who_says_so(const Scene& scene, const Passage& passage, std::size_t begin, Claim& claim) {
  constexpr std::size_t kArticle = 5, kBeside = 2;  // bytes: " the ", ", "
  for (const auto& said : passage.cues) {
    if ((said.kind != CueClass::stop && said.kind != CueClass::reported) || said.span.begin < begin) continue;
    auto end = said.span.end + kArticle;
    for (const auto& one : scene.mentions_in(said.span.end, passage.span.end)) {
      if (one.kind != Kind::person && one.kind != Kind::office) continue;
      if (one.span.begin > end) break;
      end = one.span.end + kBeside;
      if (scene.names_somebody(one)) add(scene, one, claim);
    }
    return;
  }
}

// "The President said this to the press following the talks with X": the sentence is about talks that it puts aside,
// where nothing else is told. Whoever stands in it took part.
const Passage* behind_talks(const Scene& scene, Claim& claim) {
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    for (const auto& cue : passage.cues) {
      const bool is_held =  // "a conversation": how is told beside it, if at all
          cue.kind == CueClass::contact && !cue.deed &&
          (cue.mode == Mode::talks || cue.mode == Mode::meeting || cue.mode == Mode::unknown || remote(cue.mode));
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
      if (sides(claim) == 1) add_who_says_so(scene, passage, aside->end, claim);
      if (sides(claim) >= 2) {
        if (claim.mode == Mode::unknown) read_mode({&passage}, claim);
        return &passage;
      }
      claim.participants.clear();
    }
  }
  return nullptr;
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

// "Visited Munich to attend the conference": the journey is not what the release is about, if it tells whom he met.
bool goes_to_an_event(const Scene& scene, const Passage& lead) {
  const auto* teller = lead.teller();
  return teller != nullptr && teller->mode == Mode::visit && says(Tie::attends, lead.span.of(scene.text));
}

// Whom sentences below another title say that its subject met, in `town` if they tell none.
std::vector<Claim> of_those_met_below(const Scene& scene, const mention::Mention* town,
                                      std::vector<std::size_t>& told) {
  std::vector<Claim> claims;
  for (const auto& telling : below_another_title(scene)) {
    claims.push_back(complete(scene, telling));
    told.push_back(static_cast<std::size_t>(telling.passages.front() - scene.body.data()));
    auto& claim = claims.back();
    if (claims.size() > 1) keep_the_day(scene, claims[claims.size() - 2], claim);
    if (town == nullptr || !claim.place.empty() || !face_to_face(claim.mode)) continue;
    claim.place = town->key;
    claim.place_span = town->span;
  }
  return claims;
}

// Where a first sentence says that several were met, and the next tell of one each.
std::vector<Claim> of_the_sentences_below(const Scene& scene, std::vector<std::size_t>& told) {
  std::vector<Claim> claims;
  for (const auto& telling : below_a_heading(scene)) {
    claims.push_back(complete(scene, telling));
    if (claims.size() > 1) keep_the_day(scene, claims[claims.size() - 2], claims.back());
    for (const auto* passage : telling.passages) told.push_back(static_cast<std::size_t>(passage - scene.body.data()));
  }
  return claims;
}

// Where a heading leads to a list of those who were met.
std::vector<Claim> of_the_lines_of_a_list(const Scene& scene, std::vector<std::size_t>& told) {
  std::vector<Claim> claims;
  for (const auto& telling : listed(scene)) {
    claims.push_back(complete(scene, telling));
    for (const auto* passage : telling.passages) told.push_back(static_cast<std::size_t>(passage - scene.body.data()));
  }
  return claims;
}

// What somebody says that he did, where a release tells nothing else before; `told` are then those sentences alone.
std::vector<Claim> of_own_words(const Scene& scene, std::vector<std::size_t>& told) {
  std::vector<Claim> claims;
  const auto first = told.empty() ? scene.body.size() : *std::min_element(told.begin(), told.end());
  auto all = in_own_words(scene);
  if (all.empty() || all.front().sentence >= first) return claims;
  told.clear();
  for (auto& [claim, said, sentence] : all) {
    sort_participants(claim);
    claims.push_back(complete(scene, {std::move(claim), {said}, std::span(scene.body).subspan(sentence, 1)}));
    told.push_back(sentence);
  }
  return claims;
}

// What title and lead tell of.
std::vector<Claim> of_the_head(const Scene& scene, std::vector<std::size_t>& told) {
  if (auto claims = in_an_agenda(scene, told); !claims.empty()) return claims;
  const auto* title = title_with_contact(scene);
  if (title == nullptr && title_is_of_another_kind(scene)) return {};
  if (auto claims = of_the_lines_of_a_list(scene, told); !claims.empty()) return claims;
  if (title == nullptr) title = title_with_half_a_contact(scene);
  if (title == nullptr) title = title_of_a_pair(scene);
  auto lead_index = lead_sentence(scene, title);
  if (title == nullptr && lead_index == scene.body.size()) title = half_a_contact_made_whole(scene, lead_index);
  if (title != nullptr && only_speaks_of_it(scene, lead_index)) return {};
  const auto* lead = lead_index < scene.body.size() ? &scene.body[lead_index] : nullptr;
  if (title == nullptr) {
    auto claims = of_the_sentences_below(scene, told);
    if (!claims.empty()) return claims;
    if (lead != nullptr && goes_to_an_event(scene, *lead)) {
      claims = of_those_met_below(scene, scene.town_in(lead->span.begin, lead->span.end), told);
      if (!claims.empty()) return claims;
    }
  }
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
    if (claims.size() > 1) keep_the_day(scene, claims[claims.size() - 2], claims.back());
    take_the_day_beside(scene, telling, claims.back());
    for (const auto* passage : telling.passages)
      if (passage != title) told.push_back(static_cast<std::size_t>(passage - scene.body.data()));
  }
  if (!claims.empty()) return claims;
  if (title == nullptr && sides(claim) < 2 && !goes_among_others(scene, *lead) && !meets_untold(scene, *lead) &&
      !meet_each_other(scene, *lead))
    return {};
  const bool is_half = scene.source.side.empty() && title != nullptr && has_no_subject(scene, *title);
  if (claim.participants.size() < 2 && !is_half && !meets_others(scene, passages)) return following(scene, told);
  const auto body = std::span(scene.body).subspan(lead != nullptr ? first_teller_before(scene, lead_index) : 0);
  return {complete(scene, {std::move(claim), std::move(passages), body})};
}

}  // namespace

namespace {

// Is it one of those told before, with the same people?
bool is_told(const std::vector<Claim>& claims, const Claim& more) {
  const auto same = [](const Participant& one, const Participant& other) { return one.key == other.key; };
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& one) {
    return compatible(one.mode, more.mode) && std::equal(one.participants.begin(), one.participants.end(),
                                                         more.participants.begin(), more.participants.end(), same);
  });
}

}  // namespace

std::vector<Claim> primary(const Scene& scene, std::vector<std::size_t>& told) {
  auto claims = of_the_head(scene, told);
  if ((claims.empty() || title_with_contact(scene) == nullptr) && titles_are_statements_at_most(scene))
    if (auto own = of_own_words(scene, told); !own.empty()) claims = std::move(own);
  if (claims.empty() && (!title_is_of_another_kind(scene) || title_is_a_statement(scene)))
    claims = of_those_met_below(scene, nullptr, told);
  if (claims.empty()) return claims;
  for (auto& telling : further(scene, claims.front(), told)) {
    told.push_back(static_cast<std::size_t>(telling.passages.front() - scene.body.data()));
    auto claim = complete(scene, telling);
    if (!opens_with_another(scene, *telling.passages.front()) && is_told(claims, claim)) continue;
    take_the_day_before(scene, *telling.passages.front(), claims.front(), claim);
    claims.push_back(std::move(claim));
    keep_the_day(scene, claims.front(), claims.back());
    keep_the_place(claims.front(), claims.back());
  }
  return claims;
}

}  // namespace behistun::claims
