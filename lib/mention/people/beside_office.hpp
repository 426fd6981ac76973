#pragma once
// Who stands beside an office, and so holds it.

#include <optional>

#include "lone_offices.hpp"
#include "roll.hpp"

namespace behistun::mention {

class BesideOffice {
 public:
  BesideOffice(const Scene& scene, Roll& roll, const LoneOffices& alone)
      : scene_(scene), tokens_(scene.tokens), roll_(roll), alone_(alone) {}

  // Whom the office is given to: a person behind it, perhaps after a courtesy, or before it after a comma. Null if
  // nobody stands there, or one who has an office already.
  Found* holder_to_be(const Role& role) const;
  // The key of who was given it; of two offices that are joined, of who was given either.
  std::optional<std::string_view> holder(const Role& role) const;
  // Whose the office is if that person holds it: "Foreign Secretary" is Britain's by its words alone, "Secretary of
  // State" America's; that of somebody known who held an office of another state, and none of theirs, is the other's
  // ("Foreign Secretary Albert del Rosario"), and all of theirs are known: that of a stranger is nobody's, unless some
  // state publishes (claims may find it that one's).
  std::string_view whose_as_held(std::string_view key, const Role& role) const;
  // "In a call initiated by the President of the French Republic, Vladimir Putin …": he holds that office elsewhere.
  bool is_of_another(const Found& who, const Role& role) const;
  // Are the tokens so near that a title and a name may be one?
  bool is_near(std::size_t left, std::size_t right) const;

 private:
  std::size_t behind_courtesies(std::size_t at) const;
  std::size_t behind_rank(std::size_t at) const;
  std::size_t behind_body(std::size_t at) const;
  Found* ending_before(const Role& role) const;
  bool acts(const Role& role) const;
  Found* in_apposition(const Role& role) const;
  Found* behind_mission(const Role& role) const;
  Found* behind_what_he_heads(const Role& role) const;
  bool is_in_its_case(const Found& who, const Role& role) const;
  bool is_linked_to(const Role& role, std::size_t name) const;
  bool is_source(std::size_t person) const;
  const Role* joined_behind(const Role& role) const;
  std::optional<std::string_view> holder_of_one(const Role& role) const;
  bool is_of_the_next(const Role& role) const;

  const Scene& scene_;
  std::span<const Token> tokens_;
  Roll& roll_;
  const LoneOffices& alone_;
};

}  // namespace behistun::mention
