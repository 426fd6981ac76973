#pragma once
// The small words between a contact and whom it was with (data/prepositions.tsv): "with", « avec », «с»; "between",
// « entre », «между».

#include <behistun/base.hpp>
#include <cstddef>
#include <string_view>

namespace behistun::claims {

// As the table has them.
enum class Tie : std::uint8_t {
  with,
  between,
  of,
  by,
  and_,
  in,
  to,
  together,
  opening,
  asked,
  he,
  latter,
  question,
  during,
  bound,
  pronoun,
  home,
  article,
  where,
  that,
  recalls,
  attends,
  bare,
  known,
  called,
  guest,
  told_at,
  paid,
  relative,
  goes_on,
  since,
  these_days,
  behind_him,
  unreal,
  pleased,
  said,
  when_held,
  at_one,
  many,
  many_ending,
  said_there
};

bool says(Tie kind, std::string_view text);

// "he", « elle », «его»: does the folded word stand for somebody who was named, in the text's language?
bool is_pronoun(Language language, std::string_view folded);

// Behind the words with which the text begins; 0 if it begins with none.
std::size_t end_of_first(Tie kind, std::string_view text);

// Does the text end with such words?
bool ends_with(Tie kind, std::string_view text);

// Does the last word of the text, behind which a space stands, end with such letters?
bool ends_a_word(Tie kind, std::string_view text);

// The text without the words with which it ends, if it does.
std::string_view without_last(Tie kind, std::string_view text);

// Does such a word stand right before what begins at `begin`?
bool stands_before(Tie kind, std::string_view text, std::size_t begin);

// Behind the first "with" or "between" from `begin` on; npos if there is none.
std::size_t end_of_with_or_between(std::string_view text, std::size_t begin);

}  // namespace behistun::claims
