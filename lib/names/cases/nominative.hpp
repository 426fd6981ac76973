#pragma once
// How does a Russian name end in the nominative?

#include <cstdint>
#include <string_view>
#include "words/few.hpp"

namespace behistun::names {

/// How unusual the ends are that a word may have in the nominative, in nats: what its letters from number `from` on
/// cost, each after the three before it, and that the word ends there. Lower case. What words share is added up once.
class NominativeEnds {
 public:
  NominativeEnds(std::string_view lower, std::size_t from);
  /// Of the first bytes of the word and another ending. @pre  a letter ends at `kept`.
  double cost(std::size_t kept, std::string_view ending) const;

 private:
  struct Read {
    std::uint32_t before = 0;  ///< the last three letters
    std::uint32_t letters = 0;
    double cost = 0;  ///< so far
  };
  void go_on(Read& read, std::uint32_t letter) const;
  std::size_t from_;
  Few<Read, 24> read_;  ///< behind each byte of the word that ends a letter
  Few<std::uint32_t, 24> ends_;
};

/// How many people's names show a word, in the nominative.
struct Bearers {
  std::uint32_t men = 0, women = 0;  ///< it is the first of their names
  std::uint32_t last = 0;            ///< it is the last
  std::uint32_t anywhere = 0;        ///< of other names, that tell no place
};
/// nullptr if nobody's. Lower case; ё is taken for е.
const Bearers* bearers_of(std::string_view lower);

}  // namespace behistun::names
