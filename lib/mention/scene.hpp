#pragma once
// A text under reading, with all that is known of it before people and bodies are looked for.

#include <behistun/mention.hpp>
#include <vector>

#include "named_passage.hpp"
#include "opening.hpp"
#include "roles.hpp"

namespace behistun::mention {

// What it is made from outlives it.
struct Scene : NamedPassage {
  const Reading& reading;
  const std::vector<Role>& roles;

  bool opens_sentence(std::size_t at) const { return begins_sentence(reading, tokens[at].span.begin); }
  bool in_date(std::size_t at) const {
    const auto* date = date_from(reading, tokens[at].span.begin);
    return date != nullptr && date->span.contains(tokens[at].span);
  }
};

}  // namespace behistun::mention
