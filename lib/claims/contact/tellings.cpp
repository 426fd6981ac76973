// Several contacts are named in one breath, or told one by one.

#include "tellings.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "sentence/counterparts.hpp"
#include "sentence/list_items.hpp"
#include "sentence/participant.hpp"
#include "sentence/plural.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

// «С министром А рассмотрены …», "With A he discussed …", at the beginning: met, below a title that says so.
bool opens_with_somebody(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 16;  // bytes: "With the Foreign Minister of A"
  const auto opening = end_of_first(Tie::opening, passage.span.of(scene.text));
  const auto people = scene.people(passage);
  return opening > 0 && passage.has(CueClass::stop) && !people.empty() &&
         people.front()->span.begin <= passage.span.begin + opening + kNear;
}

// With whom it opens, up to its topics.
std::vector<const Mention*> people_it_opens_with(const Scene& scene, const Passage& passage) {
  auto people = scene.people(passage);
  const auto topics = passage.first(CueClass::stop)->span.begin;
  std::erase_if(people, [&](const Mention* one) { return one->span.begin >= topics; });
  return people;
}

// « Il s'agit notamment de A, de B et de C », below a title or lead in the plural.
bool says_who_they_are(const Passage& passage) {
  return std::any_of(passage.cues.begin(), passage.cues.end(),
                     [](const Cue& cue) { return cue.kind == CueClass::attend && cue.value == "list"; });
}

// "A and B exchanged views", "B discussed trade with A": met, below a title that says so, where A is whose contacts
// they are. Whom it names besides.
std::vector<const Mention*> discuss_with(const Scene& scene, const Passage& passage, const std::set<std::string>& own) {
  const auto* soft = passage.first(CueClass::soft);
  if (soft == nullptr || soft->mode != Mode::unknown || passage.has(CueClass::wish) || first_teller(passage) != soft)
    return {};
  bool is_of_own = false;
  std::vector<const Mention*> others;
  const auto take = [&](const Mention& one) {
    if (own.contains(one.key)) {
      is_of_own = true;
    } else if (!among(others, one.key)) {
      others.push_back(&one);
    }
  };
  for (const auto* one : scene.people(passage)) take(*one);
  for (const auto& one : scene.mentions_in(soft->span.end, passage.span.end))
    if (one.kind == mention::Kind::person && scene.with_between(soft->span.end, one.span.begin)) take(one);
  return is_of_own ? others : std::vector<const Mention*>();
}

// "A welcomed the talks between B and C": it was between others, of whom none is whose contacts the release tells.
bool is_between_others(const Scene& scene, const Passage& passage, const Cue& teller,
                       const std::set<std::string>& own) {
  const auto named = scene.mentions_in(teller.span.end, passage.span.end);
  if (named.empty()) return false;
  const auto words = scene.text.substr(teller.span.begin, named.front().span.begin - teller.span.begin);
  return says(Tie::between, words) &&
         std::none_of(named.begin(), named.end(), [&](const Mention& one) { return own.contains(one.key); });
}

// Does the sentence tell of a contact as of something that took place, and not among the topics of another?
bool tells_by_itself(const Scene& scene, const Passage& passage, const Cue& teller, const std::set<std::string>& own) {
  if (passage.has(CueClass::joint)) return false;
  if (opens_with_a_contact(scene, passage)) return true;
  if (passage.has(CueClass::wish)) return false;
  const auto before = scene.mentions_in(passage.span.begin, teller.span.begin);
  // "Within the framework of the forum, A met B", «22 июня в рамках форума А встретился с Б».
  const auto leads_to_own = [&](const Cue& stop) {
    return teller.deed && scene.source.reading.language != Language::en &&
           std::any_of(before.begin(), before.end(),
                       [&](const Mention& one) { return own.contains(one.key) && one.span.begin >= stop.span.end; });
  };
  const bool is_topic = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& stop) {
    return stop.kind == CueClass::stop && stop.first < teller.first && stop.span.begin != passage.span.begin &&
           !leads_to_own(stop);
  });
  if (is_topic) return false;
  const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(),
                                   [](const Cue& cue) { return cue.kind == CueClass::held && cue.value.empty(); });
  constexpr std::size_t kArticle = 4;  // bytes: "The meeting between A and B"
  if (teller.deed || is_held || teller.span.begin <= passage.span.begin + kArticle) return true;
  return std::any_of(before.begin(), before.end(), [&](const Mention& one) { return own.contains(one.key); }) &&
         !is_between_others(scene, passage, teller, own);
}

