#pragma once
// How two releases that tell of one contact belong together.

#include <behistun/link.hpp>

#include "digest.hpp"
#include "texts.hpp"

namespace behistun::link {

// May they be two languages of one page that tells of no contact?
bool may_be_one_page(const Digest& a, const Digest& b);

// Is the release no party's own account: of another side, or told on the word of others? @pre  it has a primary claim.
bool is_third_party(const Digest& release);

// Do the two texts say the same, sentence by sentence? A headline alone is never contradicted.
bool says_the_same(const Digest& a, const Digest& b, const Texts& texts);

// translation, version, counterpart, preview or mention. @pre  both have a primary claim, of one contact.
Verdict relation(const Digest& a, const Digest& b, const Texts& texts);

}  // namespace behistun::link
