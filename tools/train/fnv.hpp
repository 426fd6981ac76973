#pragma once
// FNV-1a, by which the trainers set people apart and name what they read (Fowler, Noll, Vo; draft-eastlake-fnv).

#include <cstdint>
#include <string_view>

namespace behistun::train {

inline constexpr std::uint32_t kEmptyFnv32 = 2166136261U;
inline constexpr std::uint64_t kEmptyFnv64 = 0xCBF29CE484222325ULL;

/// The hash of a text, or of a text behind one whose hash is given.
constexpr std::uint32_t fnv32(std::string_view text, std::uint32_t hash = kEmptyFnv32) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}
constexpr std::uint64_t fnv64(std::string_view text, std::uint64_t hash = kEmptyFnv64) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash;
}

}  // namespace behistun::train
