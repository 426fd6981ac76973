#pragma once
// The ground on which names of bodies are looked for: the words that are nobody's yet, and how they hang together.

#include <vector>

#include "offices/scene.hpp"

namespace behistun::mention {

class BodyGround {
 public:
  // `taken` (by token) tells the people. Both outlive it.
  BodyGround(const Scene& scene, const Marked& taken)
      : scene(scene), tokens(scene.tokens), taken_(taken), in_role_(tokens.size()) {
    for (const auto& role : scene.roles)
      if (role.office != "other") in_role_.mark(role.first, role.last);
  }

  const Scene& scene;
  std::span<const Token> tokens;

  // Neither a person's nor of an office's title?
  bool free(std::size_t at) const { return !taken_[at] && !in_role_[at]; }
  bool is_free_capital(std::size_t at) const { return scene.is_capital(at) && free(at); }
  // May the token and the next belong to one name? No full stop stands within a body's.
  bool joins(std::size_t left) const {
    return scene.joins(left) && scene.gap(left).find('.') == std::string_view::npos;
  }
  bool is_place_or_country(std::size_t at) const { return scene.is_place(at) || scene.is_country(at); }
  // The body of the gazetteer whose name starts there; nullptr if none does.
  const gazetteer::Body* known_body(std::size_t at) const {
    for (const auto& target : scene.names[at].targets)
      if (target.table == Target::Table::body) return &scene.known.bodies()[target.row];
    return nullptr;
  }

 private:
  const Marked& taken_;
  Marked in_role_;
};

}  // namespace behistun::mention
