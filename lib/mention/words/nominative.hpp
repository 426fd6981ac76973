#pragma once
// Russian names of bodies in the nominative: «Российского научного фонда» → «Российский научный фонд».

#include <span>
#include <string>
#include <string_view>

namespace behistun::mention {

// May the folded word be an adjective, in any case of the singular?
bool is_russian_adjective(std::string_view folded);
// Has it an ending that nouns and names hardly have («Южную», «Варшавском», but not «Сандерсом»)?
bool is_surely_adjective(std::string_view folded);
// May the adjective be of the noun, by their endings («Варшавского» восстания, «Большой» Манчестер)?
bool may_be_of_noun(std::string_view adjective, std::string_view noun);
// May two folded adjectives stand in one case, before one noun?
bool agree(std::string_view left, std::string_view right);
// Adjectives and their noun, as they are written, in the nominative singular; `base` is the noun's, in lower case, and
// tells the gender. The case of first letters stays.
std::string nominative(std::span<const std::string_view> adjectives, std::string_view noun, std::string_view base);

}  // namespace behistun::mention
