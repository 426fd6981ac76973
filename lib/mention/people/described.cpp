// «полузащитник Рохед Каньвас», "Rohed Kanvas, a lawyer for …", « a déclaré Rohed Kanvas »: two or three capital words
// that no table has are a person beside a word for what somebody is (data/callings.tsv), or one that tells who speaks.
// Where they open a sentence the first must be one with which somebody's name begins. In Russian a noun may stand
// between («тренер сборной Рохед Каньвас»); in English and French it is as often the name of what follows.

#include "described.hpp"

#include <algorithm>

#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "offices/apposition.hpp"
#include "words/openers.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

struct Calling {
  std::string_view language, word, example;
};
constexpr Calling kCallings[] = {
#include "callings.inc"
};

class Described {
 public:
  Described(const Scene& scene, const Roll& roll, Strangers& strangers)
      : scene_(scene),
        tokens_(scene.tokens),
        roll_(roll),
        strangers_(strangers),
        shape_(scene, roll),
        is_russian_(scene.reading.language == Language::ru) {}

  void run(const Vocabulary::Places& capitals) {
    for (const auto at : capitals)
      if (const auto name = name_at(at); !name.empty()) strangers_.take(name.begin, name.end);
  }

 private:
  static constexpr std::size_t kReach = 4;  // tokens behind a comma

  Span name_at(std::size_t at) const {
    const auto& token = tokens_[at];
    if (!scene_.is_capital(at + 1) || !roll_.free(at + 1) || !scene_.joins(at) ||
        begins_cyrillic(token.folded) != is_russian_ || token.upper || token.initial || !roll_.free(at) ||
        (!is_russian_ && !may_be_told(at)))
      return {};
    if (has_name_before(at) || scene_.is(at, List::address) || scene_.is_common_word_too(at) || is_calling(at) ||
        shape_.is_named_after_somebody(at))
      return {};
    const auto run = shape_.run(at);
    const auto capitals = shape_.capitals_in(run);
    if (capitals < 2 || capitals > 3 || shape_.has_capital_behind(run.end - 1) || shape_.is_a_title(run) ||
        shape_.is_a_thing_in_russian(run) || shape_.institution_within(run) > 0 ||
        scene_.any_of(run.begin, run.end, [](const Token& one) { return one.upper || one.number; }) ||
        (scene_.is_place(run.end - 1) && !scene_.is_given_name(run.end - 1)))
      return {};
    const bool opens = scene_.opens_sentence(at);
    if (opens && (is_opener(scene_.word(at)) || !borne(scene_.word(at)).opens)) return {};
    if (!is_russian_ && is_placed_or_a_thing(run)) return {};
    const bool is_told =
        is_called_before(run) || has_calling_behind(run.end) || has_age_behind(run.end) || says_something(run);
    return is_told ? run : Span{};
  }

  // "Rohed Kanvas, 34, …", « Rohed Kanvas, 34 ans, … », «Рохед Каньвас, 34 года, …»
  bool has_age_behind(std::size_t at) const {
    constexpr std::size_t kDigits = 2;
    if (at >= tokens_.size() || scene_.gap(at - 1) != ", " || !tokens_[at].number || tokens_[at].span.size() != kDigits)
      return false;
    if (scene_.reading.language == Language::en) return scene_.text.substr(tokens_[at].span.end, 1) == ",";
    return scene_.is(at + 1, List::years_of_age);
  }

  // What nearly all capitals lack, seen without a look into the tables: a trade or the end of speech not far before, a
  // trade or an age behind a comma; what opens a sentence may speak.
  bool may_be_told(std::size_t at) const {
    constexpr std::size_t kBefore = 3, kMost = 3;  // tokens; capitals
    const auto may_be_calling = [&](std::size_t token) {
      return scene_.vocabulary.may_begin(Vocabulary::callings, token);
    };
    for (std::size_t back = 1; back <= std::min(kBefore, at); ++back)
      if (may_be_calling(at - back) || is_behind_speech(at + 1 - back)) return true;
    auto end = at + 2;
    while (end < tokens_.size() && end < at + kMost && tokens_[end].capital && scene_.joins(end - 1)) ++end;
    if (end >= tokens_.size()) return false;
    if (scene_.text[tokens_[end - 1].span.end] != ',') return scene_.opens_sentence(at) && scene_.joins(end - 1);
    if (tokens_[end].number) return true;
    for (const auto last = std::min(tokens_.size(), end + kReach); end < last; ++end)
      if (may_be_calling(end)) return true;
    return false;
  }

  // "in Rohed Kanvas", "the Rohed Kanvas", « du Rohed Kanvas », "Rohed of Kanvas", "The Rohed"; a word of it is known
  // for something else, or is a letter.
  bool is_placed_or_a_thing(Span run) const {
    const auto at = run.begin;
    if (at > 0 && (scene_.is(at - 1, List::in_place) || shape_.is_a_thing(run))) return true;
    if (at > 0 && scene_.adjoins(at) && (scene_.is(at - 1, List::before_a_place) || scene_.is(at - 1, "du")))
      return true;
    if (scene_.is(at, List::article) || scene_.is(at, List::side_of_a_place) ||
        is_opener(scene_.word(at), scene_.reading.language))
      return true;
    for (auto token = at; token < run.end; ++token)
      if (letters_in(scene_.word(token)) < 2 || is_calling(token) ||
          (scene_.names[token].count > 0 && !scene_.is_given_name(token)))
        return true;
    return false;
  }

