#pragma once
// Who took part in a contact, by all its accounts.

#include <vector>

#include "digest.hpp"

namespace behistun::link {

// Those whom at least a third of the accounts name, by key; each by the fullest name there is in each language. Every
// account has a primary claim.
std::vector<claims::Participant> cast_of(const std::vector<const Digest*>& accounts);

}  // namespace behistun::link
