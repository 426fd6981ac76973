// The sentences of a release with their cues, of which those are left out that tell of no contact.

#include "scene.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "clauses.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

constexpr std::size_t kMostCues = 256;  // of one sentence: each is held against the others

// « A successivement rencontré », « échangé avec »: the mark on it tells it from the noun.
bool is_participle(std::string_view words) { return words.substr(0, words.find(' ')).ends_with("é"); }

}  // namespace

Scene::Scene(const Source& release, const gazetteer::Gazetteer& gazetteer)
    : source(release),
      known(gazetteer),
      text(release.reading.canonical),
      anchor(release.reading.anchor),
      tokens(release.reading.tokens),
      mentions_(release.mentions, text.size()),
      has_pairs_of_marks_(text.find("”") != text.npos || text.find("»") != text.npos) {
  for (const auto& mention : source.mentions)
    if (mention.kind == Kind::body || mention.kind == Kind::agreement) names_.push_back(mention.span);
  const auto cues = find_cues(text, tokens, source.reading.language);
  for (const auto& cue : cues) {
    if (cue.kind == CueClass::counterpart) counterparts_.push_back(cue.span);
    absentees_.note(cue, text);
    if (cue.kind == CueClass::contact && !cue.deed) nouns_.push_back(cue.span.begin);
  }
  auto next = cues.begin();
  bool transcript = false;
  body.reserve(source.reading.sentences.size());
  for (const auto& sentence : source.reading.sentences) {
    Passage passage;
    passage.span = sentence.span;
    while (next != cues.end() && next->span.begin < sentence.span.begin) ++next;
    auto behind = next;
    while (behind != cues.end() && behind->span.begin < sentence.span.end) ++behind;
    passage.cues.reserve(static_cast<std::size_t>(behind - next));
    for (auto cue = next; cue != behind && passage.cues.size() < kMostCues; ++cue)
      if (sentence.span.contains(cue->span) && cue->kind != CueClass::thing &&
          (cue->mode == Mode::multilateral || !in_a_name(cue->span)) && !opens_as_a_day(*cue, sentence.span))
        passage.add(*cue);
    next = behind;
    const bool is_title = lies_in(sentence.span, source.titles);
    if (!passage.cues.empty()) sort_out_cues(passage, is_title);
    if (is_title) {
      leave_out_labels(passage);
      titles.push_back(std::move(passage));
    } else if (lies_in(sentence.span, source.body)) {
      add_to_body(passage, sentence.span, transcript);
    }
  }
}

void Scene::sort_out_cues(Passage& passage, bool is_title) const {
  if (source.reading.language == Language::fr)
    for (auto& cue : passage.cues)
      if (cue.kind == CueClass::contact && !cue.deed && is_participle(cue.span.of(text))) cue.deed = true;
  promote_calls(passage);
  if (source.reading.language == Language::ru) meet_at_somebodys(passage);
  promote_hosts(passage);
  if (passage.may_have(CueClass::contact)) meet_who_is_visited(passage);
  leave_out_what_no_person_meets(passage);
  leave_out_demands_of_something_else(*this, passage);
  leave_out_what_is_done(passage);
  // In other sentences it is a contact that the release speaks of.
  const bool has_deed = std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) { return cue.deed; });
  if (has_deed || is_title) leave_out_what_is_discussed(passage, text);
  leave_out_journey_before_a_meeting(passage, text);
  if (passage.may_have(CueClass::contact))
    std::erase_if(passage.cues, [&](const Cue& cue) {  // "the visiting minister"
      return cue.deed && cue.mode == Mode::visit && end_of_first(Tie::guest, text.substr(cue.span.begin)) > 0;
    });
  if (passage.may_have(CueClass::aside))
    for (const auto& cue : passage.cues)
      if (cue.kind == CueClass::aside && !text.substr(cue.span.end).starts_with('-') &&  // « après-midi »
          !is_on_a_journey(cue, passage))
        passage.asides.push_back({cue.span.begin, end_of_aside(cue, passage)});
  open_behind_venues(*this, passage);
  put_arrival_aside(*this, passage);
  put_venue_clause_aside(*this, passage);
}