  // A Russian verb tells of whoever stands beside it; elsewhere papers and firms have words of their own, and only the
  // end of what is said tells a speaker.
  bool says_something(Span run) const {
    const auto at = run.begin;
    const bool opens = scene_.opens_sentence(at);
    if (is_russian_) return says(run.end, run.end) || (!opens && at > 0 && says(at - 1, at));
    if (says(run.end, run.end) && (opens || is_behind_speech(at))) return true;
    if (opens || at == 0 || !says(at - 1, at)) return false;
    return is_behind_speech(at - 1) ||
           (at > 1 && scene_.gap(at - 2) == " " && scene_.is(at - 2, "a") && is_behind_speech(at - 2));
  }
  // A quotation mark, and perhaps a comma and a space, right before the token.
  bool is_behind_speech(std::size_t at) const {
    constexpr std::size_t kMost = 3;  // bytes
    const auto begin = tokens_[at].span.begin, end = at > 0 ? tokens_[at - 1].span.end : begin;
    for (auto byte = begin; byte > end && begin - byte < kMost;)
      if (scene_.text[--byte] == '"') return true;
    return false;
  }

  // A capital before it that is of no country's, place's or body's name, no brand and no abbreviation: the name has
  // begun there.
  bool has_name_before(std::size_t at) const {
    if (at == 0 || scene_.opens_sentence(at) || !shape_.has_capital_before(at)) return false;
    if (scene_.gap(at - 1) != " " || tokens_[at - 1].upper || !begins_cyrillic(scene_.word(at - 1))) return false;
    if (scene_.opens_sentence(at - 1) && is_calling(at - 1)) return false;
    return !shape_.ends_a_name(at, 0);
  }

  bool is_calling(std::size_t at) const {
    if (!scene_.vocabulary.may_begin(Vocabulary::callings, at)) return false;
    const auto found = callings().all(scene_.text, tokens_, at);
    return std::any_of(found.begin(), found.end(), [&](const auto& one) {
      return kCallings[one.phrase].language == code(scene_.reading.language);
    });
  }

  bool is_called_before(Span run) const {
    return is_russian_ ? has_calling_before(run.begin) : has_calling_beside(run);
  }

  // "lawyer Rohed Kanvas", « l'actrice américaine Rohed Kanvas »; "her lawyer, Rohed Kanvas, …".
  bool has_calling_beside(Span run) const {
    const auto at = run.begin;
    if (at == 0 || scene_.opens_sentence(at)) return false;
    if (scene_.gap(at - 1) == ", ") return is_calling(at - 1) && ends_apposition(scene_, run.end);
    if (scene_.gap(at - 1) != " ") return false;
    if (tokens_[at - 1].capital && !scene_.opens_sentence(at - 1)) return false;  // "Student Rohed Day"
    return is_calling(at - 1) || (at > 1 && scene_.reading.language == Language::fr && scene_.gap(at - 2) == " " &&
                                  !scene_.adjective_at(at - 1).empty() && is_calling(at - 2));
  }

  // «тренер сборной Аргентины», «сотрудница Google»: within the phrase.
  bool has_calling_before(std::size_t at) const {
    constexpr std::size_t kReach = 6;  // tokens
    for (std::size_t back = 1; back <= std::min(kReach, at); ++back) {
      const auto token = at - back;
      if (!scene_.adjoins(token + 1) || scene_.gap(token).find_first_of(",;:()") != std::string_view::npos)
        return false;
      if (is_calling(token)) return true;
      if (scene_.opens_sentence(token) || letters_in(scene_.word(token)) < kShortWord) return false;  // «из», «и»
    }
    return false;
  }

  // «Мейгрит Данн, профессор …»; in other languages, where an article stands first, a few words within: "Rohed Kanvas,
  // the company's founder".
  bool has_calling_behind(std::size_t at) const {
    if (at >= tokens_.size() || scene_.gap(at - 1) != ", ") return false;
    const auto end = is_russian_ ? at + 1 : std::min(tokens_.size(), at + kReach);
    for (; at < end && !tokens_[at].capital && !scene_.opens_sentence(at); ++at) {
      if (is_calling(at)) return true;
      if (at + 1 < end && scene_.gap(at) != " " && scene_.gap(at) != "'" && scene_.gap(at) != "-") return false;
    }
    return false;
  }

  // Is the word a verb of saying that calls nothing by a name, the one at `behind` being the second of the two that a
  // space parts?
  bool says(std::size_t verb, std::size_t behind) const {
    if (behind >= tokens_.size() || scene_.gap(behind - 1) != " ") return false;
    const auto cue = cue_at(scene_, verb, scene_.reading.language);
    return cue && cue->tells == Tells::verb && !cue->names && cue->last == verb + 1;
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  const Roll& roll_;
  Strangers& strangers_;
  NameShape shape_;
  bool is_russian_;
};

}  // namespace

const segment::Phrases& callings() {
  static const auto words = segment::Phrases::of(kCallings, &Calling::word);
  return words;
}

void find_described(const Scene& scene, const Roll& roll, Strangers& strangers, const Vocabulary::Places& capitals) {
  Described(scene, roll, strangers).run(capitals);
}

}  // namespace behistun::mention
