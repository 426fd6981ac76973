// What a token is part of is told by what begins and ends around it: one walk for all tokens.

#include "scene.hpp"

#include <algorithm>

namespace behistun::mention {

TokenFacts::TokenFacts(const Reading& reading, std::span<const Token> tokens, const std::vector<Role>& roles)
    : role_at(tokens.size()), opens_sentence(tokens.size()) {
  for (const auto& role : roles)
    for (auto at = role.first; at < role.last; ++at) role_at[at] = &role;
  auto token = tokens.begin();
  for (const auto& sentence : reading.sentences) {
    token = std::lower_bound(token, tokens.end(), sentence.span.begin,
                             [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    if (token == tokens.end()) return;
    if (token->span.begin == sentence.span.begin)
      opens_sentence[static_cast<std::size_t>(token - tokens.begin())] = true;
  }
}

}  // namespace behistun::mention
