#pragma once
// The bytes that JSON text may not hold as they are.

#include <array>
#include <string_view>

namespace behistun::wire {

/// Does the byte stand for itself? Quotes, backslashes and control characters (U+007F too) do not.
inline constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x20; c < plain.size(); ++c) plain[c] = c != '"' && c != '\\' && c != 0x7F;
  return plain;
}();

inline bool is_plain(char c) { return kPlain[static_cast<unsigned char>(c)]; }

struct Escape {
  std::array<char, 6> bytes{};
  std::size_t size = 0;
  std::string_view text() const { return {bytes.data(), size}; }
};

Escape escape(char c);

}  // namespace behistun::wire
