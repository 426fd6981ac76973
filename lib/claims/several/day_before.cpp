// What took place "the day before" is of these days where a sentence is about nothing else; elsewhere the words only
// recall it.

#include "day_before.hpp"

#include <algorithm>

#include "contact/when.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"

namespace behistun::claims {

bool is_on_the_eve(const Scene& scene, const Passage& passage) {
  const auto* eve = passage.first(CueClass::eve);
  if (passage.goes_on) return true;  // "A, who the day before had met B"
  const auto behind = scene.text.substr(eve->span.end);
  return scene.source.reading.language == Language::en && eve->span.begin == passage.span.begin &&
         (behind.starts_with(',') || behind.starts_with(" he ") || behind.starts_with(" she "));
}

void take_the_day_before(const Scene& scene, const Passage& passage, const Claim& main, Claim& claim) {
  const auto* eve = passage.first(CueClass::eve);
  if (eve == nullptr || !is_on_the_eve(scene, passage) || !main.when || main.when->first != main.when->last) return;
  claim.when = Days{main.when->first + -1, main.when->first + -1};
  claim.grain = main.grain;
  claim.when_span = eve->span;
}

namespace {

// The days told in [begin, end).
std::vector<dates::Date> days_in(const Scene& scene, std::size_t begin, std::size_t end) {
  std::vector<dates::Date> days;
  for (const auto& date : scene.dates_in({begin, std::max(begin, end)}))
    if (date.grain == dates::Grain::day) days.push_back(date);
  return days;
}

}  // namespace

void take_the_day_beside(const Scene& scene, const Telling& telling, Claim& claim) {
  if (scene.source.reading.language != Language::en || telling.passages.empty()) return;
  const auto& passage = *telling.passages.back();
  const auto* verb = first_teller(passage);
  if (verb == nullptr || days_in(scene, verb->span.end, passage.span.end).size() < 2) return;
  std::vector<const mention::Mention*> met;
  for (const auto& one : scene.mentions_in(verb->span.end, passage.span.end))
    if (one.kind == mention::Kind::person && !among(met, one.key)) met.push_back(&one);
  if (met.size() < 2) return;
  const bool is_before = !days_in(scene, verb->span.end, met.front()->span.begin).empty();
  for (std::size_t i = 0; i < met.size(); ++i) {
    if (!takes_part(claim.participants, met[i]->key)) continue;
    const auto last = i == 0 ? verb->span.end : met[i - 1]->span.end;
    const auto next = i + 1 == met.size() ? passage.span.end : met[i + 1]->span.begin;
    const auto days = is_before ? days_in(scene, last, met[i]->span.begin) : days_in(scene, met[i]->span.end, next);
    if (days.size() == 1) set_when(as_told(scene, passage, days.front()), claim);
    return;
  }
}

}  // namespace behistun::claims