// « Le deuxième, S.E.M. B, du Burundi, a remercié …», below new envoys who were received: those of other states with
// whom the sentence begins, ambassadors where there are several.
std::vector<const Mention*> envoys_told(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 110;  // bytes: « Le troisième diplomate à être reçu est l'ambassadeur de Turquie »
  std::vector<const Mention*> told;
  if (passage.speech || passage.has(CueClass::future) || passage.has(CueClass::negation)) return told;
  bool are_ambassadors = true;
  for (const auto* one : scene.people(passage)) {
    const auto side = scene.side_of(*one);
    if (one->kind != mention::Kind::person || side.empty() || side == scene.source.side || among(told, one->key))
      continue;
    const bool is_ambassador = one->role == "ambassador";
    const bool is_near = one->span.begin <= passage.span.begin + kNear;
    if (told.empty() ? !is_near || !(is_ambassador || one->key.starts_with("name:")) : !is_ambassador) return {};
    are_ambassadors = are_ambassadors && is_ambassador;
    told.push_back(one);
  }
  if (told.size() > 1 && !are_ambassadors) told.clear();
  return told;
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
    if (tells_of_contact(cue.kind) && cue.span.end <= one.span.begin && !passage.in_aside(cue.span)) nearest = &cue;
  const auto* told = passage.teller();  // "held meetings with the Presidents, who had arrived on a visit"
  const bool is_on_the_way =
      nearest != nullptr && nearest->mode == Mode::visit && told != nullptr && told->mode != Mode::visit;
  return nearest != nullptr && nearest->mode != Mode::unknown && !is_on_the_way ? nearest : nullptr;
}

Claim without(Claim claim, const std::vector<const Mention*>& people) {
  std::erase_if(claim.participants, [&](const Participant& who) { return among(people, who.key); });
  return claim;
}

// Of a series take part whose contacts they are and who is of their side; whom the lead met has a sentence of his own.
void leave_out_others(const std::set<std::string>& own_keys, Claim& own) {
  std::set<std::string> sides;
  for (const auto& who : own.participants)
    if (own_keys.contains(who.key) && !who.side.empty()) sides.insert(who.side);
  if (!sides.empty())
    std::erase_if(own.participants, [&](const Participant& who) { return !sides.contains(who.side); });
}

// Whose contacts they are: who stands in the title and in the sentences that say the same of nobody else; else who is
// of the publisher's side.
std::set<std::string> own_people(const Scene& scene, const Passage& title, const Claim& together) {
  std::set<std::string> own;
  const auto met = counterparts(scene, title);
  constexpr std::ptrdiff_t kFirst = 2;  // sentences
  std::vector<const Mention*> named;
  for (const auto* one : scene.people(title))
    if (!among(met, one->key)) named.push_back(one);
  const auto is_of_publisher = [&](const Mention* one) {
    return !scene.source.side.empty() && scene.side_of(*one) == scene.source.side;
  };
  // "Prime Minister and Minister of Foreign Affairs meets …", who is one person: the second office is of no other
  // state.
  if (std::any_of(named.begin(), named.end(), is_of_publisher)) std::erase_if(named, std::not_fn(is_of_publisher));
  const auto is_met_below = [&](const Mention* one) {
    return one->kind == mention::Kind::office &&
           std::any_of(scene.body.begin(), scene.body.begin() + std::min(kFirst, std::ssize(scene.body)),
                       [&](const Passage& passage) { return among(counterparts(scene, passage), one->key); });
  };
  if (named.size() > 1 && !std::all_of(named.begin(), named.end(), is_met_below)) std::erase_if(named, is_met_below);
  for (const auto* one : named) own.insert(one->key);
  for (std::size_t i = 0; i < std::min(scene.body.size(), kLeadSentences) && own.empty(); ++i)
    if (counterparts(scene, scene.body[i]).empty() &&
        (is_plural(scene, scene.body[i], {}) || scene.body[i].has(CueClass::envoys)))
      for (const auto* one : scene.people(scene.body[i])) own.insert(one->key);
  if (own.empty())
    for (const auto& who : together.participants)
      if (who.side == scene.source.side || together.participants.size() == 1) own.insert(who.key);
  return own;
}

