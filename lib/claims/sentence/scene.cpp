// The sentences of a release with their cues, of which those are left out that tell of no contact.

#include "scene.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "clauses.hpp"
#include "list_items.hpp"
#include "next_clause.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

constexpr std::size_t kMostCues = 256;  // of one sentence: each is held against the others

}  // namespace

Scene::Scene(const Source& release, const gazetteer::Gazetteer& gazetteer)
    : source(release),
      known(gazetteer),
      text(release.reading.canonical),
      anchor(release.reading.anchor),
      tokens(release.reading.tokens),
      vocabulary_(release.reading.tokens, release.reading.language),
      mentions_(release.mentions, text.size()),
      has_pairs_of_marks_(text.find("”") != text.npos || text.find("»") != text.npos) {
  for (const auto& mention : source.mentions)
    if (mention.kind == Kind::body || mention.kind == Kind::agreement) names_.push_back(mention.span);
  const auto cues = find_cues(text, tokens, vocabulary_, source.reading.language);
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
    passage.quoted = narration == told.end;
    passage.speech = passage.quoted || is_a_question(told);
    if (!passage.speech) {
      if (narration > told.begin) keep_what_is_said(passage, narration);
      passage.begin_at(narration);
      passage.end_at(speaker);
    }
  }
  const bool is_of_a_list = !body.empty() && source.reading.language != Language::en &&
                            behind_bullet(text, passage.span.begin) > passage.span.begin;
  if (!passage.speech && !is_of_a_list && body.size() < kLeadSentences && only_leads_on(passage)) return;
  const auto next_clause = passage.speech ? std::nullopt : next_contact(*this, passage);
  if (next_clause) {
    body.push_back(passage);
    body.back().end_at(*next_clause);
    passage.begin_at(*next_clause);
    passage.goes_on = true;
  } else if (!passage.speech && source.reading.language == Language::en) {
    part_clauses(passage);
  }
  body.push_back(std::move(passage));
}

void Scene::keep_what_is_said(const Passage& passage, std::size_t narration) {
  quoted.push_back({body.size(), passage});
  quoted.back().said.end_at(narration);
}

