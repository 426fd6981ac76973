#include "scene.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "prepositions.hpp"

namespace behistun::claims {

namespace {

// Behind " — ", or "(TASS). — ", that follows; `begin` if none does.
std::size_t end_of_dash(std::string_view text, std::size_t begin) {
  constexpr std::array<std::string_view, 4> kDashes = {"—", "–", "--", "-"};
  const auto at = text.find_first_not_of(" /).", begin);
  if (at == begin || at == std::string_view::npos) return begin;
  for (const auto dash : kDashes) {
    const auto behind = at + dash.size();
    if (text.substr(at).starts_with(dash) && text.substr(behind).starts_with(' ')) return behind + 1;
  }
  return begin;
}

}  // namespace

using mention::Kind;
using mention::Mention;

Scene::Scene(const Source& release, const gazetteer::Gazetteer& gazetteer)
    : source(release),
      known(gazetteer),
      text(release.reading.canonical),
      anchor(release.reading.anchor),
      tokens(release.reading.tokens),
      vocabulary(tokens, release.reading.language) {
  for (const auto& mention : source.mentions)
    if (mention.kind == Kind::body || mention.kind == Kind::agreement) names_.push_back(mention.span);
  const auto cues = find_cues(text, tokens, vocabulary, source.reading.language);
  auto next = cues.begin();
  bool transcript = false;
  for (const auto& sentence : source.reading.sentences) {
    Passage passage;
    passage.span = sentence.span;
    while (next != cues.end() && next->span.begin < sentence.span.begin) ++next;
    for (auto cue = next; cue != cues.end() && cue->span.begin < sentence.span.end; ++cue)
      if (sentence.span.contains(cue->span) && (cue->mode == Mode::multilateral || !in_a_name(cue->span)))
        passage.cues.push_back(*cue);
    promote_calls(passage);
    leave_out_what_no_person_meets(passage);
    for (const auto& cue : passage.cues)
      if (cue.kind == CueClass::aside && !text.substr(cue.span.end).starts_with('-'))  // « après-midi »
        passage.asides.push_back({cue.span.begin, end_of_aside(cue, passage)});
    if (lies_in(sentence.span, source.titles)) {
      titles.push_back(std::move(passage));
    } else if (lies_in(sentence.span, source.body)) {
      passage.span.begin = end_of_dateline(sentence.span);
      if (passage.span.begin > sentence.span.begin) run_in.push_back({sentence.span.begin, passage.span.begin});
      if (passage.span.empty()) continue;
      const auto speaker = transcript ? sentence.span.begin : speaker_in(sentence.span);
      transcript = transcript || speaker < sentence.span.end;
      const auto narration = narration_in(sentence.span);
      passage.speech = speaker == sentence.span.begin || narration == sentence.span.end || is_a_question(sentence.span);
      if (!passage.speech) {
        passage.begin_at(narration);
        passage.end_at(speaker);
      }
      if (passage.speech || body.size() >= kLeadSentences || !only_leads_on(passage))
        body.push_back(std::move(passage));
    }
  }
}

bool Scene::lies_in(Span sentence, const std::vector<Span>& regions) {
  const auto region = std::lower_bound(regions.begin(), regions.end(), sentence.begin,
                                       [](Span one, std::size_t begin) { return one.end <= begin; });
  return region != regions.end() && region->overlaps(sentence);
}

std::size_t Scene::end_of_dateline(Span sentence) const {
  constexpr std::size_t kLongest = 60;  // bytes
  const auto mentions = mentions_in(sentence.begin, std::min(sentence.end, sentence.begin + kLongest));
  const auto named = [&](Span word, std::initializer_list<Kind> kinds) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end() && one.span.contains(word);
    });
  };
  const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
  auto word = std::lower_bound(tokens.begin(), tokens.end(), sentence.begin, starts_before);
  bool has_a_name = false, is_sure = false, is_whole = true;
  for (; word != tokens.end() && word->span.begin < sentence.end; ++word) {
    const bool is_date = named(word->span, {Kind::date}),
               is_name = named(word->span, {Kind::place, Kind::country, Kind::body});
    const bool is_told = is_name || is_date || word->number;
    if (!is_told && !(has_a_name && (word->capital || word->folded == "le"))) return sentence.begin;
    has_a_name = has_a_name || is_name;
    is_whole = is_whole && is_told;
    is_sure = is_sure || word->upper || is_date;
    const auto end = end_of_dash(text, word->span.end);
    if (has_a_name && end > word->span.end) return is_sure && end - sentence.begin <= kLongest ? end : sentence.begin;
  }
  return is_whole ? sentence.end : sentence.begin;
}

