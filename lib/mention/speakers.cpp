// People and offices speak rather than bodies, and these rather than countries. Who stands behind a preposition is
// spoken with or of. A pronoun means the one who spoke or was named last and is of its gender.

#include "speakers.hpp"

#include <optional>

namespace behistun::mention {

namespace {

constexpr int kSilent = 3;

// The lower the surer.
int rank_as_speaker(Kind kind) {
  if (kind == Kind::person || kind == Kind::office) return 0;
  if (kind == Kind::body) return 1;
  return kind == Kind::country ? 2 : kSilent;
}

bool may_speak(const Mention& one) { return rank_as_speaker(one.kind) < kSilent && one.role != "adjective"; }

bool names_somebody(std::span<const Mention> mentions) {
  return std::any_of(mentions.begin(), mentions.end(), is_somebody);
}

// Who is named in somebody's words has not spoken them.
bool is_within(const Mention& one, std::span<const Mention> quotations) {
  return std::any_of(quotations.rbegin(), quotations.rend(), [&](const Mention& quotation) {
    return quotation.span.begin <= one.span.begin && one.span.end <= quotation.span.end;
  });
}

}  // namespace

Speaker speaker_of(const Mention& mention) { return {mention.span, mention.key, mention.of}; }

bool is_somebody(const Mention& mention) { return rank_as_speaker(mention.kind) == 0; }

std::string side_of(const ToldText& text, const std::string& key) {
  if (text.known.country(key) != nullptr) return key;
  const auto* office = text.reading.anchor ? text.known.office_on(key, *text.reading.anchor) : nullptr;
  return office != nullptr ? office->of : std::string();
}

const Mention* Speakers::first_in(Span span) const {
  const Mention* best = nullptr;
  for (const auto& one : text_.mentions_in(span)) {
    if (!may_speak(one) || one.span.end > span.end) continue;
    if (best == nullptr || rank_as_speaker(one.kind) < rank_as_speaker(best->kind)) best = &one;
  }
  return best;
}

const Mention* Speakers::first_subject_in(Span span) const {
  for (const auto& one : text_.mentions_in(span))
    if (const auto* first = first_in({one.span.begin, span.end}); first == &one && !is_behind_a_preposition(one))
      return first;
  return first_in(span);
}

const Mention* Speakers::last_in(Span span) const {
  const Mention* best = nullptr;
  for (const auto& one : text_.mentions_in(span)) {
    if (!may_speak(one) || one.span.end > span.end) continue;
    if (best == nullptr || rank_as_speaker(one.kind) <= rank_as_speaker(best->kind)) best = &one;
  }
  return best;
}

const Mention* Speakers::subject_in(Span span) const {
  constexpr std::size_t kNear = 3;  // words: "X has also said"
  const auto* last = last_in(span);
  if (last == nullptr || text_.words_in({last->span.end, span.end}) <= kNear) return last;
  for (const auto& one : text_.mentions_in(span))
    if (rank_as_speaker(one.kind) == rank_as_speaker(last->kind) && may_speak(one) && !is_behind_a_preposition(one))
      return &one;
  return last;
}

// "with Y, X said": who stands behind a preposition is not the one who speaks.
bool Speakers::is_behind_a_preposition(const Mention& one) const {
  constexpr std::size_t kLongestSource = 4;  // words: "in the words of X" makes X no object
  const auto at = text_.token_from(one.span.begin);
  for (std::size_t back = 1; back <= std::min(at, kLongestSource); ++back)
    if (const auto cue = cue_at(text_, at - back, text_.reading.language);
        cue && cue->tells == Tells::source && cue->last == at)
      return false;
  return at > 0 && text_.is(at - 1, List::before_an_object);
}

std::string_view Speakers::pronoun_beside(const Cue& cue) const {
  constexpr std::size_t kNear = 2;
  const auto* sentence = text_.sentence_of(text_.tokens[cue.first].span.begin);
  for (auto at = cue.first - std::min(cue.first, kNear); at < std::min(text_.tokens.size(), cue.last + kNear); ++at)
    if (const auto pronoun = pronoun_at(text_, at, text_.reading.language); !pronoun.empty())
      if (text_.sentence_of(text_.tokens[at].span.begin) == sentence) return pronoun;
  return {};
}

// "Lopez said", « dit Rhodes »: a name that no table has, or has as a place only.
Speaker Speakers::word_beside(const Cue& cue) const {
  auto first = cue.first, last = cue.first;
  while (first > 0 && text_.adjoins(first) && text_.is_capital(first - 1)) --first;
  if (first == last) {
    first = last = cue.last;
    while (text_.is_capital(last) && text_.adjoins(last)) ++last;
  }
  if (first == last) return {};
  const auto name = text_.span(first, last);
  const auto named = text_.mentions_in(name);
  const bool is_place =
      std::all_of(named.begin(), named.end(), [](const Mention& one) { return one.kind == Kind::place; });
  return is_place ? Speaker{name, {}, {}} : Speaker();
}

bool Speakers::fits(const std::string& key, std::string_view pronoun) const {
  const auto* person = text_.known.person(key);
  if (person == nullptr || person->gender == names::Gender::unknown) return true;
  return (person->gender == names::Gender::female) == (pronoun == "she");
}

Speaker Speakers::meant_by(std::string_view pronoun, std::size_t at, std::span<const Mention> quotations) const {
  constexpr std::ptrdiff_t kReach = 4;  // sentences
  if (!quotations.empty() && has_spoken_last(quotations.back(), pronoun, at))
    return {quotations.back().speaker, quotations.back().key, quotations.back().of};
  const auto& all = text_.reading.sentences;
  auto sentence = std::lower_bound(all.begin(), all.end(), at,
                                   [](const Sentence& one, std::size_t b) { return one.span.begin < b; });
  for (std::ptrdiff_t back = 0; back < kReach && sentence != all.begin(); ++back) {
    --sentence;
    for (const auto& one : text_.mentions_in({sentence->span.begin, std::min(sentence->span.end, at)}))
      if (is_somebody(one) && fits(one.key, pronoun) && !is_behind_a_preposition(one) && !is_within(one, quotations))
        return speaker_of(one);
  }
  return {};
}

bool Speakers::has_spoken_last(const Mention& quotation, std::string_view pronoun, std::size_t at) const {
  constexpr std::size_t kReach = 600;  // bytes: two paragraphs of news
  const auto end = quotation.span.end;
  return !quotation.speaker.empty() && at - end < kReach && fits(quotation.key, pronoun) &&
         !names_somebody(text_.mentions_in({end, at}));
}

}  // namespace behistun::mention
