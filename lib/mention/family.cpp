// A family name begins at a particle, or is the last word, or the first by the custom of a few countries.

#include "family.hpp"

#include <algorithm>

namespace behistun::mention {

namespace {

struct Particle {
  std::string_view particle, example;
};
constexpr Particle kParticles[] = {
#include "particles.inc"
};

}  // namespace

bool is_particle(std::string_view folded_token) {
  return std::any_of(std::begin(kParticles), std::end(kParticles),
                     [&](const Particle& row) { return row.particle == folded_token; });
}

bool family_comes_first(std::string_view country) {
  constexpr std::string_view kCountries[] = {"CHN", "TWN", "KOR", "PRK", "VNM", "KHM"};
  return std::find(std::begin(kCountries), std::end(kCountries), country) != std::end(kCountries);
}

Span family_tokens(std::span<const segment::Token> name, bool family_first) {
  if (name.size() < 2) return {0, name.size()};
  if (family_first) return {0, 1};
  for (std::size_t i = 1; i + 1 < name.size(); ++i)
    if (is_particle(name[i].folded)) return {i, name.size()};
  return {name.size() - 1, name.size()};
}

}  // namespace behistun::mention
