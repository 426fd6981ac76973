#pragma once
// Who is quoted with which words.

#include <behistun/mention.hpp>
#include <vector>

namespace behistun::mention {

// Quotations, ascending, none inside another. `mentions` ascend.
std::vector<Mention> find_quotations(const Reading& reading, const std::vector<Mention>& mentions,
                                     const gazetteer::Gazetteer& known);

}  // namespace behistun::mention
