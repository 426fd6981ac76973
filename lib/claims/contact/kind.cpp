// How they were in contact: what title and lead say, settled by who was there and where.

#include "kind.hpp"

#include <algorithm>
#include <array>

#include "another_kind.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

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

// "Discussed energy in A on Tuesday": behind the topics a town is where they met if the day stands beside it.
bool tells_a_town_and_day(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 4;  // bytes: " on "
  if (!passage.has(CueClass::soft)) return false;
  const auto* town = scene.town_in(passage.topics_begin(), passage.span.end);
  const auto* verb = passage.first(CueClass::soft);
  if (town != nullptr && stands_before(Tie::in, scene.text, town->span.begin) && town->span.begin >= verb->span.end &&
      town->span.begin - verb->span.end <= kNear)
    return true;  // «обсудили в Астане торговлю»
  const auto& all = scene.source.reading.dates;
  return town != nullptr && stands_before(Tie::in, scene.text, town->span.begin) &&
         std::any_of(all.begin(), all.end(), [&](const dates::Date& date) {
           return date.span.begin >= town->span.end && date.span.begin - town->span.end <= kNear;
         });
}

// "The meeting was held on Sunday", told further down of what they had "discussed".
const Cue* noun_told_later(std::span<const Passage> body) {
  constexpr std::size_t kArticle = 4;  // bytes
  for (const auto& passage : body.subspan(0, std::min(body.size(), kLeadSentences))) {
    const auto* cue = passage.first(CueClass::contact);
    if (!passage.speech && cue != nullptr && !cue->deed && passage.has(CueClass::held) &&
        cue->span.begin <= passage.span.begin + kArticle)
      return cue;
  }
  return nullptr;
}

// "A and B discussed trade. A said so following the talks", "their conversation was frank": a noun with an article, of
// what was only "discussed" above.
const Cue* noun_spoken_of_later(const Scene& scene, std::span<const Passage> body) {
  constexpr std::size_t kNear = 6;  // sentences
  for (std::size_t i = 0; i < std::min(body.size(), kNear); ++i)
    for (const auto& cue : body[i].cues) {
      const auto before = scene.text.substr(0, cue.span.begin);
      const bool is_told_before = before.ends_with(" the ") || before.ends_with(" their ") || before.ends_with("The ");
      const bool is_one = cue.mode == Mode::meeting || cue.mode == Mode::talks || remote(cue.mode);
      if (cue.kind == CueClass::contact && !cue.deed && is_told_before && is_one && !body[i].speech &&
          !body[i].has(CueClass::another) && !body[i].has(CueClass::future))
        return &cue;
    }
  return nullptr;
}

// "The call reaffirmed the alliance", told further down of what they had "spoken" about.
const Cue* channel_told_later(std::span<const Passage> body) {
  constexpr std::size_t kNear = 4;  // sentences
  for (std::size_t i = 0; i < std::min(body.size(), kNear) && !body[i].speech; ++i)
    if (const auto* cue = body[i].first(CueClass::contact); cue != nullptr && !cue->deed && remote(cue->mode) &&
                                                            !body[i].has(CueClass::another) &&
                                                            !body[i].in_aside(cue->span))
      return cue;
  return nullptr;
}

// "The talks, which A and B led, were held by video conference": how the noun of title or lead was held, told in a
// sentence behind them.
const Cue* channel_of_the_noun(const Telling& telling, const Claim& claim) {
  const auto near = telling.body.subspan(0, std::min(telling.body.size(), kLeadSentences));
  for (const auto& passage : near) {
    if (passage.speech) break;
    const auto* channel = passage.first(CueClass::channel);
    if (channel == nullptr || channel->mode != Mode::video || passage.in_aside(channel->span) ||
        passage.has(CueClass::another) || passage.has(CueClass::also) || passage.has(CueClass::wish))
      continue;
    const auto noun = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::contact && !cue.deed && cue.mode == claim.mode && cue.last <= channel->first;
    });
    if (noun != passage.cues.end() && channel->span.begin < passage.topics_begin()) return channel;
  }
  return nullptr;
}

}  // namespace

