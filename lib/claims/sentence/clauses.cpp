// French and Russian offices tell a day's contacts one by one, and need no "also" for it: a sentence of its own of whom
// the release is about, or a clause behind « puis », « avant de », «после чего».

#include "clauses.hpp"

#include <algorithm>
#include <array>

#include "called.hpp"
#include "counterparts.hpp"
#include "participant.hpp"
#include "plural.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

bool is_held(const Passage& passage, std::size_t first, std::size_t last) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && (cue.value.empty() || cue.value == "given") && cue.first >= first &&
           cue.last <= last;
  });
}

bool names_somebody_in(const Scene& scene, std::size_t begin, std::size_t end) {
  const auto mentions = scene.mentions_in(begin, end);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) { return scene.names_somebody(one); });
}

// Does a verb, or a noun with its verb before it, tell that people met or spoke? A journey does not.
bool tells_in(const Passage& passage, std::size_t first, std::size_t last) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact || cue.first < first || cue.last > last || cue.mode == Mode::visit) return false;
    return cue.deed || is_held(passage, first, last);
  });
}

// « Devait rencontrer », «намерен встречаться»: an infinitive does not say that it was done.
bool is_infinitive(const Scene& scene, const Passage& passage, const Cue& teller) {
  const bool is_done = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && cue.value == "done" && cue.first <= teller.first &&
           cue.last + 1 >= teller.first;  // « a pu s'entretenir »
  });
  if (is_done) return false;
  const auto word = scene.tokens[teller.last - 1].folded;
  return teller.deed &&
         (word.ends_with("er") || word.ends_with("ir") || word.ends_with("ть") || word.ends_with("ться"));
}

// « L'ambassadeur B a été reçu jeudi », and nobody says by whom.
bool is_received_by_nobody(const Scene& scene, const Passage& passage, const Cue& teller) {
  constexpr std::string_view kBeen = "été ";
  return teller.deed && scene.text.substr(0, teller.span.begin).ends_with(kBeen) && !passage.has(CueClass::hosted) &&
         names_somebody_in(scene, passage.span.begin, teller.span.begin) &&
         !names_somebody_in(scene, teller.span.end, passage.topics_begin());
}

// « Un entretien avec B a eu lieu », «Прошли переговоры А с Б», «На встрече с Б речь шла …», at the beginning: whose
// contact it was is left unsaid, or stands between the noun and "with".
bool tells_by_a_noun(const Scene& scene, const Passage& passage, const Cue& noun) {
  constexpr std::size_t kNear = 8;  // tokens: «В тот же день в Анталье состоялась также беседа»
  if (noun.deed || passage.has(CueClass::wish) || passage.has(CueClass::eve)) return false;
  const auto words = scene.words_of(passage);
  const bool is_opening = opens_with_a_contact(scene, passage);
  const bool is_told = is_opening ? passage.has(CueClass::stop)
                                  : noun.first - words.first <= kNear && is_held(passage, 0, noun.last + 2 * kNear);
  if (!is_told || names_somebody_in(scene, passage.span.begin, noun.span.begin)) return false;
  constexpr std::size_t kNamed = 60;  // bytes: « accordée à l'ambassadeur », «дана премьер-министру»
  const auto with = end_of_with_or_between(scene.text.substr(0, passage.span.end), noun.span.end - 1);
  if (with == std::string_view::npos)
    return !is_opening && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& given) {
      return given.kind == CueClass::held && given.value == "given" && given.first >= noun.last &&
             names_somebody_in(scene, given.span.end, std::min(given.span.end + kNamed, passage.span.end));
    });
  constexpr std::size_t kOwn = 90;  // bytes: «Министра иностранных дел А с»
  return with - noun.span.end <= kOwn && names_somebody_in(scene, with, scene.end_of_people(passage));
}

