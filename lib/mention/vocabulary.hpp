#pragma once
// At which tokens of a text may the tables of this room have something to say?

#include <behistun/tokens.hpp>
#include <memory>
#include <vector>

#include "known_words.hpp"

namespace behistun::mention {

// The words of a text, read once: what each of them may begin, and lists of the few tokens at which a rule can. It has
// the words that its thread knows for as long as it lives. For one thread.
class Vocabulary {
 public:
  // The last eight are words that other rules ask for: of word-lists.tsv, of its list of envoys, of royals.tsv,
  // state-forms.tsv, subordinates.tsv, staff.tsv, callings.tsv and numerals.tsv.
  enum Table : segment::Beginnings::Set {
    roles = 1,
    bodies = 2,
    parted_bodies = 4,
    bare_offices = 8,
    split_roles = 16,
    body_heads = 32,
    place_heads = 64,
    institutions = 128,
    courtesies = 256,
    listed = 512,  // by itself or by its beginning; what lists have by its ending is not told
    envoys = 1024,
    royals = 2048,
    state_forms = 4096,
    subordinates = 8192,
    staff = 16384,
    callings = 32768,
    numeral_words = 65536
  };
  using Places = std::vector<std::size_t>;  // tokens, ascending

  // The automaton and the tokens outlive it.
  Vocabulary(const segment::Tokens& tokens, const Automaton& names);
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  ~Vocabulary();
  // Other tokens instead, which outlive it: some of the first, and words without a number.
  void read(std::span<const segment::Token> tokens);

  bool may_begin(Table table, std::size_t token) const { return (tables_at_[token] & table) != 0; }
  // May any token begin a phrase of the table? Of envoys this is sure.
  bool has(Table table) const { return (tables_ & table) != 0; }
  // As Automaton::kinds_behind_low() says of the token.
  std::uint64_t kinds_behind_low(std::size_t token) const { return words_->kinds_behind_low(tokens_[token]); }
  const NameFacts& as_name(std::size_t token) const { return words_->as_name(tokens_[token]); }

  // The tokens with which a phrase of a rule's own may begin.
  const Places& beginnings() const { return beginnings_; }
  // Those with which a name of the automaton may: capitals, numbers, and a few in lower case.
  const Places& name_openers() const { return name_openers_; }
  const Places& capitals() const { return capitals_; }
  const Places& initials() const { return initials_; }
  const Places& numbers() const { return numbers_; }
  // Those with which a number in words may begin.
  const Places& numerals() const { return numerals_; }
  // Those that have a capital behind their first letter, and not throughout.
  const Places& capitals_within() const { return capitals_within_; }

 private:
  std::unique_ptr<KnownWords> words_;
  std::span<const segment::Token> tokens_;
  const segment::Beginnings::Set* tables_at_ = nullptr;  // by token; the memory is that of words_
  Places beginnings_, name_openers_, capitals_, capitals_within_, initials_, numbers_, numerals_;
  segment::Beginnings::Set tables_ = 0;
};

// The tables of which a phrase may begin with the token's word.
segment::Beginnings::Set tables_that_begin_with(const segment::Token& token);

}  // namespace behistun::mention
