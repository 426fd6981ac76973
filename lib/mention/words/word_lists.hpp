#pragma once
// The few words that each rule of a grammar asks for ("elect" of "President-elect", «имени»), of data/word-lists.tsv.

#include <behistun/tokens.hpp>
#include <cstdint>
#include <string_view>

namespace behistun::mention {

// As the table's first column has them, in its order; what each holds is told there.
enum class List : std::uint8_t {
  article,              ///< articles: behind one stands a thing, no person
  french_article,       ///< definite articles
  before_low_rank,      ///< words before a rank in lower case: « le général »
  before_french_name,   ///< and what holds one, before a place whose name has an article: « au Caire »
  indefinite,           ///< indefinite articles: "a President" is nobody in particular
  article_of_office,    ///< between a person and an office behind a comma
  determiner,           ///< words that belong to the office behind them
  bare_determiner,      ///< words before a bare word for an office
  conjunction,          ///< "and"
  two,                  ///< "two" and "both", with a noun in the singular behind
  genitive,             ///< "of"
  of_whom,              ///< "of" between an office and what it is the office of
  of_somebody,          ///< between somebody who serves and whom
  of_honour,            ///< "of" behind an order or a prize
  honour,               ///< what is named after people, with "of"
  named_after,          ///< words before the person whom something is named after
  bears_a_name,         ///< things that have a person's name before theirs: "Konrad Adenauer Foundation"
  beside_first_night,   ///< words and endings beside «премьера» where no premier is meant
  by_name,              ///< before "name", where somebody is called so: «по имени»
  house,                ///< of whose house somebody is
  title_verb,           ///< verbs that titles write with a capital behind a name
  descent,              ///< "son of"
  whose_child,          ///< "his son", behind the father's name: «оглы»
  arabic_article,       ///< articles that the press leaves out of a family name
  between_families,     ///< between two family names: "y"
  particle_and_word,    ///< particles of names that are words as well
  prefix_of_name,       ///< parts of a name with a capital within: MacKay
  hyphened_word,        ///< words behind a hyphen that are no syllable of a name
  generation,           ///< words behind a family name
  patronymic,           ///< endings of patronymics
  envoys,               ///< words for those whom states send
  excellency,           ///< first letters of Excellency: "H.E."
  address,              ///< words of address, no family names
  courtesy_ending,      ///< what follows «г-»
  see,                  ///< words of a patriarch's see
  in_place,             ///< behind them stands a place
  side_of_a_place,      ///< first words of what is a part of a place, or like one: "East London"
  no_lone_name,         ///< names that stand alone for something else: Christmas
  behind_speaker,       ///< words that may follow a speaker's name within the sentence
  colleagues,           ///< those who are addressed, and hold no office
  chancellor,           ///< chancellors
  minister,             ///< ministers and ministries
  rank,                 ///< ranks between a state and its office
  before_a_place,       ///< before them a state's long name is a place
  no_holder,            ///< words behind an office that somebody does not hold yet, or any longer
  within_title_phrase,  ///< words in lower case within a title that no table has
  opens_clause,         ///< French words of a clause, which no title has: « a visité », « qui »
  of_nobody_who_acts,   ///< endings of Russian adjectives in a case in which nobody acts
  on_behalf,            ///< before the state for which somebody named behind a dash leads
  on_a_subject,         ///< between somebody who serves and what he serves in
  staff_adjective,      ///< adjectives behind a French noun for staff
  adjective_of_a_body,  ///< endings of Russian adjectives between an office and an institution
  portfolio_link,       ///< words between a minister and the portfolios
  behind_portfolio,     ///< titles behind an English portfolio: "Energy Minister"
  office_adjective,     ///< words between a French office and its state: "sortant"
  state_noun,           ///< nouns that a state's adjective may stand before, and still tell the state
  office_or_family,     ///< offices that are family names as well
  foreign,              ///< first words of foreign affairs
  affairs,              ///< second words of foreign affairs
  house_of_a_state,     ///< words for a parliament or a mission, between an office and its state
  head_of_territory,    ///< heads of a territory
  territory,            ///< words of a territory's name
  head,                 ///< heads of whatever stands behind
  state_in_russian,     ///< nouns for a state and its government, behind its adjective
  to_a_post,            ///< between an ambassador and the post
  leads_what,           ///< words before "leader" that say of what, if not of the state behind
  title_goes_on,        ///< words behind a bare word for an office that make it another
  region,               ///< words behind a city that make it a region
  region_of,            ///< the same before "of" and a city's name
  russian_region,       ///< words behind a city's adjective that make it a region
  united_nations,       ///< words of a name that tell the United Nations
  body_of_en,           ///< between a head and what belongs to the name
  body_of_fr,           ///< between a head and what belongs to the name
  of_a_party,           ///< adjectives between a French office and its holder
  french_adjective,     ///< endings of adjectives behind a head
  russian_verb,         ///< endings of verbs and short adjectives, which end a name
  about,                ///< between an agreement and its subject
  oblique_adjective,    ///< endings of adjectives behind «и»
  genitive_adjective,   ///< endings of adjectives before a noun in the genitive
  genitive_noun,        ///< endings of nouns in the genitive
  no_genitive,          ///< words that have such an ending and are no noun of a name
  field,                ///< words for a field, behind «в» and before what it is of
  treaty,               ///< words of a name that make it an agreement
  unabbreviated,        ///< words that have no letter in an abbreviation
  stressed_stem,        ///< stems of adjectives stressed at their end
  before_an_object,     ///< before them stands whom somebody speaks with or of
  before_what_is_said,  ///< "that" between who says and the words
  title_link,           ///< words in lower case in a speaker's title
  resolution,           ///< words for a resolution
  word_for_number,      ///< words for "number"
  resolution_link,      ///< words between a resolution, its number and its organ
  the_one,              ///< before a ministry in lower case that is the one of its state
  special_session,      ///< letters of a special session before a resolution's number
  post,                 ///< words for an office as something to be had: "the post of"
  made,                 ///< words before what somebody is to be: "elected", «стал»
  in_what_one_heads,    ///< endings of words behind «по», between a Russian office and its holder
  abbreviated_office,   ///< abbreviations of offices that are none in small letters: "www.krumf.gov"
  years_of_age,         ///< behind a number and a comma, how old somebody is
  rank_of_office,       ///< words before an office that belong to it: "acting"
  first_of_rank,        ///< the same before one of these: "first deputy"
};

// Is the folded word in the list, by itself, by its beginning or by its ending? O(1) but for the beginnings and endings
// of the list.
bool is_in(List list, std::string_view folded);
bool is_in(List list, const segment::Token& token);
// May a word be in the list by its ending?
bool has_endings(List list);

// The words and beginnings of all lists; those for envoys.
const segment::Phrases& listed_words();
const segment::Phrases& words_for_envoys();

}  // namespace behistun::mention
