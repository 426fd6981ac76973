#pragma once
// A text under reading, with all that is known of it before people and bodies are looked for.

#include <behistun/mention.hpp>
#include <vector>

#include "named_passage.hpp"
#include "opening.hpp"
#include "roles.hpp"

namespace behistun::mention {

// By token, what all rules ask.
struct TokenFacts {
  TokenFacts(const Reading& reading, std::span<const Token> tokens, const std::vector<Role>& roles);

  std::vector<const Role*> role_at;  // the office that it belongs to, or none
  std::vector<bool> opens_sentence;
};

// What it is made from outlives it.
struct Scene : NamedPassage {
  const Reading& reading;
  const std::vector<Role>& roles;
  const TokenFacts& facts;

  bool opens_sentence(std::size_t at) const { return facts.opens_sentence[at]; }
  const Role* role_at(std::size_t at) const { return facts.role_at[at]; }
  bool in_date(std::size_t at) const {
    const auto* date = date_from(reading, tokens[at].span.begin);
    return date != nullptr && date->span.contains(tokens[at].span);
  }
};

}  // namespace behistun::mention
