#pragma once
// Adds up the rows of a table that hashes name, and the sums of many words.

#include <array>
#include <cstdint>
#include <span>

#include "model.hpp"

namespace behistun::detect {

/// By column. The rows of a word fit: it has at most internal::kMostOfWord features.
using ColumnSums = std::array<std::uint16_t, Table::kMostColumns>;
static_assert(internal::kMostOfWord * Table::kHighest <= 0xFFFF);

/// Sums the rows of the hashes of one word, in the columns that the table has. The answers of all are the same.
using SumRows = void (*)(const Table& table, std::span<const std::uint32_t> hashes, ColumnSums& sums);

/// With what every machine has.
void sum_rows_plainly(const Table& table, std::span<const std::uint32_t> hashes, ColumnSums& sums);
/// The fastest that this machine can run.
SumRows fastest_sum_rows();

/// Adds the sums of words to a total, in the columns that the table has. The answers of all are the same.
/// @pre  what they add up to fits; all of them are aligned to 32 bytes
using AddSums = void (*)(const Table& table, std::span<const ColumnSums* const> words, ColumnSums& total);
void add_sums_plainly(const Table& table, std::span<const ColumnSums* const> words, ColumnSums& total);
AddSums fastest_add_sums();

}  // namespace behistun::detect
