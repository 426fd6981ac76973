#pragma once
// The model file, little-endian:
//
//   "BHSTBI01"
//   for ru, fr, en:        u32 words
//   for ru-fr, ru-en, fr-en: u32 entries
//   for ru, fr, en:        u32 buckets[kBuckets + 1]   words before each bucket of fingerprints
//                          u32 fingerprints[words]     ascending; the number of a word is its place here
//                          u8  rarity[words]           -log2 of its share of the training text, in eighths of a bit
//                          zeros up to a multiple of 4
//   for ru-fr, ru-en, fr-en: u32 begin[words + 1]      the entries of each word of the first language
//                          Entry entries[]             of each word ascending by other
//
// Words are known by 32 bits of a hash. One unknown word in some hundred thousand is taken for another: it adds a
// little noise where a string for each word would double the file.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace behistun::bilingual {

inline constexpr std::string_view kMagic = "BHSTBI01";
inline constexpr std::uint32_t kBucketBits = 14;
inline constexpr std::uint32_t kBuckets = 1U << kBucketBits;

struct Entry {
  std::uint16_t other = 0;                 ///< number of the word of the second language
  std::uint8_t forward = 0, backward = 0;  ///< packed t(second | first), t(first | second)
};
static_assert(sizeof(Entry) == 4);

inline constexpr double kSteps = 16;  // of a packed number to the bit; 255 stands for never
inline std::uint8_t packed(double probability) {
  if (probability <= 0) return 255;
  const auto steps = std::round(-std::log2(probability) * kSteps);
  return static_cast<std::uint8_t>(steps < 0 ? 0 : steps > 255 ? 255 : steps);
}

/// FNV-1a, and a last mix so that the high bits are even.
inline constexpr std::uint64_t kNothing = 0xcbf29ce484222325;
inline std::uint64_t hash_on(std::uint64_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
}
inline std::uint32_t fingerprint(std::uint64_t hash) {
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15;
  return static_cast<std::uint32_t>(hash >> 32);
}
inline std::uint32_t fingerprint(std::string_view stem) {
  auto hash = kNothing;
  for (const char c : stem) hash = hash_on(hash, c);
  return fingerprint(hash);
}

}  // namespace behistun::bilingual