// «В рамках визита А провёл ряд встреч: – с Б; – с В»: what heads the list, where that is a visit with meetings.
const Cue* met_on_a_visit(const Passage& heading) {
  const auto is_visit = [](const Cue& cue) { return cue.kind == CueClass::contact && cue.mode == Mode::visit; };
  const auto meets = std::find_if(heading.cues.begin(), heading.cues.end(), [](const Cue& cue) {
    return cue.kind == CueClass::contact && face_to_face(cue.mode) && cue.mode != Mode::visit;
  });
  return std::any_of(heading.cues.begin(), heading.cues.end(), is_visit) && meets != heading.cues.end() ? &*meets
                                                                                                        : nullptr;
}

// « Les conseillers fédéraux ont eu des entretiens. A a rencontré C. B s'est entretenu avec D », «А принял В. Б принял
// Г»: who does it in his own sentence, though another of his side did it before. nullptr if it is one of `own`.
const Mention* another_doer(const Scene& scene, const Passage& passage, const std::set<std::string>& own) {
  const auto* verb = first_teller(passage);
  if (scene.source.reading.language == Language::en || scene.source.side.empty() || verb == nullptr || !verb->deed ||
      passage.has(CueClass::hosted))
    return nullptr;
  const Mention* doer = nullptr;
  for (const auto& one : scene.mentions_in(passage.span.begin, verb->span.begin)) {
    if (passage.in_aside(one.span) || !scene.names_somebody(one)) continue;
    if (own.contains(one.key) || scene.side_of(one) != scene.source.side || (doer != nullptr && doer->key != one.key))
      return nullptr;
    doer = &one;
  }
  return doer;
}

}  // namespace

bool tells_envoys_apart(const Scene& scene) {
  std::set<std::string> told;
  for (const auto& passage : scene.body)
    for (const auto* one : envoys_told(scene, passage)) told.insert(one->key);
  return scene.source.reading.language != Language::en && told.size() >= 2;
}

bool are_told_apart(const Scene& scene, const std::vector<const Mention*>& named) {
  const auto tells_of_him_alone = [&](const Passage& passage, const Mention& one) {
    const auto* teller = first_teller(passage);
    if (passage.speech || teller == nullptr || teller->kind == CueClass::soft || passage.has(CueClass::wish) ||
        passage.has(CueClass::future) || passage.has(CueClass::negation) || passage.has(CueClass::joint))
      return false;
    const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(),
                                     [](const Cue& cue) { return cue.kind == CueClass::held; });
    const auto met = counterparts(scene, passage);
    const bool is_one = !teller->deed && opens_with_a_contact(scene, passage);  // "In his call with B, A said"
    return (teller->deed || is_held || is_one) && met.size() == 1 && met.front()->key == one.key;
  };
  // French and Russian have cases or articles enough to tell two of one side apart by sentences.
  const bool may_be_of_one_side = scene.source.reading.language != Language::en;
  return named.size() >= 2 && (may_be_of_one_side || are_of_several_sides(scene, named)) &&
         std::all_of(named.begin(), named.end(), [&](const Mention* one) {
           return std::any_of(scene.body.begin(), scene.body.end(),
                              [&](const Passage& passage) { return tells_of_him_alone(passage, *one); });
         });
}