// « De son côté, B a été reçu par A », « Reçu par A, B a … », of one of those whose contacts they are.
bool is_received_by_own(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::size_t kOpening = 5;  // tokens: « Reçu à son tour par »
  const auto* by = passage.first(CueClass::hosted);
  if (by == nullptr) return false;
  const bool opens = by->first - scene.words_of(passage).first <= kOpening;
  if (!opens && !names_somebody_in(scene, passage.span.begin, by->span.begin)) return false;
  const auto end = passage.topics_begin();
  const auto hosts = scene.mentions_in(by->span.end, end);
  const auto host =
      std::find_if(hosts.begin(), hosts.end(), [&](const Mention& one) { return scene.names_somebody(one); });
  if (host != hosts.end()) return takes_part(main.participants, host->key);
  return called(scene, passage, main, by->span.end, end) != nullptr;
}

// « Une réunion de travail a été tenue entre A et B », «Беседу с Б А провел вечером»: a noun at the beginning, whose
// verb follows.
bool opens_with_what_was_held(const Scene& scene, const Passage& passage, const Cue& noun) {
  constexpr std::size_t kNear = 8, kReach = 16;  // tokens
  return !noun.deed && !passage.has(CueClass::wish) && !passage.has(CueClass::eve) &&
         noun.first - scene.words_of(passage).first <= kNear && is_held(passage, 0, noun.last + kReach);
}

// « Au cours d'un appel distinct, B a fait part à A de … ».
bool opens_with_another_noun(const Scene& scene, const Passage& passage, const Cue& noun) {
  const auto* another = passage.first(CueClass::another);
  return !noun.deed && another != nullptr && another->first <= noun.last && noun.first <= another->last &&
         opens_with_a_contact(scene, passage) && !passage.has(CueClass::wish);
}

}  // namespace

bool has_an_object_before(const Scene& scene, const Cue& teller) {
  constexpr std::array<std::string_view, 4> kHim = {"l'a ", "l'ont ", "l'avait ", "l'a également "};
  const auto before = scene.text.substr(0, teller.span.begin);
  return scene.source.reading.language == Language::fr &&
         (scene.text.substr(teller.span.begin).starts_with("lui ") ||
          scene.text.substr(teller.span.begin).starts_with("l'") ||
          std::any_of(kHim.begin(), kHim.end(), [&](auto him) { return before.ends_with(him); }));
}

const Cue* told_by(const Scene& scene, const Passage& passage) {
  const auto* first = first_teller(passage);
  if (first == nullptr || scene.source.reading.language == Language::en) return first;
  const auto verb = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::contact && cue.deed && cue.first == first->first;
  });
  if (verb != passage.cues.end()) first = &*verb;  // «беседовал», which is no «беседа»
  const bool is_journey = first->kind == CueClass::contact && first->deed && first->mode == Mode::visit;
  if (first->kind == CueClass::contact && !is_journey) return first;
  const auto next = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact || passage.in_aside(cue.span)) return false;
    return !is_journey || (cue.mode != Mode::visit && cue.first >= first->last &&
                           (cue.deed || is_held(passage, first->last, cue.first)));
  });
  return next == passage.cues.end() ? first : &*next;
}

bool opens_with_pronoun(const Scene& scene, const Passage& passage) {
  const auto* told = first_teller(passage);
  if (told == nullptr || scene.source.reading.language == Language::en) return false;
  const auto& teller = *told;
  constexpr std::size_t kNear = 8;  // tokens: « Dans l'après-midi, il s'est »
  const auto words = scene.words_of(passage);
  if (teller.first - words.first > kNear) return false;
  if (end_of_first(Tie::latter, passage.span.of(scene.text)) > 0)
    return !names_somebody_in(scene, passage.span.begin, teller.span.begin);
  for (auto at = words.first; at < teller.first; ++at)
    if (is_pronoun(scene.source.reading.language, words.tokens[at].folded))
      return !names_somebody_in(scene, passage.span.begin, words.tokens[at].span.begin);
  return false;
}

