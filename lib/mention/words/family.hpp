#pragma once
// Which words of a person's name are the family name.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <string_view>
#include <vector>

namespace behistun::mention {

// The tokens of a person's name that are the family name: from a particle on ("Le Drian", "von der Leyen"), else the
// last; the first where that is the custom (Wang Yi, Ким Чен Ын). Empty of a king's ("Charles III").
Span family_tokens(std::span<const segment::Token> name, bool family_first);
// A word that opens a family name of several words (data/particles.tsv).
bool is_particle(std::string_view folded_token);
bool family_comes_first(std::string_view country);
// "Mr Minh" is Pham Binh Minh.
bool is_called_by_last_word(std::string_view country);

}  // namespace behistun::mention