void Scene::add_to_body(Passage& passage, Span sentence, bool& transcript) {
  passage.span.begin = end_of_datelines(sentence);
  if (passage.span.begin > sentence.begin) run_in.push_back({sentence.begin, passage.span.begin});
  if (passage.span.empty()) return;
  const auto told = behind_preamble(passage, sentence);
  if (told.begin > sentence.begin) passage.begin_at(told.begin);
  transcript = transcript || end_of_first(Tie::question, told.of(text)) > 0;
  const auto speaker = transcript ? told.begin : speaker_in(told);
  transcript = transcript || speaker < told.end;
  passage.speech = speaker == told.begin;
  if (!passage.speech) {
    const auto narration = narration_in(told);
    passage.speech = narration == told.end || is_a_question(told);
    if (!passage.speech) {
      passage.begin_at(narration);
      passage.end_at(speaker);
    }
  }
  if (!passage.speech && body.size() < kLeadSentences && only_leads_on(passage)) return;
  const auto next_clause = passage.speech ? std::nullopt : next_contact(*this, passage);
  if (next_clause) {
    body.push_back(passage);
    body.back().end_at(*next_clause);
    passage.begin_at(*next_clause);
    passage.goes_on = true;
  }
  body.push_back(std::move(passage));
}

bool Scene::lies_in(Span sentence, const std::vector<Span>& regions) {
  const auto region = std::lower_bound(regions.begin(), regions.end(), sentence.begin,
                                       [](Span one, std::size_t begin) { return one.end <= begin; });
  return region != regions.end() && region->overlaps(sentence);
}

// «Накануне в Женеве состоялась встреча»: no aside, but the day.
bool Scene::opens_as_a_day(const Cue& cue, Span sentence) const {
  const auto is_the_day = [&](const dates::Date& date) { return date.span == cue.span; };
  return cue.kind != CueClass::eve && cue.span.begin == sentence.begin &&
         std::any_of(source.reading.dates.begin(), source.reading.dates.end(), is_the_day);
}

std::size_t Scene::end_of_aside(const Cue& cue, const Passage& passage) const {
  auto end = passage.span.end;
  if (source.reading.language == Language::ru)
    for (const auto& verb : passage.cues)
      if ((verb.deed || (verb.kind == CueClass::held && verb.value.empty())) && verb.first >= cue.last)
        end = std::min(end, verb.span.begin);
  for (auto comma = text.find(',', cue.span.end); comma < end; comma = text.find(',', comma + 1))
    if (comma + 1 < text.size() && text[comma + 1] == ' ') return comma;
  return end;
}

bool Scene::is_on_a_journey(const Cue& on_his, const Passage& passage) const {
  constexpr std::size_t kWordsBetween = 2;              // "on her first official visit"
  constexpr std::size_t kNear = 1, kNearBehindIs = 40;  // bytes: " was in the capital "
  constexpr std::array<std::string_view, 4> kIs = {" is ", " are ", " was ", " were "};
  if (on_his.value != "recalled" || !on_his.span.of(text).starts_with("on")) return false;
  std::string_view who;
  std::size_t end = 0;
  for (const auto& one : mentions_in(passage.span.begin, on_his.span.begin)) {
    if (one.kind != Kind::person && one.kind != Kind::office) continue;
    if (!who.empty() && one.key != who) return false;
    who = one.key;
    end = one.span.end;
  }
  const auto behind = text.substr(end);
  const bool is_there = std::any_of(kIs.begin(), kIs.end(), [&](auto verb) { return behind.starts_with(verb); }) ||
                        std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& verb) {
                          return verb.deed && verb.mode == Mode::visit && verb.span.begin == end + 1;
                        });
  const auto* said = passage.first(CueClass::stop);
  if (who.empty() || (said != nullptr && said->first < on_his.first) ||
      on_his.span.begin > end + (is_there ? kNearBehindIs : kNear))
    return false;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& noun) {
    return noun.kind == CueClass::contact && !noun.deed && noun.mode == Mode::visit && noun.first >= on_his.last &&
           noun.first - on_his.last <= kWordsBetween;
  });
}

void Scene::leave_out_labels(Passage& title) const {
  const auto colon = text.substr(0, title.span.end).find(": ", title.span.begin);
  if (colon == std::string_view::npos) return;
  const auto tells = [&](const Cue& cue) {
    return tells_of_contact(cue.kind) && cue.mode != Mode::multilateral && cue.span.begin > colon;
  };
  if (std::any_of(title.cues.begin(), title.cues.end(), tells))
    std::erase_if(title.cues, [&](const Cue& cue) { return cue.mode == Mode::multilateral && cue.span.end <= colon; });
}

