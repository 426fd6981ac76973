// Words between quotation marks are somebody's words only where the text says so; else they are a name («Газпром»), a
// title, or words held at arm's length ("invasion"). What says so, surest first:
//
//   inside   "Мы готовы, – заявил С.В.Лавров. – Дело за партнёрами"
//   behind   "We are ready," Sergey Lavrov said.   « … », a déclaré le ministre
//   before   Sergey Lavrov said: "We are ready."   According to X, "…"   X called it "a useful exchange of views"
//   goes on  "We are ready," he said. "It is up to our partners."
//   alone    a whole sentence between marks, said by nobody knows whom
//
// The words that tell are those of data/saying.tsv. Who speaks is the person, office, body or country that stands with
// them; "he" is whoever was named last.
//
// In a transcript a speaker's name and a colon open a turn, which ends where the next one begins. Quotation marks in it
// are the speaker's own.

#include "quotations.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "quoted.hpp"

namespace behistun::mention {

namespace {

using segment::Sentence;
using segment::Token;

struct Saying {
  std::string_view language, kind, phrase, example;
};
constexpr Saying kSayings[] = {
#include "saying.inc"
};

const segment::Phrases& sayings() {
  static const auto phrases = segment::Phrases::of(kSayings, &Saying::phrase);
  return phrases;
}

// A row of the table at tokens [first, last).
struct Cue {
  const Saying* row = nullptr;
  std::size_t first = 0, last = 0;
};

// Who says it, and what tells so; `end` is where the telling ends.
struct Told {
  Span teller, speaker;
  std::string key, of;
  std::size_t end = 0;
};

constexpr std::size_t kFewWords = 3;   // as a name has: no quotation in the middle of a sentence
constexpr std::size_t kManyWords = 8;  // more than a name has

class QuotationFinder {
 public:
  QuotationFinder(const Reading& reading, const std::vector<Mention>& mentions, const gazetteer::Gazetteer& known)
      : reading_(reading), text_(reading.canonical), tokens_(reading.tokens), mentions_(mentions), known_(known) {}

  std::vector<Mention> run() {
    find_turns();
    for (const auto words : quoted(text_)) {
      if (words.empty() || in_turn(words.begin) || sentence_of(words.begin - 1) == nullptr) continue;
      if (auto told = attribution(words)) take(words, "speech", std::move(*told));
    }
    std::move(turns_.begin(), turns_.end(), std::back_inserter(found_));
    return std::move(found_);
  }

 private:
  // --- where things stand ---

