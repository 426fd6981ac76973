#pragma once
// The judgement of two digests.

#include <behistun/link.hpp>

#include "digest.hpp"
#include "texts.hpp"

namespace behistun::link {

// @pre  left.id < right.id
Pair judge(const Digest& left, const Digest& right, const Texts& texts);

// Has `speaker` a claim, besides its own contact, of the contact that `teller` tells of?
bool speaks_of(const Digest& speaker, const Digest& teller);

}  // namespace behistun::link