std::size_t Scene::end_of_aside(const Cue& cue, const Passage& passage) const {
  auto end = passage.span.end;
  if (source.reading.language == Language::ru)
    for (const auto& verb : passage.cues)
      if (verb.deed && verb.first >= cue.last) end = std::min(end, verb.span.begin);
  for (auto comma = text.find(',', cue.span.end); comma < end; comma = text.find(',', comma + 1))
    if (comma + 1 < text.size() && text[comma + 1] == ' ') return comma;
  return end;
}

void Scene::promote_calls(Passage& passage) const {
  for (auto& cue : passage.cues) {
    if (cue.kind != CueClass::soft || cue.mode != Mode::call) continue;
    const auto behind = mentions_in(cue.span.end, cue.span.end + 2);
    const bool reaches_somebody = std::any_of(behind.begin(), behind.end(), [](const Mention& one) {
      return one.kind == Kind::person || one.kind == Kind::office || one.kind == Kind::country;
    });
    if (!reaches_somebody) continue;
    cue.kind = CueClass::contact;
    cue.deed = true;
  }
}

void Scene::leave_out_what_no_person_meets(Passage& passage) const {
  constexpr std::size_t kWordsBetween = 5;
  const auto& cues = passage.cues;
  const auto is_met = [&](const Cue& cue, const Cue& object) {
    if (object.first < cue.last || object.first - cue.last > kWordsBetween) return false;
    if (object.kind == CueClass::object) return cue.deed;
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

std::size_t Scene::speaker_in(Span sentence) const {
  const auto mentions = mentions_in(sentence.begin, sentence.end);
  std::size_t begin = sentence.end;  // of the mentions that follow each other up to the colon
  std::size_t end = 0;
  for (const auto& mention : mentions) {
    if (mention.kind != Kind::person && mention.kind != Kind::office && mention.kind != Kind::country) continue;
    if (mention.span.begin > end + 2) begin = mention.span.begin;
    end = std::max(end, mention.span.end);
    const auto behind = text.substr(mention.span.end, 4);
    if (mention.kind == Kind::country || !(behind.starts_with(": ") || behind.starts_with(" : "))) continue;
    const auto words = text.substr(mention.span.end + behind.find(':') + 2);
    if (words.starts_with("\"") || words.starts_with("“") || words.starts_with("«")) continue;
    return begin <= sentence.begin + 4 ? sentence.begin : begin;
  }
  return sentence.end;
}

std::size_t Scene::narration_in(Span sentence) const {
  constexpr std::size_t kShort = 24;  // bytes: ", he said." tells of nothing
  struct Marks {
    std::string_view opening, closing;
  };
  constexpr std::array<Marks, 3> kMarks = {{{"\"", "\""}, {"“", "”"}, {"«", "»"}}};
  const auto words = sentence.of(text);
  for (const auto& [opening, closing] : kMarks) {
    const bool opens = words.starts_with(opening);
    const auto close = words.find(closing, opens ? opening.size() : 0);
    const bool goes_on = !opens && opening != closing && close != std::string_view::npos && close < words.find(opening);
    if (!opens && !goes_on) continue;
    if (close == std::string_view::npos) return sentence.end;
    const auto begin = close + closing.size();
    return begin + kShort < words.size() ? sentence.begin + begin : sentence.end;
  }
  return sentence.begin;
}

bool Scene::only_leads_on(const Passage& passage) const {
  constexpr std::size_t kShort = 100;  // bytes of a line that is no sentence
  if (passage.has(CueClass::preamble)) return !passage.has(CueClass::contact);
  if (town_in(passage.span.begin, passage.span.end) != nullptr) return false;
  const auto words = passage.span.of(text);
  const auto last = words.find_last_not_of(" \n");
  const bool is_sentence = last != std::string_view::npos && (words[last] == '.' || words[last] == ':');
  return passage.cues.empty() && !is_sentence && words.size() < kShort;
}

bool Scene::is_a_question(Span sentence) const {
  const auto last = sentence.of(text).find_last_not_of(" \n");
  return last != std::string_view::npos && text[sentence.begin + last] == '?';
}

bool Scene::in_a_name(Span cue) const {
  const auto behind = std::upper_bound(names_.begin(), names_.end(), cue.begin,
                                       [](std::size_t begin, Span one) { return begin < one.begin; });
  return behind != names_.begin() && std::prev(behind)->contains(cue);
}

std::span<const Mention> Scene::mentions_in(std::size_t begin, std::size_t end) const {
  const auto starts_before = [](const Mention& one, std::size_t at) { return one.span.begin < at; };
  const auto& all = source.mentions;
  const auto first = std::lower_bound(all.begin(), all.end(), begin, starts_before);
  return {first, std::lower_bound(first, all.end(), std::max(begin, end), starts_before)};
}

std::vector<const Mention*> Scene::people(const Passage& passage) const {
  const auto* teller = passage.teller();
  const bool tells_by_itself = teller != nullptr && !passage.in_aside(teller->span);
  std::vector<const Mention*> found, beside;
  for (const auto& mention : mentions_in(passage.span.begin, passage.topics_begin())) {
    // A bare office in an aside ("who left office as Federal Chancellor") is not whoever holds it today.
    const bool is_aside = passage.in_aside(mention.span);
    const bool is_held = mention.kind == Kind::office && tells_who(mention) && !passage.speech && !is_aside;
    const bool is_person = (mention.kind == Kind::person || is_held) && !is_only_served(mention);
    if (is_person && passage.span.contains(mention.span)) (is_aside ? beside : found).push_back(&mention);
  }
  if (tells_by_itself && !found.empty()) {
    leave_out_who_tells(passage, *teller, found);
    leave_out_who_stand_before(*teller, found);
    return found;
  }
  found.insert(found.end(), beside.begin(), beside.end());
  std::sort(found.begin(), found.end(),
            [](const Mention* a, const Mention* b) { return a->span.begin < b->span.begin; });
  return found;
}

bool Scene::tells_who(const Mention& office) const {
  constexpr std::array<std::string_view, 4> kOnePerState = {"head-of-state", "head-of-government", "foreign-minister",
                                                            "defence-minister"};
  if (!office.key.starts_with("office:")) return true;
  const auto within = mentions_in(office.span.begin, office.span.end);
  const bool names_state =
      office.of != source.side && std::any_of(within.begin(), within.end(), [&](const Mention& one) {
        return one.kind == Kind::country && one.key == office.of;
      });
  return names_state && std::find(kOnePerState.begin(), kOnePerState.end(), office.role) != kOnePerState.end();
}

bool Scene::is_only_served(const Mention& person) const {
  if (person.role != "other" || !anchor) return false;
  const auto* held = known.office_on(person.key, *anchor);
  return held != nullptr && held->of == person.of && held->office != "other" &&
         (held->office.starts_with("head-of-") || held->office.ends_with("-president"));
}

void Scene::leave_out_who_stand_before(const Cue& cue, std::vector<const Mention*>& people) const {
  constexpr std::size_t kNear = 24;  // bytes: "the meeting at the Kremlin between"
  const bool is_between = says_between(text.substr(cue.span.end, kNear));
  const auto is_behind = [&](const Mention* one) { return one->span.begin >= cue.span.end; };
  if (is_between && std::count_if(people.begin(), people.end(), is_behind) >= 2)
    std::erase_if(people, [&](const Mention* one) { return !is_behind(one); });
}

void Scene::leave_out_who_tells(const Passage& passage, const Cue& teller, std::vector<const Mention*>& people) {
  const auto that = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::reported && cue.value == "that" && cue.last <= teller.first;
  });
  if (that == passage.cues.end()) return;
  std::vector<std::string_view> behind;
  for (const auto* one : people)
    if (one->span.begin >= that->span.end) behind.push_back(one->key);
  std::sort(behind.begin(), behind.end());
  if (std::unique(behind.begin(), behind.end()) - behind.begin() >= 2)
    std::erase_if(people, [&](const Mention* one) { return one->span.begin < that->span.begin; });
}

