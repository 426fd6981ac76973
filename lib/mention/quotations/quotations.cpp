// Words between quotation marks are somebody's words only where the text says so; else they are a name («Газпром»), a
// title, or words held at arm's length ("invasion"). What says so, surest first:
//
//   inside   "Мы готовы, – заявил С.В.Лавров. – Дело за партнёрами"
//   behind   "We are ready," Sergey Lavrov said.   « … », a déclaré le ministre
//   before   Sergey Lavrov said: "We are ready."   According to X, "…"   X called it "a useful exchange of views"
//   joined   X said that "we are ready" and "they are not ready"
//   goes on  "We are ready," he said. "It is up to our partners."
//   dashed   – We are ready, – said X.   a paragraph that a dash opens, without marks
//   alone    a whole sentence between marks: whoever has just spoken, if nobody was named since; else nobody knows whom
//
// The words that tell are sayings.cpp, who speaks is speakers.cpp. Quotation marks within a turn of a transcript
// (turns.cpp) are the speaker's own.

#include <behistun/mention.hpp>

#include <algorithm>
#include <iterator>
#include <optional>

#include "dashed.hpp"
#include "inside.hpp"
#include "quoted.hpp"
#include "speakers.hpp"
#include "turns.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

// What tells a quotation, and who speaks; `end` is where the telling ends.
struct Told {
  Span teller;
  Speaker speaker;
  std::size_t end = 0;
};

constexpr std::size_t kFewWords = 3;   // as a name has: no quotation in the middle of a sentence
constexpr std::size_t kManyWords = 8;  // more than a name has

class QuotationFinder {
 public:
  explicit QuotationFinder(const ToldText& text)
      : told_(text), text_(text.text), tokens_(text.tokens), speakers_(text), turns_(find_turns(text)) {}

