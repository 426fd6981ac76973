// Which cues of a sentence tell of a contact, and how: a call that reaches somebody is one, who is visited is met, and
// what is asked for, discussed or done to a thing is none.

#include <algorithm>
#include <array>
#include <iterator>

#include "clauses.hpp"
#include "prepositions.hpp"
#include "scene.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

// « A successivement rencontré », « échangé avec »: the mark on it tells it from the noun.
bool is_participle(std::string_view words) { return words.substr(0, words.find(' ')).ends_with("é"); }

// « Elle avait eu peu avant un entretien »: the word says when, and leads to nothing else.
bool goes_on_by(const Cue& aside, const Passage& passage) {
  return passage.may_have(CueClass::also) &&
         std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& also) {
           return also.kind == CueClass::also && also.first < aside.first && also.last >= aside.last;
         });
}

// «По телефону министр обсудил с Б …», « a fait le point au téléphone avec B »: what two discussed by telephone is told
// by the verb.
void tell_by_a_channel(Passage& passage) {
  if (!passage.may_have(CueClass::channel) || !passage.may_have(CueClass::soft) || passage.has(CueClass::contact))
    return;
  constexpr std::size_t kReach = 8;  // tokens
  const auto* channel = passage.first(CueClass::channel);
  for (auto& verb : passage.cues) {
    const auto between =
        verb.first >= channel->last ? verb.first - channel->last : channel->first - std::min(channel->first, verb.last);
    if (verb.kind != CueClass::soft || verb.mode != Mode::unknown || between > kReach) continue;
    verb.kind = CueClass::contact;
    verb.deed = true;
    verb.mode = channel->mode;
    passage.note(verb.kind);
    return;
  }
}

}  // namespace

void Scene::receive_by(Passage& passage) const {
  constexpr std::size_t kLongest = 60;  // bytes: « mardi 5 mars 2024 au palais présidentiel à Niamey »
  constexpr std::string_view kBeen = "été ";
  if (!passage.may_have(CueClass::contact) || passage.may_have(CueClass::hosted)) return;
  for (std::size_t i = 0; i < passage.cues.size(); ++i) {
    const auto verb = passage.cues[i];
    if (verb.kind != CueClass::contact || !verb.deed || verb.mode != Mode::meeting ||
        !text.substr(0, verb.span.begin).ends_with(kBeen))
      continue;
    const auto behind = text.substr(0, std::min(verb.span.end + kLongest, passage.span.end)).substr(verb.span.end);
    const auto by = behind.find(" par ");
    if (by == std::string_view::npos || behind.find(';') < by) continue;
    const auto between = mentions_in(verb.span.end, verb.span.end + by);
    if (std::any_of(between.begin(), between.end(),
                    [](const Mention& one) { return one.kind == Kind::person || one.kind == Kind::office; }))
      continue;
    auto hosted = verb;
    hosted.kind = CueClass::hosted;
    hosted.mode = Mode::unknown;
    hosted.deed = false;
    hosted.value = {};
    hosted.span.end = verb.span.end + by + std::string_view(" par").size();
    while (hosted.last < tokens.size() && tokens[hosted.last].span.begin < hosted.span.end) ++hosted.last;
    passage.cues.insert(passage.cues.begin() + static_cast<std::ptrdiff_t>(i) + 1, hosted);
    passage.note(CueClass::hosted);
    return;
  }
}

