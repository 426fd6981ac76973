// What took place "the day before" is of these days where a sentence is about nothing else; elsewhere the words only
// recall it.

#include "day_before.hpp"

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

}  // namespace behistun::claims
