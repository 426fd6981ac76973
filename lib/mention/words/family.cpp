// A family name begins at a particle, or at «бен» before the last word, or is the last word, or the first by the custom
// of a few countries. Who is told from others by a number has none.

#include "family.hpp"

#include <algorithm>
#include <iterator>

#include "word_lists.hpp"

namespace behistun::mention {

namespace {

struct Particle {
  std::string_view particle, example;
};
constexpr Particle kParticles[] = {
#include "particles.inc"
};
struct FamilyFirst {
  std::string_view state, called, example;
};
constexpr FamilyFirst kFamilyFirst[] = {
#include "family-first.inc"
};

// "Charles III"
bool is_roman_number(std::string_view folded) {
  return folded == "i" || (folded.size() > 1 && folded.find_first_not_of("ivx") == std::string_view::npos);
}

}  // namespace

bool is_particle(std::string_view folded_token) {
  return std::any_of(std::begin(kParticles), std::end(kParticles),
                     [&](const Particle& row) { return row.particle == folded_token; });
}

bool family_comes_first(std::string_view country) {
  return std::any_of(std::begin(kFamilyFirst), std::end(kFamilyFirst),
                     [&](const FamilyFirst& row) { return row.state == country; });
}

bool is_called_by_last_word(std::string_view country) {
  return std::any_of(std::begin(kFamilyFirst), std::end(kFamilyFirst),
                     [&](const FamilyFirst& row) { return row.state == country && row.called == "last"; });
}

Span family_tokens(std::span<const segment::Token> name, bool family_first) {
  if (!name.empty() && is_roman_number(name.back().folded)) return {};
  while (name.size() > 1 && is_in(List::generation, name.back())) name = name.first(name.size() - 1);
  if (name.size() < 2) return {0, name.size()};
  if (family_first) return {0, 1};
  for (std::size_t i = 1; i + 1 < name.size(); ++i)
    if (is_particle(name[i].folded)) return {i, name.size()};
  if (name.size() > 2 && is_in(List::descent, name[name.size() - 2])) return {name.size() - 2, name.size()};
  return {name.size() - 1, name.size()};
}

}  // namespace behistun::mention
