#pragma once
// For whom somebody acts, by what stands beside the name: brackets, "of" a state, the title before it.

#include <string_view>

#include "scene.hpp"

namespace behistun::mention {

class BesideName {
 public:
  explicit BesideName(const Scene& scene) : scene_(scene), tokens_(scene.tokens) {}

  // The state that is told beside the name; empty if none is.
  std::string_view told(const Mention& person, std::size_t last) const;

  // The office that leads to the name, courtesies and what it is the office of between.
  const Role* title_before(std::size_t first) const;
  // As title_before, with a comma before the name ("the Minister for Defence, the Hon A").
  const Role* title_before_comma(std::size_t first) const;
  // Behind "H.E. Dr", "the Hon." before the name: where these begin.
  std::size_t before_courtesies(std::size_t first) const;
  // Does it stand behind "a delegation … led by"?
  bool leads_a_delegation(std::size_t first) const;
  // The token that begins at the byte or behind it.
  std::size_t token_from(std::size_t byte) const;
  // The state whose name or adjective begins at the token.
  std::string_view state_at(std::size_t at) const;
  // The state of "of Italy" behind the name.
  std::string_view behind_of(std::size_t end) const;
  bool is_side(std::string_view of) const { return !of.empty() && scene_.known.is_side(of); }

 private:
  std::string_view in_brackets(std::size_t end) const;
  std::string_view of_envoys(std::size_t first) const;
  std::string_view before_dash(std::size_t first) const;
  std::string_view in_apposition(std::size_t end) const;
  std::string_view of_body_before(std::size_t first) const;
  std::string_view right_before(std::size_t first) const;
  std::string_view of_delegation_before(std::size_t first) const;
  std::string_view of_counterpart_before(std::size_t first) const;
  std::string_view of_title_before_comma(std::size_t first) const;
  bool is_verb(std::size_t at) const;
  std::string_view within(const Role& title, std::size_t first) const;
  std::string_view before(const Role& title) const;
  const Role* role_ending_at(std::size_t at) const;
  // Within "Speaker of the National Assembly".
  bool is_of_or_the(std::size_t at) const { return scene_.is(at, "of") || scene_.is(at, "the"); }

  const Scene& scene_;
  std::span<const Token> tokens_;
};

}  // namespace behistun::mention
