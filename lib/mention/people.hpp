#pragma once
// People in a text: full names, initials, short forms, and those whom only their office or courtesy makes known.

#include <behistun/mention.hpp>
#include <string_view>
#include <vector>

#include "patterns.hpp"
#include "roles.hpp"

namespace behistun::mention {

// What finding people needs. All of it outlives the call.
struct Scene {
  const Reading& reading;
  std::span<const Token> tokens;
  const Vocabulary& vocabulary;
  const std::vector<Role>& roles;
  const Names& names;
  const gazetteer::Gazetteer& known;
};

// People and offices, ascending. `taken` (by token) is set for the tokens of people.
std::vector<Mention> find_people(const Scene& scene, std::vector<bool>& taken);

}  // namespace behistun::mention