  std::size_t token_from(std::size_t byte) const {
    const auto at = std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                     [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
    return static_cast<std::size_t>(at - tokens_.begin());
  }

  std::size_t words_in(Span span) const { return token_from(span.end) - token_from(span.begin); }

  // The sentence that holds the byte, or the first one behind it in the same paragraph; nullptr if there is none.
  const Sentence* sentence_of(std::size_t byte) const {
    const auto& all = reading_.sentences;
    const auto at = std::lower_bound(all.begin(), all.end(), byte,
                                     [](const Sentence& one, std::size_t b) { return one.span.end <= b; });
    return at != all.end() && text_.substr(byte, at->span.begin - std::min(byte, at->span.begin)).find('\n') ==
                                  std::string_view::npos
               ? &*at
               : nullptr;
  }

  // The mentions that begin in the span.
  std::pair<std::vector<Mention>::const_iterator, std::vector<Mention>::const_iterator> mentions_in(Span span) const {
    const auto starts_before = [](const Mention& one, std::size_t begin) { return one.span.begin < begin; };
    const auto first = std::lower_bound(mentions_.begin(), mentions_.end(), span.begin, starts_before);
    return {first, std::lower_bound(first, mentions_.end(), span.end, starts_before)};
  }

  bool is_blank(Span span) const { return span.of(text_).find_first_not_of(" ,.;:–-\n\t") == std::string_view::npos; }

  // --- the words that tell ---

  bool is_ours(const Saying& row) const {
    return reading_.language == Language::und || row.language == code(reading_.language);
  }

  std::optional<Cue> cue_at(std::size_t token) const {
    std::optional<Cue> longest;
    for (const auto& match : sayings().all(text_, tokens_, token)) {
      const auto& row = kSayings[match.phrase];
      const bool tells = row.kind == "verb" || row.kind == "text" || row.kind == "source";
      if (is_ours(row) && tells && (!longest || token + match.count > longest->last))
        longest = Cue{&row, token, token + match.count};
    }
    return longest;
  }

  std::string_view pronoun_at(std::size_t token) const {
    for (const auto& match : sayings().all(text_, tokens_, token))
      if (const auto& row = kSayings[match.phrase]; is_ours(row) && (row.kind == "he" || row.kind == "she"))
        return row.kind;
    return {};
  }

  Span span_of(const Cue& cue) const { return {tokens_[cue.first].span.begin, tokens_[cue.last - 1].span.end}; }

  // --- who speaks ---

  static int rank(Kind kind) {
    if (kind == Kind::person || kind == Kind::office) return 0;
    if (kind == Kind::body) return 1;
    return kind == Kind::country ? 2 : 3;
  }
  static bool may_speak(const Mention& one) { return rank(one.kind) < 3 && one.role != "adjective"; }

  // The first or last of the surest kind that begins in the span.
  const Mention* speaker_in(Span span, bool last) const {
    const Mention* best = nullptr;
    const auto [begin, end] = mentions_in(span);
    for (auto one = begin; one != end; ++one) {
      if (!may_speak(*one) || one->span.end > span.end) continue;
      const bool surer = best != nullptr && rank(one->kind) < rank(best->kind);
      const bool later = best != nullptr && last && rank(one->kind) == rank(best->kind);
      if (best == nullptr || surer || later) best = &*one;
    }
    return best;
  }

  // "with Y, X said": who stands behind a preposition is not the one who speaks.
  bool behind_a_preposition(const Mention& one) const {
    constexpr std::array<std::string_view, 14> kPrepositions = {"with", "to",   "by", "of", "from", "for", "avec",
                                                                "de",   "pour", "с",  "со", "к",    "от",  "для"};
    const auto at = token_from(one.span.begin);
    constexpr std::size_t kLongestSource = 4;  // words: "in the words of X" makes X no object
    for (std::size_t back = 1; back <= std::min(at, kLongestSource); ++back)
      if (const auto cue = cue_at(at - back); cue && cue->row->kind == "source" && cue->last == at) return false;
    return at > 0 &&
           std::find(kPrepositions.begin(), kPrepositions.end(), tokens_[at - 1].folded) != kPrepositions.end();
  }

  // Before the words that tell: who stands right before them, else the first who is no object.
  const Mention* subject_in(Span span) const {
    constexpr std::size_t kNear = 3;  // words: "X has also said"
    const auto* last = speaker_in(span, true);
    if (last == nullptr || words_in({last->span.end, span.end}) <= kNear) return last;
    const auto [begin, end] = mentions_in(span);
    for (auto one = begin; one != end; ++one)
      if (rank(one->kind) == rank(last->kind) && may_speak(*one) && !behind_a_preposition(*one)) return &*one;
    return last;
  }

  static void name(const Mention& who, Told& told) {
    told.key = who.key;
    told.of = who.of;
    told.speaker = who.span;
  }

  bool fits(const std::string& key, std::string_view pronoun) const {
    const auto* person = known_.person(key);
    if (person == nullptr || person->gender == names::Gender::unknown) return true;
    return (person->gender == names::Gender::female) == (pronoun == "she");
  }

  // Whom "he" means at a place: who spoke last in the paragraph, else who was named first in the nearest sentence
  // before.
  void refer(std::size_t at, std::string_view pronoun, Told& told) const {
    constexpr std::ptrdiff_t kReach = 4;  // sentences
    if (!found_.empty() && !found_.back().key.empty() && fits(found_.back().key, pronoun) &&
        text_.substr(found_.back().span.end, at - found_.back().span.end).find('\n') == std::string_view::npos &&
        !named_between(found_.back().span.end, at)) {
      told.key = found_.back().key;
      told.of = found_.back().of;
      told.speaker = found_.back().speaker;
      return;
    }
    const auto& all = reading_.sentences;
    auto sentence = std::lower_bound(all.begin(), all.end(), at,
                                     [](const Sentence& one, std::size_t b) { return one.span.begin < b; });
    for (std::ptrdiff_t back = 0; back < kReach && sentence != all.begin(); ++back) {
      --sentence;
      const auto [begin, end] = mentions_in({sentence->span.begin, std::min(sentence->span.end, at)});
      const auto who = std::find_if(begin, end, [&](const Mention& one) {
        return rank(one.kind) == 0 && fits(one.key, pronoun) && !behind_a_preposition(one);
      });
      if (who != end) return name(*who, told);
    }
  }

  bool named_between(std::size_t begin, std::size_t end) const {
    const auto [first, last] = mentions_in({begin, end});
    return std::any_of(first, last, [](const Mention& one) { return rank(one.kind) == 0; });
  }

  // A pronoun within two words of the cue.
  std::string_view pronoun_beside(const Cue& cue) const {
    constexpr std::size_t kNear = 2;
    for (auto at = cue.first - std::min(cue.first, kNear); at < std::min(tokens_.size(), cue.last + kNear); ++at)
      if (const auto pronoun = pronoun_at(at); !pronoun.empty()) return pronoun;
    return {};
  }

  // --- how the text tells it ---

  std::optional<Told> attribution(Span words) const {
    if (auto told = inside(words)) return told;
    if (names_something(words)) return std::nullopt;
    if (auto told = behind(words)) return told;
    if (auto told = goes_on(words)) return told;
    if (auto told = before(words)) return told;
    return alone(words);
  }

  // The name of a body, a format, a place, perhaps with an article.
  bool names_something(Span words) const {
    constexpr std::size_t kArticle = 1;  // word
    const auto [begin, end] = mentions_in(words);
    return std::any_of(begin, end, [&](const Mention& one) {
      return one.span.end >= words.end && words_in({words.begin, one.span.begin}) <= kArticle;
    });
  }

  bool opens_a_sentence(Span words) const {
    const auto* sentence = sentence_of(words.begin - 1);
    return sentence != nullptr && is_blank({sentence->span.begin, std::max(sentence->span.begin, words.begin - 1)});
  }

  // "…, – заявил X. – …": between dashes, a word that tells stands first, or second behind who speaks.
  std::optional<Told> inside(Span words) const {
    constexpr std::string_view kDash = " – ";
    for (auto dash = text_.find(kDash, words.begin); dash < words.end; dash = text_.find(kDash, dash + 1)) {
      const auto first = token_from(dash);
      const auto cue = first < tokens_.size() ? cue_at(first) : std::nullopt;
      if (!cue || cue->row->kind == "source") continue;
      const auto end = std::min(text_.find(kDash, dash + 1), words.end);
      Told told{span_of(*cue), {}, {}, {}, end};
      if (cue->row->kind == "verb") find_speaker_behind(*cue, end, words, told);
      return told;
    }
    return std::nullopt;
  }

  // "He" is nobody whom the quotation itself names.
  void find_speaker_behind(const Cue& cue, std::size_t end, Span words, Told& told) const {
    const auto pronoun = pronoun_beside(cue);
    if (const auto* who = speaker_in({tokens_[cue.last - 1].span.end, end}, false); who != nullptr && pronoun.empty()) {
      name(*who, told);
    } else if (!pronoun.empty()) {
      refer(words.begin, pronoun, told);
    }
  }

  // "…," X said.   "…", – заявил X.   « … », a déclaré X.
  std::optional<Told> behind(Span words) const {
    constexpr std::size_t kReach = 14;  // words: "Minister for Europe and Foreign Affairs Jean-Yves Le Drian said"
    const auto begin = words.end + 1;
    if (begin >= text_.size() || !is_parted(words)) return std::nullopt;
    if (words_in(words) <= kFewWords && !opens_a_sentence(words)) return std::nullopt;
    const auto end = end_of_telling(words);
    for (auto at = token_from(begin); at < tokens_.size() && tokens_[at].span.end <= end; ++at) {
      if (at > token_from(begin) + kReach) break;
      const auto cue = cue_at(at);
      if (!cue || cue->row->kind == "source") continue;
      Told told{span_of(*cue), {}, {}, {}, end};
      if (cue->row->kind == "text") return told;
      const auto* who = speaker_in({begin, tokens_[at].span.begin}, true);
      if (who != nullptr && pronoun_beside(*cue).empty()) {
        name(*who, told);
      } else {
        find_speaker_behind(*cue, end, words, told);
      }
      return told;
    }
    return std::nullopt;
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

  // Where the sentence ends that goes on behind the closing mark; or the next one, behind "!" and "?".
  std::size_t end_of_telling(Span words) const {
    const auto inner = words.of(text_);
    auto begin = words.end + 1;
    const auto* sentence = sentence_of(words.end);
    const bool asks = inner.ends_with('!') || inner.ends_with('?') || inner.ends_with("…");
    if (sentence != nullptr && sentence->span.end <= begin + 1 && asks) {
      sentence = sentence_of(std::min(begin + 1, text_.size() - 1));
      if (sentence != nullptr) begin = sentence->span.begin;
    }
    if (sentence == nullptr) return begin;
    return std::min({sentence->span.end, text_.find('"', begin), text_.size()});
  }

  // "…," X said. "…"   "…," X said, "…": nothing but the telling stands between.
  std::optional<Told> goes_on(Span words) const {
    if (found_.empty() || found_.back().teller.empty()) return std::nullopt;
    const auto& last = found_.back();
    const Span between{last_end_, words.begin - 1};
    const bool told_between = last.teller.begin >= last.span.end && last.teller.end <= between.end;
    if (!told_between || between.begin > between.end || !is_blank(between)) return std::nullopt;
    if (between.of(text_).find('\n') != std::string_view::npos) return std::nullopt;
    return Told{last.teller, last.speaker, last.key, last.of, words.end};
  }

  // X said: "…".   According to X, "…".   X said that "…"
  std::optional<Told> before(Span words) const {
    constexpr std::size_t kReach = 25;  // words
    const auto mark = words.begin - 1;
    const auto* sentence = sentence_of(mark);
    if (sentence == nullptr || sentence->span.begin >= mark) return std::nullopt;
    Span lead{sentence->span.begin, mark};
    if (!found_.empty()) lead.begin = std::max(lead.begin, std::min(mark, found_.back().span.end + 1));
    const auto trimmed = lead.of(text_).substr(0, lead.of(text_).find_last_not_of(' ') + 1);
    const bool colon = trimmed.ends_with(':');
    const auto cue = last_cue_in(lead);
    if (!colon && (!cue || words_in({span_of(*cue).end, mark}) > kReach || !is_fragment(words))) return std::nullopt;
    if (cue) return told_before(*cue, lead, words.end);
    const auto* who = speaker_in(lead, true);
    if (who == nullptr || who->span.end + 1 != lead.begin + trimmed.size()) return std::nullopt;
    Told told{{who->span.end, who->span.end + 1}, {}, {}, {}, words.end};
    name(*who, told);
    return told;
  }

  std::optional<Cue> last_cue_in(Span lead) const {
    for (auto at = token_from(lead.end); at-- > token_from(lead.begin);)
      if (const auto cue = cue_at(at); cue && tokens_[cue->last - 1].span.end <= lead.end) return cue;
    return std::nullopt;
  }

  Told told_before(const Cue& cue, Span lead, std::size_t end) const {
    Told told{span_of(cue), {}, {}, {}, end};
    if (cue.row->kind == "text") return told;
    const auto* behind = speaker_in({told.teller.end, lead.end}, false);
    if (cue.row->kind == "source") {
      if (behind != nullptr) name(*behind, told);
      return told;
    }
    const auto pronoun = pronoun_beside(cue);
    const auto* subject = subject_in({lead.begin, told.teller.begin});
    if (subject != nullptr && (pronoun.empty() || fits(subject->key, pronoun))) {
      name(*subject, told);
    } else if (!pronoun.empty()) {
      refer(told.teller.begin, pronoun, told);
    } else if (behind != nullptr) {
      name(*behind, told);
    }
    return told;
  }

  // Part of what was said, in the middle of a sentence: several words, and not a title or a name, which begin with a
  // capital.
  bool is_fragment(Span words) const {
    const auto count = words_in(words);
    return count >= kManyWords || (count >= kFewWords && !tokens_[token_from(words.begin)].capital);
  }

  // A whole sentence or several, of whomever: «…». from the beginning of a sentence to its end.
  std::optional<Told> alone(Span words) const {
    constexpr std::size_t kSentence = 5;  // words
    if (words_in(words) < kSentence || !opens_a_sentence(words)) return std::nullopt;
    const auto* last = sentence_of(words.end);
    const bool closes = last != nullptr && is_blank({words.end + 1, std::max(words.end + 1, last->span.end)});
    if (!closes || !tokens_[token_from(words.begin)].capital) return std::nullopt;
    return Told{{}, {}, {}, {}, words.end};
  }

  void take(Span words, std::string_view role, Told told) {
    Mention mention{Kind::quotation, words, std::move(told.key), std::string(role), std::move(told.of)};
    if (mention.of.empty()) mention.of = side_of(mention.key);
    mention.speaker = told.speaker;
    mention.teller = told.teller;
    last_end_ = std::max(told.end, words.end + 1);
    found_.push_back(std::move(mention));
  }

  // Whose office-holder a person was that day.
  std::string side_of(const std::string& key) const {
    if (known_.country(key) != nullptr) return key;
    const auto* office = reading_.anchor ? known_.office_on(key, *reading_.anchor) : nullptr;
    return office != nullptr ? office->of : std::string();
  }

  // --- transcripts ---

  bool in_turn(std::size_t byte) const {
    return std::any_of(turns_.begin(), turns_.end(),
                       [&](const Mention& turn) { return turn.span.begin <= byte && byte < turn.span.end; });
  }

  struct Opening {
    std::size_t begin = 0, colon = 0;  // of the speaker's name and office, and where they end
    const Mention* who = nullptr;      // nullptr: a nameless voice
  };

  void find_turns() {
    std::vector<Opening> openings;
    for (auto colon = text_.find(':'); colon != std::string_view::npos; colon = text_.find(':', colon + 1))
      if (const auto opening = opening_at(colon)) openings.push_back(*opening);
    for (std::size_t i = 0; i < openings.size(); ++i) {
      const auto& one = openings[i];
      const auto begin = text_.find_first_not_of(" \n", one.colon + 1);
      const auto end = end_of_turn(one, i + 1 < openings.size() ? openings[i + 1].begin : text_.size());
      if (begin >= end) continue;
      Mention turn{Kind::quotation, {begin, end}, {}, "turn", {}};
      turn.teller = {one.colon, one.colon + 1};
      if (one.who != nullptr) {
        turn.key = one.who->key;
        turn.of = one.who->of.empty() ? side_of(turn.key) : one.who->of;
        turn.speaker = one.who->span;
      }
      turns_.push_back(std::move(turn));
    }
  }

  // A colon that a speaker's name, or a label such as "Question", leads to from the beginning of a sentence.
  std::optional<Opening> opening_at(std::size_t colon) const {
    const auto behind = text_.substr(colon + 1, 3);
    if (!behind.starts_with(' ') || behind.substr(1).starts_with('"') || sentence_of(colon) == nullptr)
      return std::nullopt;
    const auto next = token_from(colon);
    if (next == 0 || next == tokens_.size() || !(tokens_[next].capital || tokens_[next].number)) return std::nullopt;
    auto end = colon;
    if (text_[end - 1] == ')')  // "(retranslated)"
      if (const auto bracket = text_.rfind('(', end); bracket != std::string_view::npos && end - bracket < 60)
        end = bracket;
    while (end > 0 && text_[end - 1] == ' ') --end;
    if (const auto voice = voice_before(end)) return Opening{*voice, colon, nullptr};
    const Mention* person = nullptr;
    auto begin = end;
    while (const auto* one = speaker_ending_at(begin)) {
      if (person == nullptr || one->kind == Kind::person) person = one;
      begin = one->span.begin;
    }
    if (person == nullptr || !is_boundary(begin)) return card_before(colon);
    return Opening{begin, colon, person};
  }

  // "President of Brazil Jair Bolsonaro Bolsonaro JairPresident of Brazil(retranslated):", a page's card on the speaker
  // run into the text: from the beginning of the sentence to the colon there are but names and titles.
  std::optional<Opening> card_before(std::size_t colon) const {
    constexpr std::size_t kReach = 20;  // words
    const auto begin = sentence_of(colon)->span.begin;
    if (begin >= colon || words_in({begin, colon}) > kReach) return std::nullopt;
    const auto* who = speaker_in({begin, colon}, false);
    if (who == nullptr || rank(who->kind) != 0 || who->span.begin > begin + 4) return std::nullopt;
    for (auto at = token_from(begin); tokens_[at].span.begin < colon; ++at)
      if (!tokens_[at].capital && !tokens_[at].number && !is_link(tokens_[at].folded) &&
          tokens_[at].span.end != colon - 1)
        return std::nullopt;
    const auto [first, last] = mentions_in({begin, colon});
    const auto person = std::find_if(first, last, [](const Mention& one) { return one.kind == Kind::person; });
    return Opening{begin, colon, person != last ? &*person : who};
  }

  static bool is_link(std::string_view word) {
    constexpr std::array<std::string_view, 12> kLinks = {"of", "the", "and", "for", "to", "de",
                                                         "la", "du",  "des", "и",   "по", "в"};
    return std::find(kLinks.begin(), kLinks.end(), word) != kLinks.end();
  }

  std::optional<std::size_t> voice_before(std::size_t end) const {
    const auto token = token_from(end);
    if (token == 0 || tokens_[token - 1].span.end != end || !tokens_[token - 1].capital) return std::nullopt;
    const auto begin = tokens_[token - 1].span.begin;
    for (const auto& match : sayings().all(text_, tokens_, token - 1))
      if (kSayings[match.phrase].kind == "asks" && is_ours(kSayings[match.phrase]) && is_boundary(begin)) return begin;
    return std::nullopt;
  }

  // A person or an office that ends there or a space or comma before.
  const Mention* speaker_ending_at(std::size_t end) const {
    constexpr std::size_t kReach = 120;  // bytes that an office and a name are long
    const auto [begin, behind] = mentions_in({end - std::min(end, kReach), end});
    for (auto one = behind; one != begin;) {
      --one;
      const bool adjoins = one->span.end <= end && is_blank({one->span.end, end}) && end - one->span.end <= 2;
      if (adjoins && rank(one->kind) == 0) return &*one;
    }
    return nullptr;
  }

  // Does a sentence begin there?
  bool is_boundary(std::size_t at) const {
    const auto last = text_.substr(0, at).find_last_not_of(' ');
    if (last == std::string_view::npos) return true;
    return std::string_view(".!?*>\n)").find(text_[last]) != std::string_view::npos ||
           text_.substr(0, last + 1).ends_with("…");
  }

  // The end of the last sentence before the next turn; of its line, if that is a title.
  std::size_t end_of_turn(const Opening& opening, std::size_t next) const {
    for (const auto title : reading_.titles)
      if (title.begin <= opening.colon && opening.colon < title.end) return title.end;
    const auto& all = reading_.sentences;
    const auto behind = std::lower_bound(all.begin(), all.end(), next,
                                         [](const Sentence& one, std::size_t b) { return one.span.begin < b; });
    auto end = behind == all.begin() ? opening.colon : std::min(std::prev(behind)->span.end, next);
    while (end > 0 && (text_[end - 1] == ' ' || text_[end - 1] == '\n')) --end;
    return end;
  }

  const Reading& reading_;
  std::string_view text_;
  std::span<const Token> tokens_;
  const std::vector<Mention>& mentions_;
  const gazetteer::Gazetteer& known_;
  std::vector<Mention> found_, turns_;
  std::size_t last_end_ = 0;  // where the telling of the last quotation ends
};

}  // namespace

bool is_verb_of_saying(std::string_view canonical, std::span<const Token> tokens, std::size_t at, Language language) {
  const auto match = sayings().longest(canonical, tokens, at);
  const auto& row = kSayings[match.phrase];
  return match.count == 1 && row.kind == "verb" && row.language == code(language);
}

std::vector<Mention> find_quotations(const Reading& reading, const std::vector<Mention>& mentions,
                                     const gazetteer::Gazetteer& known) {
  return QuotationFinder(reading, mentions, known).run();
}

}  // namespace behistun::mention