bool Scene::with_between(std::size_t from, std::size_t to) const {
  const auto between = text.substr(from, to + 1 - from);
  return says_with(between) || says_between(between);
}

bool Scene::is_tied(std::size_t from, std::size_t to) const {
  constexpr std::array<std::string_view, 4> kOf = {" of ", " de ", " du ", " d'"};
  const auto between = text.substr(from, to + 1 - from);
  return source.reading.language == Language::ru || with_between(from, to) ||
         std::any_of(kOf.begin(), kOf.end(), [&](std::string_view word) { return between.starts_with(word); });
}

bool Scene::is_of_the_people(const Passage& passage) const {
  constexpr std::size_t kNear = 60;  // bytes
  const auto who = people(passage);
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact && cue.kind != CueClass::channel && cue.kind != CueClass::soft) return false;
    return std::any_of(who.begin(), who.end(), [&](const Mention* one) {
      if (one->span.begin >= cue.span.end)
        return one->span.begin - cue.span.end <= kNear && (cue.deed || is_tied(cue.span.end, one->span.begin));
      return cue.deed && one->span.end <= cue.span.begin && cue.span.begin - one->span.end <= kNear;
    });
  });
}

const Mention* Scene::town_in(std::size_t begin, std::size_t end) const {
  for (const auto& mention : mentions_in(begin, end)) {
    if (mention.kind != Kind::place || mention.span.end > end) continue;
    const auto* place = known.place(mention.key);
    const bool is_one = place != nullptr && (place->kind == "city" || place->kind == "site");
    if (is_one && !place->country.empty()) return &mention;
  }
  return nullptr;
}

