// Several contacts in one release.
//
// A plural ("telephone conversations", «телефонные разговоры»), a word ("separately"), or a second "with" ("with A and
// with B") says that those named behind it were met one by one; a trilateral meeting and a conference call say that
// they were not, and so does a title in the singular. Where the title is in the plural and names none of them
// ("Bilateral meetings on the sidelines of the Assembly"), every sentence of the body that meets somebody new tells of
// one contact. What was told of them together (the day, the place) is each one's, unless its own sentence says
// otherwise.

#include "several.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "cast.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

constexpr std::size_t kMostContacts = 40;  // of one release: a longer list is no readout

bool holds_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// "With A and with B", but not "with A together with B".
bool with_again(std::string_view between) {
  constexpr std::array<std::string_view, 6> kTogether = {"together with", "along with",         "вместе с",
                                                         "совместно с",   "conjointement avec", "ainsi qu'avec son"};
  return says_with(between) && !holds_any(between, kTogether);
}

// The first word that tells of a contact, and of itself.
const Cue* first_teller(const Passage& passage) {
  const auto at = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return tells_of_contact(cue.kind) && !passage.in_aside(cue.span);
  });
  return at == passage.cues.end() ? nullptr : &*at;
}

bool of_several_sides(const Scene& scene, const std::vector<const Mention*>& people) {
  std::set<std::string> sides;
  for (const auto* one : people) sides.insert(scene.side_of(*one));
  return !people.empty() && sides.size() == people.size() && !sides.contains({});
}

// "During the talks with X", at the beginning.
bool opens_with_a_contact(const Passage& passage) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && cue.value == "opening" && cue.span.begin == passage.span.begin;
  });
}

// "In the conversation with A …", "During the meeting with B …": sentences that open with a contact of somebody, each
// with another.
bool opens_with_contacts(const Scene& scene) {
  std::set<std::string> met;
  for (const auto& passage : scene.body) {
    if (passage.speech || !opens_with_a_contact(passage)) continue;
    const auto who = counterparts(scene, passage);
    if (!who.empty()) met.insert(who.front()->key);
  }
  return met.size() >= 2;
}

// Is the word a noun of those contacts ("meetings"), and not an adverb ("separately")?
bool is_noun(const Passage& passage, const Cue& several) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [&](const Cue& cue) { return cue.kind == CueClass::contact && cue.span.overlaps(several.span); });
}

// Does the passage say so itself? A noun stands before those whom it is about.
bool is_plural(const Scene& scene, const Passage& passage, const std::vector<const Mention*>& named) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::several || cue.span.begin >= passage.topics_begin()) return false;
    if (!named.empty() && cue.span.begin > named.front()->span.begin && is_noun(passage, cue)) return false;
    if (cue.value == "opening") return cue.span.begin == passage.span.begin;
    return cue.value != "sides" || of_several_sides(scene, named);
  });
}

// "Separately", «поочерёдно»: an adverb.
bool says_one_by_one(const Passage* passage) {
  return std::any_of(passage->cues.begin(), passage->cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::several && cue.value.empty() && !is_noun(*passage, cue);
  });
}

bool repeats_with(const Scene& scene, const std::vector<const Mention*>& named) {
  for (std::size_t i = 1; i < named.size(); ++i) {
    auto end = named[i - 1]->span.end;
    for (const auto& mention : scene.mentions_in(end, named[i]->span.begin))
      if (mention.key == named[i - 1]->key) end = mention.span.end;
    if (end < named[i]->span.begin && with_again(scene.text.substr(end, named[i]->span.begin + 1 - end))) return true;
  }
  return false;
}

bool tells_of_several(const Scene& scene, const Passage& passage, const std::vector<const Mention*>& named) {
  return !passage.has(CueClass::joint) && (is_plural(scene, passage, named) || repeats_with(scene, named));
}

// «С министром А рассмотрены …», "With A he discussed …", at the beginning: met, below a title that says so.
bool opens_with_somebody(const Scene& scene, const Passage& passage) {
  constexpr std::array<std::string_view, 6> kOpening = {"With ",     "Avec ", "С ", "Со ", "In addition, with ",
                                                        "Also with "};
  constexpr std::size_t kNear = 16;  // bytes: "With the Foreign Minister of A"
  const auto words = passage.span.of(scene.text);
  const auto opening =
      std::find_if(kOpening.begin(), kOpening.end(), [&](std::string_view word) { return words.starts_with(word); });
  const auto people = scene.people(passage);
  return opening != kOpening.end() && passage.has(CueClass::stop) && !people.empty() &&
         people.front()->span.begin <= passage.span.begin + opening->size() + kNear;
}

