#pragma once
// Adds up the rows of a table that hashes name.

#include <cstdint>
#include <span>

#include "model.hpp"

namespace behistun::detect {

/// Adds to `scores` the rows of at most internal::kBatch hashes, and their number. The answers of all are the same.
using AddRows = void (*)(const Table& table, std::span<const std::uint32_t> hashes, Scores& scores);

/// With what every machine has.
void add_rows_plainly(const Table& table, std::span<const std::uint32_t> hashes, Scores& scores);
/// The fastest that this machine can run.
AddRows fastest_add_rows();

}  // namespace behistun::detect
