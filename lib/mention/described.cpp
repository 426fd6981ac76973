// «полузащитник Рохед Каньвас», «Мейгрит Данн, профессор …», «заявила Мейгрит Данн»: two or three capital words that no
// table has are a person beside a word for what somebody is (data/callings.tsv), or one that tells who speaks. Where
// they open a sentence the first must be one with which somebody's name begins.

#include "described.hpp"

#include <algorithm>

#include "name_shape.hpp"
#include "name_words.hpp"
#include "openers.hpp"
#include "sayings.hpp"

namespace behistun::mention {

namespace {

struct Calling {
  std::string_view word, example;
};
constexpr Calling kCallings[] = {
#include "callings.inc"
};

class Described {
 public:
  Described(const Scene& scene, const Roll& roll, Strangers& strangers)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), strangers_(strangers), shape_(scene, roll) {}

  void run(const Vocabulary::Places& capitals) {
    for (const auto at : capitals)
      if (const auto name = name_at(at); !name.empty()) strangers_.take(name.begin, name.end);
  }

 private:
  Span name_at(std::size_t at) const {
    const auto& token = tokens_[at];
    if (!scene_.is_capital(at + 1) || !scene_.joins(at) || !begins_cyrillic(token.folded) || token.upper ||
        token.initial || !roll_.free(at))
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
    const bool is_told = has_calling_before(at) || has_calling_behind(run.end) || says(run.end, run.end) ||
                         (!opens && at > 0 && says(at - 1, at));
    return is_told ? run : Span{};
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
    return scene_.vocabulary.may_begin(Vocabulary::callings, at) &&
           callings().longest(scene_.text, tokens_, at).count > 0;
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

  bool has_calling_behind(std::size_t at) const {
    return at < tokens_.size() && scene_.gap(at - 1) == ", " && is_calling(at);
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
};

}  // namespace

const segment::Phrases& callings() {
  static const auto words = segment::Phrases::of(kCallings, &Calling::word);
  return words;
}

void find_described(const Scene& scene, const Roll& roll, Strangers& strangers, const Vocabulary::Places& capitals) {
  if (scene.reading.language == Language::ru) Described(scene, roll, strangers).run(capitals);
}

}  // namespace behistun::mention