void read_mode(const std::vector<const Passage*>& passages, Claim& claim) {
  const Cue* told = nullptr;
  bool channel_told = false, told_aside = false;
  for (const auto* passage : passages) {
    const auto* cue = passage->teller();
    if (cue == nullptr) continue;
    const bool tells_channel = passage->has(CueClass::channel) && remote(cue->mode);
    const bool outranks =
        told != nullptr && !channel_told && rank(cue->mode) > rank(told->mode) &&
        (tells_channel || (told->deed && told->mode != Mode::visit && !cue->deed && cue->mode == Mode::talks));
    const bool is_aside = passage->in_aside(cue->span) || is_wished_for(*passage, *cue);
    const bool puts_right = told_aside && !is_aside && cue->mode != Mode::unknown;  // "Before his visit, A meets B"
    if (told == nullptr || told->mode == Mode::unknown || outranks || puts_right) {
      told = cue;
      told_aside = is_aside;
    }
    channel_told = channel_told || tells_channel;
  }
  if (told == nullptr) return;
  claim.mode = told->mode;
  claim.mode_span = told->span;
}

void settle_open_mode(const Scene& scene, const Telling& telling, Claim& claim) {
  if (claim.mode == Mode::meeting || claim.mode == Mode::talks || claim.mode == Mode::multilateral)
    if (const auto* channel = channel_of_the_noun(telling, claim); channel != nullptr) {
      claim.mode = channel->mode;
      claim.mode_span = channel->span;
    }
  if (claim.mode != Mode::unknown) return;
  const auto& passages = telling.passages;
  const bool in_person = std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
    return passage->has(CueClass::venue) || passage->has(CueClass::hosts) || passage->has(CueClass::hosted) ||
           tells_a_town(scene, *passage) || tells_a_town_and_day(scene, *passage);
  });
  if (const auto* noun = noun_told_later(telling.body); noun != nullptr) {
    claim.mode = noun->mode;
    claim.mode_span = noun->span;
  }
  if (claim.mode != Mode::unknown) return;
  const bool told_by_noun_or_verb =
      std::any_of(passages.begin(), passages.end(), [](const Passage* p) { return p->has(CueClass::contact); });
  if (const auto* noun = told_by_noun_or_verb ? nullptr : noun_spoken_of_later(scene, telling.body); noun != nullptr) {
    claim.mode = noun->mode;
    claim.mode_span = noun->span;
    return;
  }
  if (const auto* channel = channel_told_later(telling.body); channel != nullptr) {
    claim.mode = channel->mode;
    claim.mode_span = channel->span;
    return;
  }
  // An ambassador serves where those are with whom he speaks.
  const bool is_on_the_spot = std::any_of(claim.participants.begin(), claim.participants.end(),
                                          [](const Participant& who) { return who.office == "ambassador"; });
  claim.mode = in_person || is_on_the_spot ? Mode::meeting : Mode::call;
}

// "A, in town for the summit, met B", «в кулуарах саммита А пообщался с Б»: of two the verb, or the other noun, tells
// how.
void leave_out_the_summit(const std::vector<const Passage*>& passages, Claim& claim) {
  constexpr std::size_t kTwo = 2;
  if (claim.mode != Mode::multilateral || claim.participants.size() != kTwo || sides(claim) != kTwo ||
      std::any_of(claim.participants.begin(), claim.participants.end(), [](const auto& who) { return who.state(); }) ||
      std::any_of(passages.begin(), passages.end(), [](const auto* one) { return one->has(CueClass::joint); }))
    return;
  for (const auto* passage : passages)
    for (const auto& cue : passage->cues) {
      const bool is_theirs = cue.kind == CueClass::contact && (cue.mode == Mode::meeting || cue.mode == Mode::talks ||
                                                               (cue.deed && cue.mode == Mode::unknown));
      if (!is_theirs || passage->in_aside(cue.span)) continue;
      claim.mode = cue.mode == Mode::unknown ? Mode::meeting : cue.mode;
      claim.mode_span = cue.span;
      return;
    }
}

void settle_format(Claim& claim, bool of_envoys) {
  const auto holds = [&](std::string_view office) {
    return std::count_if(claim.participants.begin(), claim.participants.end(),
                         [&](const Participant& who) { return who.office == office; });
  };
  if (!face_to_face(claim.mode) && claim.mode != Mode::unknown) return;
  if (holds("foreign-minister") >= 2 && holds("defence-minister") >= 2 && sides(claim) == 2)
    claim.mode = Mode::two_plus_two;
  const bool is_one_meeting = face_to_face(claim.mode) && claim.mode != Mode::two_plus_two && claim.mode != Mode::visit;
  const bool meets_envoys = of_envoys || static_cast<std::size_t>(holds("ambassador")) + 1 >= sides(claim);
  if (sides(claim) >= 3 && is_one_meeting && !meets_envoys) claim.mode = Mode::multilateral;
}

}  // namespace behistun::claims
