#pragma once
// Which bytes may not follow each other in a run, as tables that one instruction looks thirty-two bytes up in.
//
// A *pair* is a byte and the one before it. What forbids a pair is said of the four halves of its two bytes, of four
// bits each: a row forbids those whose halves are all among its own. Up to eight rows are a bit each of a byte, and
// four tables of sixteen such bytes say for each half which rows it is of; what all four say together forbids.
// (J. Keiser, D. Lemire, "Validating UTF-8 in less than one instruction per byte", 2021, does so for all of Unicode.)
//
// Where the third byte of a character is due, some rows are read the other way round: the bits in `third` say which.

#include <array>
#include <cstddef>
#include <cstdint>

namespace behistun::unicode {

// A set of numbers from 0 to 15, one bit each.
using Halves = std::uint16_t;
constexpr Halves halves(unsigned first, unsigned last) {
  return static_cast<Halves>(((1U << (last - first + 1)) - 1) << first);
}
constexpr Halves kAnyHalf = 0xFFFF;
constexpr Halves but(Halves none_of) { return static_cast<Halves>(~none_of); }

struct ForbiddenPair {
  Halves before_high, before_low, high, low;
};

struct ForbiddenPairs {
  // Twice the sixteen, since the instruction has a table for each half of a vector.
  using Table = std::array<std::uint8_t, 32>;
  alignas(32) Table before_high{}, before_low{}, high{}, low{};
  std::uint8_t third = 0;
};

template <std::size_t kRows>
constexpr ForbiddenPairs forbidden_pairs(const std::array<ForbiddenPair, kRows>& rows, std::uint8_t third) {
  static_assert(kRows <= 8);
  ForbiddenPairs made;
  made.third = third;
  const auto mark = [](ForbiddenPairs::Table& table, Halves halves, std::size_t row) {
    for (std::size_t i = 0; i < table.size(); ++i)
      table[i] = static_cast<std::uint8_t>(table[i] | (halves >> (i % 16) & 1U) << row);
  };
  for (std::size_t row = 0; row < kRows; ++row) {
    mark(made.before_high, rows[row].before_high, row);
    mark(made.before_low, rows[row].before_low, row);
    mark(made.high, rows[row].high, row);
    mark(made.low, rows[row].low, row);
  }
  return made;
}

// 80 to BF continue a character, C0 to FF begin one of several bytes.
constexpr Halves kContinues = halves(0x8, 0xB), kLeads = halves(0xC, 0xF);
constexpr Halves half(unsigned only) { return halves(only, only); }

// U+0080 to U+02FF, U+0400 to U+047F, U+2002 to U+203F, U+2082 to U+20BF: C2 to CB, D0, D1, E2 80, E2 82.
inline constexpr ForbiddenPairs kComposedPairs =
    forbidden_pairs(std::array<ForbiddenPair, 8>{{
                        {kLeads, kAnyHalf, but(kContinues), kAnyHalf},  // too short; a third byte is due
                        {but(kLeads), kAnyHalf, kContinues, kAnyHalf},  // too long; but a third is due
                        {half(0xC) | half(0xF), halves(0x0, 0x1) | halves(0xC, 0xF), kAnyHalf, kAnyHalf},
                        {half(0xD) | half(0xF), but(halves(0x0, 0x1)), kAnyHalf, kAnyHalf},
                        {half(0xE), but(half(0x2)), kAnyHalf, kAnyHalf},
                        {half(0xE), half(0x2), halves(0x9, 0xB), kAnyHalf},
                        {half(0xE), half(0x2), half(0x8), but(half(0x0) | half(0x2))},
                        {0, 0, half(0x8), halves(0x0, 0x1)},  // where a third byte is due
                    }},
                    0b1000'0011);

// ASCII, U+00C0 to U+00FF without × and ß, U+0400 to U+045F, and, with the signs below, C2 and E2.
inline constexpr ForbiddenPairs kFoldedLetterPairs =
    forbidden_pairs(std::array<ForbiddenPair, 8>{{
                        {kLeads, kAnyHalf, but(kContinues), kAnyHalf},
                        {but(kLeads), kAnyHalf, kContinues, kAnyHalf},
                        {kLeads, halves(0x4, 0xF), kAnyHalf, kAnyHalf},
                        {half(0xC) | half(0xE) | half(0xF), halves(0x0, 0x1), kAnyHalf, kAnyHalf},
                        {half(0xD) | half(0xF), halves(0x2, 0x3), kAnyHalf, kAnyHalf},
                        {half(0xE), half(0x3), kAnyHalf, kAnyHalf},
                        {half(0xC), half(0x3), half(0x9), half(0x7) | half(0xF)},
                        {half(0xD), half(0x1), halves(0xA, 0xB), kAnyHalf},
                    }},
                    0b0000'0011);

// Dashes, quotation marks and daggers, U+2012 to U+2023 without U+2017; « and ».
inline constexpr ForbiddenPairs kFoldedSignPairs =
    forbidden_pairs(std::array<ForbiddenPair, 7>{{
                        {half(0xC), half(0x2), halves(0x8, 0x9), kAnyHalf},
                        {half(0xC), half(0x2), kAnyHalf, but(half(0xB))},
                        {half(0xE), half(0x2), but(half(0x8)), kAnyHalf},
                        {half(0xE), half(0x2), half(0x8), but(half(0x0))},
                        {0, 0, half(0x8) | half(0xB), kAnyHalf},
                        {0, 0, half(0x9), halves(0x0, 0x1) | half(0x7)},
                        {0, 0, half(0xA), halves(0x4, 0xF)},
                    }},
                    0b0111'0000);

// What the second byte of D0 80 to D0 BF differs by from that of its small letter, by its higher half.
inline constexpr ForbiddenPairs::Table kCyrillicMoves = {0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x20, 0x20, 0, 0, 0, 0, 0,
                                                         0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x20, 0x20, 0, 0, 0, 0, 0};

}  // namespace behistun::unicode