// Does the sentence tell of a contact as of something that took place, and not among the topics of another?
bool tells_by_itself(const Scene& scene, const Passage& passage, const Cue& teller, const std::set<std::string>& own) {
  if (passage.has(CueClass::wish) || passage.has(CueClass::joint)) return false;
  if (opens_with_a_contact(passage)) return true;
  if (const auto* stop = passage.first(CueClass::stop); stop != nullptr && stop->first < teller.first) return false;
  const auto before = scene.mentions_in(passage.span.begin, teller.span.begin);
  const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(),
                                   [](const Cue& cue) { return cue.kind == CueClass::held && cue.value.empty(); });
  return teller.deed || is_held || teller.span.begin == passage.span.begin ||
         std::any_of(before.begin(), before.end(), [&](const Mention& one) { return own.contains(one.key); });
}

bool among(const std::vector<const Mention*>& people, std::string_view key) {
  return std::any_of(people.begin(), people.end(), [&](const Mention* one) { return one->key == key; });
}

// The sentence that tells of one of them alone; nullptr if none does.
const Passage* told_alone(const Scene& scene, const std::vector<const Mention*>& all, const Mention& one) {
  for (const auto& passage : scene.body) {
    if (passage.speech || first_teller(passage) == nullptr || passage.has(CueClass::wish)) continue;
    const auto people = scene.people(passage);
    const bool has_it = among(people, one.key);
    const bool has_others = std::any_of(people.begin(), people.end(), [&](const Mention* other) {
      return other->key != one.key && among(all, other->key);
    });
    if (has_it && !has_others) return &passage;
  }
  return nullptr;
}

// The kind that the nearest word before somebody tells: "telephone conversation with A and meeting with B".
const Cue* kind_told(const Passage& passage, const Mention& one) {
  const Cue* nearest = nullptr;
  for (const auto& cue : passage.cues)
    if (tells_of_contact(cue.kind) && cue.span.end <= one.span.begin) nearest = &cue;
  return nearest != nullptr && nearest->mode != Mode::unknown ? nearest : nullptr;
}

Claim without(Claim claim, const std::vector<const Mention*>& people) {
  std::erase_if(claim.participants, [&](const Participant& who) { return among(people, who.key); });
  return claim;
}

std::size_t index_of(const Scene& scene, const Passage* passage) {
  return static_cast<std::size_t>(passage - scene.body.data());
}

// Each has the sentences from its own on, up to that of another; all of them where one has none.
void part_the_body(const Scene& scene, std::vector<Telling>& tellings) {
  const auto is_of_body = [&](const Telling& one) {
    return !one.passages.empty() && one.passages.front() >= scene.body.data() &&
           one.passages.front() < scene.body.data() + scene.body.size();
  };
  const bool all = std::all_of(tellings.begin(), tellings.end(), is_of_body);
  for (auto& telling : tellings) {
    telling.body = scene.body;
    if (!all) continue;
    const auto begin = index_of(scene, telling.passages.front());
    auto end = scene.body.size();
    for (const auto& other : tellings)
      if (const auto next = index_of(scene, other.passages.front()); next > begin) end = std::min(end, next);
    telling.body = telling.body.subspan(begin, end - begin);
  }
}

// Named in one breath: "Telephone conversations with A and B".
std::vector<Telling> told_together(const Scene& scene, const std::vector<const Passage*>& head, const Claim& together) {
  std::vector<const Mention*> named;
  for (const auto* passage : head)
    for (const auto* one : counterparts(scene, *passage))
      if (!among(named, one->key)) named.push_back(one);
  const auto own = without(together, named);
  if (own.participants.empty() || named.size() < 2 || named.size() > kMostContacts) return {};
  std::vector<Telling> tellings;
  for (const auto* one : named) {
    auto& telling = tellings.emplace_back(Telling{own, {}, {}});
    add(scene, *one, telling.claim);
    if (const auto* alone = told_alone(scene, named, *one)) telling.passages.push_back(alone);
    for (const auto* passage : head) {
      if (!passage->span.contains(one->span)) continue;
      if (const auto* told = kind_told(*passage, *one)) {
        telling.claim.mode = told->mode;
        telling.claim.mode_span = told->span;
      }
    }
    telling.passages.insert(telling.passages.end(), head.begin(), head.end());
  }
  return tellings;
}

// Whose contacts they are: who stands in the title and in the sentences that say the same of nobody else; else who is
// of the publisher's side.
std::set<std::string> own_people(const Scene& scene, const Passage& title, const Claim& together) {
  std::set<std::string> own;
  for (const auto* one : scene.people(title)) own.insert(one->key);
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && own.empty(); ++i)
    if (counterparts(scene, scene.body[i]).empty() && is_plural(scene, scene.body[i], {}))
      for (const auto* one : scene.people(scene.body[i])) own.insert(one->key);
  if (own.empty())
    for (const auto& who : together.participants)
      if (who.side == scene.source.side) own.insert(who.key);
  return own;
}

