// A colon opens a turn where from the beginning of a sentence a speaker's name, or a label such as "Question", leads to
// it. The turn ends where the next one opens; in a title, with the line.

#include "turns.hpp"

#include <optional>

#include "speakers.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

struct Opening {
  std::size_t begin = 0, colon = 0;  // of the speaker's name and office, and where they end
  const Mention* who = nullptr;      // nullptr: a nameless voice
};

class TurnFinder {
 public:
  explicit TurnFinder(const ToldText& text) : told_(text), text_(text.text), tokens_(text.tokens), speakers_(text) {}

  std::vector<Mention> run() const {
    std::vector<Opening> openings;
    for (auto colon = text_.find(':'); colon != std::string_view::npos; colon = text_.find(':', colon + 1))
      if (const auto opening = opening_at(colon)) openings.push_back(*opening);
    std::vector<Mention> turns;
    for (std::size_t i = 0; i < openings.size(); ++i)
      if (auto one = turn(openings[i], i + 1 < openings.size() ? openings[i + 1].begin : text_.size()))
        turns.push_back(std::move(*one));
    return turns;
  }

 private:
  // --- where a turn opens

  std::optional<Opening> opening_at(std::size_t colon) const {
    const auto behind = text_.substr(colon + 1, 3);
    if (!behind.starts_with(' ') || behind.substr(1).starts_with('"') || told_.sentence_of(colon) == nullptr)
      return std::nullopt;
    const auto next = told_.token_from(colon);
    if (next == 0 || next == tokens_.size() || !(tokens_[next].capital || tokens_[next].number)) return std::nullopt;
    const auto end = end_of_name(colon);
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

  // Before the colon, spaces, and a remark in brackets: "(retranslated)".
  std::size_t end_of_name(std::size_t colon) const {
    constexpr std::size_t kLongest = 60;  // bytes
    auto end = colon;
    if (text_[end - 1] == ')')
      if (const auto bracket = text_.rfind('(', end); bracket != std::string_view::npos && end - bracket < kLongest)
        end = bracket;
    while (end > 0 && text_[end - 1] == ' ') --end;
    return end;
  }

  std::optional<std::size_t> voice_before(std::size_t end) const {
    const auto token = told_.token_from(end);
    if (token == 0 || tokens_[token - 1].span.end != end || !tokens_[token - 1].capital) return std::nullopt;
    const auto begin = tokens_[token - 1].span.begin;
    const bool is_one = is_voice(told_, token - 1, told_.reading.language) && is_boundary(begin);
    return is_one ? std::optional(begin) : std::nullopt;
  }

  // A person or an office that ends there or a space or comma before.
  const Mention* speaker_ending_at(std::size_t end) const {
    constexpr std::size_t kReach = 120;  // bytes that an office and a name are long
    const auto mentions = told_.mentions_in({end - std::min(end, kReach), end});
    for (auto one = mentions.rbegin(); one != mentions.rend(); ++one) {
      const bool adjoins = one->span.end <= end && told_.is_blank({one->span.end, end}) && end - one->span.end <= 2;
      if (adjoins && is_somebody(*one)) return &*one;
    }
    return nullptr;
  }

  // "President of Brazil Jair Bolsonaro Bolsonaro JairPresident of Brazil(retranslated):", a page's card on the speaker
  // run into the text: from the beginning of the sentence to the colon there are but names and titles.
  std::optional<Opening> card_before(std::size_t colon) const {
    constexpr std::size_t kReach = 20, kLead = 4;  // words; bytes before the name
    const auto begin = told_.sentence_of(colon)->span.begin;
    if (begin >= colon || told_.words_in({begin, colon}) > kReach) return std::nullopt;
    const auto* who = speakers_.first_in({begin, colon});
    if (who == nullptr || !is_somebody(*who) || who->span.begin > begin + kLead) return std::nullopt;
    for (auto at = told_.token_from(begin); tokens_[at].span.begin < colon; ++at)
      if (!tokens_[at].capital && !tokens_[at].number && !told_.is(at, List::title_link) &&
          tokens_[at].span.end != colon - 1)
        return std::nullopt;
    for (const auto& one : told_.mentions_in({begin, colon}))
      if (one.kind == Kind::person) return Opening{begin, colon, &one};
    return Opening{begin, colon, who};
  }

  // Does a sentence begin there?
  bool is_boundary(std::size_t at) const {
    const auto last = text_.substr(0, at).find_last_not_of(' ');
    if (last == std::string_view::npos) return true;
    return std::string_view(".!?*>\n)").find(text_[last]) != std::string_view::npos ||
           text_.substr(0, last + 1).ends_with("…");
  }

  // --- the turn

  std::optional<Mention> turn(const Opening& opening, std::size_t next) const {
    const auto begin = text_.find_first_not_of(" \n", opening.colon + 1);
    const auto end = end_of_turn(opening, next);
    if (begin >= end) return std::nullopt;
    Mention turn{Kind::quotation, {begin, end}, {}, "turn", {}};
    turn.teller = {opening.colon, opening.colon + 1};
    if (opening.who != nullptr) {
      turn.key = opening.who->key;
      turn.of = opening.who->of.empty() ? side_of(told_, turn.key) : opening.who->of;
      turn.speaker = opening.who->span;
    }
    return turn;
  }

  // The end of the last sentence before the next turn; of its line, if that is a title.
  std::size_t end_of_turn(const Opening& opening, std::size_t next) const {
    for (const auto title : told_.reading.titles)
      if (title.begin <= opening.colon && opening.colon < title.end) return title.end;
    const auto& all = told_.reading.sentences;
    const auto behind = std::lower_bound(all.begin(), all.end(), next,
                                         [](const Sentence& one, std::size_t b) { return one.span.begin < b; });
    auto end = behind == all.begin() ? opening.colon : std::min(std::prev(behind)->span.end, next);
    while (end > 0 && (text_[end - 1] == ' ' || text_[end - 1] == '\n')) --end;
    return end;
  }

  const ToldText& told_;
  std::string_view text_;
  std::span<const Token> tokens_;
  Speakers speakers_;
};

}  // namespace

std::vector<Mention> find_turns(const ToldText& text) { return TurnFinder(text).run(); }

}  // namespace behistun::mention
