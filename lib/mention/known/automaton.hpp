#pragma once
// The names of a gazetteer, compiled: a trie over words, where a word stands for all its forms. A comma within a name
// is a word of its own.

#include <cstdint>
#include <span>
#include <string_view>

namespace behistun::mention {

// What a name names: an index into the rows of one of the gazetteer's tables.
struct Target {
  enum class Table : std::uint8_t { person, family, body, country, adjective, place };
  Table table = Table::person;
  bool upper = false;  // an abbreviation: only in capitals
  bool low = false;  // a word that the table has in lower case: «талибы»; a place that begins so: « mer Noire »
  std::uint32_t row = 0;
  std::uint32_t form = 0;  // of a country, place or body: which of its forms()
  bool proper = false;     // a body that data brought, by a form with a capital first: the text has it too
};

static_assert(sizeof(Target) % sizeof(std::uint32_t) == 0 && alignof(Target) == alignof(std::uint32_t));

// "russian", «нормандский формат», «талибы», « mer Noire »: adjectives, bodies of several words or of a word in lower
// case, and places that the table has so.
inline bool may_be_in_lower_case(const Target& target, std::size_t words) {
  return target.table == Target::Table::adjective || (target.table == Target::Table::place && target.low) ||
         (target.table == Target::Table::body && (words > 1 || target.low) && !target.upper && !target.proper);
}

// Flat arrays of 32-bit numbers in one piece of memory, so that names compiled at build are mapped, not built. Layout,
// in order; `slots` are hash tables with open addressing, their sizes powers of two:
//
//   head          kHeadSize numbers, a line of the cache: how many slots, forms, words, steps, nodes, targets, bytes
//   nodes         kNodeSize numbers each: where its targets begin, and how many they are; 64 bits: of what kinds the
//                 words are that go on from it
//   form_slots    (1 + the form whose text hashes here, or 0; its hash)
//   form_text     for each form, and one more: where its text begins
//   form_words    for each form, and one more: where its words begin
//   words         the words that a form may be of
//   steps         slots of (node, word, node that it leads to); 0 leads nowhere
//   targets       as they are, kTargetSize numbers each, what lies between their members 0
//   low           bits: the forms that a name may begin with in lower case, by their starts
//   low_slots     (a start of such a form, 64 bits; kinds_behind_low() of it, 64 bits), open addressing
//   text          bytes
//
// It is read on the machine that made it: byte order is the machine's.
class Automaton {
 public:
  using Word = std::uint32_t;
  using Node = std::uint32_t;
  static constexpr Node kRoot = 0;
  static constexpr std::size_t kHeadSize = 16, kNodeSize = 4;
  static constexpr std::size_t kTargetSize = sizeof(Target) / sizeof(std::uint32_t);
  static constexpr std::size_t kLowSize = 1024;        // numbers
  static constexpr std::size_t kLowSlots = 1U << 13U;  // for some 2,000 starts
  static constexpr std::uint64_t kAnyKind = ~std::uint64_t{0};

  // Forms are of 64 kinds, by their starts.
  static unsigned kind_of(std::uint64_t start) { return static_cast<unsigned>(start * 0x9E3779B97F4A7C15ULL >> 58U); }

  // The memory outlives the automaton, and begins where 32-bit numbers may.
  explicit Automaton(std::span<const std::uint32_t> memory);

  // Tells it from every other automaton that this program has made or will make.
  std::uint64_t number() const { return number_; }

  // The words that a folded token may be a form of.
  std::span<const Word> words_of(std::string_view form) const;
  // kRoot if nothing goes on with this word.
  Node step(Node from, Word word) const;
  std::span<const Target> targets(Node node) const;
  // Of what kinds may the words be that go on a name which begins with one of these words? As kinds_behind_low().
  std::uint64_t kinds_behind(std::span<const Word> first) const;
  // May a name go on from this node with a form of this start? Sometimes wrong, and never when it says no.
  bool may_go_on(Node from, std::uint64_t start) const {
    const auto kind = kind_of(start);
    return (nodes_[kNodeSize * from + 2 + kind / 32] >> (kind % 32) & 1U) != 0;
  }
  // May a name begin with this word in lower case, as an adjective or a body of several words does? `start` is a
  // token's. Seldom wrong, and never when it says no.
  bool may_begin_low(std::uint64_t start) const;
  // Of what kinds may the words be that go on a name which begins with such a word? None if no name begins so, kAnyKind
  // where the word is one by itself.
  std::uint64_t kinds_behind_low(std::uint64_t start) const;

 private:
  std::uint64_t number_;
  std::span<const std::uint32_t> nodes_, form_slots_, form_text_, form_words_, words_, steps_, low_, low_slots_;
  std::string_view text_;
  std::span<const Target> targets_;
};

std::uint32_t hash_of(std::string_view form);
std::uint32_t hash_of(Automaton::Node node, Automaton::Word word);
// The bit of `low` for a start, and the slot of `low_slots` from which it is looked for.
std::size_t low_bit(std::uint64_t start);
std::size_t low_slot(std::uint64_t start);

}  // namespace behistun::mention