void Scene::part_clauses(Passage& passage) {
  constexpr int kMost = 4;  // contacts of one sentence
  const auto leave_no_aside_at = [&](std::size_t head) {
    std::erase_if(passage.asides, [&](Span aside) { return aside.begin == head; });
  };
  for (int i = 0; i < kMost; ++i) {
    const auto next = next_clause(*this, passage);
    if (!next) break;
    body.push_back(passage);
    body.back().end_at(next->ends_before);
    passage.begin_at(next->span.begin);
    leave_no_aside_at(next->span.begin);
    passage.goes_on = true;
    passage.whose = next->whose;
  }
  if (passage.goes_on || body.empty()) return;
  const auto within = clause_within(*this, passage);
  if (!within) return;
  auto rest = passage;
  passage.end_at(within->span.end);
  leave_no_aside_at(within->span.begin);
  passage.goes_on = true;
  passage.whose = within->whose;
  if (within->span.end >= rest.span.end) return;
  body.push_back(std::move(passage));
  rest.begin_at(within->span.end);
  passage = std::move(rest);
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

std::size_t Scene::before_subject_of(const Cue& verb, std::size_t from, std::size_t end) const {
  constexpr std::size_t kGap = 2;  // bytes: ", "
  if (verb.span.begin > end) return end;
  auto begin = verb.span.begin;
  const auto between = mentions_in(from, begin);
  for (auto one = between.rbegin(); one != between.rend(); ++one) {
    const bool is_subject = begin == verb.span.begin && one->kind == Kind::person && is_nominative(*one);
    const bool is_his_office = begin < verb.span.begin && one->kind == Kind::office;
    if (one->span.end + kGap < begin || (!is_subject && !is_his_office)) break;
    begin = one->span.begin;
  }
  return begin;
}

bool Scene::is_nominative(const mention::Mention& person) const {
  const auto last_word = [](std::string_view name) { return name.substr(name.find_last_of(" .") + 1); };
  const auto* one = known.person(person.key);
  const std::string_view own = one != nullptr ? std::string_view(one->name.ru) : std::string_view(person.key);
  return last_word(person.span.of(text)) == last_word(own);
}

// "On the eve of the summit" tells no day before that on which A met B.
void Scene::leave_out_eve_of_something(Passage& passage, std::string_view text) {
  if (!passage.may_have(CueClass::eve)) return;
  std::erase_if(passage.cues, [&](const Cue& cue) {
    const auto behind = text.substr(cue.span.end);
    return cue.kind == CueClass::eve && behind.starts_with(' ') && end_of_first(Tie::of, behind.substr(1)) > 0;
  });
}

std::size_t Scene::subject_behind(const Cue& opening, const Passage& passage) const {
  constexpr std::size_t kBeside = 2;  // bytes: ", " between the words that name one
  auto begin = passage.span.end, end = begin;
  std::string_view who;
  for (const auto& one : mentions_in(opening.span.end, passage.span.end)) {
    if (one.kind != Kind::person && one.kind != Kind::office) continue;
    if (one.key != who || one.span.begin > end + kBeside) begin = one.span.begin;
    who = one.key;
    end = std::max(one.span.end, begin);
    const bool does_it = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& verb) {
      const bool is_verb = verb.deed || (verb.kind == CueClass::held && verb.value.empty());
      return is_verb && verb.span.begin == end + 1;
    });
    const auto before = without_last(Tie::article, text.substr(0, begin));
    const auto is_led_to = [&](Tie kind) { return stands_before(kind, text, before.size()); };
    if (does_it && !is_led_to(Tie::with) && !is_led_to(Tie::of) && !is_led_to(Tie::between) && !is_led_to(Tie::and_) &&
        !is_led_to(Tie::by))
      return begin - 1;
  }
  return passage.span.end;
}

std::size_t Scene::end_of_aside(const Cue& cue, const Passage& passage) const {
  auto end = passage.span.end;
  if (source.reading.language == Language::ru)
    for (const auto& verb : passage.cues)
      if ((verb.deed || (verb.kind == CueClass::held && verb.value.empty())) && verb.first >= cue.last)
        end = std::min(end, before_subject_of(verb, cue.span.end, end));
  if (source.reading.language == Language::en && cue.span.begin == passage.span.begin)
    end = std::min(end, subject_behind(cue, passage));
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

bool Scene::in_a_name(Span cue) const {
  const auto behind = std::upper_bound(names_.begin(), names_.end(), cue.begin,
                                       [](std::size_t begin, Span one) { return begin < one.begin; });
  return behind != names_.begin() && std::prev(behind)->contains(cue);
}

Words Scene::words_of(const Passage& passage) const {
  const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), passage.span.begin, starts_before);
  const auto last = std::lower_bound(first, tokens.end(), passage.span.end, starts_before);
  return {text,
          tokens,
          vocabulary_,
          source.reading.language,
          static_cast<std::size_t>(first - tokens.begin()),
          static_cast<std::size_t>(last - tokens.begin())};
}

std::span<const dates::Date> Scene::dates_in(Span within) const {
  const std::span<const dates::Date> all = source.reading.dates;
  const auto begin = std::lower_bound(all.begin(), all.end(), within.begin,
                                      [](const dates::Date& one, std::size_t at) { return one.span.begin < at; });
  const auto end = std::find_if(begin, all.end(), [&](const dates::Date& one) { return !within.contains(one.span); });
  return {begin, end};
}

bool Scene::tells_a_day(Span within) const {
  return std::ranges::any_of(dates_in(within), [](const dates::Date& date) { return date.grain == dates::Grain::day; });
}

}  // namespace behistun::claims
