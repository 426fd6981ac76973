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

bool is_nobodys(const Mention& one) { return one.key.starts_with("office:"); }

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

// --- a common noun

std::optional<Speaker> Speakers::noun_beside(const Cue& cue, std::span<const Mention> quotations) const {
  auto noun = cue.tells == Tells::verb ? noun_before(cue) : std::nullopt;
  if (!noun) noun = noun_behind(cue);
  if (!noun) return std::nullopt;
  const auto span = text_.span(noun->first, noun->last);
  if (const auto* mention = overlapping(span)) return speaker_of(*mention);
  if (noun->is_person) return meant_by_noun(*noun, quotations);
  return Speaker{span, {}, {}};
}

// "said the French diplomat", « a précisé hier la présidence », «сказал немецкий дипломат»; but not "said the diplomat
// Ivan Petrov", nor « a déclaré le porte-parole du ministère, Ivan Petrov ».
std::optional<SpeakerNoun> Speakers::noun_behind(const Cue& cue) const {
  constexpr std::size_t kBetween = 3, kBeforeName = 6;  // tokens
  auto at = cue.last;
  const auto is_between = [&](std::size_t token) {
    return text_.adjoins(token) && !text_.is(token, List::before_an_object) && !text_.is(token, List::in_place) &&
           (!text_.is_capital(token) || !adjective_at(token).empty());
  };
  std::optional<SpeakerNoun> noun;
  for (; at < std::min(text_.tokens.size(), cue.last + kBetween + 1); ++at)
    if ((noun = noun_at(text_, at, text_.reading.language)) || !is_between(at)) break;
  if (!noun || !noun->is_person) return noun;
  for (auto behind = noun->last; behind < std::min(text_.tokens.size(), noun->last + kBeforeName); ++behind) {
    const auto mentions = text_.mentions_in(text_.tokens[behind].span);
    const bool is_person =
        std::any_of(mentions.begin(), mentions.end(), [](const Mention& one) { return one.kind == Kind::person; });
    if (is_person) return std::nullopt;
    if (text_.gap(behind - 1).find_first_of(".;:\"\n") != std::string_view::npos) break;
  }
  return noun;
}

// "the ministry said", « la présidence a précisé »
std::optional<SpeakerNoun> Speakers::noun_before(const Cue& cue) const {
  constexpr std::size_t kLongest = 3, kAuxiliary = 1;  // tokens
  for (std::size_t back = 1; back <= std::min(cue.first, kLongest + kAuxiliary); ++back) {
    const auto noun = noun_at(text_, cue.first - back, text_.reading.language);
    if (!noun || noun->last > cue.first || noun->last + kAuxiliary < cue.first) continue;
    bool touches = true;
    for (auto at = noun->last; at <= cue.first; ++at) touches = touches && text_.adjoins(at);
    if (!touches) continue;
    const auto of = noun->first > 1 && text_.is(noun->first - 1, List::of_whom) ? noun->first - 1 : 0;
    for (std::size_t longer = 1; of > 0 && longer <= std::min(of, kLongest); ++longer)
      if (const auto whose = noun_at(text_, of - longer, text_.reading.language); whose && whose->last == of)
        return whose;  // « le porte-parole du gouvernement a rappelé »
    return noun;
  }
  return std::nullopt;
}

// The mention that holds some of it.
const Mention* Speakers::overlapping(Span span) const {
  constexpr std::size_t kLongest = 160;  // bytes of a mention
  for (const auto& one : text_.mentions_in({span.begin - std::min(span.begin, kLongest), span.end}))
    if (may_speak(one) && one.span.end > span.begin) return &one;
  return nullptr;
}

Speaker Speakers::meant_by_noun(const SpeakerNoun& noun, std::span<const Mention> quotations) const {
  const auto span = text_.span(noun.first, noun.last);
  const auto state = state_beside(noun);
  if (is_anybody(noun)) return {span, {}, state};
  if (state.empty()) {
    const auto who = meant_by({}, span.begin, quotations);
    return {span, who.key, who.of};
  }
  const auto before = text_.mentions_in({0, span.begin});
  for (auto one = before.rbegin(); one != before.rend(); ++one)
    if (one->kind == Kind::person && one->of == state) return {span, one->key, one->of};
  return {span, {}, state};
}

// "a diplomat", "a Brazilian diplomat"
bool Speakers::is_anybody(const SpeakerNoun& noun) const {
  constexpr std::size_t kReach = 2;  // tokens
  for (std::size_t back = 1; back <= std::min(noun.first, kReach); ++back)
    if (text_.is(noun.first - back, List::indefinite)) return true;
  return false;
}

// "the Brazilian diplomat", « le diplomate brésilien »
std::string Speakers::state_beside(const SpeakerNoun& noun) const {
  auto state = noun.first > 0 ? adjective_at(noun.first - 1) : std::string();
  return state.empty() ? adjective_at(noun.last) : state;
}

std::string Speakers::adjective_at(std::size_t token) const {
  if (token >= text_.tokens.size()) return {};
  for (const auto& one : text_.mentions_in(text_.tokens[token].span))
    if (one.kind == Kind::country && one.role == "adjective") return one.key;
  return {};
}

// --- a pronoun

bool Speakers::fits(const std::string& key, std::string_view pronoun) const {
  if (pronoun.empty()) return true;
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
    const Mention* first = nullptr;  // a person rather than an office of nobody's ("the spokesman of …, X")
    for (const auto& one : text_.mentions_in({sentence->span.begin, std::min(sentence->span.end, at)})) {
      if (!is_somebody(one) || !fits(one.key, pronoun) || is_behind_a_preposition(one) || is_within(one, quotations))
        continue;
      if (first == nullptr || (is_nobodys(*first) && one.kind == Kind::person)) first = &one;
    }
    if (first != nullptr) return speaker_of(*first);
  }
  return {};
}

bool Speakers::has_spoken_last(const Mention& quotation, std::string_view pronoun, std::size_t at) const {
  constexpr std::size_t kReach = 600;  // bytes: two paragraphs of news
  const auto end = quotation.span.end, told = std::max({end, quotation.speaker.end, quotation.teller.end});
  const auto speaker = text_.mentions_in(quotation.speaker);
  const bool is_a_body = !speaker.empty() && speaker.front().kind != Kind::quotation && !names_somebody(speaker);
  return !quotation.speaker.empty() && !is_a_body && at - std::min(at, end) < kReach && fits(quotation.key, pronoun) &&
         !names_somebody(text_.mentions_in({told, std::max(told, at)}));
}

}  // namespace behistun::mention