bool Scene::is_asked(const Cue& cue, const Passage& passage) const {
  const auto rest = text.substr(0, passage.span.end).substr(cue.span.end);
  const auto clause = rest.substr(0, rest.find(", "));
  const bool is_to_talk = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& topic) {
    const bool begins_topics = topic.kind == CueClass::stop || topic.kind == CueClass::soft;
    return begins_topics && topic.span.begin >= cue.span.end && topic.span.begin < cue.span.end + clause.size() &&
           text.substr(0, topic.span.begin).ends_with(" to ");
  });
  return !is_to_talk && says(Tie::asked, clause);
}

// « A appelé lundi B », "called on Monday President B".
std::size_t Scene::behind_a_day(std::size_t verb) const {
  constexpr std::size_t kNear = 6;  // bytes: " ce ", ", le "
  for (const auto& one : mentions_in(verb, verb + kNear))
    if (one.kind == Kind::date) return one.span.end + (text.substr(one.span.end).starts_with(',') ? 1 : 0);
  return verb;
}

void Scene::meet_who_is_visited(Passage& passage) const {
  constexpr std::array<std::string_view, 5> kTo = {" ", " to ", " to the ", " à ", " au "};
  for (auto& cue : passage.cues) {
    if (cue.kind != CueClass::contact || cue.mode != Mode::visit) continue;
    const auto rest = text.substr(0, passage.span.end).substr(cue.span.end);
    const bool is_russian = source.reading.language == Language::ru;
    if (is_russian && !says(Tie::paid, text.substr(passage.span.begin, cue.span.begin - passage.span.begin))) continue;
    for (const auto to : kTo) {
      if (!rest.starts_with(to) || (to == " " && !cue.deed && !is_russian)) continue;
      const auto begin = cue.span.end + to.size();
      const auto behind = mentions_in(begin, begin + 1);
      const auto somebody = std::find_if(behind.begin(), behind.end(), [](const Mention& one) {
        return one.kind == Kind::office || (one.kind == Kind::person && !one.role.empty());  // and not "A Museum"
      });
      if (somebody == behind.end()) continue;
      auto end = somebody->span.end;
      for (const auto& name : mentions_in(end, end + 2))
        if (name.key == somebody->key) end = name.span.end;
      const auto next = text.substr(end);
      if (!next.starts_with("'s ") && !next.starts_with("’s ")) cue.mode = Mode::meeting;
      break;
    }
  }
}

void Scene::promote_calls(Passage& passage) const {
  if (!passage.may_have(CueClass::addressed) && !passage.may_have(CueClass::soft)) return;
  std::vector<std::size_t> visits;
  for (auto& cue : passage.cues) {
    const bool is_visit = cue.kind == CueClass::addressed;
    if (!is_visit && (cue.kind != CueClass::soft || cue.mode != Mode::call)) continue;
    const bool is_called = is_visit || source.reading.language == Language::fr;  // « a appelé A au calme »
    constexpr std::size_t kCourtesy = 18;                                        // bytes: "the Rt Hon Sir"
    constexpr std::size_t kOffice = 60;                                          // bytes: "the new ambassador of"
    constexpr std::size_t kAgent = 160;  // bytes: «были приняты также советником президента Б по безопасности А»
    auto begin = is_visit ? cue.span.end : behind_a_day(cue.span.end);  // "a call on Monday" is on nobody
    auto end = begin + (is_visit && cue.value != "whom" ? kCourtesy : 2);
    const bool is_phoned = cue.value.starts_with("phoned");
    if (cue.value.ends_with("by"))
      end = std::min(cue.span.end + kAgent, text.substr(0, cue.span.end + kAgent).find_first_of(",;", cue.span.end));
    const auto names_somebody_at = [&](std::size_t at, std::size_t upto) {
      const auto named = mentions_in(at, std::min(upto, passage.span.end));
      return std::any_of(named.begin(), named.end(),
                         [](const Mention& one) { return one.kind == Kind::person || one.kind == Kind::office; });
    };
    const bool is_with = cue.value == "with" || (cue.value == "either" && !names_somebody_at(begin, end));
    if (is_with) {  // « a échangé, mardi à Paris, avec A »
      begin = end_of_with_or_between(text.substr(0, passage.span.end), cue.span.end);
      if (begin == std::string_view::npos) continue;
      end = begin + kOffice;
    }
    if (cue.value == "phoned to") {  // "made a phone call on Monday to A"
      constexpr std::string_view kTo = " to ";
      const auto to = text.substr(0, std::min(cue.span.end + kOffice, passage.span.end)).find(kTo, cue.span.end);
      if (to == std::string_view::npos) continue;
      begin = to + kTo.size();
      end = begin + kOffice;
    }
    const auto behind = mentions_in(begin, std::min(end, passage.span.end));
    const bool reaches_somebody = std::any_of(behind.begin(), behind.end(), [&](const Mention& one) {
      return one.kind == Kind::person || one.kind == Kind::office || (one.kind == Kind::country && !is_visit);
    });
    const bool may_be_asked = is_called && !is_phoned && cue.value != "seen" && cue.value != "either";
    if (!reaches_somebody || (may_be_asked && is_asked(cue, passage))) continue;
    if (is_visit) cue.mode = is_phoned ? Mode::call : Mode::meeting;
    cue.kind = CueClass::contact;
    passage.note(cue.kind);
    cue.deed = true;
    if (is_visit) visits.push_back(cue.first);
  }
  if (visits.empty()) return;
  std::erase_if(passage.cues, [&](const Cue& cue) {  // "calls on" does not telephone
    const bool is_journey = cue.kind == CueClass::contact && cue.deed && cue.mode == Mode::visit;
    return (cue.kind == CueClass::soft || is_journey) &&
           std::find(visits.begin(), visits.end(), cue.first) != visits.end();
  });
}

