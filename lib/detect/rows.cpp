// Adding rows of weights, the hot loop.
//
// A weight has six bits, so that four rows are added byte by byte without overflow; their sum is then added to 16-bit
// counters, even and odd bytes apart. A vector is 16 weights in the registers that every x86-64 and arm64 has, 32 where
// there is AVX2. All rows are asked for before the first is added: most of a table lies outside the nearest cache.

#include "rows.hpp"

#include <array>
#include <bit>

namespace behistun::detect {
namespace {

template <std::size_t kWidth>
struct Lanes {
  using Bytes [[gnu::vector_size(kWidth)]] = std::uint8_t;
  using Pairs [[gnu::vector_size(kWidth)]] = std::uint16_t;
  using Loaded [[gnu::vector_size(kWidth), gnu::aligned(1), gnu::may_alias]] = std::uint8_t;
};
static_assert(std::endian::native == std::endian::little, "even bytes are taken to be the low ones");

/// Adds the rows of `hashes`; at most kBatch of them, so that 16 bits hold the sums.
template <std::size_t Columns, std::size_t kWidth>
[[gnu::always_inline]] inline void add_rows(const Table& table, std::span<const std::uint32_t> hashes, Scores& scores) {
  static_assert(internal::kBatch * Table::kHighest <= 0xFFFF);
  using Pairs = typename Lanes<kWidth>::Pairs;
  using Loaded = typename Lanes<kWidth>::Loaded;
  constexpr std::size_t kLanes = Columns / kWidth;
  alignas(kWidth) static constexpr std::uint8_t kNothing[Columns] = {};
  std::array<const std::uint8_t*, internal::kBatch + 3> rows;
  std::size_t count = 0;
  for (const auto hash : hashes) {
    rows[count] = table.weights + std::size_t{Table::row_of(hash, table.rows)} * Columns;
    __builtin_prefetch(rows[count++]);
  }
  while (count % 4 != 0) rows[count++] = kNothing;
  Pairs even[kLanes]{}, odd[kLanes]{};
  for (std::size_t i = 0; i < count; i += 4) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const auto load = [&](std::size_t k) __attribute__((always_inline))->const Loaded& {
        return *reinterpret_cast<const Loaded*>(rows[i + k] + kWidth * lane);
      };
      const typename Lanes<kWidth>::Bytes sum = (load(0) + load(1)) + (load(2) + load(3));
      const auto pairs = reinterpret_cast<Pairs>(sum);
      even[lane] += pairs & 0xFF;
      odd[lane] += pairs >> 8;
    }
  }
  for (std::size_t lane = 0; lane < kLanes; ++lane) {
    for (std::size_t k = 0; k < kWidth / 2; ++k) {
      scores.of[kWidth * lane + 2 * k] += even[lane][k];
      scores.of[kWidth * lane + 2 * k + 1] += odd[lane][k];
    }
  }
  scores.features += hashes.size();
}

template <std::size_t kWidth>
[[gnu::always_inline]] inline void add_by_columns(const Table& table, std::span<const std::uint32_t> hashes,
                                                  Scores& scores) {
  if (table.columns == 32) {
    add_rows<32, kWidth>(table, hashes, scores);
  } else {
    add_rows<64, kWidth>(table, hashes, scores);
  }
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void add_with_avx2(const Table& table, std::span<const std::uint32_t> hashes, Scores& scores) {
  add_by_columns<32>(table, hashes, scores);
}
#endif

}  // namespace

void add_rows_plainly(const Table& table, std::span<const std::uint32_t> hashes, Scores& scores) {
  add_by_columns<16>(table, hashes, scores);
}

AddRows fastest_add_rows() {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx2")) return add_with_avx2;
#endif
  return add_rows_plainly;
}

}  // namespace behistun::detect
