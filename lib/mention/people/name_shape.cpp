// Capitals in a row, none of them anybody's or anything's yet, look like a name. A particle may stand among them ("van
// der"), a syllable behind a hyphen ("Ho-jin"), a full stop behind a short word ("St."); a country may not.

#include "name_shape.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <initializer_list>

#include "known/courtesies.hpp"
#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "words/family.hpp"
#include "words/nominative.hpp"

namespace behistun::mention {

namespace {

// Has what is named tables of these alone?
bool is_of_no_table_but(const Match& match, std::initializer_list<Target::Table> tables) {
  return std::all_of(match.targets.begin(), match.targets.end(), [&](const Target& target) {
    return std::find(tables.begin(), tables.end(), target.table) != tables.end();
  });
}

}  // namespace

// --- a run of words

Span NameShape::run(std::size_t at) const {
  const auto count = length_of_run(at);
  return {at, at + (is_written_twice(at, count) ? count / 2 : count)};
}

std::size_t NameShape::length_of_run(std::size_t at) const {
  const std::size_t most_capitals = at > 0 && has_courtesy_before(at) ? 5 : 4;
  std::size_t count = 0, capitals = 0;
  std::size_t descents = 0;  // "bin" and "Al-", each with a name more
  while (capitals < most_capitals + descents && looks_like_name(at + count, count)) {
    const bool is_article = is_article_of_descent(at + count) || is_arabic_article(at + count);
    const bool has_more = is_article || tells_descent(at + count) || scene_.is(at + count, List::between_families);
    descents += count > 0 && has_more ? 1U : 0U;
    const bool is_more = count > 0 && (is_nickname(at + count) || is_joined(at + count));
    const bool counts = scene_.tokens[at + count].capital && !is_article && !is_more;
    capitals += counts ? 1U : 0U;
    ++count;
  }
  const auto may_end = [&](std::size_t last) {
    if (last > at && is_nickname(last)) return false;
    return scene_.tokens[last].capital || scene_.is(last, List::whose_child) ||
           (continues_syllables(last) && !scene_.is(last, List::genitive));  // "Val-de" of "Val-de-Marne"
  };
  while (count > 0 && !may_end(at + count - 1)) --count;
  if (count > 2 && is_title_behind_a_name(at + count - 1) && !scene_.tokens[at].upper) --count;
  return count;
}

// "Bob Carr MP"; but not "Andre Price III".
bool NameShape::is_title_behind_a_name(std::size_t at) const {
  constexpr std::size_t kLongest = 3;  // letters
  return scene_.tokens[at].upper && letters_in(scene_.word(at)) <= kLongest && scene_.gap(at - 1) == " " &&
         scene_.word(at).find_first_not_of("ivx") != std::string_view::npos;
}

bool NameShape::is_between_quotation_marks(std::size_t at) const {
  return is_between_quotation_marks(Span{at, at + 1});
}

bool NameShape::is_between_quotation_marks(Span run) const {
  const auto words = scene_.span(run.begin, run.end);
  return words.begin > 0 && scene_.text[words.begin - 1] == '"' && scene_.text.substr(words.end, 1) == "\"";
}

bool NameShape::is_declined_abbreviation(std::size_t at) const {
  constexpr std::size_t kLetter = 2, kFewest = 3;  // bytes; capitals
  const auto& token = scene_.tokens[at];
  if (!token.inner || token.upper) return false;
  if (letters_in(token.folded) <= kFewest) return true;  // «АиФ»
  if (!begins_cyrillic(token.folded) || letters_in(token.folded) <= kFewest) return false;
  const auto word = token.span.of(scene_.text).substr(0, kFewest * kLetter);
  return unicode::to_upper(word) == word;
}

bool NameShape::is_written_twice(std::size_t at, std::size_t count) const {
  return count == 4 && scene_.word(at + 1) == scene_.word(at + 2) && scene_.word(at) == scene_.word(at + 3);
}

// May it be the word at place `count` of a name? A place may be a family name ("Jack London"), no country.
bool NameShape::looks_like_name(std::size_t at, std::size_t count) const {
  if (at >= scene_.tokens.size() || !roll_.free(at)) return false;
  if (count > 0 && is_nickname(at)) return scene_.tokens[at + 1].capital || scene_.is_particle(at + 1);
  if (count == 0 && scene_.is(at, List::named_after)) return false;  // "Hurricane Matthew"
  if (count == 0 && scene_.is(at, List::in_place)) return false;     // "TALKS WITH HIS COUNTERPART IN HANOI"
  if (scene_.is(at, List::title_verb)) return false;           // "President Jokowi Meets", "Director-General Meets"
  const bool of_descent = count > 0 && tells_descent(at - 1);  // "Ould Cheikh Ahmed"
  if ((is_courtesy(scene_, at) && !of_descent) || is_declined_abbreviation(at)) return false;
  if (count > 0 && !continues_name(at, count)) return false;
  if (is_shouted(at) && !is_name_among_shouted(at, count)) return false;
  if (is_of_other_letters(at, count) || (count > 0 && scene_.in_date(at))) return false;  // "met Jan Krum Saturday"
  if (!scene_.tokens[at].capital)
    return count > 0 && (is_particle_within(at, count) || scene_.is(at, List::whose_child) ||
                         (count > 1 && continues_syllables(at)) || is_bek(at));
  const auto& match = scene_.names[at];
  if (match.count == 0 || (count > 0 && is_second_half(at))) return true;
  if (count > 0 && is_article_of_descent(at) &&
      is_of_no_table_but(match, {Target::Table::family, Target::Table::person}))
    return true;
  const bool is_hyphened_on = match.count > 1 && scene_.joins(at + match.count - 1) &&
                              scene_.gap(at + match.count - 1) == "-";  // "Tibor Navracsics-Kis"
  if (match.count > 1)
    return (of_descent || is_hyphened_on) && is_of_no_table_but(match, {Target::Table::family, Target::Table::person});
  const bool is_parted = count > 0 && scene_.gap(at - 1) == "-" && !scene_.is_given_name(at);  // "Riyad-Dakar"
  if (is_parted && scene_.is_place(at)) return false;
  const bool may_be_place = count > 0 || scene_.is_given_name(at) || has_courtesy_before(at);
  return may_be_place &&
         is_of_no_table_but(match, {Target::Table::place, Target::Table::person, Target::Table::family});
}

bool NameShape::is_shouted(std::size_t at) const {
  constexpr std::size_t kAround = 4, kFewest = 3;  // words
  const auto& tokens = scene_.tokens;
  if (scene_.reading.language == Language::en)
    return false;  // its verbs are told (List::title_verb), and few words agree
  if (!tokens[at].upper && letters_in(scene_.word(at)) != 1) return false;
  std::size_t others = 0;
  for (auto i = at - std::min(at, kAround); i < std::min(at + kAround + 1, tokens.size()); ++i) {
    if (!tokens[i].capital || (!tokens[i].upper && letters_in(scene_.word(i)) > 1)) return false;
    others += i != at && tokens[i].upper ? 1U : 0U;
  }
  return others >= kFewest;
}

bool NameShape::is_name_among_shouted(std::size_t at, std::size_t count) const {
  const auto is_borne = [&](std::size_t word) {
    const auto found = borne(scene_.word(word));
    return scene_.is_given_name(word) || found.opens || found.ends;
  };
  if (scene_.tokens[at].initial) return true;
  if (letters_in(scene_.word(at)) == 1) return false;
  if (count == 0 && (scene_.is(at, List::genitive) || scene_.is(at, List::article))) return false;  // « DE LA BIDC »
  if (scene_.is_particle(at)) return count > 0 && at + 1 < scene_.tokens.size() && is_borne(at + 1);
  if (is_borne(at)) return true;
  if (count == 0) return has_courtesy_before(at);
  return scene_.is_given_name(at - 1) || scene_.tokens[at - 1].initial || (count == 1 && has_courtesy_before(at - 1));
}

// A Russian text has firms in Latin letters («директор NOC Рохед Каньвас»), people only behind their name in brackets;
// "Paul VI" goes on in them.
bool NameShape::is_of_other_letters(std::size_t at, std::size_t count) const {
  if (scene_.reading.language != Language::ru) return false;
  const auto word = scene_.word(at);
  const bool is_cyrillic = begins_cyrillic(word);
  if (count == 0) return !is_cyrillic && !scene_.tokens[at].initial && !(at > 0 && scene_.gap(at - 1).ends_with('('));
  return is_cyrillic != begins_cyrillic(scene_.word(at - 1)) && word.find_first_not_of("ivx") < word.size();
}

// "Al" of "Al Sabah".
bool NameShape::is_arabic_article(std::size_t at) const {
  return scene_.is(at, List::arabic_article) && scene_.joins(at) && scene_.tokens[at + 1].capital;
}

// "Al" of "Al-Sabah".
bool NameShape::is_article_of_descent(std::size_t at) const {
  return scene_.is(at, List::arabic_article) && scene_.joins(at) && is_hyphened(at) && scene_.tokens[at + 1].capital;
}

bool NameShape::is_behind_article_of_descent(std::size_t at) const {
  return at > 1 && is_article_of_descent(at - 1) && scene_.gap(at - 2) == " " && scene_.tokens[at - 2].capital;
}

// "Dlamini" of "Mashego-Dlamini", "Nasser" of "Al-Nasser": behind a hyphen, though others have it for their name. Two
// places with a hyphen between are two ("Riyad-Dakar").
bool NameShape::is_second_half(std::size_t at) const {
  if (scene_.gap(at - 1) != "-" || !scene_.tokens[at - 1].capital || scene_.tokens[at].upper) return false;
  const auto& match = scene_.names[at];
  if (is_article_of_descent(at - 1) && is_of_no_table_but(match, {Target::Table::family, Target::Table::person}))
    return true;
  return match.count <= 1 && (!scene_.is_place(at) || scene_.is_given_name(at) || is_article_of_descent(at - 1)) &&
         !scene_.is_country(at) && scene_.adjective_at(at).empty() && !scene_.may_be(at, Target::Table::body);
}

// A full stop within a name stands behind an initial or a short word ("J.", "St."), which no number of a king's is
// ("III") and behind which no sentence begins ("met Kofi Bla. The two").
bool NameShape::continues_name(std::size_t at, std::size_t count) const {
  constexpr std::size_t kShort = 3;  // bytes
  const auto& before = scene_.tokens[at - 1];
  const bool is_short = before.folded.size() <= kShort && !before.upper && !scene_.opens_sentence(at);
  if (count > 1 && is_nickname(at - 1)) return true;
  return scene_.adjoins(at) && (before.initial || is_short || scene_.gap(at - 1).find('.') == std::string_view::npos);
}

// "-jin" of "Ho-jin", "'uta" of "Vaka'uta"; but not "-led" and "'s".
bool NameShape::continues_syllables(std::size_t at) const {
  constexpr std::size_t kLongest = 5, kShortest = 3;  // letters of a syllable, of one behind an apostrophe
  if (at == 0 || at >= scene_.tokens.size() || scene_.tokens[at].number || scene_.is(at, List::hyphened_word))
    return false;
  const auto letters = letters_in(scene_.word(at));
  const auto between = scene_.gap(at - 1);
  const bool is_glottal = (between == "'" || between == "’") && letters >= kShortest && !scene_.tokens[at].capital;
  return (between == "-" || is_glottal) && letters <= kLongest;
}

// "-bek" of "Yunus-bek Yevkurov", "-joon" of "Mr Yong-joon Lee": behind one word, where the family name comes yet.
bool NameShape::is_bek(std::size_t at) const {
  constexpr std::size_t kLongest = 4;  // letters
  return continues_syllables(at) && letters_in(scene_.word(at)) <= kLongest && scene_.joins(at) &&
         scene_.gap(at) == " " && scene_.tokens[at + 1].capital &&
         (scene_.is_given_name(at - 1) || has_courtesy_before(at - 1));
}

// "van" of "Ludwig van Beethoven"; "de" only behind a given name or a second family name ("y González de Peredo"), for
// elsewhere it is a word. "y" stands between two family names.
bool NameShape::is_particle_within(std::size_t at, std::size_t count) const {
  const bool is_between = count > 1 && scene_.is(at, List::between_families);
  if (!(scene_.is_particle(at) || tells_descent(at) || is_between) || !scene_.joins(at)) return false;
  if (scene_.is(at, List::particle_and_word) && count > 1 && scene_.tokens[at - 1].capital)
    return scene_.tokens[at + 1].capital &&
           (scene_.is_given_name(at - 1) || scene_.is(at - 2, List::between_families) || is_before_russian_family(at) ||
            is_before_last_family(at));
  return scene_.tokens[at + 1].capital || scene_.is_particle(at + 1);
}

// "Да" of «Жоржи Мальу да Силва»: what stands behind is a family name, and nobody's given name.
bool NameShape::is_before_russian_family(std::size_t at) const {
  const auto family = scene_.word(at + 1);
  return begins_cyrillic(family) && !scene_.is_given_name(at + 1) &&
         (borne(family).ends || scene_.names.family(at + 1).count > 0);
}

// "Sousa" of « Clara Ana Coutinho de Sousa, … »: a family name and no place, that ends the name.
bool NameShape::is_before_last_family(std::size_t at) const {
  const auto family = at + 1;
  return scene_.tokens[at - 1].capital && !begins_cyrillic(scene_.word(family)) && borne(scene_.word(family)).ends &&
         !scene_.is_place(family) && !scene_.is_country(family) && !scene_.may_be(family, Target::Table::body) &&
         (family + 1 == scene_.tokens.size() || scene_.opens_sentence(family + 1) ||
          scene_.gap(family).starts_with(','));
}

std::size_t NameShape::capitals_in(Span run) const {
  std::size_t capitals = 0;
  for (auto at = run.begin; at < run.end; ++at)
    capitals += scene_.tokens[at].capital && !(at > run.begin && is_nickname(at)) ? 1U : 0U;
  return capitals;
}

std::size_t NameShape::words_in(Span run) const {
  std::size_t words = capitals_in(run);
  for (auto at = run.begin + 1; at < run.end; ++at) {
    const bool is_a_particle = scene_.is_particle(at) && at + 1 < run.end;
    words -= scene_.tokens[at].capital && (is_joined(at) || is_a_particle) ? 1U : 0U;
  }
  return words;
}

std::size_t NameShape::end_of_compound(std::size_t at) const {
  while (scene_.is_capital(at) && is_joined(at) && roll_.free(at)) ++at;
  return at;
}

bool NameShape::is_joined(std::size_t at) const {
  const auto between = scene_.gap(at - 1);
  return between == "-" || between == "'" || between == "’";
}

bool NameShape::has_descent(Span run) const {
  for (auto at = run.begin; at < run.end; ++at)
    if (tells_descent(at)) return true;
  return false;
}

std::size_t NameShape::institution_within(Span run) const {
  std::size_t within = 0;
  for (auto at = run.begin; at < run.end; ++at)
    if (is_institution(scene_, at)) within = at + 1 - run.begin;
  return within;
}

bool NameShape::is_a_thing(Span run) const {
  return scene_.is(run.begin - 1, List::article) || (scene_.is(run.end, "of") && scene_.adjoins(run.end));
}

bool NameShape::is_a_title(Span run) const {
  return begins_cyrillic(scene_.word(run.begin)) && is_between_quotation_marks(run);
}

bool NameShape::is_a_thing_in_russian(Span run) const {
  if (scene_.reading.language != Language::ru) return false;
  const auto first = scene_.word(run.begin);
  if (!begins_cyrillic(first)) return true;
  const bool is_adjective =
      is_surely_adjective(first) || (is_russian_adjective(first) && scene_.is_common_word_too(run.begin));
  return is_adjective && !scene_.is_given_name(run.begin);
}

// --- what one word tells

bool NameShape::is_patronymic(std::size_t at) const {
  return scene_.tokens[at].capital && begins_cyrillic(scene_.word(at)) && scene_.is(at, List::patronymic);
}

bool NameShape::is_fathers_name(std::size_t at) const {
  if (!is_patronymic(at)) return false;
  constexpr std::string_view kMarks[] = {"ович", "евич", "ич", "овн", "евн", "ичн"};
  constexpr std::string_view kEnds[] = {"", "й", "ий", "а", "я", "ь"};
  const auto word = scene_.word(at);
  for (const auto mark : kMarks) {
    const auto found = word.rfind(mark);
    if (found == std::string_view::npos || found == 0) continue;
    auto stem = word.substr(0, found);
    if (stem.ends_with("ь")) stem.remove_suffix(std::string_view("ь").size());
    for (const auto end : kEnds)
      if (is_given_name(std::string(stem).append(end))) return true;
  }
  return false;
}

bool NameShape::may_be_name(const Match& match) const {
  return match.count == 0 ||
         (match.count == 1 && std::all_of(match.targets.begin(), match.targets.end(), [&](const Target& target) {
            return target.table == Target::Table::place && !scene_.known.places()[target.row].doubtful.empty();
          }));
}

bool NameShape::is_hyphened(std::size_t at) const {
  const auto between = scene_.gap(at);
  return between == "-" || between == " -";
}

bool NameShape::is_sign_of_a_model(std::size_t at) const {
  return at + 1 < scene_.tokens.size() && scene_.tokens[at + 1].number && scene_.gap(at) == "-";
}

bool NameShape::is_monsieur(std::size_t at) const {
  return scene_.reading.language == Language::fr && scene_.is(at, "m") && !scene_.tokens[at + 1].initial;
}

bool NameShape::is_of_the_noun_behind(std::size_t at) const {
  constexpr std::size_t kFewestLetters = 4;
  const auto word = scene_.word(at);
  if (!begins_cyrillic(word) || !is_surely_adjective(word) || !scene_.joins(at)) return false;
  const auto behind = scene_.word(at + 1);
  return letters_in(behind) >= kFewestLetters && !scene_.is(at + 1, List::russian_verb) && may_be_of_noun(word, behind);
}

}  // namespace behistun::mention
