#pragma once
// The names of a gazetteer in a text, in all their inflected forms.

#include <behistun/gazetteer.hpp>
#include <behistun/tokens.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "automaton.hpp"
#include "family.hpp"

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

  // The longest sequence that starts at `first`. Its first token must be capital, but for adjectives and for bodies of
  // several words («нормандский формат»). Family names alone are looked for only with `families`.
  Match longest(std::string_view canonical, const std::vector<Token>& tokens, std::size_t first, bool families) const;

 private:
  Patterns();

  std::vector<std::uint32_t> made_;  // empty for those that are built in
  Automaton automaton_;
};

}  // namespace behistun::mention
