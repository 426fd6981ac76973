// "reported Tarlo", « la critique de Clinton »: one word, of which many people make their name. Somebody named before
// with it is meant; else it must stand within a sentence, with neither article nor another capital word beside it. A
// word that nobody is known to be called by names a person only beside a verb of saying.

#include "lone_words.hpp"

#include <behistun/names.hpp>

#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "things/named_places.hpp"
#include "things/place_words.hpp"
#include "words/nominative.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

class LoneWords {
 public:
  LoneWords(const Scene& scene, Roll& roll, const Strangers& strangers)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), strangers_(strangers), shape_(scene, roll) {}

  void run(const Vocabulary::Places& capitals) {
    for (const auto at : capitals)
      if (at > 0 && may_name(at) && stands_alone(at) && names_somebody(at) && !shape_.is_of_the_noun_behind(at))
        roll_.take(at, at + 1, key_of(at));
  }

 private:
  // Nearly every capital only opens a sentence.
  bool may_name(std::size_t at) const {
    const auto rarity = scene_.vocabulary.as_name(at).alone;
    return rarity == Alone::anywhere || !scene_.opens_sentence(at) || (rarity == Alone::within && opens_and_speaks(at));
  }

  bool stands_alone(std::size_t at) const {
    const auto& token = tokens_[at];
    if (token.upper || token.initial || !roll_.free(at)) return false;
    if (!shape_.may_be_name(scene_.names[at]) || shape_.has_capital_before(at) || shape_.has_capital_behind(at) ||
        scene_.in_date(at) || shape_.ends_a_name(at, 1))
      return false;
    if (scene_.names[at].count > 0 && stands_as_place(scene_, at, at + 1)) return false;
    if (shape_.is_half_of_a_firm(at, at + 1) || roll_.is_of_a_thing(at)) return false;
    if (const char before = scene_.text[token.span.begin - 1]; before == '[' || before == '(' || before == '@')
      return false;
    if (shape_.is_between_quotation_marks(at) || is_foreign_to_the_text(at) || shape_.is_declined_abbreviation(at))
      return false;
    return !scene_.is(at - 1, List::article) && !scene_.is(at - 1, List::in_place) &&
           !scene_.is(at, List::no_lone_name) && !shape_.is_named_after_somebody(at) && !is_institution(scene_, at) &&
           !is_told_a_place(scene_, at);
  }

  // A Russian text has papers and companies in Latin letters, people hardly ever.
  bool is_foreign_to_the_text(std::size_t at) const {
    return scene_.reading.language == Language::ru && !begins_cyrillic(scene_.word(at)) &&
           strangers_.of_given(scene_.word(at)).empty();
  }

  bool names_somebody(std::size_t at) const {
    const auto rarity = scene_.vocabulary.as_name(at).alone;
    if (rarity == Alone::no) return speaks(at);
    if (rarity == Alone::within && scene_.is_place(at)) return false;  // « Savoie »
    return rarity == Alone::anywhere || !scene_.opens_sentence(at) || opens_and_speaks(at);
  }

  // «Рид заявил», "Reed said", at the beginning of a sentence.
  bool opens_and_speaks(std::size_t at) const { return scene_.joins(at) && scene_.gap(at) == " " && says(at + 1); }

  // «объясняет Тарло», « dit Leive », ", Tarlo said": a word by itself that is no known word, beside a verb of saying.
  bool speaks(std::size_t at) const {
    constexpr std::size_t kFewestLetters = 3;
    const auto word = scene_.word(at);
    if (scene_.names[at].count > 0 || letters_in(word) < kFewestLetters || scene_.opens_sentence(at) ||
        scene_.is_common_word_too(at))
      return false;
    const auto language = scene_.reading.language;
    const bool goes_on = scene_.joins(at);
    if (goes_on && language == Language::ru && is_russian_adjective(word)) return false;
    if (scene_.adjoins(at) && says(at - 1) && !goes_on_as_a_noun(at)) return true;
    return language == Language::en && goes_on && says(at + 1) && !scene_.adjoins(at);
  }
  bool says(std::size_t at) const { return is_verb_of_saying(scene_, at, scene_.reading.language); }

  // "said Dublin officials": what follows within the sentence may tell that the word is no speaker.
  bool goes_on_as_a_noun(std::size_t at) const {
    return scene_.joins(at) && scene_.reading.language != Language::ru && !scene_.is(at + 1, List::behind_speaker);
  }

  std::string_view key_of(std::size_t at) {
    if (const auto known = strangers_.of_given(scene_.word(at)); !known.empty()) return known;
    const auto text = std::string(tokens_[at].span.of(scene_.text));
    const auto candidates = names::lemma(text);
    return roll_.keep(std::string(kStranger) + (candidates.empty() ? text : candidates.front().text));
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  const Strangers& strangers_;
  NameShape shape_;
};

}  // namespace

void find_lone_words(const Scene& scene, Roll& roll, const Strangers& strangers, const Vocabulary::Places& capitals) {
  LoneWords(scene, roll, strangers).run(capitals);
}

}  // namespace behistun::mention
