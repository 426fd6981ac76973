// English tells a day's contacts one by one as French and Russian do ("The Minister then …" needs no "then"), but it
// has a place for the subject: where the sentence begins, or behind a short opening, right before the verb. Whoever
// stands elsewhere is only spoken of: in a clause of his own ("who met B"), in what somebody says, or in what is
// recalled ("had met B").

#include "subject.hpp"

#include <algorithm>

#include "called_by_state.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// The verb of what is told: "met", and of "held talks" the "held".
const Cue* verb_of(const Passage& passage, const Cue& teller) {
  if (teller.deed) return &teller;
  constexpr std::size_t kWordsBetween = 8;  // "held more than five hours of candid bilateral"
  const Cue* verb = nullptr;
  for (const auto& cue : passage.cues)
    if (cue.kind == CueClass::held && cue.value.empty() && cue.last <= teller.first &&
        teller.first - cue.last <= kWordsBetween)
      verb = &cue;
  return verb;
}

// "As part of the visit, A had a meeting with B": what is told behind the journey on which it was; else the first.
const Cue* teller_on_a_journey(const Passage& passage) {
  const auto* first = first_teller(passage);
  if (first == nullptr || first->deed || first->mode != Mode::visit) return first;
  const auto behind = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::contact && cue.first >= first->last && cue.mode != Mode::visit &&
           !passage.in_aside(cue.span);
  });
  return behind == passage.cues.end() ? first : &*behind;
}

// The first token of the words that begin at `begin`.
std::size_t token_at(const Words& words, std::size_t begin) {
  auto at = words.first;
  while (at < words.last && words.tokens[at].span.begin < begin) ++at;
  return at;
}

// Who of the contact it is; an office alone ("the King") is of who holds it.
std::vector<Participant>::const_iterator named_by(const Mention& mention, const Claim& main) {
  constexpr std::string_view kOffice = "office:";
  return std::find_if(main.participants.begin(), main.participants.end(), [&](const Participant& who) {
    return who.key == mention.key ||
           (mention.key.starts_with(kOffice) && mention.key.substr(kOffice.size()) == who.office);
  });
}

// "The Minister", where two ministers met.
bool is_of_several(const Participant& holder, const Claim& main) {
  return std::any_of(main.participants.begin(), main.participants.end(), [&](const Participant& who) {
    return who.key != holder.key && !who.office.empty() && who.office == holder.office;
  });
}

// "The Cypriot foreign minister", which tells whose.
bool names_a_state(const Scene& scene, const Mention& office) {
  const auto within = scene.mentions_in(office.span.begin, office.span.end);
  return std::any_of(within.begin(), within.end(), [](const Mention& one) { return one.kind == Kind::country; });
}

// "In Brussels the Minister met B".
const Mention* opening_town(const Scene& scene, const Passage& passage) {
  constexpr std::string_view kIn = "In ";
  if (!passage.span.of(scene.text).starts_with(kIn)) return nullptr;
  const auto begin = passage.span.begin + kIn.size();
  const auto found = scene.mentions_in(begin, begin + 1);
  return !found.empty() && found.front().kind == Kind::place ? &found.front() : nullptr;
}

}  // namespace

std::size_t behind_opening_aside(const Passage& passage) {
  for (const auto& aside : passage.asides)
    if (aside.begin == passage.span.begin && aside.end < passage.span.end) return aside.end + 1;
  return passage.span.begin;
}