  std::vector<Mention> run() {
    const auto lines = dashed(told_);
    auto line = lines.begin();
    const auto take_lines_before = [&](std::size_t byte) {
      for (; line != lines.end() && line->words.begin < byte; ++line)
        if (!in_turn(line->words.begin)) take(line->words, dashed_line(*line));
    };
    for (const auto words : quoted(text_)) {
      if (words.empty() || in_turn(words.begin) || told_.sentence_of(words.begin - 1) == nullptr) continue;
      take_lines_before(words.begin);
      if (!found_.empty() && words.begin < found_.back().span.end) continue;
      if (auto told = attribution(words)) take(words, std::move(*told));
    }
    take_lines_before(text_.size());
    std::move(turns_.begin(), turns_.end(), std::back_inserter(found_));
    std::stable_sort(found_.begin(), found_.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    return std::move(found_);
  }

 private:
  bool in_turn(std::size_t byte) const {
    return std::any_of(turns_.begin(), turns_.end(),
                       [&](const Mention& turn) { return turn.span.begin <= byte && byte < turn.span.end; });
  }

  void take(Span words, Told told) {
    auto& [teller, speaker, end] = told;
    if (speaker.of.empty()) speaker.of = side_of(told_, speaker.key);
    Mention mention{Kind::quotation, words, std::move(speaker.key), "speech", std::move(speaker.of)};
    mention.speaker = speaker.span;
    mention.teller = teller;
    last_end_ = std::max(end, words.end + 1);
    found_.push_back(std::move(mention));
  }

  std::optional<Told> attribution(Span words) const {
    if (auto told = inside(words)) return told;
    if (names_something(words)) return std::nullopt;
    if (is_behind_that(words))
      if (auto told = before(words)) return told;
    if (auto told = behind(words)) return told;
    if (auto told = goes_on(words)) return told;
    if (auto told = joined(words)) return told;
    if (auto told = before(words)) return told;
    return alone(words);
  }

  // X said that "…", Interfax reports: who stands before "that" has spoken, and not who passes it on.
  bool is_behind_that(Span words) const {
    const auto at = told_.token_from(words.begin);
    return at > 0 && told_.is(at - 1, List::before_what_is_said);
  }

  // The name of a body, a format, a place, perhaps with an article.
  bool names_something(Span words) const {
    constexpr std::size_t kArticle = 1;  // word
    const auto mentions = told_.mentions_in(words);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return one.span.end >= words.end && told_.words_in({words.begin, one.span.begin}) <= kArticle;
    });
  }

  bool opens_a_sentence(Span words) const {
    const auto* sentence = told_.sentence_of(words.begin - 1);
    return sentence != nullptr &&
           told_.is_blank({sentence->span.begin, std::max(sentence->span.begin, words.begin - 1)});
  }

  // --- what tells

  std::optional<Cue> cue(std::size_t token) const { return cue_at(told_, token, told_.reading.language); }
  Span span_of(const Cue& cue) const { return told_.span(cue.first, cue.last); }

  // Who stands behind the cue; but "he" is nobody whom the quotation itself names.
  Speaker speaker_behind(const Cue& cue, std::size_t end, Span words) const {
    if (auto noun = speakers_.noun_beside(cue, found_)) return std::move(*noun);
    const auto pronoun = speakers_.pronoun_beside(cue);
    if (!pronoun.empty()) return speakers_.meant_by(pronoun, words.begin, found_);
    const Span behind{span_of(cue).end, end};
    const auto* who = cue.tells == Tells::verb ? speakers_.first_subject_in(behind) : speakers_.first_in(behind);
    if (who != nullptr) return speaker_of(*who);
    return cue.tells == Tells::verb ? speakers_.word_beside(cue) : Speaker();
  }

  // --- dashed

  Told dashed_line(const DashedWords& line) const {
    return {span_of(line.cue), speaker_behind(line.cue, line.end_of_telling, line.words), line.end_of_telling};
  }

  // --- inside

  std::optional<Told> inside(Span words) const {
    const auto telling = told_inside(told_, words);
    if (!telling) return std::nullopt;
    const bool is_verb = telling->cue.tells == Tells::verb;
    return Told{span_of(telling->cue), is_verb ? speaker_behind(telling->cue, telling->end, words) : Speaker(),
                telling->end};
  }

  // --- behind

  // "…," X said.   "…", – заявил X.   « … », a déclaré X.
  std::optional<Told> behind(Span words) const {
    constexpr std::size_t kReach = 14;  // words: "Minister for Europe and Foreign Affairs Jean-Yves Le Drian said"
    const auto begin = words.end + 1;
    if (begin >= text_.size() || !(is_parted(words) || goes_over_into_a_verb(words))) return std::nullopt;
    if (told_.words_in(words) <= kFewWords && !opens_a_sentence(words)) return std::nullopt;
    const auto end = end_of_telling(words);
    const auto first = told_.token_from(begin);
    if (const auto source = first < tokens_.size() ? cue(first) : std::nullopt;
        source && source->tells == Tells::source && span_of(*source).end <= end)
      return Told{span_of(*source), speaker_behind(*source, end, words), end};
    for (auto at = first; at < tokens_.size() && tokens_[at].span.end <= end && at <= first + kReach; ++at)
      if (const auto tells = cue(at); tells && tells->tells != Tells::source)
        return Told{span_of(*tells), speaker_around(*tells, {begin, end}, words), end};
    return std::nullopt;
  }

  // Before or behind the cue in the telling.
  Speaker speaker_around(const Cue& cue, Span telling, Span words) const {
    if (cue.tells == Tells::text) return {};
    if (auto noun = speakers_.noun_beside(cue, found_)) return std::move(*noun);
    const auto* who = speakers_.last_in({telling.begin, span_of(cue).begin});
    if (who != nullptr && speakers_.pronoun_beside(cue).empty()) return speaker_of(*who);
    return speaker_behind(cue, telling.end, words);
  }

  // A comma or another stop stands at the closing mark, or a dash behind it.
  bool is_parted(Span words) const {
    const auto inner = words.of(text_);
    const auto last = inner.find_last_not_of(' ');
    const bool stop = last != std::string_view::npos &&
                      (std::string_view(",.!?").find(inner[last]) != std::string_view::npos || inner.ends_with("…"));
    const auto behind = text_.substr(words.end + 1, 5);
    return stop || behind.starts_with(",") || behind.starts_with(" – ") || behind.starts_with(" - ");
  }

  // « … » a déclaré X: a whole sentence, and without a comma who speaks.
  bool goes_over_into_a_verb(Span words) const {
    constexpr std::size_t kNear = 3;  // words: "avait encore déclaré"
    if (told_.words_in(words) <= kFewWords || !opens_a_sentence(words)) return false;
    const auto first = told_.token_from(words.end);
    for (auto at = first; at < std::min(tokens_.size(), first + kNear); ++at)
      if (const auto tells = cue(at); tells && tells->tells == Tells::verb)
        return !told_.has_line_end({words.end, span_of(*tells).begin});
    return false;
  }

  // Where the sentence ends that goes on behind the closing mark; or the next one, behind "!" and "?".
  std::size_t end_of_telling(Span words) const {
    const auto inner = words.of(text_);
    auto begin = words.end + 1;
    const auto* sentence = told_.sentence_of(words.end);
    const bool asks = inner.ends_with('!') || inner.ends_with('?') || inner.ends_with("…");
    if (sentence != nullptr && sentence->span.end <= begin + 1 && asks) {
      sentence = told_.sentence_of(std::min(begin + 1, text_.size() - 1));
      if (sentence != nullptr) begin = sentence->span.begin;
    }
    if (sentence == nullptr) return begin;
    return std::min({sentence->span.end, text_.find('"', begin), text_.size()});
  }

  // --- goes on

  // "…," X said. "…"   "…," X said, "…": nothing but the telling stands between.
  std::optional<Told> goes_on(Span words) const {
    if (found_.empty() || found_.back().teller.empty()) return std::nullopt;
    const auto& last = found_.back();
    const Span between{last_end_, words.begin - 1};
    const bool told_between = last.teller.begin >= last.span.end && last.teller.end <= between.end;
    if (!told_between || between.begin > between.end || !told_.is_blank(between) || told_.has_line_end(between))
      return std::nullopt;
    if (!is_behind_a_stop(words)) return std::nullopt;  // сообщает "Интерфакс"
    return Told{last.teller, {last.speaker, last.key, last.of}, words.end};
  }

  bool is_behind_a_stop(Span words) const {
    const auto written = text_.substr(0, text_.find_last_not_of(" \"", words.begin - 1) + 1);
    return !written.empty() && (std::string_view(",.:;!?").find(written.back()) != std::string_view::npos ||
                                written.ends_with("–") || written.ends_with("…"));
  }

  // --- joined

  // "…" and "…": a second part of what the same one said, in one sentence.
  std::optional<Told> joined(Span words) const {
    constexpr std::size_t kLink = 2;  // words: "and that"
    if (found_.empty() || found_.back().teller.empty() || !is_fragment(words)) return std::nullopt;
    const auto& last = found_.back();
    const auto link = told_.token_from(last.span.end), first = told_.token_from(words.begin);
    if (link == first || link + kLink < first || !told_.is(link, List::conjunction)) return std::nullopt;
    if (first - link == kLink && !told_.is(link + 1, List::before_what_is_said)) return std::nullopt;
    const auto* sentence = told_.sentence_of(words.begin);
    if (sentence == nullptr || sentence->span.begin > last.span.begin) return std::nullopt;
    return Told{last.teller, {last.speaker, last.key, last.of}, words.end};
  }

  // --- before

  // X said: "…".   According to X, "…".   X said that "…"
  std::optional<Told> before(Span words) const {
    constexpr std::size_t kReach = 25;  // words
    const auto lead = lead_to(words);
    if (lead.empty()) return std::nullopt;
    const auto written = lead.of(text_).substr(0, lead.of(text_).find_last_not_of(' ') + 1);
    const bool colon = written.ends_with(':');
    const auto tells = last_cue_in(lead);
    if (!colon && !tells) return goes_on_in_sentence(words);
    if (!colon && (told_.words_in({span_of(*tells).end, lead.end}) > kReach ||
                   !(is_fragment(words) || is_called(words, *tells) || is_of_a_source(words, *tells))))
      return std::nullopt;
    if (tells) {
      auto speaker = speaker_before(*tells, lead);
      if (speaker.span.empty() && has_spoken_in_sentence(words))
        speaker = {found_.back().speaker, found_.back().key, found_.back().of};
      return Told{span_of(*tells), std::move(speaker), words.end};
    }
    const auto* who = speakers_.last_in(lead);
    const auto mark = lead.begin + written.size() - 1;
    if (who == nullptr || !(who->span.end == mark || is_sentence(words))) return std::nullopt;
    const auto* subject = speakers_.subject_in({lead.begin, mark});
    return Told{{mark, mark + 1}, speaker_of(*subject), words.end};
  }

  // X said that Y "is ready" and that Z "is ready as well": the words that told the first tell the second.
  std::optional<Told> goes_on_in_sentence(Span words) const {
    if (!is_fragment(words) || !has_spoken_in_sentence(words)) return std::nullopt;
    const auto& last = found_.back();
    if (last.teller.begin > last.span.begin) return std::nullopt;
    return Told{last.teller, {last.speaker, last.key, last.of}, words.end};
  }

  bool has_spoken_in_sentence(Span words) const {
    if (found_.empty() || found_.back().speaker.empty()) return false;
    const auto* sentence = told_.sentence_of(words.begin);
    return sentence != nullptr && sentence->span.begin <= found_.back().span.begin;
  }

  // Called it "useful": a word or two in small letters near the verb, but not held at arm's length (called the
  // "invasion" a lie).
  bool is_called(Span words, const Cue& cue) const {
    constexpr std::size_t kNear = 6;  // words
    const auto first = told_.token_from(words.begin);
    return cue.names && !tokens_[first].capital && cue.last <= first && first - cue.last <= kNear &&
           !told_.is(first - 1, List::article) && !told_.is(first - 1, List::french_article);
  }

  // Words that begin as a sentence does: not a list's title of one or two words.
  bool is_sentence(Span words) const {
    return told_.words_in(words) > kFewWords && tokens_[told_.token_from(words.begin)].capital;
  }

  // What stands in the sentence before the opening mark, behind the quotation before.
  Span lead_to(Span words) const {
    const auto mark = words.begin - 1;
    const auto* sentence = told_.sentence_of(mark);
    if (sentence == nullptr || sentence->span.begin >= mark) return {};
    const auto begin = found_.empty() ? 0 : std::min(mark, found_.back().span.end + 1);
    return {std::max(sentence->span.begin, begin), mark};
  }

  std::optional<Cue> last_cue_in(Span lead) const {
    for (auto at = told_.token_from(lead.end); at-- > told_.token_from(lead.begin);)
      if (const auto tells = cue(at); tells && span_of(*tells).end <= lead.end) return tells;
    return std::nullopt;
  }

  Speaker speaker_before(const Cue& cue, Span lead) const {
    if (cue.tells == Tells::text) return {};
    if (auto noun = speakers_.noun_beside(cue, found_)) return std::move(*noun);
    const auto teller = span_of(cue);
    const auto* behind = speakers_.first_in({teller.end, lead.end});
    const auto pronoun = speakers_.pronoun_beside(cue);
    if (cue.tells == Tells::source && !pronoun.empty()) return speakers_.meant_by(pronoun, teller.begin, found_);
    if (cue.tells == Tells::verb) {
      const auto* subject = speakers_.subject_in({lead.begin, teller.begin});
      if (subject != nullptr && (pronoun.empty() || (is_somebody(*subject) && speakers_.fits(subject->key, pronoun))))
        return speaker_of(*subject);
      if (!pronoun.empty()) return speakers_.meant_by(pronoun, teller.begin, found_);
    }
    if (behind != nullptr) return speaker_of(*behind);
    return cue.tells == Tells::verb ? speakers_.word_beside(cue) : Speaker();
  }

  // Behind a source two words do: according to X, the sides "compared notes".
  bool is_of_a_source(Span words, const Cue& cue) const {
    return cue.tells == Tells::source && told_.words_in(words) > 1 && !tokens_[told_.token_from(words.begin)].capital;
  }

  // Part of what was said, in the middle of a sentence: several words, and not a title or a name, which begin with a
  // capital.
  bool is_fragment(Span words) const {
    const auto count = told_.words_in(words);
    return count >= kManyWords || (count >= kFewWords && !tokens_[told_.token_from(words.begin)].capital);
  }

  // --- alone

  // A whole sentence or several, of whomever: «…». from the beginning of a sentence to its end.
  std::optional<Told> alone(Span words) const {
    constexpr std::size_t kSentence = 5;  // words
    if (told_.words_in(words) < kSentence || !opens_a_sentence(words)) return std::nullopt;
    const auto* last = told_.sentence_of(words.end);
    const bool closes = last != nullptr && told_.is_blank({words.end + 1, std::max(words.end + 1, last->span.end)});
    if (!closes || !tokens_[told_.token_from(words.begin)].capital) return std::nullopt;
    return Told{{}, speaker_of_before(words), words.end};
  }

  // Who spoke last, if nobody was named since; or who speaks in the sentence before, with no marks.
  Speaker speaker_of_before(Span words) const {
    const auto mark = words.begin - 1;
    const auto& all = told_.reading.sentences;
    const auto here = std::lower_bound(all.begin(), all.end(), mark,
                                       [](const Sentence& one, std::size_t byte) { return one.span.end <= byte; });
    if (here != all.begin()) {
      const auto before = std::prev(here)->span;
      if (before.of(text_).ends_with(':') && told_.is_blank({before.end, mark}))  // issued the following statement:
        if (const auto* who = speakers_.subject_in(before); who != nullptr) return speaker_of(*who);
      const bool is_beside =
          !told_.has_line_end({before.begin, mark}) && before.of(text_).find('"') == std::string_view::npos;
      if (const auto tells = is_beside ? last_cue_in(before) : std::nullopt; tells && tells->tells == Tells::verb)
        return speaker_before(*tells, before);
    }
    if (!found_.empty() && speakers_.has_spoken_last(found_.back(), {}, mark))
      return {found_.back().speaker, found_.back().key, found_.back().of};
    return {};
  }

  const ToldText& told_;
  std::string_view text_;
  std::span<const Token> tokens_;
  Speakers speakers_;
  std::vector<Mention> turns_, found_;
  std::size_t last_end_ = 0;  // where the telling of the last quotation ends
};

}  // namespace

std::vector<Mention> find_quotations(const Reading& reading, const std::vector<Mention>& mentions,
                                     const gazetteer::Gazetteer& known) {
  const ToldText text{{reading.canonical, reading.tokens}, reading, mentions, known};
  return QuotationFinder(text).run();
}

}  // namespace behistun::mention
