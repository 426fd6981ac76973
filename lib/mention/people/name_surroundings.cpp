// What stands around words that look like a name, and tells that it is longer, somebody else's, or a thing's.

#include <algorithm>

#include "known/courtesies.hpp"
#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "name_shape.hpp"
#include "words/family.hpp"

namespace behistun::mention {

bool NameShape::ends_a_name(std::size_t at, std::size_t count) const {
  constexpr std::size_t kReach = 6;
  for (std::size_t back = 1; back <= std::min(at, kReach); ++back)
    if (scene_.names[at - back].count >= back + count) return !scene_.may_be(at - back, Target::Table::person);
  return false;
}

bool NameShape::part_of_longer_name(std::size_t at, std::size_t count) const {
  if (scene_.names[at].count > count || ends_a_name(at, count)) return true;
  if (at == 0 || scene_.opens_sentence(at)) return false;
  if (is_behind_article_of_descent(at - 1) && scene_.gap(at - 1) == " ") return true;
  if (tells_descent(at - 1)) return true;
  if (is_second_family_name(at)) return true;
  const auto& before = scene_.tokens[at - 1];
  if (at > 1 && !before.capital && continues_syllables(at - 1) && scene_.tokens[at - 2].capital &&
      letters_in(scene_.word(at - 2)) > 1)  // "Yong-joon Lee", but not «Г-н Ле Дриан»
    return scene_.gap(at - 1) == " " && roll_.free(at - 2);
  // "Tarcísio de Freitas" is not the one Freitas who is known; in French « de » stands before whose something is.
  const bool is_behind_particle = at > 1 && !before.capital && scene_.reading.language != Language::fr &&
                                  scene_.is_particle(at - 1) && scene_.gap(at - 1) == " " && scene_.gap(at - 2) == " ";
  if (is_behind_particle && scene_.tokens[at - 2].capital && !scene_.tokens[at - 2].upper && roll_.free(at - 2) &&
      scene_.names[at - 2].count == 0 && !is_courtesy(scene_, at - 2) && !scene_.is_in_role(at - 2) &&
      !scene_.opens_sentence(at - 2))
    return true;
  if (!before.capital || before.initial || !roll_.free(at - 1)) return false;
  if (scene_.gap(at - 1) == "-" && is_article_of_descent(at - 1)) return at > 1 && part_of_longer_name(at - 1, 1);
  if (before.upper || scene_.names[at - 1].count > 0) return false;
  return scene_.gap(at - 1) == "-" ||
         (scene_.gap(at - 1) == " " && !is_courtesy(scene_, at - 1) &&
          (!scene_.opens_sentence(at - 1) || (scene_.is_given_name(at - 1) && !scene_.is_common_word_too(at - 1))));
}

// "Calderón" of "Juan Manuel Santos Calderón", of whom the gazetteer has the first family name alone.
bool NameShape::is_second_family_name(std::size_t at) const {
  return scene_.gap(at - 1) == " " && scene_.tokens[at].capital && !scene_.tokens[at].upper &&
         !begins_cyrillic(scene_.word(at)) && roll_.ends_a_full_name(at);
}

bool NameShape::opens_longer_name(std::size_t at, std::size_t count) const {
  constexpr std::size_t kAbbreviated = 4;  // letters: « M. Ali BENSALEM » has his family name in capitals
  const auto behind = at + count;
  if (!scene_.is_capital(behind) || scene_.tokens[behind].initial ||
      (scene_.tokens[behind].upper && letters_in(scene_.word(behind)) <= kAbbreviated) || !roll_.free(behind) ||
      scene_.names[behind].count > 0 || scene_.gap(behind - 1) != " ")
    return false;
  return letters_in(scene_.word(at)) <= kShortWord || scene_.is_given_name(at) || scene_.is_given_name(behind);
}

bool NameShape::opens_double_name(std::size_t at) const {
  return scene_.tokens[at].capital && scene_.is_capital(at + 1) && !scene_.tokens[at + 1].initial &&
         roll_.free(at + 1) && scene_.gap(at) == " ";
}

bool NameShape::opens_family(std::size_t at) const {
  const bool is_small = scene_.is_particle(at) || scene_.is(at, List::arabic_article);
  return scene_.tokens[at].capital || (is_small && scene_.is_capital(at + 1) && scene_.joins(at));
}

bool NameShape::has_capital_before(std::size_t at) const {
  if (!scene_.adjoins(at)) return false;
  if (scene_.text[scene_.tokens[at].span.begin - 1] == '-') return true;
  if (!scene_.tokens[at - 1].capital) return scene_.is(at - 1, List::whose_child);
  return scene_.word(at - 1).size() > kShortWord || !scene_.opens_sentence(at - 1) ||
         scene_.is(at - 1, List::whose_child);
}

bool NameShape::has_capital_behind(std::size_t at) const {
  return scene_.joins(at) && (scene_.tokens[at + 1].capital || scene_.tokens[at + 1].number ||
                              scene_.text[scene_.tokens[at].span.end] == '-');
}

bool NameShape::is_introduced(std::size_t at) const {
  return has_courtesy_before(at) || (at > 0 && scene_.is_in_role(at - 1) && scene_.adjoins(at));
}

// "Mr. Krumov", "General Krumov"; but not "…, Your Excellency. Thank you" and "Julie Bishop MP".
bool NameShape::has_courtesy_before(std::size_t at) const {
  constexpr std::size_t kAbbreviated = 5;  // letters
  if (at == 0 || !is_courtesy(scene_, at - 1) || roll_.is_taken(at - 1)) return false;
  return scene_.gap(at - 1) == " " || (scene_.adjoins(at) && letters_in(scene_.word(at - 1)) <= kAbbreviated);
}

bool NameShape::is_borne_by_a_thing(std::size_t last) const {
  return scene_.is_capital(last + 1) && scene_.is(last + 1, List::bears_a_name) && scene_.gap(last) == " " &&
         !scene_.tokens[last + 1].upper;
}

bool NameShape::is_half_of_a_firm(std::size_t first, std::size_t last) const {
  const auto joins = [&](std::size_t left) { return scene_.gap(left) == " & "; };
  return (last < scene_.tokens.size() && joins(last - 1)) ||
         (first > 0 && joins(first - 1) && scene_.is_capital(first - 1) && !is_courtesy(scene_, first - 1));
}

bool NameShape::opens_name_behind_courtesy(std::size_t at) const {
  constexpr std::size_t kFewest = 3;
  if (!has_courtesy_before(at) || !scene_.is_capital(at + 1) || !scene_.is_capital(at + 2)) return false;
  const auto behind = run(at);
  return capitals_in(behind) >= kFewest && !scene_.tokens[at].upper;
}

bool NameShape::is_quoted_within_a_name(std::size_t at) const {
  if (at == 0 || at + 1 >= scene_.tokens.size() || !scene_.is_capital(at) || !scene_.is_capital(at - 1)) return false;
  return scene_.gap(at - 1) == " \"" && scene_.gap(at) == "\" " && !scene_.tokens[at - 1].upper &&
         (!begins_cyrillic(scene_.word(at)) || scene_.is_given_name(at - 1));
}

bool NameShape::is_named_after_somebody(std::size_t at) const {
  if (at == 0 || !scene_.adjoins(at)) return false;
  if (scene_.is(at - 1, List::named_after)) return at < 2 || !scene_.is(at - 2, List::by_name);
  return at > 1 && scene_.is(at - 1, List::of_honour) && scene_.is(at - 2, List::honour);
}

}  // namespace behistun::mention
