// Adding rows of weights and sums of words, the hot loops.
//
// A weight has six bits, so that four rows are added byte by byte without overflow; their sum is then added to 16-bit
// counters. A vector is 16 weights in the registers that every x86-64 and arm64 has, 32 where there is AVX2. All rows
// are asked for before the first is added: most of a table lies outside the nearest cache.

#include "rows.hpp"

#include <array>
#include <behistun/vectors.hpp>
#include <cstring>

namespace behistun::detect {
namespace {

template <std::size_t kWidth>
struct Lanes {
  using Bytes [[gnu::vector_size(kWidth)]] = std::uint8_t;
  using Wide [[gnu::vector_size(2 * kWidth)]] = std::uint16_t;
  using Loaded [[gnu::vector_size(kWidth), gnu::aligned(1), gnu::may_alias]] = std::uint8_t;
  using Sums [[gnu::vector_size(kWidth), gnu::may_alias]] = std::uint16_t;
};

template <std::size_t Columns, std::size_t kWidth>
[[gnu::always_inline]] inline void sum_rows(const Table& table, std::span<const std::uint32_t> hashes,
                                            ColumnSums& sums) {
  using Wide = typename Lanes<kWidth>::Wide;
  using Loaded = typename Lanes<kWidth>::Loaded;
  constexpr std::size_t kLanes = Columns / kWidth;
  alignas(kWidth) static constexpr std::uint8_t kNothing[Columns] = {};
  std::array<const std::uint8_t*, internal::kMostOfWord + 3> rows;
  std::size_t count = 0;
  for (const auto hash : hashes) {
    rows[count] = table.weights + std::size_t{Table::row_of(hash, table.rows)} * Columns;
    __builtin_prefetch(rows[count++]);
  }
  while (count % 4 != 0) rows[count++] = kNothing;
  Wide total[kLanes]{};
  for (std::size_t i = 0; i < count; i += 4) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const auto load = [&](std::size_t k) __attribute__((always_inline))->const Loaded& {
        return *reinterpret_cast<const Loaded*>(rows[i + k] + kWidth * lane);
      };
      const typename Lanes<kWidth>::Bytes sum = (load(0) + load(1)) + (load(2) + load(3));
      total[lane] += __builtin_convertvector(sum, Wide);
    }
  }
  std::memcpy(sums.data(), total, sizeof total);
}

template <std::size_t kWidth>
[[gnu::always_inline]] inline void sum_by_columns(const Table& table, std::span<const std::uint32_t> hashes,
                                                  ColumnSums& sums) {
  if (table.columns == 32) {
    sum_rows<32, kWidth>(table, hashes, sums);
  } else {
    sum_rows<64, kWidth>(table, hashes, sums);
  }
}

// The total stays in registers: words come by the dozen.
template <std::size_t Columns, std::size_t kWidth>
[[gnu::always_inline]] inline void add_words(std::span<const ColumnSums* const> words, ColumnSums& total) {
  using Sums = typename Lanes<kWidth>::Sums;
  constexpr std::size_t kVectors = Columns * sizeof(std::uint16_t) / kWidth;
  Sums all[kVectors];
  std::memcpy(all, total.data(), sizeof all);
  for (const auto* word : words) {
    for (std::size_t k = 0; k < kVectors; ++k) all[k] += reinterpret_cast<const Sums*>(word->data())[k];
  }
  std::memcpy(total.data(), all, sizeof all);
}

template <std::size_t kWidth>
[[gnu::always_inline]] inline void add_by_columns(const Table& table, std::span<const ColumnSums* const> words,
                                                  ColumnSums& total) {
  if (table.columns == 32) {
    add_words<32, kWidth>(words, total);
  } else {
    add_words<64, kWidth>(words, total);
  }
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void add_with_avx2(const Table& table, std::span<const ColumnSums* const> words,
                                           ColumnSums& total) {
  add_by_columns<32>(table, words, total);
}

[[gnu::target("avx2")]] void sum_with_avx2(const Table& table, std::span<const std::uint32_t> hashes,
                                           ColumnSums& sums) {
  sum_by_columns<32>(table, hashes, sums);
}
#endif

}  // namespace

void sum_rows_plainly(const Table& table, std::span<const std::uint32_t> hashes, ColumnSums& sums) {
  sum_by_columns<16>(table, hashes, sums);
}

SumRows fastest_sum_rows() {
#ifdef __x86_64__
  if (may_use_avx2()) return sum_with_avx2;
#endif
  return sum_rows_plainly;
}

void add_sums_plainly(const Table& table, std::span<const ColumnSums* const> words, ColumnSums& total) {
  add_by_columns<16>(table, words, total);
}

AddSums fastest_add_sums() {
#ifdef __x86_64__
  if (may_use_avx2()) return add_with_avx2;
#endif
  return add_sums_plainly;
}

}  // namespace behistun::detect
