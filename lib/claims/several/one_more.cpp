// Offices put the next contact in many ways, and few have "also" or one of those before as their subject: C comes to
// A, the two meet, a dinner with C rounds off the day. What such sentences have in common is that the contact is the
// whole of what they tell: their verb, or a noun that a verb of holding or a part of the day leads to or stands behind.
// Whom the words tie to it is read as of any contact that a release speaks of.

#include "one_more.hpp"

#include <algorithm>
#include <array>

#include "called_by_state.hpp"
#include "secondary/secondary.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"
#include "sentence/plural.hpp"
#include "sentence/prepositions.hpp"
#include "sentence/spoken.hpp"
#include "subject.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::size_t kOpening = 100;  // bytes before whom or what a sentence is about

std::string_view between(const Scene& scene, std::size_t begin, std::size_t end) {
  return scene.text.substr(begin, end - std::min(begin, end));
}

// "Who met", "said that", "had met"; but "on Monday he had met" is of these days.
bool is_recalled(const Scene& scene, const Passage& passage, std::size_t begin, std::size_t end) {
  constexpr std::string_view kHad = "had ";
  std::string words(between(scene, begin, end));
  if (passage.has(CueClass::also) || scene.tells_a_day(passage.span))
    for (auto at = words.find(kHad); at != std::string::npos; at = words.find(kHad, at)) words.erase(at, kHad.size());
  return says(Tie::recalls, words) || end_of_first(Tie::recalls, words) > 0;
}

bool is_of(const Mention& mention, const Claim& claim) {
  constexpr std::string_view kOffice = "office:";
  return std::any_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
    return who.key == mention.key ||
           (mention.key.starts_with(kOffice) && mention.key.substr(kOffice.size()) == who.office);
  });
}

// What is said, thanked for, or only a topic, in [begin, end); not "on the sidelines of" and "following".
bool says_something(const Passage& passage, std::size_t begin, std::size_t end) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.span.begin < begin || cue.span.end > end || passage.in_aside(cue.span)) return false;
    if (cue.kind == CueClass::reported || cue.kind == CueClass::other) return true;
    return cue.kind == CueClass::stop && std::none_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& place) {
             return (place.kind == CueClass::venue || place.kind == CueClass::aside) && place.span.overlaps(cue.span);
           });
  });
}

// Nothing but an adverb, between commas or not: ", moreover, ", ", too, ".
bool is_adverb(std::string_view words) {
  constexpr std::size_t kLongest = 28;
  if (words.find_first_of(":\"") != std::string_view::npos) return false;
  if (words.find(',') == std::string_view::npos) return true;
  return words.size() <= kLongest && words.starts_with(", ") && words.ends_with(", ") &&
         std::count(words.begin(), words.end(), ',') == 2;
}

std::vector<const Mention*> named_before(const Scene& scene, const Passage& passage, std::size_t end) {
  std::vector<const Mention*> found;
  for (const auto& one : scene.mentions_in(passage.span.begin, end))
    if ((one.kind == Kind::person || one.kind == Kind::office) && !passage.in_aside(one.span)) found.push_back(&one);
  return found;
}

// "He and C got together".
bool stands_behind_he_and(const Scene& scene, const Passage& passage, const Mention& who) {
  constexpr std::string_view kAnd = " and ";
  auto words = between(scene, passage.span.begin, who.span.begin);
  for (const auto article : {"the ", "The "})
    if (words.ends_with(article)) words.remove_suffix(4);
  if (!words.ends_with(kAnd)) return false;
  words.remove_suffix(kAnd.size());
  const auto word = words.substr(words.find_last_of(' ') + 1);
  if (end_of_first(Tie::bare, scene.text.substr(static_cast<std::size_t>(word.data() - scene.text.data()))) > 0)
    return true;  // "the Tánaiste and C"
  return word == "He" || word == "She" || is_pronoun(Language::en, word);
}

