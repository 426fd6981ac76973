// The next sentence seldom names again whom the one before named: he is "the minister", "the Italian official", "his
// guest". Which of the two is meant, the state beside the word tells, or else the office; and where neither does, it is
// whose release it is.

#include "called.hpp"

#include <algorithm>
#include <array>

#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool is_of_somebody(const Mention& one) { return one.kind == Kind::person || one.kind == Kind::office; }

// "The minister of defence, A": the word is part of what names another.
bool is_part_of_a_name(const Scene& scene, const Passage& passage, const Cue& word) {
  constexpr std::size_t kBeside = 2;  // bytes: «министр А»
  const auto near = scene.mentions_in(passage.span.begin, word.span.end + kBeside);
  return std::any_of(near.begin(), near.end(), [&](const Mention& one) {
    // « Le Chancelier », an office of nobody's, is the word itself.
    const bool is_the_word = one.kind == Kind::office && one.key.starts_with("office:") &&
                             one.span.end <= word.span.end &&
                             (one.of.empty() || (one.of == scene.source.side && one.span.begin >= word.span.begin));
    return is_of_somebody(one) && !is_the_word && one.span.end > word.span.begin;
  });
}

// The state that stands beside the word: « le diplomate chinois », «корейского министра», «гость из Рима».
std::string state_beside(const Scene& scene, const Passage& passage, const Cue& word) {
  constexpr std::size_t kBefore = 40, kBehind = 8;  // bytes: «южноафриканского », « de l'», « из »
  const auto from = std::max(passage.span.begin, word.span.begin - std::min(word.span.begin, kBefore));
  for (const auto& one : scene.mentions_in(from, word.span.end + kBehind)) {
    const bool is_beside = one.span.end + 1 == word.span.begin || one.span.begin >= word.span.end;
    if (!is_beside) continue;
    if (one.kind == Kind::country) return one.key;
    const auto* place = one.kind == Kind::place ? scene.known.place(one.key) : nullptr;
    if (place != nullptr && one.span.begin >= word.span.end) return place->country;
  }
  return {};
}

// « Le ministre a reçu », but not « le ministre de l'Énergie a reçu »: what follows the word does not say of what.
bool stands_alone(const Scene& scene, const Passage& passage, const Cue& word) {
  constexpr std::size_t kShort = 4;  // bytes: "a", «в»
  constexpr std::array<std::string_view, 3> kVerbs = {"s'", "avai", "étai"};
  if (word.last >= scene.tokens.size() || scene.tokens[word.last].span.begin >= passage.span.end) return true;
  const auto& next = scene.tokens[word.last];
  const auto words = scene.text.substr(next.span.begin);
  if (end_of_first(Tie::of, words) > 0) return false;
  return next.span.size() <= kShort || scene.text.substr(word.span.end).starts_with(", ") ||
         std::any_of(kVerbs.begin(), kVerbs.end(), [&](auto verb) { return words.starts_with(verb); }) ||
         std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) { return cue.first == word.last; });
}

// Of those whom `may_be` says the publisher's, or else who is named first in the lead: a title may call him otherwise.
template <typename MayBe>
const Participant* best_of(const Scene& scene, const Claim& main, MayBe may_be) {
  const auto& all = main.participants;
  const auto own = std::find_if(all.begin(), all.end(), [&](const Participant& who) {
    return may_be(who) && !who.side.empty() && who.side == scene.source.side;
  });
  if (own != all.end()) return &*own;
  const auto lead = std::min(scene.body.size(), kLeadSentences);
  const auto mentions = lead == 0 ? std::span<const Mention>()
                                  : scene.mentions_in(scene.body.front().span.begin, scene.body[lead - 1].span.end);
  for (const auto& one : mentions) {
    const auto who = std::find_if(all.begin(), all.end(),
                                  [&](const Participant& other) { return other.key == one.key && may_be(other); });
    if (who != all.end()) return &*who;
  }
  const auto named = std::find_if(all.begin(), all.end(), may_be);
  return named == all.end() ? nullptr : &*named;
}

