#pragma once
// A text under reading, with all that is known of it before people and bodies are looked for.

#include <behistun/mention.hpp>
#include <cstdint>
#include <vector>

#include "known/named_passage.hpp"
#include "roles.hpp"
#include "words/opening.hpp"

namespace behistun::mention {

// Some of the tokens: a byte for each, for they are asked for far more often than kept.
class Marked {
 public:
  explicit Marked(std::size_t tokens) : marks_(tokens) {}

  bool operator[](std::size_t at) const { return marks_[at] != 0; }
  // The tokens [first, last).
  void mark(std::size_t first, std::size_t last) {
    for (auto at = first; at < last; ++at) marks_[at] = 1;
  }

 private:
  std::vector<std::uint8_t> marks_;
};

// By token, what all rules ask.
class TokenFacts {
 public:
  // The roles outlive it.
  TokenFacts(const Reading& reading, std::span<const Token> tokens, const std::vector<Role>& roles);

  bool opens_sentence(std::size_t at) const { return (marks_[at] & kOpensSentence) != 0; }
  bool is_in_role(std::size_t at) const { return (marks_[at] & kInRole) != 0; }
  // The office that it belongs to, or none.
  const Role* role_at(std::size_t at) const { return is_in_role(at) ? role_over(at) : nullptr; }

 private:
  static constexpr std::uint8_t kOpensSentence = 1, kInRole = 2;

  const Role* role_over(std::size_t at) const;

  const std::vector<Role>& roles_;
  std::vector<std::uint8_t> marks_;
};

// What it is made from outlives it.
struct Scene : NamedPassage {
  const Reading& reading;
  const std::vector<Role>& roles;
  const TokenFacts& facts;

  bool opens_sentence(std::size_t at) const { return facts.opens_sentence(at); }
  bool is_in_role(std::size_t at) const { return facts.is_in_role(at); }
  const Role* role_at(std::size_t at) const { return facts.role_at(at); }
  bool in_date(std::size_t at) const {
    const auto* date = date_from(reading, tokens[at].span.begin);
    return date != nullptr && date->span.contains(tokens[at].span);
  }
};

}  // namespace behistun::mention