bool is_done_to_own(const Scene& scene, const Passage& passage, const Claim& main) {
  const auto* teller = told_by(scene, passage);
  if (teller == nullptr) return false;
  return is_received_by_nobody(scene, passage, *teller) || is_received_by_own(scene, passage, main) ||
         (has_an_object_before(scene, *teller) && names_somebody_in(scene, passage.span.begin, teller->span.begin));
}

void open_behind_venues(const Scene& scene, Passage& passage) {
  constexpr std::size_t kNear = 90;    // bytes: « avec le ministre des Affaires étrangères de »
  constexpr std::size_t kObject = 12;  // bytes: ", les ", ", М."
  if (scene.source.reading.language == Language::en || !passage.may_have(CueClass::stop)) return;
  const auto text = scene.text.substr(0, passage.span.end);
  std::erase_if(passage.cues, [&](const Cue& stop) {
    if (stop.kind != CueClass::stop || stop.value != "at") return false;
    const auto told = std::find_if(passage.cues.rbegin(), passage.cues.rend(), [&](const Cue& cue) {
      return tells_of_contact(cue.kind) && cue.last <= stop.first;
    });
    if (told == passage.cues.rend() || names_somebody_in(scene, told->span.end, stop.span.begin)) return false;
    const auto comma = text.find(", ", stop.span.end);
    const bool meets_whom = told->deed && told->mode == Mode::meeting;  // « a rencontré, en marge du sommet, B »
    const bool receives = (passage.has(CueClass::hosts) || meets_whom) && comma != std::string_view::npos &&
                          names_somebody_in(scene, comma, comma + kObject);
    const auto with = end_of_with_or_between(text, stop.span.end);
    const bool meets = with != std::string_view::npos && names_somebody_in(scene, with, with + kNear);
    if (!receives && !meets) return false;
    for (auto& aside : passage.asides)
      if (aside.begin == stop.span.begin) aside.end = std::min(aside.end, receives ? comma : with);
    return true;
  });
}

void put_stay_aside(const Scene& scene, Passage& passage) {
  if (scene.source.reading.language == Language::en || !passage.may_have(CueClass::contact)) return;
  const auto text = scene.text.substr(0, passage.span.end);
  const auto is_stay = [&](const Cue& cue) {
    return cue.kind == CueClass::contact && !cue.deed && (cue.mode == Mode::visit || cue.mode == Mode::multilateral) &&
           !passage.in_aside(cue.span);
  };
  for (const auto& stay : passage.cues) {
    if (!is_stay(stay)) continue;
    const auto begin = text.rfind(", ", stay.span.begin);
    const auto end = text.find(", ", stay.span.end);
    if (begin == std::string_view::npos || begin < passage.span.begin || end == std::string_view::npos) continue;
    const bool is_told_behind = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::contact && cue.deed && cue.mode != Mode::visit && cue.span.begin > end;
    });
    const bool tells_within = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.deed && cue.span.begin > begin && cue.span.end < end;
    });
    if (is_told_behind && !tells_within && names_somebody_in(scene, passage.span.begin, begin) &&
        !names_somebody_in(scene, begin, end))
      passage.asides.push_back({begin, end});
  }
}

void put_arrival_aside(const Scene& scene, Passage& passage) {
  if (scene.source.reading.language != Language::fr || !passage.may_have(CueClass::contact)) return;
  const auto words = scene.words_of(passage);
  if (words.first == words.last) return;
  const auto& opening = words.tokens[words.first];
  const auto comma = scene.text.substr(0, passage.span.end).find(", ", opening.span.end);
  const bool arrives = opening.folded == "arrive" || opening.folded == "arrivee" || opening.folded == "arrives";
  const bool tells_behind = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::contact && cue.deed && cue.span.begin > comma;
  });
  if (arrives && comma != std::string_view::npos && tells_behind)
    passage.asides.insert(passage.asides.begin(), {passage.span.begin, comma});
}

