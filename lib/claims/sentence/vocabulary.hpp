#pragma once
// At which words of a text may phrases of this room's tables begin?

#include <behistun/tokens.hpp>
#include <cstdint>
#include <vector>

namespace behistun::claims {

// The words of a text, read once for all tables: what each of them may begin. Now and then it says yes where nothing
// begins; it never says no where something does.
class Vocabulary {
 public:
  enum Table : std::uint32_t {
    topic = 1U << 17U,
    ordinal = 1U << 18U,
    unit = 1U << 19U,
    stretch = 1U << 20U,
    mark = 1U << 21U,
    number_word = 1U << 22U
  };

  Vocabulary(const segment::Tokens& tokens, Language language);

  bool may_begin(Table table, std::size_t token) const { return (told_[token] & table) != 0; }
  // May a phrase of any of some tables begin there?
  bool may_begin_any(std::uint32_t tables, std::size_t token) const { return (told_[token] & tables) != 0; }
  // The tokens at which cues of the language may begin, ascending.
  std::vector<std::uint32_t> openings_of_cues() const;

 private:
  std::vector<std::uint32_t> told_;  // by token
};

}  // namespace behistun::claims