bool Scene::goes_abroad(const Passage& passage) const {
  const auto who = people(passage);
  const auto of_traveller = who.empty() ? std::string() : side_of(*who.front());
  const auto& home = of_traveller.empty() ? source.side : of_traveller;
  const auto mentions = mentions_in(passage.span.begin, passage.topics_begin());
  return !home.empty() && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    if (one.kind == Kind::country) return one.key != home && one.role != "adjective";
    const auto* place = one.kind == Kind::place ? known.place(one.key) : nullptr;
    return place != nullptr && !place->country.empty() && place->country != home;
  });
}

std::string Scene::side_of(const Mention& mention) const {
  if (mention.kind == Kind::country) return mention.key;
  if (mention.kind != Kind::person && mention.kind != Kind::office) return {};
  if (!mention.of.empty()) return known.is_side(mention.of) ? mention.of : std::string();
  const auto* office = anchor ? known.office_on(mention.key, *anchor) : nullptr;
  return office != nullptr ? office->of : std::string();
}

bool Scene::is_abroad(const Mention& mention) const {
  if (mention.kind == Kind::body) {
    if (!mention.of.empty()) return mention.of != source.side;
    const auto* body = known.body(mention.key);
    return body != nullptr && (body->kind == "organisation" || body->kind == "format");
  }
  if (mention.kind == Kind::agreement) return true;  // a format, such as that of Normandy
  return mention.kind == Kind::country ? mention.key != source.side : !mention.of.empty() && mention.of != source.side;
}

Words Scene::words_of(const Passage& passage) const {
  const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), passage.span.begin, starts_before);
  const auto last = std::lower_bound(first, tokens.end(), passage.span.end, starts_before);
  return {text, tokens, vocabulary, static_cast<std::size_t>(first - tokens.begin()),
          static_cast<std::size_t>(last - tokens.begin())};
}

}  // namespace behistun::claims
