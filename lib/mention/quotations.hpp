#pragma once
// Who is quoted with which words.

#include <behistun/mention.hpp>
#include <behistun/tokens.hpp>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::mention {

// Is the token a verb of saying, in the language of the text?
bool is_verb_of_saying(std::string_view canonical, std::span<const segment::Token> tokens, std::size_t at,
                       Language language);

// Quotations, ascending, none inside another. `mentions` ascend.
std::vector<Mention> find_quotations(const Reading& reading, const std::vector<Mention>& mentions,
                                     const gazetteer::Gazetteer& known);

}  // namespace behistun::mention
