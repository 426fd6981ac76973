#pragma once
// Which words may be of some kind, by four bytes of them: one look tells nearly all others off.

#include <array>
#include <cstdint>
#include <string_view>

namespace behistun::names {

/// A set of what words begin with, or end in. What it has not no word of the kind has; what it has may be another's.
class FourBytes {
 public:
  static constexpr std::size_t kSize = 4;

  constexpr void note(std::string_view four) { marks_[place(four) >> 6] |= std::uint64_t{1} << (place(four) & 63); }
  bool has(std::string_view four) const { return (marks_[place(four) >> 6] >> (place(four) & 63) & 1) != 0; }

 private:
  /// A shorter text is as if zeros stood behind it.
  static constexpr std::uint32_t place(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    std::uint32_t four = 0;
    if (text.size() >= kSize)
      four = byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
    else
      for (std::size_t i = 0; i < text.size(); ++i) four |= byte(i) << 8 * i;
    return four * 2654435761U >> 19;
  }
  std::array<std::uint64_t, 128> marks_{};
};

}  // namespace behistun::names