std::vector<Telling> told_together(const Scene& scene, const std::vector<const Passage*>& head, const Claim& together) {
  std::vector<const Mention*> named;
  for (const auto* passage : head)
    for (const auto* one : counterparts(scene, *passage))
      if (!among(named, one->key)) named.push_back(one);
  // "With the ministers of A and B", and B's name below: who acts for the state of one of them is he.
  const auto bearer = [&](const Mention& one) {
    return std::find_if(together.participants.begin(), together.participants.end(), [&](const Participant& who) {
      return one.key.starts_with("office:") && !one.of.empty() && who.side == one.of && who.key != one.key;
    });
  };
  auto own = without(together, named);
  for (const auto* one : named)
    if (const auto who = bearer(*one); who != together.participants.end())
      std::erase_if(own.participants, [&](const Participant& other) { return other.key == who->key; });
  if (own.participants.empty() || named.size() < 2 || named.size() > kMostContacts) return {};
  const bool are_apart =
      scene.source.reading.language == Language::fr && std::any_of(head.begin(), head.end(), [](const Passage* one) {
        return std::any_of(one->cues.begin(), one->cues.end(), [](const Cue& cue) { return cue.value == "apart"; });
      });
  // « Entretiens avec A et B », above « s'est entretenu par téléphone, tour à tour, avec ».
  const auto is_by_a_channel = [&](const Cue& told) {
    return remote(together.mode) && told.mode == Mode::talks && head.size() == 2 &&
           head.front()->span.contains(told.span);
  };
  std::vector<Telling> tellings;
  for (const auto* one : named) {
    auto& telling = tellings.emplace_back(Telling{own, {}, {}});
    if (const auto who = bearer(*one); who != together.participants.end()) {
      telling.claim.participants.push_back(*who);
    } else {
      add(scene, *one, telling.claim);
    }
    if (const auto* alone = told_alone(scene, named, *one)) telling.passages.push_back(alone);
    for (const auto* passage : head) {
      if (!passage->span.contains(one->span)) continue;
      if (const auto* told = kind_told(*passage, *one); told != nullptr && !is_by_a_channel(*told)) {
        telling.claim.mode = told->mode;
        telling.claim.mode_span = told->span;
      }
    }
    if (are_apart && telling.claim.mode == Mode::talks) telling.claim.mode = Mode::meeting;  // one « entretien » each
    // A title has a verb for all of them; which of them had talks his own sentence tells.
    if (const auto* alone = telling.passages.empty() ? nullptr : telling.passages.front()->teller();
        scene.source.reading.language != Language::en && alone != nullptr && !alone->deed &&
        alone->mode == Mode::talks && telling.claim.mode == Mode::meeting) {
      telling.claim.mode = alone->mode;
      telling.claim.mode_span = alone->span;
    }
    telling.passages.insert(telling.passages.end(), head.begin(), head.end());
  }
  return tellings;
}

namespace {

// "Prime Minister A and, separately, Minister B met C": the word stands between two of those before the verb.
bool names_apart(const Scene& scene, const Passage& lead) {
  const auto* verb = first_teller(lead);
  if (verb == nullptr || !verb->deed) return false;
  return std::any_of(lead.cues.begin(), lead.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::several || !cue.value.empty() || cue.last > verb->first || is_noun(lead, cue))
      return false;
    const auto names = [&](std::size_t begin, std::size_t end) {
      const auto found = scene.mentions_in(begin, end);
      return std::any_of(found.begin(), found.end(), [&](const Mention& one) { return scene.names_somebody(one); });
    };
    return names(lead.span.begin, cue.span.begin) && names(cue.span.end, verb->span.begin);
  });
}

}  // namespace

std::vector<Telling> told_by_each(const Scene& scene, const std::vector<const Passage*>& head, const Claim& together) {
  const auto& lead = *head.back();
  const auto says_each = [&](const Cue& cue) {
    return cue.kind == CueClass::several && cue.value == "callers" && cue.span.begin < lead.topics_begin();
  };
  const auto named = counterparts(scene, lead);
  const auto own = without(together, named);
  const bool is_apart = names_apart(scene, lead);  // of one side too
  if ((std::none_of(lead.cues.begin(), lead.cues.end(), says_each) && !is_apart) || named.size() != 1 ||
      own.participants.size() < 2 || own.participants.size() > kMostContacts ||
      (!is_apart && sides(own) != own.participants.size()))
    return {};
  std::vector<Telling> tellings;
  for (const auto& who : own.participants) {
    auto& telling = tellings.emplace_back(Telling{together, head, {}});
    std::erase_if(telling.claim.participants,
                  [&](const Participant& other) { return other.key != who.key && !among(named, other.key); });
  }
  return tellings;
}

