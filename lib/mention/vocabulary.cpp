// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include <utility>

#include "bare_offices.hpp"
#include "courtesies.hpp"
#include "described.hpp"
#include "institutions.hpp"
#include "named_bodies.hpp"
#include "named_places.hpp"
#include "no_holder.hpp"
#include "numerals.hpp"
#include "roles.hpp"
#include "state_bodies.hpp"
#include "state_forms.hpp"
#include "word_lists.hpp"

namespace behistun::mention {

namespace {

const segment::Beginnings& vocabulary_tables() {
  static const segment::Beginnings all({&role_phrases(), &state_body_phrases(), &parted_state_body_phrases(),
                                        &bare_office_phrases(), &role_heads(), &body_heads(), &place_heads(),
                                        &institutions(), &courtesies(), &listed_words(), &words_for_envoys(), &royals(),
                                        &state_forms(), &subordinates(), &staff(), &callings(), &numerals()});
  return all;
}

// The words that this thread knows, while no text has them.
thread_local std::unique_ptr<KnownWords> words_at_rest;

std::unique_ptr<KnownWords> words_lent(const Automaton& names) {
  if (words_at_rest != nullptr && words_at_rest->are_of(names)) return std::move(words_at_rest);
  return std::make_unique<KnownWords>(names);
}

}  // namespace

segment::Beginnings::Set tables_that_begin_with(const segment::Token& token) {
  auto tables = vocabulary_tables().of(token);
  if ((tables & Vocabulary::envoys) != 0 && !is_in(List::envoys, token)) tables -= Vocabulary::envoys;
  return tables;
}

Vocabulary::Vocabulary(const segment::Tokens& tokens, const Automaton& names) : words_(words_lent(names)) {
  words_->open(tokens);
  read(tokens);
}

void Vocabulary::read(std::span<const segment::Token> tokens) {
  constexpr auto kOfRules = static_cast<segment::Beginnings::Set>(listed) - 1;
  constexpr std::size_t kOneInSome = 4;  // tokens is in a list
  constexpr auto kOpens = kOfRules | numeral_words | KnownWords::kBeginsLow;
  tokens_ = tokens;
  for (auto* places : {&beginnings_, &name_openers_, &capitals_, &capitals_within_, &initials_, &numbers_, &numerals_})
    places->clear();
  for (auto* places : {&beginnings_, &name_openers_, &capitals_}) places->reserve(tokens.size() / kOneInSome);
  auto& words = *words_;
  auto* const tables_at = words.of_each(tokens.size());
  segment::Beginnings::Set met = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto& token = tokens[at];
    const auto begun = words.tables(token);
    tables_at[at] = begun;
    met |= begun;
    const bool is_low = !(token.capital | token.number | token.inner | token.initial);
    if (is_low && (begun & kOpens) == 0) [[likely]]
      continue;
    if ((begun & kOfRules) != 0) beginnings_.push_back(at);
    if ((begun & numeral_words) != 0) numerals_.push_back(at);
    if (token.capital || token.number || (begun & KnownWords::kBeginsLow) != 0) name_openers_.push_back(at);
    if (is_low) continue;
    if (token.capital) capitals_.push_back(at);
    if (token.inner && !token.upper) capitals_within_.push_back(at);
    if (token.initial) initials_.push_back(at);
    if (token.number) numbers_.push_back(at);
  }
  tables_at_ = tables_at;
  tables_ = met;
}

Vocabulary::~Vocabulary() { words_at_rest = std::move(words_); }

}  // namespace behistun::mention