void Scene::meet_at_somebodys(Passage& passage) const {
  constexpr std::array<std::string_view, 4> kAt = {"У ", "у ", "К ", "к "};
  constexpr std::size_t kNear = 40;  // bytes: « в этот день »
  for (auto& verb : passage.cues) {
    if (verb.kind != CueClass::contact || !verb.deed || verb.mode != Mode::visit) continue;
    const auto before = mentions_in(passage.span.begin, verb.span.begin);
    const auto is_host = [&](const Mention& one) {
      const auto words = Span{passage.span.begin, one.span.begin}.of(text);
      return (one.kind == Kind::person || one.kind == Kind::office) && one.span.end + kNear >= verb.span.begin &&
             std::any_of(kAt.begin(), kAt.end(), [&](auto at) {
               return words.ends_with(at) && (words.size() == at.size() || words[words.size() - at.size() - 1] == ' ');
             });
    };
    if (std::any_of(before.begin(), before.end(), is_host)) verb.mode = Mode::meeting;
  }
}

void Scene::promote_hosts(Passage& passage) const {
  if (!passage.may_have(CueClass::soft) || !passage.may_have(CueClass::hosts)) return;
  constexpr std::size_t kCourtesy = 16;  // bytes: "the visiting"
  constexpr std::array<std::string_view, 6> kWhere = {" in his office", " in her office",   " at his office",
                                                      " at her office", " at the ministry", " at the palace"};
  for (auto& cue : passage.cues) {
    const bool hosts = cue.kind == CueClass::soft && cue.mode == Mode::meeting &&
                       std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& other) {
                         return other.kind == CueClass::hosts && other.span == cue.span;
                       });
    if (!hosts) continue;
    auto begin = cue.span.end;
    for (const auto where : kWhere)
      if (text.substr(begin).starts_with(where)) begin += where.size();
    for (const auto& one : mentions_in(begin, std::min(begin + kCourtesy, passage.span.end))) {
      auto end = one.span.end;
      for (const auto& name : mentions_in(end, end + 2))
        if (name.key == one.key) end = name.span.end;  // "President A"
      const auto behind = text.substr(end);
      const auto between = text.substr(begin, one.span.begin - std::min(one.span.begin, begin));
      const bool is_right_behind = !between.ends_with(" of ") && !between.ends_with(" of the ") &&
                                   !between.ends_with(" by ") && !between.ends_with(" by the ");
      const bool is_somebody = one.kind == Kind::person || one.kind == Kind::office;
      if (!is_somebody || !is_right_behind || behind.starts_with("'s ") || behind.starts_with("’s ")) continue;
      cue.kind = CueClass::contact;
      passage.note(cue.kind);
      cue.deed = true;
      break;
    }
  }
}

void Scene::leave_out_what_is_discussed(Passage& passage, std::string_view text) {
  if (!passage.may_have(CueClass::soft) || !passage.may_have(CueClass::contact)) return;
  constexpr std::size_t kWordsBetween = 2;  // "the status", "their next"
  std::vector<Span> discussed;
  for (const auto& verb : passage.cues) {
    if (verb.kind != CueClass::soft || verb.mode != Mode::unknown || !verb.span.of(text).starts_with("discuss"))
      continue;
    for (const auto& noun : passage.cues) {
      const bool is_near = noun.first >= verb.last && noun.first - verb.last <= kWordsBetween;
      if (noun.kind != CueClass::contact || noun.deed || !is_near || remote(noun.mode)) continue;
      const auto between = text.substr(verb.span.end, noun.span.begin - verb.span.end);
      if (!says(Tie::during, between)) discussed.push_back(noun.span);
    }
  }
  std::erase_if(passage.cues, [&](const Cue& cue) {
    return cue.kind == CueClass::contact && std::find(discussed.begin(), discussed.end(), cue.span) != discussed.end();
  });
}

