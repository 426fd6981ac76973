#pragma once
// The names of the gazetteer as one automaton over folded tokens, in all their inflected forms.

#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "paradigm.hpp"

namespace behistun::mention {

using segment::Token;

// What a pattern names: an index into the rows of one of the gazetteer's tables.
struct Target {
  enum class Table : std::uint8_t { person, family, body, country, adjective, place };
  Table table = Table::person;
  bool upper = false;  // an abbreviation: only in capitals
  std::uint32_t row = 0;
  std::uint32_t form = 0;  // of a country, place or body: which of its forms()
};

// The tokens [first, first + count) and what they may name.
struct Match {
  std::size_t count = 0;
  std::span<const Target> targets;
};

class Patterns {
 public:
  explicit Patterns(const gazetteer::Gazetteer& known);

  // The longest sequence that starts at `first`. Its first token must be capital, but for adjectives and for bodies of
  // several words («нормандский формат»). Family names alone are looked for only with `families`.
  Match longest(std::string_view canonical, const std::vector<Token>& tokens, std::size_t first, bool families) const;

 private:
  using Word = std::uint32_t;
  using Node = std::uint32_t;

  void add(std::string_view name, Target target, WordClass word_class, char gender);
  void add_family_first(std::string_view name, Target target, char gender);
  Word word(const std::string& nominative, WordClass word_class, char gender);
  Node step(Node from, Word word);
  void read_people(const gazetteer::Gazetteer& known);
  void read_rest(const gazetteer::Gazetteer& known);

  std::unordered_map<std::string, std::vector<Word>> words_of_form_;
  std::unordered_map<std::string, Word> words_;      // by nominative, class and gender
  std::unordered_map<std::uint64_t, Node> steps_;    // (node, word) → node
  std::vector<std::vector<Target>> targets_ = {{}};  // by node
};

// The tokens of a person's name that are the family name: from a particle on ("Le Drian", "von der Leyen"), else the
// last; the first where that is the custom (Wang Yi, Ким Чен Ын).
Span family_tokens(const std::vector<Token>& name, bool family_first);
bool family_comes_first(std::string_view country);

}  // namespace behistun::mention
