// One look at each word answers for all tables. The tables are asked for in the order of Vocabulary::Table, each where
// it is at home: so this file stands above all folders of the room.

#include "known/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "known/courtesies.hpp"
#include "known/institutions.hpp"
#include "known/state_forms.hpp"
#include "offices/bare_offices.hpp"
#include "offices/no_holder.hpp"
#include "offices/roles.hpp"
#include "offices/state_bodies.hpp"
#include "people/described.hpp"
#include "things/named_bodies.hpp"
#include "things/named_places.hpp"
#include "words/numerals.hpp"
#include "words/word_lists.hpp"

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

bool is_low(const segment::Glance& word) { return !(word.capital | word.number | word.initial); }

// Some tokens of a few.
class Some {
 public:
  static constexpr std::size_t kMost = 256;

  void add(std::size_t token, bool is_one) {
    tokens_[count_] = token;
    count_ += is_one ? 1U : 0U;
  }
  std::span<const std::size_t> all() const { return {tokens_.data(), count_}; }
  void clear() { count_ = 0; }
  void move_to(Places& places) {
    places.insert(places.end(), all().begin(), all().end());
    clear();
  }

 private:
  std::array<std::size_t, kMost + 1> tokens_;  // one behind the last may be written
  std::size_t count_ = 0;
};

}  // namespace

segment::Beginnings::Set tables_that_begin_with(const segment::Token& token) {
  auto tables = vocabulary_tables().of(token);
  if ((tables & Vocabulary::envoys) != 0 && !is_in(List::envoys, token)) tables -= Vocabulary::envoys;
  return tables;
}

Vocabulary::Vocabulary(const segment::Tokens& numbered, std::span<const segment::Token> tokens,
                       std::span<const segment::Glance> glances, const Automaton& names)
    : words_(words_lent(names)), tokens_(tokens) {
  words_->open(numbered);
  read(glances);
}

// What cannot be foretold of a word is written down, and written over where it is not so.
void Vocabulary::read(std::span<const segment::Glance> glances) {
  constexpr auto kOfRules = static_cast<segment::Beginnings::Set>(listed) - 1;
  constexpr auto kOpens = kOfRules | numeral_words | KnownWords::kBeginsLow;
  auto& words = *words_;
  auto& told = words.of_text;
  for (auto* places :
       {&told.beginnings, &told.name_openers, &told.capitals, &told.initials, &told.numbers, &told.numerals})
    places->clear();
  if (told.tables.size() < glances.size()) told.tables.resize(glances.size());
  auto* const tables = told.tables.data();
  segment::Beginnings::Set all = 0;
  Some telling, beginnings, name_openers, capitals;
  for (std::size_t first = 0; first < glances.size(); first += Some::kMost) {
    const auto last = std::min(first + Some::kMost, glances.size());
    for (auto at = first; at < last; ++at) words.fetch_tables(glances[at].word);
    for (auto at = first; at < last; ++at) {
      auto begun = words.tables(glances[at].word);
      if (begun == 0) [[unlikely]]
        begun = words.tables(tokens_[at]);
      tables[at] = begun;
      all |= begun;
      telling.add(at, ((begun & kOpens) != 0) | !is_low(glances[at]));
    }
    for (const auto at : telling.all()) {
      const auto begun = tables[at];
      const auto& glance = glances[at];
      beginnings.add(at, (begun & kOfRules) != 0);
      capitals.add(at, glance.capital);
      name_openers.add(at, ((begun & KnownWords::kBeginsLow) != 0) | glance.capital | glance.number);
      if ((begun & numeral_words) != 0) told.numerals.push_back(at);
      if (!(glance.number | glance.initial)) [[likely]]
        continue;
      if (glance.initial) told.initials.push_back(at);
      if (glance.number) told.numbers.push_back(at);
    }
    telling.clear();
    beginnings.move_to(told.beginnings);
    name_openers.move_to(told.name_openers);
    capitals.move_to(told.capitals);
  }
  tables_ = all;
}

Vocabulary::~Vocabulary() { words_at_rest = std::move(words_); }

}  // namespace behistun::mention