void Scene::sort_out_cues(Passage& passage, bool is_title) const {
  if (source.reading.language == Language::fr)
    for (auto& cue : passage.cues)
      if (cue.kind == CueClass::contact && !cue.deed && is_participle(cue.span.of(text))) cue.deed = true;
  promote_calls(passage);
  if (source.reading.language == Language::ru) meet_at_somebodys(passage);
  promote_hosts(passage);
  if (source.reading.language == Language::fr) receive_by(passage);
  if (source.reading.language != Language::en && !is_title) tell_by_a_channel(passage);
  if (passage.may_have(CueClass::contact)) meet_who_is_visited(passage);
  leave_out_what_no_person_meets(passage);
  leave_out_demands_of_something_else(*this, passage);
  leave_out_what_is_done(passage);
  read_denials(passage);
  // In other sentences it is a contact that the release speaks of.
  const bool has_deed = std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) { return cue.deed; });
  if (has_deed || is_title) leave_out_what_is_discussed(passage, text);
  leave_out_journey_before_a_meeting(passage, text);
  if (passage.may_have(CueClass::contact))
    std::erase_if(passage.cues, [&](const Cue& cue) {  // "the visiting minister"
      return cue.deed && cue.mode == Mode::visit && end_of_first(Tie::guest, text.substr(cue.span.begin)) > 0;
    });
  if (passage.may_have(CueClass::several))  // "the following meetings" are no aside
    std::erase_if(passage.cues, [&](const Cue& cue) {
      return (cue.kind == CueClass::aside || cue.kind == CueClass::stop) &&
             std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& several) {
               return several.kind == CueClass::several && several.first == cue.first && several.last > cue.last;
             });
    });
  if (source.reading.language == Language::en) leave_out_eve_of_something(passage, text);
  if (passage.may_have(CueClass::aside))
    for (const auto& cue : passage.cues)
      if (cue.kind == CueClass::aside && !text.substr(cue.span.end).starts_with('-') &&  // « après-midi »
          !is_on_a_journey(cue, passage) && !goes_on_by(cue, passage))
        passage.asides.push_back({cue.span.begin, end_of_aside(cue, passage)});
  open_behind_venues(*this, passage);
  put_arrival_aside(*this, passage);
  put_stay_aside(*this, passage);
  put_venue_clause_aside(*this, passage);
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
    auto begin = is_visit ? cue.span.end : behind_a_day(cue.span.end);              // "a call on Monday" is on nobody
    const std::size_t to_a_name = source.reading.language == Language::fr ? 6 : 2;  // bytes: " Mme "
    auto end = begin + (is_visit && cue.value != "whom" ? kCourtesy : to_a_name);
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
  std::vector<Span> others, objects, parts;
  for (const auto& cue : cues)
    if (cue.kind == CueClass::contact)
      for (const auto& object : cues)
        if (is_met(cue, object)) {
          others.push_back(cue.span);
          objects.push_back(object.span);
          if (object.value == "part") parts.push_back(cue.span);  // «принял участие» receives nobody
        }
  const auto among = [](const std::vector<Span>& spans, Span one) {
    return std::find(spans.begin(), spans.end(), one) != spans.end();
  };
  std::erase_if(passage.cues, [&](const Cue& cue) {
    return (cue.kind == CueClass::contact && among(others, cue.span)) ||
           (cue.kind == CueClass::hosts && among(parts, cue.span)) ||
           (cue.kind == CueClass::other && among(objects, cue.span));
  });
}

void Scene::leave_out_what_is_done(Passage& passage) {
  if (!passage.may_have(CueClass::contact) && !passage.may_have(CueClass::part) && !passage.may_have(CueClass::held))
    return;
  if (!passage.may_have(CueClass::future) && !passage.may_have(CueClass::wish)) return;
  for (auto cue = passage.cues.begin(); cue != passage.cues.end();) {
    const bool is_undone = (cue->kind == CueClass::future || cue->kind == CueClass::wish) &&
                           std::any_of(passage.cues.begin(), cue, [&](const Cue& told) {
                             const bool leads =
                                 told.kind == CueClass::held && told.value == "pleasure" && told.last > cue->first;
                             return told.first < cue->first &&
                                    (leads || ((told.deed || told.kind == CueClass::part) && told.last >= cue->last));
                           });
    cue = is_undone ? passage.cues.erase(cue) : std::next(cue);
  }
}

}  // namespace behistun::claims
