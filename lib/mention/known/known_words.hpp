#pragma once
// What the tables of this room know of a word, wherever it stands. Each different word is asked about once and
// remembered from text to text, for nearly all words of a text have stood in those before it.

#include <array>
#include <behistun/tokens.hpp>
#include <behistun/word_facts.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "automaton.hpp"
#include "name_words.hpp"

namespace behistun::mention {

// What is asked of a word that may be of a name.
struct NameFacts {
  std::span<const Automaton::Word> forms;  // of the automaton's words, those that it may be a form of
  std::array<Automaton::Node, 4> heads{};  // to which the first of them lead from its root
  std::uint64_t kinds_behind = 0;          // as Automaton::kinds_behind() says of them
  Alone alone = Alone::no;                 // as name_alone() says
  bool is_given = false;                   // as is_given_name() says
  bool is_common = false;                  // as is_common_word_too() says
  bool is_particle = false;                // as is_particle() says
};

using Places = std::vector<std::size_t>;  // tokens, ascending

// Memory for what is said of the words of a text, used again for the next.
struct OfText {
  std::vector<segment::Beginnings::Set> tables;  // by token
  Places beginnings, name_openers, capitals, initials, numbers, numerals;
};

// For one thread.
class KnownWords {
 public:
  using Set = segment::Beginnings::Set;

  // The automaton outlives it.
  explicit KnownWords(const Automaton& names) : names_(&names), number_(names.number()) {}

  bool are_of(const Automaton& names) const { return number_ == names.number(); }
  // Before the words of a text are asked about.
  void open(const segment::Tokens& tokens);

  // The tables of vocabulary.hpp of which a phrase may begin with the word, and kBeginsLow. 0 by its number alone
  // where that has not been asked.
  Set tables(std::uint16_t word) const { return tables_[word]; }
  // Before that, some words ahead.
  void fetch_tables(std::uint16_t word) const { __builtin_prefetch(&tables_[word]); }
  Set tables(const segment::Token& token) {
    if (token.word == 0) return ask_tables(token);
    auto& tables = tables_[token.word];
    if (tables == 0) tables = ask_tables(token);
    return tables;
  }
  // May a name begin with the word in lower case?
  static constexpr Set kBeginsLow = 1U << 31U;
  // As Automaton::kinds_behind_low() says.
  std::uint64_t kinds_behind_low(const segment::Token& token) {
    if ((tables(token) & kBeginsLow) == 0) return 0;
    return token.word == 0 ? names_->kinds_behind_low(token.start) : facts_of(token).kinds_behind_low;
  }
  // Until the next word is asked about.
  const NameFacts& as_name(const segment::Token& token) {
    auto& facts = facts_of(token);
    if (!facts.is_asked) ask_as_name(token.folded, facts);
    return facts.name;
  }

  // Asks the memory for what as_name() will be asked for soon: it lies far.
  void fetch_name(const segment::Token& token) const { __builtin_prefetch(&facts_[facts_at_[token.word]]); }

  OfText of_text;

 private:
  static constexpr Set kAsked = 1U << 30U;  // in tables_: whatever else is known of a word

  // Of the few words with which names begin: a line of the cache.
  struct alignas(64) Facts {
    std::uint64_t kinds_behind_low = 0;
    NameFacts name;
    bool is_asked = false;
  };
  static_assert(sizeof(Facts) == alignof(Facts));

  Set ask_tables(const segment::Token& token);
  Facts& facts_of(const segment::Token& token) {
    const auto at = token.word == 0 ? 0 : facts_at_[token.word];
    return at == 0 ? new_facts(token) : facts_[at];
  }
  Facts& new_facts(const segment::Token& token);
  void ask_as_name(std::string_view folded, Facts& facts);

  const Automaton* names_;
  std::uint64_t number_;
  segment::WordFacts<Set> tables_;
  segment::WordFacts<std::uint32_t> facts_at_;  // which of facts_; 0 where nothing is known of a word but its tables
  std::vector<Facts> facts_ = {Facts()};        // the first: of the word that was asked about last and has no number
};

}  // namespace behistun::mention