std::optional<Subject> subject_among(const Scene& scene, const Passage& passage, const Claim& main) {
  const auto* teller = teller_on_a_journey(passage);
  if (scene.source.reading.language != Language::en || teller == nullptr || teller->kind != CueClass::contact ||
      teller->mode == Mode::visit)
    return std::nullopt;
  const auto* verb = verb_of(passage, *teller);
  if (verb == nullptr) return std::nullopt;
  const auto words = scene.words_of(passage);
  constexpr std::size_t kGap = 6;        // tokens between subject and verb: "on Monday", "was also"
  constexpr std::size_t kOpening = 100;  // bytes: "On the margins of the meeting of the Council in Brussels, "
  Subject subject{{}, verb->span.begin};
  auto begin = passage.span.begin, end = passage.span.begin;
  for (const auto& one : scene.mentions_in(passage.span.begin, verb->span.begin)) {
    if ((one.kind != Kind::person && one.kind != Kind::office) || passage.in_aside(one.span)) continue;
    const auto who = named_by(one, main);
    if (who == main.participants.end()) return std::nullopt;
    const bool is_clear =
        one.kind == Kind::person || !is_of_several(*who, main) || (who->key == one.key && names_a_state(scene, one));
    if (subject.key.empty() && is_clear) subject.key = who->key;
    if (one.kind == Kind::person && who->key != subject.key) return std::nullopt;  // "A and B met C"
    if (end == passage.span.begin) begin = one.span.begin;
    end = std::max(end, one.span.end);
  }
  std::size_t first = words.first;  // token behind the subject
  const auto opening = behind_opening_aside(passage);
  const auto* called =
      end == passage.span.begin ? called_by_his_state(scene, opening, verb->span.begin, main) : nullptr;
  if (called != nullptr) {
    subject.key = called->key;
    begin = opening;
    end = verb->span.begin;
    first = verb->first;
  } else if (end == passage.span.begin) {
    auto at = verb->first;
    if (!stands_before(Tie::bare, scene.text, verb->span.begin)) {
      const auto is_he = [&](std::size_t word) { return is_pronoun(Language::en, words.tokens[word].folded); };
      while (at > words.first && verb->first - at < kGap && !is_he(at - 1)) --at;
      if (at == words.first || !is_he(at - 1)) return std::nullopt;
    }
    if (at == words.first) return std::nullopt;
    begin = words.tokens[at - 1].span.begin;
    end = words.tokens[at - 1].span.end;
    first = at;
  } else {
    first = token_at(words, end);
  }
  if (first > verb->first || verb->first - first > kGap || begin - passage.span.begin > kOpening) return std::nullopt;
  auto between = scene.text.substr(end, verb->span.begin - end);
  if (between.starts_with(", ")) between.remove_prefix(1);  // "the Chairman, Foreign Minister A, met"
  const auto before = scene.text.substr(opening, verb->span.begin - opening);
  const auto says_so_before = [&](const Cue& cue) {
    return (cue.kind == CueClass::stop || cue.kind == CueClass::reported) && cue.span.begin >= end &&
           cue.first < verb->first;
  };
  const bool does_it = between.find_first_of(",:\"") == std::string_view::npos && !between.starts_with("'s ") &&
                       !between.starts_with("’s ") && !before.ends_with(" to ") && !says(Tie::recalls, before) &&
                       end_of_first(Tie::recalls, before) == 0 &&
                       std::none_of(passage.cues.begin(), passage.cues.end(), says_so_before);
  return does_it ? std::optional(std::move(subject)) : std::nullopt;
}

bool is_here(const Scene& scene, const Passage& passage, const Claim& main) {
  const auto* town = opening_town(scene, passage);
  if (town == nullptr) town = scene.town_in(passage.span.begin, passage.topics_begin());
  if (town == nullptr || town->key == main.place || main.mode == Mode::visit) return true;
  const auto* place = scene.known.place(town->key);
  if (place == nullptr) return false;
  const auto* first = scene.known.place(main.place);
  const auto& home = first != nullptr ? first->country : scene.source.side;
  return (remote(main.mode) || place->kind == "site") && place->country == home;
}

std::optional<Subject> subject_of_the_next(const Scene& scene, const Passage& passage, const Claim& main) {
  if (passage.has(CueClass::future) || passage.has(CueClass::negation)) return std::nullopt;
  auto subject = subject_among(scene, passage, main);
  if (!subject) return std::nullopt;
  bool is_dated = false;
  for (const auto& date : scene.source.reading.dates) {
    if (!passage.span.contains(date.span)) continue;
    is_dated = true;
    if (scene.anchor && *scene.anchor < date.days.first) return std::nullopt;  // "tomorrow he meets B"
  }
  return is_dated || is_here(scene, passage, main) ? subject : std::nullopt;
}

}  // namespace behistun::claims
