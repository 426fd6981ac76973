// The canonical form, and the map between it and the original.
//
// Steps follow each other, each a pass over the text that notes what it replaces; the map is the composition of these
// notes. One step's work may open the way for an earlier one (a zero-width space stood between a letter and its
// accent), so the steps are gone through again until none of them changes anything: that makes the canonical form of a
// canonical form the form itself. A step that has found nothing is not asked again of the same text, and text that
// needs nothing is gone through once.

#include "steps.hpp"

#include <algorithm>
#include <array>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <iterator>

namespace behistun::text {

namespace {

void compose_letters(std::string_view text, Rewrite& rewrite) {
  for (const auto& patch : unicode::patches(text, unicode::Form::nfc))
    rewrite.replace(patch.span, patch.text, Rule::nfc);
}

struct Step {
  Need need;
  void (*run)(std::string_view, Rewrite&);
};
// What was read in the wrong charset first: what follows would take its characters for quotes and spaces.
constexpr Step kSteps[] = {{kEntities, read_entities},       {kMisread, repair_misread},  {kMojibake, repair_mojibake},
                           {kCharacters, settle_characters}, {kLetters, compose_letters}, {kLines, join_lines},
                           {kHomoglyphs, repair_homoglyphs}};

// Damage may have been done several times, and so a step that undoes it is taken again while it finds some.
constexpr int kMostDamage = 3;
int times(Need need) { return need == kMojibake ? kMostDamage : 1; }

// Real text is settled after two rounds. The limit holds for text made to need more; time stays linear.
constexpr int kRounds = 32;

bool needs_a_step(unsigned needed) {
  return std::ranges::any_of(kSteps, [needed](const Step& step) { return (needed & step.need) != 0; });
}

// The rounds of steps over one text.
class Rounds {
 public:
  Rounds(std::string& text, std::vector<Change>& changes) : text_(text), changes_(changes) {}

  // One round of the steps that the text may need. Says whether any changed it.
  bool go_through(unsigned needed) {
    const auto before = version_;
    for (std::size_t step = 0; step < std::size(kSteps); ++step)
      if ((needed & kSteps[step].need) != 0 && settled_[step] != version_) go(step);
    return version_ != before;
  }

 private:
  void go(std::size_t step) {
    for (int time = 0; time < times(kSteps[step].need); ++time) {
      Rewrite rewrite(text_);
      kSteps[step].run(text_, rewrite);
      if (!rewrite.changed()) {
        settled_[step] = version_;
        return;
      }
      auto next = rewrite.finish();
      changes_ = changes_.empty() ? rewrite.changes() : compose(changes_, rewrite.changes());
      text_ = std::move(next);
      ++version_;
    }
  }

  std::string& text_;
  std::vector<Change>& changes_;
  unsigned version_ = 1;                               // of the text: how often it has been changed, and one
  std::array<unsigned, std::size(kSteps)> settled_{};  // of each step, the version in which it found nothing last
};

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// The span, within the text and widened to whole code points.
Span whole_characters(Span span, std::string_view text) {
  span.end = std::min(span.end, text.size());
  span.begin = std::min(span.begin, span.end);
  const bool empty = span.empty();
  while (span.begin > 0 && span.begin < text.size() && continues(text[span.begin])) --span.begin;
  if (empty) return {span.begin, span.begin};
  while (span.end < text.size() && continues(text[span.end])) ++span.end;
  return span;
}

// Carries a span of one text over to the other. `From` and `To` are the sides of a change.
template <Span Change::*From, Span Change::*To>
Span carry(Span span, const std::vector<Change>& changes) {
  const auto last_before = [&](std::size_t at, bool end) {
    // The last change that begins before `at`, or at it where the span begins there.
    const auto next = std::partition_point(changes.begin(), changes.end(), [&](const Change& change) {
      return end ? (change.*From).begin < at : (change.*From).begin <= at;
    });
    return next == changes.begin() ? nullptr : &*std::prev(next);
  };
  const auto beyond = [](std::size_t at, const Change& change) { return at - (change.*From).end + (change.*To).end; };

  Span carried = span;
  if (const auto* change = last_before(span.begin, false))
    carried.begin = span.begin < (change->*From).end ? (change->*To).begin : beyond(span.begin, *change);
  if (span.empty()) return {carried.begin, carried.begin};
  if (const auto* change = last_before(span.end, true))
    carried.end = span.end <= (change->*From).end ? (change->*To).end : beyond(span.end, *change);
  return carried;
}

}  // namespace

Text Text::of(std::string original) { return of(std::move(original), {}); }

Text Text::of(std::string original, const std::vector<std::size_t>& wraps) {
  Text text;
  auto needed = needs(original);
  if (!needs_a_step(needed) && wraps.empty()) {
    text.original_ = std::move(original);
    return text;
  }
  auto canonical = original;
  if (!wraps.empty()) {
    Rewrite rewrite(original);
    unwrap(original, wraps, rewrite);
    text.changes_ = rewrite.changes();
    canonical = rewrite.finish();
  }
  Rounds rounds(canonical, text.changes_);
  for (int round = 0; round < kRounds && rounds.go_through(needed); ++round) needed = needs(canonical);
  std::erase_if(text.changes_,
                [&](const Change& change) { return change.original.of(original) == change.canonical.of(canonical); });
  text.original_ = std::move(original);
  if (!text.changes_.empty()) text.canonical_ = std::move(canonical);
  return text;
}

Span Text::to_original(Span canonical) const {
  return carry<&Change::canonical, &Change::original>(whole_characters(canonical, this->canonical()), changes_);
}

Span Text::to_canonical(Span original) const {
  return carry<&Change::original, &Change::canonical>(whole_characters(original, original_), changes_);
}

}  // namespace behistun::text