const Participant* meant_by(const Scene& scene, const Passage& passage, const Claim& main, const Cue& word) {
  if (is_part_of_a_name(scene, passage, word)) return nullptr;
  const bool is_any = word.value == "any" || word.value == "state" || word.value == "guest";
  const auto holds_it = [&](const Participant& who) { return is_any || who.office.ends_with(word.value); };
  if (const auto* guest = word.value == "guest" ? guest_of(scene, main) : nullptr; guest != nullptr)
    return guest;  // « l'hôte de l'Algérie », «гость из Рима»
  if (const auto state = state_beside(scene, passage, word); !state.empty())
    return best_of(scene, main, [&](const Participant& who) { return who.side == state && holds_it(who); });
  if (word.value == "guest" || word.value == "state" || !stands_alone(scene, passage, word)) return nullptr;
  return best_of(scene, main, holds_it);
}

// "The minister", where two ministers met: whoever of them spoke last, the word is of whose contacts they are.
const Participant* holder_of(const Scene& scene, const Mention& office, const Participant& who, const Claim& main) {
  constexpr std::size_t kArticle = 3;  // bytes: "le "
  const auto words = office.span.of(scene.text);
  const bool is_bare = words.find(' ', std::min(kArticle, words.size())) == std::string_view::npos;
  if (office.kind != Kind::office || !is_bare) return &who;
  return best_of(scene, main, [&](const Participant& other) { return other.office == who.office; });
}

const Participant* named_in(const Scene& scene, const Passage& passage, const Cue& teller, const Claim& main,
                            std::size_t begin, std::size_t end) {
  constexpr std::size_t kBeside = 24;  // bytes: «По окончании переговоров А был принят», where the aside ends
  for (const auto& one : scene.mentions_in(begin, end)) {
    if (!is_of_somebody(one)) continue;
    if (passage.in_aside(one.span) && one.span.end + kBeside < teller.span.begin) continue;
    const auto who = std::find_if(main.participants.begin(), main.participants.end(),
                                  [&](const Participant& other) { return other.key == one.key; });
    if (who != main.participants.end()) return holder_of(scene, one, *who, main);
  }
  return nullptr;
}

}  // namespace

const Participant* guest_of(const Scene& scene, const Claim& main) {
  const Participant* guest = nullptr;
  for (const bool is_marked : {true, false}) {
    for (const auto& who : main.participants) {
      const bool is_he = is_marked ? who.guest : !scene.source.side.empty() && who.side != scene.source.side;
      if (!is_he) continue;
      if (guest != nullptr) return nullptr;
      guest = &who;
    }
    if (guest != nullptr) return guest;
  }
  return nullptr;
}

const Participant* named_first(const Scene& scene, const Claim& main) {
  return best_of(scene, main, [](const Participant&) { return true; });
}

const Participant* called(const Scene& scene, const Passage& passage, const Claim& main, std::size_t begin,
                          std::size_t end) {
  if (!passage.may_have(CueClass::called)) return nullptr;
  for (const auto& word : passage.cues) {
    if (word.kind != CueClass::called || word.span.begin < begin || word.span.begin >= end) continue;
    if (const auto* who = meant_by(scene, passage, main, word); who != nullptr) return who;
  }
  return nullptr;
}

const Participant* subject_of(const Scene& scene, const Passage& passage, const Cue& teller, const Claim& main) {
  if (scene.source.reading.language == Language::en) return nullptr;
  constexpr std::size_t kObject = 90;  // bytes: « par le patron de la diplomatie », «Принимала в этот день А»
  const auto behind = std::min(teller.span.end + kObject, passage.topics_begin());
  for (const auto& [begin, end] : {Span{passage.span.begin, teller.span.begin}, Span{teller.span.end, behind}}) {
    if (begin >= end) continue;
    if (const auto* who = named_in(scene, passage, teller, main, begin, end); who != nullptr) return who;
    if (const auto* who = called(scene, passage, main, begin, end); who != nullptr) return who;
  }
  return nullptr;
}

}  // namespace behistun::claims
