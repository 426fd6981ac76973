#pragma once
// What a record says of its contact: what its accounts have in common, and what a reader would miss.

#include <behistun/link.hpp>
#include <vector>

#include "digest.hpp"

namespace behistun::link {

// Does it tell, at first hand, of a contact that took place?
bool is_account(const Digest& release);

// The record of these releases (ascending by id), without pairs. It names parts, which have ids of their own.
Record record_of(const std::vector<const Digest*>& members);

}  // namespace behistun::link