// Those named before the verb, right before which the last of them stands; or who is called by his state there.
std::optional<std::vector<const Mention*>> subjects(const Scene& scene, const Passage& passage, const Cue& verb,
                                                    const Claim& main) {
  constexpr std::size_t kGap = 48;  // bytes
  const auto opening = behind_opening_aside(passage);
  auto found = named_before(scene, passage, verb.span.begin);
  if (is_recalled(scene, passage, opening, verb.span.begin) ||
      says_something(passage, passage.span.begin, verb.span.begin))
    return std::nullopt;
  if (found.empty())
    return called_by_his_state(scene, opening, verb.span.begin, main) ? std::optional(found) : std::nullopt;
  std::size_t end = 0;
  for (const auto* one : found) end = std::max(end, one->span.end);
  const auto gap = between(scene, end, verb.span.begin);
  const bool is_right_before = gap.size() <= kGap && is_adverb(gap) && !gap.starts_with("'s ") &&
                               !gap.starts_with("’s ") && !gap.ends_with(" to ") &&
                               found.front()->span.begin - passage.span.begin <= kOpening;
  return is_right_before ? std::optional(found) : std::nullopt;
}

// "Meeting C in Paris, A said", "Receiving C, A said".
bool opens_as_a_participle(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::string_view kEnding = "ing";
  return verb.first == scene.words_of(passage).first && verb.span.of(scene.text).ends_with(kEnding);
}

// "In a call with C, A said": the sentence opens with it.
bool opens(const Scene& scene, const Passage& passage, const Cue& noun) {
  constexpr std::size_t kNear = 3;  // tokens: "During a working lunch"
  const auto words = scene.words_of(passage);
  return noun.first - words.first <= kNear &&
         (opens_as_a_participle(scene, passage, noun) || opens_with_a_contact(scene, passage)) &&
         !is_recalled(scene, passage, passage.span.begin, noun.span.begin);
}

// "A lunch with C followed", "the day ended with talks with C".
bool is_part_of_the_day(const Scene& scene, const Passage& passage, const Cue& noun) {
  constexpr std::size_t kWordsBefore = 9, kWordsBehind = 26;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& held) {
    const bool leads =
        held.kind == CueClass::part || holds_as_host(held) || (held.kind == CueClass::held && held.value.empty());
    if (!leads || passage.in_aside(held.span)) return false;
    const bool is_before = held.last <= noun.first && noun.first - held.last <= kWordsBefore;
    const bool is_behind = held.first >= noun.last && held.first - noun.last <= kWordsBehind &&
                           noun.span.begin - passage.span.begin <= kOpening;
    if (!is_before && !is_behind) return false;
    const auto begin = std::min(held.span.begin, noun.span.begin), end = std::max(held.span.begin, noun.span.begin);
    return !is_recalled(scene, passage, passage.span.begin, begin) &&
           !is_recalled(scene, passage, is_before ? held.span.end : noun.span.end, end) &&
           !says_something(passage, passage.span.begin, end);
  });
}

// A day that goes on opens the sentence; behind what "A and C did on Wednesday" another day recalls it.
bool tells_another_day_behind(const Scene& scene, const Passage& passage, const Cue& teller, const Claim& main) {
  const auto& all = scene.source.reading.dates;
  return std::any_of(all.begin(), all.end(), [&](const dates::Date& date) {
    return passage.span.contains(date.span) && date.span.begin >= teller.span.end && main.when &&
           !date.days.overlaps(*main.when);
  });
}

// "A discussed trade at a separate meeting with C", "A also stressed, during a phone call with C, that …".
bool is_where_they_discussed(const Scene& scene, const Passage& passage, const Cue& noun,
                             std::vector<const Mention*>& doers) {
  constexpr std::size_t kLongest = 80;  // bytes: " bilateral relations and trade in a telephone "
  const auto verb = std::find_if(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
    return (cue.kind == CueClass::soft && cue.mode == Mode::unknown) || cue.kind == CueClass::stop ||
           cue.kind == CueClass::reported;
  });
  if (verb == passage.cues.end() || verb->last > noun.first) return false;
  auto words = between(scene, verb->span.end, noun.span.begin);
  if (words.starts_with(", ")) words.remove_prefix(1);
  doers = named_before(scene, passage, verb->span.begin);
  return says(Tie::at_one, words) && words.size() <= kLongest && words.find(',') == std::string_view::npos &&
         !says(Tie::recalls, words) && !is_recalled(scene, passage, passage.span.begin, verb->span.begin);
}