// A sentence for each, below a title that names none of them.
std::vector<Telling> told_one_by_one(const Scene& scene, const Passage& title, const Claim& together) {
  struct Part {
    const Passage* passage;
    std::vector<const Mention*> met;
  };
  const auto own_keys = own_people(scene, title, together);
  std::vector<Part> parts;
  std::vector<const Mention*> all;
  std::vector<const Passage*> introduction;
  for (const auto& passage : scene.body) {
    if (passage.speech) continue;
    const bool opens = opens_with_somebody(scene, passage);
    auto named = opens ? scene.people(passage) : counterparts(scene, passage);
    std::erase_if(named, [&](const Mention* one) { return own_keys.contains(one->key) || among(all, one->key); });
    if (named.empty() && parts.empty() && is_plural(scene, passage, named)) introduction.push_back(&passage);
    const auto* teller = first_teller(passage);
    if (named.empty()) continue;
    if (!opens && (teller == nullptr || !tells_by_itself(scene, passage, *teller, own_keys))) continue;
    all.insert(all.end(), named.begin(), named.end());
    if (all.size() > kMostContacts) return {};
    if (!tells_of_several(scene, passage, named)) {
      parts.push_back({&passage, std::move(named)});
    } else {
      for (const auto* one : named) parts.push_back({&passage, {one}});
    }
  }
  const auto own = without(together, all);
  if (own.participants.empty() || parts.size() < 2) return {};
  std::vector<Telling> tellings;
  for (const auto& [passage, met] : parts) {
    auto& telling = tellings.emplace_back(Telling{own, {passage}, {}});
    telling.passages.insert(telling.passages.end(), introduction.begin(), introduction.end());
    telling.passages.push_back(&title);
    telling.claim.span = passage->span;
    for (const auto* one : met) add(scene, *one, telling.claim);
    const auto* told = kind_told(*passage, *met.front());
    if (told == nullptr) told = passage->teller();
    if (told != nullptr && told->mode != Mode::unknown) {
      telling.claim.mode = told->mode;
      telling.claim.mode_span = told->span;
    }
  }
  return tellings;
}

}  // namespace

std::vector<const Mention*> counterparts(const Scene& scene, const Passage& passage) {
  const auto* teller = first_teller(passage);
  if (teller == nullptr) return {};
  // "Call with" holds the word itself.
  const auto with = end_of_with_or_between(scene.text.substr(0, passage.span.end),
                                           teller->span.end - std::min<std::size_t>(teller->span.end, 5));
  const auto people = scene.people(passage);
  const auto behind = [&](std::size_t end) {
    return std::any_of(people.begin(), people.end(), [&](const Mention* one) { return one->span.begin >= end; });
  };
  if (!behind(with) && !teller->deed) return {};
  const auto from = std::max(teller->span.end, behind(with) ? with : 0);
  std::vector<const Mention*> found;
  for (const auto* one : people) {
    if (found.size() > kMostContacts) break;
    if (one->span.begin >= from && !among(found, one->key)) found.push_back(one);
  }
  return found;
}

std::vector<Telling> several(const Scene& scene, const Passage* title, std::size_t lead, const Claim& together) {
  std::vector<const Passage*> head;
  if (title != nullptr) head.push_back(title);
  if (lead < scene.body.size()) head.push_back(&scene.body[lead]);
  if (std::any_of(head.begin(), head.end(), [](const Passage* one) { return one->has(CueClass::joint); })) return {};
  std::vector<Telling> tellings;
  const auto by_title = title != nullptr ? counterparts(scene, *title) : std::vector<const Mention*>();
  if (title != nullptr && by_title.empty() &&
      (is_plural(scene, *title, by_title) || (title->has(CueClass::envoys) && opens_with_contacts(scene))))
    tellings = told_one_by_one(scene, *title, together);
  if (tellings.empty()) {
    const auto decides = [&](const Passage* one) {
      const auto named = counterparts(scene, *one);
      return named.size() >= 2 && (tells_of_several(scene, *one, named) ||
                                   (one != title && title != nullptr && is_plural(scene, *title, named)));
    };
    const bool title_is_of_one = !by_title.empty() && !is_plural(scene, *title, by_title) &&
                                 !(by_title.size() > 1 && std::any_of(head.begin(), head.end(), says_one_by_one));
    if (title_is_of_one ? decides(title) : std::any_of(head.begin(), head.end(), decides))
      tellings = told_together(scene, head, together);
  }
  for (auto& telling : tellings) sort_participants(telling.claim);
  part_the_body(scene, tellings);
  return tellings;
}

}  // namespace behistun::claims
