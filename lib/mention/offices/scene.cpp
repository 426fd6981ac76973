// What a token is part of is told by what begins and ends around it: one walk for all tokens.

#include "scene.hpp"

#include <algorithm>

namespace behistun::mention {

TokenFacts::TokenFacts(const Reading& reading, std::span<const Token> tokens, const std::vector<Role>& roles)
    : roles_(roles), marks_(tokens.size()) {
  for (const auto& role : roles)
    for (auto at = role.first; at < role.last; ++at) marks_[at] = kInRole;
  auto token = tokens.begin();
  for (const auto& sentence : reading.sentences) {
    token = std::lower_bound(token, tokens.end(), sentence.span.begin,
                             [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    if (token == tokens.end()) return;
    if (token->span.begin == sentence.span.begin)
      marks_[static_cast<std::size_t>(token - tokens.begin())] |= kOpensSentence;
  }
}

// The last that begins no later, but for those of no words.
const Role* TokenFacts::role_over(std::size_t at) const {
  auto role = std::upper_bound(roles_.begin(), roles_.end(), at,
                               [](std::size_t token, const Role& one) { return token < one.first; });
  do --role;
  while (role->last <= at);
  return &*role;
}

}  // namespace behistun::mention
