#pragma once
// At which tokens of a text may the tables of this room have something to say?

#include <behistun/tokens.hpp>
#include <vector>

namespace behistun::claims {

// For each token of a text, the tables of which a phrase may begin with it; of cues, those of the text's language.
class Vocabulary {
 public:
  enum Table : segment::Beginnings::Set { cues = 1, topics = 2, numerals = 4, units = 8 };

  Vocabulary(std::span<const segment::Token> tokens, Language language);

  bool may_begin(Table table, std::size_t token) const { return (sets_[token] & table) != 0; }

 private:
  std::vector<segment::Beginnings::Set> sets_;
};

}  // namespace behistun::claims