// "The talks with C came next", "meeting with C, he welcomed the coming summit": it is something else that is ahead.
bool is_only_said_to_be_next(const Scene& scene, const Passage& passage, const Cue& teller) {
  if (std::any_of(passage.cues.begin(), passage.cues.end(),
                  [](const Cue& cue) { return cue.kind == CueClass::part && cue.value == "next"; }))
    return true;
  const auto comma = scene.text.substr(0, passage.span.end).find(", ", teller.span.end);
  const auto marks = find_marks(scene, passage);
  return comma != std::string_view::npos && !has(marks, Hint::ahead, passage.span.begin, comma);
}

// Of several contacts that it names, the first that it tells.
const Cue* what_is_told(const Scene& scene, const Passage& passage, const Claim& main,
                        std::vector<const Mention*>& doers) {
  for (const auto& cue : passage.cues) {
    if (cue.kind != CueClass::contact || passage.in_aside(cue.span) || cue.mode == Mode::visit ||
        cue.mode == Mode::letter)
      continue;
    if (!cue.deed || opens_as_a_participle(scene, passage, cue)) {
      if (is_part_of_the_day(scene, passage, cue) || opens(scene, passage, cue) ||
          is_where_they_discussed(scene, passage, cue, doers))
        return &cue;
      continue;
    }
    const auto found = subjects(scene, passage, cue, main);
    if (!found) return nullptr;
    doers = *found;
    return &cue;
  }
  return nullptr;
}

// Are the words those that lead from a noun to whom it was with: "with C", "of the Ambassador C", "by A from C"?
bool leads_to_somebody(std::string_view words) {
  return says(Tie::with, words) || says(Tie::between, words) || says(Tie::of, words) || says(Tie::by, words) ||
         words.find(" from ") != std::string_view::npos;
}

// "There was time for a talk with C", "he and C got together": one is named, and the other is `he`; "a call was
// received by A from C": or two are.
bool add_whom_he_met(const Scene& scene, const Passage& passage, const Cue& teller, const Claim& main,
                     const Participant* he, Claim& claim) {
  const Mention* met = nullptr;
  const Mention* own = nullptr;
  for (const auto* one : scene.people(passage)) {
    auto& place = is_of(*one, main) ? own : met;
    if (place != nullptr && place->key != one->key) return false;
    if (place == nullptr) place = one;
  }
  if (met == nullptr || (own == nullptr && he == nullptr)) return false;
  const auto words = scene.words_of(passage);
  const auto is_he = [&](const segment::Token& word) {
    return word.span.end <= met->span.begin && is_pronoun(Language::en, word.folded);
  };
  const bool is_behind = met->span.begin >= teller.span.end;
  const bool is_met =
      teller.deed ? own == nullptr && stands_behind_he_and(scene, passage, *met)
      : is_behind ? leads_to_somebody(between(scene, teller.span.begin, met->span.begin + 1))
                  : own == nullptr && std::any_of(words.tokens.begin() + static_cast<std::ptrdiff_t>(words.first),
                                                  words.tokens.begin() + static_cast<std::ptrdiff_t>(teller.first),
                                                  is_he);  // "she greeted C for a meeting"
  if (!is_met) return false;
  add(scene, *met, claim);
  if (own == nullptr) {
    claim.participants.push_back(*he);
  } else {
    const auto who = std::find_if(main.participants.begin(), main.participants.end(), [&](const Participant& one) {
      return one.key == own->key || own->key == "office:" + one.office;
    });
    if (who == main.participants.end()) return false;
    claim.participants.push_back(*who);
  }
  claim.participants.back().host = claim.participants.back().guest = false;
  return true;
}

