#pragma once
// What every code point becomes in every form, as tools/build/normal_tables.cpp asked ICU at build time.

#include <cstddef>
#include <cstdint>

namespace behistun::unicode {

// A number for each code point: those of 64 in a row lie together, as they differ in the last byte of their UTF-8
// alone, and so do 64 such rows. What is alike is stored once.
struct Trie {
  const std::uint8_t* tops;
  const std::uint16_t* middles;
  const std::uint16_t* leaves;

  std::uint16_t operator[](char32_t c) const {
    const std::size_t middle = std::size_t{tops[c >> 12]} << 6 | (c >> 6 & 63);
    return leaves[std::size_t{middles[middle]} << 6 | (c & 63)];
  }
};

// What becomes of a code point in a form. A code point is *quiet* in a form, rule 0, if it is its own image and nothing
// before it can change it (it is a starter with a boundary before it).
enum class Kind : std::uint8_t {
  lone,     // it has another image, which nothing before it can change
  mark,     // it is its own image, but may act on what stands before it
  inside,   // it has another image, and may act on what stands before it; or it has none
  syllable  // Hangul, which is taken apart by arithmetic
};
struct Rule {
  std::uint16_t image, units;           // where they begin in images, units
  std::uint8_t image_size, unit_count;  // bytes of UTF-8; code points
  std::uint8_t combining_class;         // of a mark
  Kind kind;
};

// A code point, and its combining class in the highest byte.
using Unit = std::uint32_t;
constexpr Unit unit(char32_t c, std::uint32_t combining_class) { return c | combining_class << 24; }
constexpr char32_t value(Unit unit) { return unit & 0x1FFFFF; }
constexpr std::uint32_t combining_class(Unit unit) { return unit >> 24; }

struct Tables {
  Trie nfc, nfd, nfkc, nfkd, casefold, casefold_apart, full_fold, simple_fold;  // into rules
  const Rule* rules;
  const std::uint8_t* images;  // UTF-8; sixteen bytes may be read wherever an image begins
  const Unit* units;
};
extern const Tables kTables;

// The primary composite of two code points, Hangul's too; 0 if there is none.
char32_t composite(char32_t first, char32_t second);

// The conjoining letters of Hangul (Unicode 15, §3.12).
namespace hangul {
inline constexpr char32_t kLead = 0x1100, kVowel = 0x1161, kTail = 0x11A7, kSyllable = 0xAC00;
inline constexpr char32_t kLeads = 19, kVowels = 21, kTails = 28;
}  // namespace hangul

}  // namespace behistun::unicode