bool Scene::is_sight_of(const Cue& visited, const Cue& sight) const {
  constexpr std::size_t kWordsBetween = 2;
  const auto named = mentions_in(visited.span.end, sight.span.begin);
  return sight.first - visited.last <= kWordsBetween &&
         std::all_of(named.begin(), named.end(), [&](const Mention& one) {
           return one.kind == Kind::date || stands_before(Tie::in, text, one.span.begin);
         });
}

void Scene::leave_out_journey_before_a_meeting(Passage& passage, std::string_view text) {
  if (passage.cues.empty()) return;
  const auto journey = passage.cues.front();
  const bool opens = journey.deed && journey.mode == Mode::visit && journey.span.begin == passage.span.begin &&
                     journey.span.of(text).starts_with("Visiting");
  if (!opens) return;
  const auto comma = text.find(", ", journey.span.end);
  const bool is_met = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.deed && cue.mode == Mode::meeting && cue.span.begin > comma;
  });
  if (is_met) passage.cues.erase(passage.cues.begin());
}

void Scene::leave_out_what_no_person_meets(Passage& passage) const {
  if (!passage.may_have(CueClass::contact) ||
      (!passage.may_have(CueClass::object) && !passage.may_have(CueClass::press)))
    return;
  constexpr std::size_t kWordsBetween = 5;
  const auto& cues = passage.cues;
  const auto is_met = [&](const Cue& cue, const Cue& object) {
    if (object.first < cue.last || object.first - cue.last > kWordsBetween) return false;
    if (object.kind == CueClass::object)  // "arrived at the invitation", but "visited the museum"
      return cue.deed &&
             (object.value == "sight" ? cue.mode == Mode::visit && is_sight_of(cue, object) : cue.mode != Mode::visit);
    const auto named = mentions_in(cue.span.end, object.span.begin);
    return object.kind == CueClass::press && std::none_of(named.begin(), named.end(), [&](const Mention& one) {
             return (one.kind == Kind::person || one.kind == Kind::office) &&
                    !with_between(one.span.end, object.span.begin);
           });
  };
  std::vector<Span> others, objects;
  for (const auto& cue : cues)
    if (cue.kind == CueClass::contact)
      for (const auto& object : cues)
        if (is_met(cue, object)) {
          others.push_back(cue.span);
          objects.push_back(object.span);
        }
  const auto among = [](const std::vector<Span>& spans, Span one) {
    return std::find(spans.begin(), spans.end(), one) != spans.end();
  };
  std::erase_if(passage.cues, [&](const Cue& cue) {
    return (cue.kind == CueClass::contact && among(others, cue.span)) ||
           (cue.kind == CueClass::other && among(objects, cue.span));
  });
}

void Scene::leave_out_what_is_done(Passage& passage) {
  if (!passage.may_have(CueClass::contact) && !passage.may_have(CueClass::part)) return;
  if (!passage.may_have(CueClass::future) && !passage.may_have(CueClass::wish)) return;
  for (auto cue = passage.cues.begin(); cue != passage.cues.end();) {
    const bool is_undone =
        (cue->kind == CueClass::future || cue->kind == CueClass::wish) &&
        std::any_of(passage.cues.begin(), cue, [&](const Cue& told) {
          return (told.deed || told.kind == CueClass::part) && told.first < cue->first && told.last >= cue->last;
        });
    cue = is_undone ? passage.cues.erase(cue) : std::next(cue);
  }
}

bool Scene::in_a_name(Span cue) const {
  const auto behind = std::upper_bound(names_.begin(), names_.end(), cue.begin,
                                       [](std::size_t begin, Span one) { return begin < one.begin; });
  return behind != names_.begin() && std::prev(behind)->contains(cue);
}

Words Scene::words_of(const Passage& passage) const {
  const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), passage.span.begin, starts_before);
  const auto last = std::lower_bound(first, tokens.end(), passage.span.end, starts_before);
  return {text, tokens, source.reading.language, static_cast<std::size_t>(first - tokens.begin()),
          static_cast<std::size_t>(last - tokens.begin())};
}

}  // namespace behistun::claims
