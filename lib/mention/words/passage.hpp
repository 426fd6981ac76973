#pragma once
// The words of a text and what stands between them: what every rule of this room asks about the ground it walks on.

#include <behistun/tokens.hpp>
#include <span>
#include <string_view>

#include "word_lists.hpp"

namespace behistun::mention {

using segment::Token;

// What it is made from outlives it.
struct Passage {
  std::string_view text;  // canonical
  std::span<const Token> tokens;

  std::string_view word(std::size_t at) const { return tokens[at].folded; }
  bool is(std::size_t at, std::string_view folded) const { return at < tokens.size() && tokens[at].folded == folded; }
  bool is(std::size_t at, List list) const { return at < tokens.size() && is_in(list, tokens[at]); }
  bool is_capital(std::size_t at) const { return at < tokens.size() && tokens[at].capital; }

  // What stands between a token and the next.
  std::string_view gap(std::size_t left) const { return between(left, left + 1); }
  std::string_view between(std::size_t left, std::size_t right) const {
    return text.substr(tokens[left].span.end, tokens[right].span.begin - tokens[left].span.end);
  }
  // May a token and the next belong to one name?
  bool joins(std::size_t left) const {
    return left + 1 < tokens.size() && segment::joined(text, tokens[left], tokens[left + 1]);
  }
  // May a token and the one before it? @pre  at > 0
  bool adjoins(std::size_t at) const { return segment::joined(text, tokens[at - 1], tokens[at]); }

  // The bytes of tokens [first, last).
  Span span(std::size_t first, std::size_t last) const { return {tokens[first].span.begin, tokens[last - 1].span.end}; }
  std::string_view written(std::size_t first, std::size_t last) const { return span(first, last).of(text); }
  // Some tokens of [first, last) for which it holds?
  template <class Holds>
  bool any_of(std::size_t first, std::size_t last, Holds holds) const {
    for (auto at = first; at < last; ++at)
      if (holds(tokens[at])) return true;
    return false;
  }
};

}  // namespace behistun::mention
