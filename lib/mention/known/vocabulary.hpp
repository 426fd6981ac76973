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
  using Places = mention::Places;

  // The automaton and the tokens outlive it.
  Vocabulary(const segment::Tokens& tokens, const Automaton& names)
      : Vocabulary(tokens, {tokens.begin(), tokens.end()}, tokens.glances(), names) {}
  // Of other tokens of the text instead, and a glance at each: most are the same, and the others have no number.
  Vocabulary(const segment::Tokens& numbered, std::span<const segment::Token> tokens,
             std::span<const segment::Glance> glances, const Automaton& names);
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  ~Vocabulary();

  bool may_begin(Table table, std::size_t token) const { return (of_text().tables[token] & table) != 0; }
  // May any token begin a phrase of the table? Of envoys this is sure.
  bool has(Table table) const { return (tables_ & table) != 0; }
  // As Automaton::kinds_behind_low() says of the token.
  std::uint64_t kinds_behind_low(std::size_t token) const { return words_->kinds_behind_low(tokens_[token]); }
  const NameFacts& as_name(std::size_t token) const { return words_->as_name(tokens_[token]); }

  // Before as_name(), some tokens ahead.
  void fetch_name(std::size_t token) const { words_->fetch_name(tokens_[token]); }

  // The tokens with which a phrase of a rule's own may begin.
  const Places& beginnings() const { return of_text().beginnings; }
  // Those with which a name of the automaton may: capitals, numbers, and a few in lower case.
  const Places& name_openers() const { return of_text().name_openers; }
  const Places& capitals() const { return of_text().capitals; }
  const Places& initials() const { return of_text().initials; }
  const Places& numbers() const { return of_text().numbers; }
  // Those with which a number in words may begin.
  const Places& numerals() const { return of_text().numerals; }

 private:
  void read(std::span<const segment::Glance> glances);
  const OfText& of_text() const { return words_->of_text; }

  std::unique_ptr<KnownWords> words_;
  std::span<const segment::Token> tokens_;
  segment::Beginnings::Set tables_ = 0;
};

// The tables of which a phrase may begin with the token's word.
segment::Beginnings::Set tables_that_begin_with(const segment::Token& token);

}  // namespace behistun::mention