namespace {

// "Said that his country wants closer ties during a meeting with B": it was said at the meeting. But "wants to raise it
// during a meeting with B".
bool is_told_at(const Scene& scene, const Cue& demand, const Cue& contact) {
  constexpr std::size_t kNear = 20;  // bytes: " in the course of a "
  if (contact.deed || scene.text.substr(demand.span.end).starts_with(" to ")) return false;
  const auto begin = std::max(demand.span.end, contact.span.begin - std::min(contact.span.begin, kNear));
  return says(Tie::told_at, scene.text.substr(begin, contact.span.end + 1 - begin));
}

}  // namespace

void leave_out_demands_of_something_else(const Scene& scene, Passage& passage) {
  if (!passage.may_have(CueClass::wish)) return;
  constexpr std::size_t kReach = 10;  // tokens: "demanded on Tuesday that the United States open talks"
  const auto asks_for = [&](const Cue& demand, const Cue& contact) {
    if (contact.kind != CueClass::contact || contact.first < demand.last || contact.first - demand.last > kReach)
      return false;
    const auto between = scene.text.substr(demand.span.end, contact.span.begin + 1 - demand.span.end);
    const bool is_done = contact.deed && !scene.text.substr(0, contact.span.begin).ends_with(" to ") &&
                         !is_infinitive(scene, passage, contact);
    return !is_done && !is_told_at(scene, demand, contact) && !says(Tie::and_, between);
  };
  const auto asks_to = [&](const Cue& asked, const Cue& contact) {  // "invited A to visit B", "invited to talks"
    constexpr std::size_t kNear = 3, kName = 14;                    // tokens
    if (contact.kind != CueClass::contact || contact.first < asked.last) return false;
    const auto between = contact.first - asked.last;
    return between <= kNear || (between <= kName && (scene.text.substr(0, contact.span.begin).ends_with(" to ") ||
                                                     is_infinitive(scene, passage, contact)));
  };
  std::erase_if(passage.cues, [&](const Cue& asked) {
    return asked.kind == CueClass::wish && asked.value == "to" &&
           std::none_of(passage.cues.begin(), passage.cues.end(),
                        [&](const Cue& contact) { return asks_to(asked, contact); });
  });
  std::erase_if(passage.cues, [&](const Cue& demand) {
    return demand.kind == CueClass::wish && demand.value == "demand" &&
           std::none_of(passage.cues.begin(), passage.cues.end(),
                        [&](const Cue& contact) { return asks_for(demand, contact); });
  });
}

void put_venue_clause_aside(const Scene& scene, Passage& passage) {
  if (!passage.may_have(CueClass::contact)) return;
  const auto is_deed = [](const Cue& cue) { return cue.kind == CueClass::contact && cue.deed; };
  const auto noun = std::find_if(passage.cues.begin(), passage.cues.end(),
                                 [](const Cue& cue) { return cue.kind == CueClass::contact && !cue.deed; });
  if (noun == passage.cues.end() || std::none_of(noun, passage.cues.end(), is_deed)) return;
  const auto before = Span{passage.span.begin, noun->span.begin}.of(scene.text);
  auto begin = std::string_view::npos;
  for (auto at = before.find(' '); at != std::string_view::npos; at = before.find(' ', at + 1))
    if (end_of_first(Tie::where, before.substr(at + 1)) > 0) begin = passage.span.begin + at;
  if (begin == std::string_view::npos) return;
  const auto comma = scene.text.substr(0, passage.span.end).find(", ", noun->span.end);
  const Span clause{begin, std::min(comma, passage.span.end)};
  const bool is_told_there = names_somebody_in(scene, clause.begin, clause.end) ||
                             std::any_of(passage.cues.begin(), passage.cues.end(),
                                         [&](const Cue& cue) { return is_deed(cue) && cue.span.begin < clause.end; });
  if (comma != std::string_view::npos && !is_told_there) passage.asides.push_back(clause);
}

