#pragma once
// What looks like a person's name: a run of capital words, and what beside it tells that it is more, less or none.

#include "roll.hpp"

namespace behistun::mention {

class NameShape {
 public:
  NameShape(const Scene& scene, const Roll& roll) : scene_(scene), roll_(roll) {}

  // --- a run of words

  // The tokens from `at` on that look like a name: up to four capital words in a row, and particles among them; two
  // where they are a name and the same name turned ("Jair Bolsonaro Bolsonaro Jair", a page's card run into the text).
  Span run(std::size_t at) const;
  std::size_t capitals_in(Span run) const;
  // The same, but one for "O'Donnell-Price", and none for a particle behind the first («Сесилия Маргрет Ван Дорн»).
  std::size_t words_in(Span run) const;
  // Behind what a hyphen or an apostrophe joins to the word before the token («М.О’Доннелл-Прайс»). @pre  at > 0
  std::size_t end_of_compound(std::size_t at) const;
  bool has_descent(Span run) const;
  // Of a run, how many words there are up to its last word for an institution ("General Staff Ivan Petrov").
  std::size_t institution_within(Span run) const;
  // "the General Staff", "Grand Duchy of …": things have articles and are of something, people are not. @pre  a token
  // stands before the run.
  bool is_a_thing(Span run) const;

  // «в фильме "Гражданин Кумов"»: of Russian words, all of them between quotation marks.
  bool is_a_title(Span run) const;
  // In a Russian text an adjective and its noun («Большой Манчестер»), and a brand in Latin letters.
  bool is_a_thing_in_russian(Span run) const;

  // --- what one word tells

  // "Son of": behind it no new name begins.
  bool tells_descent(std::size_t at) const { return scene_.is(at, List::descent); }
  // «Валентинович»
  bool is_patronymic(std::size_t at) const;
  // The same, of a given name («Викторович», but not «Дворкович»).
  bool is_fathers_name(std::size_t at) const;
  // Nothing that the gazetteer knows, or only a place whose name people bear as well ("Lincoln").
  bool may_be_name(const Match& match) const;
  // Is the word parted from the next by a hyphen ("Jean-Charles Ellermann")?
  bool is_hyphened(std::size_t at) const;
  // "Su-27", «МиГ-29»: with a number behind a hyphen it is the sign of a thing.
  bool is_sign_of_a_model(std::size_t at) const;
  // «Варшавского восстания», «Московский джазовый фестиваль»: an adjective of what follows in lower case.
  bool is_of_the_noun_behind(std::size_t at) const;
  // «Вагнер»
  bool is_between_quotation_marks(std::size_t at) const;
  // «МИДе», «АиФ»: letters of an abbreviation and the ending of its case, or a small one between.
  bool is_declined_abbreviation(std::size_t at) const;
  // « M. Borrell »
  bool is_monsieur(std::size_t at) const;

  // --- what stands around

  // "Saudi Arabia": the last word of a country's, place's or body's name is nobody's family name.
  bool ends_a_name(std::size_t at, std::size_t count) const;
  // "Anne Lavrov" is not Sergey Lavrov: another capital word beside it, on the given name's side, tells someone else.
  bool part_of_longer_name(std::size_t at, std::size_t count) const;
  bool is_second_family_name(std::size_t at) const;
  // «Ли Хи Ён» is not Li Qiang, and Pavel Zarubin not Petr Pavel: a family name that is a given name as well, or stands
  // before one, and a short one, has more of its own behind it.
  bool opens_longer_name(std::size_t at, std::size_t count) const;
  // «Ш.Бу Нассар»: one capital word before another.
  bool opens_double_name(std::size_t at) const;
  // "Nawaf" of "Ahmad Al-Nawaf": a name has begun before it.
  bool is_behind_article_of_descent(std::size_t at) const;
  // A capital word, or a particle before one («аль-Тани»).
  bool opens_family(std::size_t at) const;
  bool has_capital_before(std::size_t at) const;
  bool has_capital_behind(std::size_t at) const;
  // Does a courtesy or an office stand right before it?
  bool is_introduced(std::size_t at) const;
  bool has_courtesy_before(std::size_t at) const;
  // "the Order of Alexander Nevsky", «университет имени Ивана Петрова», « le boulevard Charles de Gaulle ».
  bool is_named_after_somebody(std::size_t at) const;
  // "Konrad Adenauer Foundation": behind the last word of a name stands what bears it.
  bool is_borne_by_a_thing(std::size_t last) const;
  // "Ernst & Young"
  bool is_half_of_a_firm(std::size_t first, std::size_t last) const;
  // "Ms Pham Thi Kim Hoa": three capital words or more behind a courtesy are one name, whosever the first is.
  bool opens_name_behind_courtesy(std::size_t at) const;
  // "Pepe" of 'José "Pepe" Krumov': a word between quotation marks within a name.
  bool is_nickname(std::size_t at) const {
    return at > 0 && scene_.text[scene_.tokens[at].span.begin - 1] == '"' && is_quoted_within_a_name(at);
  }

 private:
  bool is_between_quotation_marks(Span run) const;
  bool is_quoted_within_a_name(std::size_t at) const;
  std::size_t length_of_run(std::size_t at) const;
  bool is_joined(std::size_t at) const;
  bool is_title_behind_a_name(std::size_t at) const;
  bool is_bek(std::size_t at) const;
  bool is_written_twice(std::size_t at, std::size_t count) const;
  bool looks_like_name(std::size_t at, std::size_t count) const;
  bool is_arabic_article(std::size_t at) const;
  bool is_article_of_descent(std::size_t at) const;
  bool is_second_half(std::size_t at) const;
  bool continues_name(std::size_t at, std::size_t count) const;
  bool continues_syllables(std::size_t at) const;
  bool is_of_other_letters(std::size_t at, std::size_t count) const;
  // "THE MINISTER RECEIVED THE AMBASSADOR": are all words around in capitals, so that capitals tell nothing?
  bool is_shouted(std::size_t at) const;
  // Among such words: one that people have for a name, or what stands behind a given name, initials or a courtesy.
  bool is_name_among_shouted(std::size_t at, std::size_t count) const;
  bool is_before_russian_family(std::size_t at) const;
  bool is_before_last_family(std::size_t at) const;
  bool is_particle_within(std::size_t at, std::size_t count) const;

  const Scene& scene_;
  const Roll& roll_;
};

constexpr std::size_t kShortWord = 3;  // letters: of such a word a family name may be the first

}  // namespace behistun::mention
