#pragma once
// At which tokens of a text may the tables of this room have something to say?

#include <behistun/tokens.hpp>
#include <cstdint>
#include <vector>

namespace behistun::claims {

// For each token of a text, the tables of which a phrase may begin with it; of cues, those of the text's language.
class Vocabulary {
 public:
  enum Table : std::uint8_t { cues = 1, topics = 2, numerals = 4, units = 8 };

  Vocabulary(const segment::Tokens& tokens, Language language);

  bool may_begin(Table table, std::size_t token) const { return (sets_[token] & table) != 0; }

 private:
  std::vector<std::uint8_t> sets_;
};

}  // namespace behistun::claims