bool is_joined_by_another(const Scene& scene, const Passage& passage) {
  const auto* joint = passage.first(CueClass::joint);
  const auto* teller = first_teller(passage);
  if (joint == nullptr || teller == nullptr) return false;
  constexpr std::size_t kEnglish = 24, kOthers = 2;  // tokens up to its verb: "A trilateral meeting with A was held"
  const bool is_english = scene.source.reading.language == Language::en;
  const bool was_held = is_held(passage, 0, teller->last + (is_english ? kEnglish : kOthers)) ||
                        (is_english && passage.has(CueClass::part));
  return was_held && !passage.has(CueClass::future) && !passage.has(CueClass::negation) &&
         !passage.has(CueClass::wish) && !names_somebody_in(scene, passage.span.begin, teller->span.begin) &&
         names_somebody_in(scene, teller->span.end, passage.topics_begin());
}

std::optional<std::size_t> next_contact(const Scene& scene, const Passage& passage) {
  if (!passage.may_have(CueClass::then)) return std::nullopt;
  for (const auto& then : passage.cues) {
    if (then.kind != CueClass::then || !names_somebody_in(scene, passage.span.begin, then.span.begin) ||
        !names_somebody_in(scene, then.span.end, passage.span.end))
      continue;
    // « Tandis que B rencontrait C » tells of others.
    if (then.value == "while" && tells_in(passage, 0, then.first)) return then.span.end;
    constexpr std::size_t kNear = 8;            // tokens: « puis, dans l'après-midi, s'est entretenu »
    const bool is_verb = then.value == "verb";  // « et a reçu »: the words tell of it themselves
    if (tells_in(passage, 0, then.first) && tells_in(passage, is_verb ? then.first : then.last, then.last + kNear))
      return is_verb ? then.span.begin : then.span.end;
  }
  return std::nullopt;
}

bool goes_on_with(const Scene& scene, const Passage& passage, const Claim& main) {
  if (scene.source.reading.language == Language::en && !passage.goes_on) return false;
  const auto* teller = told_by(scene, passage);
  if (teller == nullptr || teller->kind != CueClass::contact || teller->mode == Mode::visit ||
      passage.has(CueClass::future) || passage.has(CueClass::negation) || passage.has(CueClass::joint))
    return false;
  const bool is_noun = tells_by_a_noun(scene, passage, *teller);
  const bool was_held = passage.goes_on && passage.has(CueClass::earlier);  // « tandis que B avait une réunion avec C »
  const bool is_another = opens_with_another_noun(scene, passage, *teller);
  if (!teller->deed && !is_noun && !was_held && !is_another && !is_held(passage, 0, teller->first) &&
      !opens_with_what_was_held(scene, passage, *teller))
    return false;
  if (is_infinitive(scene, passage, *teller) && !passage.goes_on) return false;
  const auto stands_before = [&](CueClass kind) {
    return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      const bool is_aside =
          cue.span.begin == passage.span.begin && passage.in_aside(cue.span);  // «Накануне отъезда А …»
      return cue.kind == kind && cue.first <= teller->first && cue.value != "at" && !is_aside;
    });
  };
  if (stands_before(CueClass::stop) || stands_before(CueClass::reported)) return false;
  // « Jeudi, il avait rencontré B » is of these days; without a day that is recalled.
  if (stands_before(CueClass::earlier) && !was_held && !scene.tells_a_day(passage.span)) return false;
  if (!passage.whose.empty()) return true;
  if (passage.goes_on) {
    const auto before = scene.mentions_in(passage.span.begin, teller->span.begin);
    if (std::any_of(before.begin(), before.end(), [&](const Mention& one) {
          return takes_part(main.participants, one.key) && !passage.in_aside(one.span);
        }))
      return true;
  } else if (subject_of(scene, passage, *teller, main) != nullptr) {
    return true;
  }
  if (!passage.goes_on && (is_noun || is_done_to_own(scene, passage, main))) return true;
  if (passage.goes_on && names_somebody_in(scene, passage.span.begin, teller->span.begin)) return false;
  return passage.goes_on || opens_with_pronoun(scene, passage);
}

}  // namespace behistun::claims
