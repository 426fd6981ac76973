#pragma once
// The names of a gazetteer, compiled: a trie over words, where a word stands for all its forms.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::mention {

// What a name names: an index into the rows of one of the gazetteer's tables.
struct Target {
  enum class Table : std::uint8_t { person, family, body, country, adjective, place };
  Table table = Table::person;
  bool upper = false;  // an abbreviation: only in capitals
  std::uint32_t row = 0;
  std::uint32_t form = 0;  // of a country, place or body: which of its forms()
};

// Flat arrays of 32-bit numbers in one piece of memory, so that names compiled at build are mapped, not built. Layout,
// in order; `slots` are hash tables with open addressing, their sizes powers of two:
//
//   head          kHeadSize numbers: how many slots, forms, words, steps, nodes, targets, bytes
//   form_slots    (1 + the form whose text hashes here, or 0; its hash)
//   form_text     for each form, and one more: where its text begins
//   form_words    for each form, and one more: where its words begin
//   words         the words that a form may be of
//   steps         slots of (node, word, node that it leads to); 0 leads nowhere
//   node_targets  for each node, and one more: where its targets begin
//   targets       (table, upper) in one number, row, form
//   text          bytes
//
// It is read on the machine that made it: byte order is the machine's.
class Automaton {
 public:
  using Word = std::uint32_t;
  using Node = std::uint32_t;
  static constexpr Node kRoot = 0;
  static constexpr std::size_t kHeadSize = 7;

  // The memory outlives the automaton, and begins where 32-bit numbers may.
  explicit Automaton(std::span<const std::uint32_t> memory);

  // The words that a folded token may be a form of.
  std::span<const Word> words_of(std::string_view form) const;
  // kRoot if nothing goes on with this word.
  Node step(Node from, Word word) const;
  std::span<const Target> targets(Node node) const;

 private:
  std::span<const std::uint32_t> form_slots_, form_text_, form_words_, words_, steps_, node_targets_;
  std::string_view text_;
  std::vector<Target> targets_;
};

std::uint32_t hash_of(std::string_view form);
std::uint32_t hash_of(Automaton::Node node, Automaton::Word word);

}  // namespace behistun::mention