std::vector<Telling> told_one_by_one(const Scene& scene, const Passage& title, const Claim& together) {
  struct Part {
    const Passage* passage;
    std::vector<const Mention*> met;
  };
  const auto own_keys = own_people(scene, title, together);
  const bool each = std::any_of(title.cues.begin(), title.cues.end(), [](const Cue& cue) {
    return cue.kind == CueClass::several && cue.value == "each";  // bilateral meetings have one on each side
  });
  const bool is_of_several = is_plural(scene, title, {});
  const bool of_envoys = (title.has(CueClass::envoys) || title.has(CueClass::foreigners)) && tells_envoys_apart(scene);
  std::vector<Part> parts;
  std::vector<const Mention*> all;
  std::vector<const Passage*> introduction;
  bool is_in_a_list = false;
  const Passage* heading = nullptr;
  for (const auto& passage : scene.body) {
    if (passage.speech) continue;
    auto list = is_in_a_list ? passage.span.begin : std::string_view::npos;
    if (!is_in_a_list && (is_of_several || is_plural(scene, passage, {}))) {
      list = begin_of_list(scene, passage);
      if (list != std::string_view::npos) heading = &passage;
    }
    const auto* item = list < passage.span.end ? named_by_item(scene, list, passage.span.end) : nullptr;
    is_in_a_list = item != nullptr || list == passage.span.end;
    if (item != nullptr && !own_keys.contains(item->key) && !among(all, item->key)) {
      all.push_back(item);
      parts.push_back({&passage, {item}});
      continue;
    }
    const bool opens = opens_with_somebody(scene, passage);
    const bool lists = is_of_several && says_who_they_are(passage);
    const auto envoys = of_envoys ? envoys_told(scene, passage) : std::vector<const Mention*>();
    auto named = !envoys.empty() ? envoys
                 : opens         ? people_it_opens_with(scene, passage)
                 : lists         ? scene.people(passage)
                                 : counterparts(scene, passage);
    const auto discussed = opens ? std::vector<const Mention*>() : discuss_with(scene, passage, own_keys);
    if (!discussed.empty()) named = discussed;
    std::erase_if(named, [&](const Mention* one) { return own_keys.contains(one->key) || among(all, one->key); });
    if (lists) {
      std::vector<const Mention*> once;
      for (const auto* one : named)
        if (!among(once, one->key)) once.push_back(one);
      named = std::move(once);
    }
    if (named.empty() && parts.empty() && (is_plural(scene, passage, named) || passage.has(CueClass::envoys)))
      introduction.push_back(&passage);
    const auto* teller = first_teller(passage);
    if (named.empty()) continue;
    if (!opens && !lists && envoys.empty() && discussed.empty() &&
        (teller == nullptr || !tells_by_itself(scene, passage, *teller, own_keys)))
      continue;
    all.insert(all.end(), named.begin(), named.end());
    if (all.size() > kMostContacts) return {};
    // «О встречах А»: whom a sentence of French or Russian has A meet in one breath he met one by one.
    const bool is_each =
        each || (is_of_several && scene.source.reading.language != Language::en && !passage.has(CueClass::joint));
    if (!lists && envoys.empty() && !tells_of_several(scene, passage, named) &&
        !(is_each && ((each && named.size() > 2) || are_of_several_sides(scene, named)))) {
      parts.push_back({&passage, std::move(named)});
    } else {
      for (const auto* one : named) parts.push_back({&passage, {one}});
    }
  }
  auto own = without(together, all);
  const bool is_one = parts.size() == 1 && together.participants.size() == own.participants.size();  // else it is told
  leave_out_others(own_keys, own);
  if (own.participants.empty() || (parts.size() < 2 && !is_one)) return {};
  std::vector<Telling> tellings;
  for (const auto& [passage, met] : parts) {
    auto& telling = tellings.emplace_back(Telling{own, {passage}, {}});
    telling.passages.insert(telling.passages.end(), introduction.begin(), introduction.end());
    telling.passages.push_back(&title);
    telling.claim.span = passage->span;
    if (const auto* doer = another_doer(scene, *passage, own_keys)) {
      telling.claim.participants.clear();
      add(scene, *doer, telling.claim);
    }
    for (const auto* one : met) add(scene, *one, telling.claim);
    const auto* told = kind_told(*passage, *met.front());
    const auto* teller = passage->teller();  // "an online meeting with B"
    const bool is_by_a_channel = met.size() == 1 && teller != nullptr && remote(teller->mode);
    if (told == nullptr || (is_by_a_channel && !remote(told->mode))) told = teller;
    // «С А рассмотрены итоги визита Б», «А посетила Б» below a title that tells of meetings: no journey of theirs.
    const bool is_of_a_journey =
        told != nullptr && told->mode == Mode::visit && together.mode != Mode::visit && together.mode != Mode::unknown;
    if (told != nullptr && told->mode != Mode::unknown && !is_of_a_journey) {
      telling.claim.mode = told->mode;
      telling.claim.mode_span = told->span;
    } else if (const auto* held = told == nullptr && heading != nullptr ? met_on_a_visit(*heading) : nullptr) {
      telling.claim.mode = Mode::meeting;
      telling.claim.mode_span = held->span;
    }
    if (each && telling.claim.mode == Mode::talks) telling.claim.mode = Mode::meeting;  // « entretiens », but one each
  }
  return tellings;
}

}  // namespace behistun::claims
