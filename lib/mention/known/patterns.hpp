#pragma once
// The names of a gazetteer in a text, in all their inflected forms.

#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "automaton.hpp"
#include "vocabulary.hpp"
#include "words/family.hpp"

namespace behistun::mention {

using segment::Token;

// The tokens [first, first + count) and what they may name.
struct Match {
  std::size_t count = 0;
  std::span<const Target> targets;
};

class Patterns {
 public:
  // Compiles the names of a gazetteer; a tenth of a second for ours.
  explicit Patterns(const gazetteer::Gazetteer& known);
  // Those of Gazetteer::built_in(), compiled when the library was built.
  static const Patterns& built_in();
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;

  const Automaton& automaton() const { return automaton_; }

 private:
  Patterns();

  std::vector<std::uint32_t> made_;  // empty for those that are built in
  Automaton automaton_;
};

// The names that start at each token of a text, read once: every later question is a look-up. What it is made from
// outlives it. For one thread.
class Names {
 public:
  Names(std::string_view canonical, std::span<const Token> tokens, const Patterns& patterns,
        const Vocabulary& vocabulary);

  std::size_t size() const { return longest_at_.size(); }
  // The longest sequence that starts at `first`; count 0 if none does. Its first token is capital, but for adjectives
  // and for bodies of several words («нормандский формат»). Family names alone are not among them.
  const Match& operator[](std::size_t first) const { return longest_[longest_at_[first]].name; }
  // The tokens at which a name starts, ascending.
  std::span<const std::size_t> starts() const { return starts_; }
  // The longest family name alone that starts at `first`.
  Match family(std::size_t first) const {
    return may_begin(tokens_[first]) ? longest_[longest_at_[first]].family : longest(first).family;
  }
  // The row of the place that has the folded word for a form.
  std::optional<std::uint32_t> place(std::string_view folded) const;

 private:
  // Of the names that start at one token.
  struct Longest {
    Match name, family;
  };
  bool may_begin(const Token& token) const;
  bool is_worth_a_walk(std::size_t at) const;
  Longest longest(std::size_t first) const;
  void walk(std::size_t first, Automaton::Node node, std::size_t at, Longest& best) const;
  bool is_nickname(std::size_t first, std::size_t at) const;
  Automaton::Node past_comma(Automaton::Node node, std::size_t at) const;
  void keep_longer(std::size_t first, Automaton::Node node, std::size_t end, Longest& best) const;
  bool fits(const Target& target, std::size_t first, std::size_t end) const;
  // What either names, each once.
  std::span<const Target> joined(std::span<const Target> one, std::span<const Target> other) const;

  std::string_view canonical_;
  std::span<const Token> tokens_;
  const Automaton& automaton_;
  const Vocabulary& vocabulary_;
  std::vector<std::uint32_t> longest_at_;  // by token, which of the next; the first where no name starts
  std::vector<Longest> longest_ = {Longest()};
  std::vector<std::size_t> starts_;
  mutable std::deque<std::vector<Target>> joined_;  // what several steps lead to; spans of matches lie in it
};

}  // namespace behistun::mention
