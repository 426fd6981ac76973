#pragma once
// At which tokens of a text may the tables of this room have something to say?

#include <behistun/tokens.hpp>
#include <vector>

namespace behistun::mention {

// For each token of a text, the tables of which a phrase may begin with it.
class Vocabulary {
 public:
  enum Table : segment::Beginnings::Set {
    roles = 1,
    bodies = 2,
    parted_bodies = 4,
    bare_offices = 8,
    split_roles = 16,
    body_heads = 32,
    place_heads = 64,
    institutions = 128,
    courtesies = 256
  };

  explicit Vocabulary(std::span<const segment::Token> tokens);

  bool may_begin(Table table, std::size_t token) const { return (sets_[token] & table) != 0; }
  // The tokens with which a phrase of any table may begin, ascending.
  const std::vector<std::size_t>& beginnings() const { return beginnings_; }

 private:
  std::vector<std::size_t> beginnings_;
  std::vector<segment::Beginnings::Set> sets_;
};

}  // namespace behistun::mention
