#pragma once
// The few words that each rule of a grammar asks for ("elect" of "President-elect", «имени»), of data/word-lists.tsv.

#include <behistun/tokens.hpp>
#include <cstdint>
#include <string_view>

namespace behistun::mention {

// As the table's first column has them, in its order; what each holds is told there.
enum class List : std::uint8_t {
  article,
  definite,
  indefinite,
  article_of_office,
  determiner,
  bare_determiner,
  conjunction,
  genitive,
  of_whom,
  of_somebody,
  of_honour,
  honour,
  named_after,
  house,
  descent,
  arabic_article,
  particle_and_word,
  prefix_of_name,
  hyphened_word,
  generation,
  patronymic,
  excellency,
  address,
  courtesy_ending,
  see,
  weekday,
  in_place,
  behind_speaker,
  colleagues,
  chancellor,
  minister,
  rank,
  before_a_place,
  no_holder,
  on_a_subject,
  staff_adjective,
  adjective_of_a_body,
  portfolio_link,
  foreign,
  affairs,
  head_of_territory,
  territory,
  to_a_post,
  title_goes_on,
  region,
  russian_region,
  united_nations,
  body_of_en,
  body_of_fr,
  french_adjective,
  russian_verb,
  about,
  oblique_adjective,
  genitive_adjective,
  genitive_noun,
  treaty,
  unabbreviated,
  stressed_stem,
  before_an_object,
  title_link,
  resolution,
  word_for_number,
  resolution_link,
  special_session,
};

// Is the folded word in the list, by itself, by its beginning or by its ending? O(1) but for the beginnings and endings
// of the list.
bool is_in(List list, std::string_view folded);
bool is_in(List list, const segment::Token& token);

}  // namespace behistun::mention
