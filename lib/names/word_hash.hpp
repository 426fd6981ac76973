#pragma once
// A number for a word, quickly.

#include <cstdint>
#include <cstring>
#include <string_view>

namespace behistun::names {

/// Eight bytes at a time; the last eight may overlap with those before. Not for files: it depends on the order of
/// bytes.
inline std::uint32_t hash_of_word(std::string_view word) {
  std::uint64_t value = word.size();
  const auto mix = [&](std::uint64_t part) {
    value = (value ^ part) * 0x9E3779B97F4A7C15ULL;
    value ^= value >> 32;
  };
  const auto read = [&](std::size_t at, auto part) {
    std::memcpy(&part, word.data() + at, sizeof part);
    return part;
  };
  if (word.size() >= 8) {
    for (std::size_t at = 0; at + 8 < word.size(); at += 8) mix(read(at, std::uint64_t{}));
    mix(read(word.size() - 8, std::uint64_t{}));
  } else if (word.size() >= 4) {
    mix(std::uint64_t{read(0, std::uint32_t{})} << 32 | read(word.size() - 4, std::uint32_t{}));
  } else {
    std::uint64_t all = 0;
    for (const char c : word) all = all << 8 | static_cast<unsigned char>(c);
    mix(all);
  }
  return static_cast<std::uint32_t>(value);
}

}  // namespace behistun::names