// "The Minister reviewed trade with C": those of another side behind "with", for no word tells of a contact.
std::optional<Claim> discussed_with(const Scene& scene, const Passage& passage, const Claim& main,
                                    const Participant* he) {
  constexpr std::size_t kGap = 3;  // tokens: "he also"
  const auto* verb = passage.first(CueClass::soft);
  if (verb == nullptr || verb->mode != Mode::unknown || !is_here(scene, passage, main)) return std::nullopt;
  if (is_recalled(scene, passage, behind_opening_aside(passage), verb->span.begin) ||
      says_something(passage, passage.span.begin, verb->span.begin))
    return std::nullopt;
  const auto words = scene.words_of(passage);
  bool is_he = false;
  for (auto at = verb->first; at > words.first && verb->first - at < kGap; --at)
    is_he = is_he || is_pronoun(Language::en, words.tokens[at - 1].folded);
  const auto doers = subjects(scene, passage, *verb, main);
  const bool opens_with_whom = end_of_first(Tie::opening, passage.span.of(scene.text)) > 0;  // "With C he discussed"
  if (is_he ? he == nullptr || (doers && !opens_with_whom) : !doers) return std::nullopt;
  Claim more;
  more.primary = true;
  more.span = passage.span;
  more.mode = main.mode;
  more.mode_span = verb->span;
  if (is_he) more.participants.push_back(*he);
  for (const auto* one : scene.people(passage)) {
    const bool is_before = one->span.begin < verb->span.begin;
    if (is_of(*one, main) ? !is_before : is_before && !opens_with_whom) return std::nullopt;
    if (!is_of(*one, main)) add(scene, *one, more);
  }
  const auto others = more.participants.size();
  for (const auto& who : main.participants)
    if (doers && std::any_of(doers->begin(), doers->end(), [&](const Mention* one) { return one->key == who.key; }))
      more.participants.push_back(who);
  if (doers && !is_he && more.participants.size() != others + 1) return std::nullopt;
  for (auto& who : more.participants) who.host = who.guest = false;
  return more.participants.size() >= 2 && sides(more) >= 2 ? std::optional(std::move(more)) : std::nullopt;
}

}  // namespace

bool may_tell_one_more(const Scene& scene, const Passage& passage) {
  if (scene.source.reading.language != Language::en) return false;
  if (!passage.has(CueClass::contact) && !passage.has(CueClass::soft)) return false;
  constexpr std::array kOthers = {CueClass::future, CueClass::negation, CueClass::eve, CueClass::wish};
  return std::none_of(kOthers.begin(), kOthers.end(), [&](CueClass kind) { return passage.has(kind); });
}

std::optional<Claim> one_more(const Scene& scene, const Passage& passage, const Claim& main, const Participant* he) {
  if (!passage.has(CueClass::contact)) return discussed_with(scene, passage, main, he);
  std::vector<const Mention*> doers;
  const auto* teller = what_is_told(scene, passage, main, doers);
  if (teller == nullptr || tells_another_day_behind(scene, passage, *teller, main) ||
      !(scene.tells_a_day(passage.span) || is_here(scene, passage, main)))
    return std::nullopt;
  auto all = secondary(scene, passage, {&main, 1}, false);
  const bool goes_on = is_only_said_to_be_next(scene, passage, *teller);
  std::erase_if(all, [&](const Claim& claim) {
    return claim.negated || (claim.tense == Tense::future && !goes_on) || !claim.mode_span.overlaps(teller->span);
  });
  if (all.size() > 1) return std::nullopt;
  Claim more;
  more.primary = true;
  more.span = passage.span;
  more.mode = teller->mode;
  more.mode_span = teller->span;
  if (!all.empty()) {
    if (all.front().mode != Mode::unknown) more.mode = all.front().mode;
    more.mode_span = all.front().mode_span;
    more.participants = all.front().participants;
  } else if (!add_whom_he_met(scene, passage, *teller, main, he, more)) {
    return std::nullopt;
  }
  if (more.mode == Mode::unknown) more.mode = main.mode;
  const auto is_of_main = [&](const Participant& who) { return takes_part(main.participants, who.key); };
  if (std::none_of(more.participants.begin(), more.participants.end(), is_of_main))
    if (const auto* own = called_by_his_state(scene, passage.span.begin, passage.span.end, main))
      more.participants.push_back(*own);
  const auto own = std::count_if(more.participants.begin(), more.participants.end(), is_of_main);
  const bool has_a_state = std::any_of(more.participants.begin(), more.participants.end(),
                                       [](const Participant& who) { return who.state(); });
  if (own != 1 || own == std::ssize(more.participants) || has_a_state || sides(more) < 2) return std::nullopt;
  const bool is_theirs = std::all_of(doers.begin(), doers.end(), [&](const Mention* one) { return is_of(*one, more); });
  return is_theirs ? std::optional(std::move(more)) : std::nullopt;
}

}  // namespace behistun::claims
