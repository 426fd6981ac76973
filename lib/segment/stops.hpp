#pragma once
// The characters that may end a sentence.

namespace behistun::segment {

inline bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }
/// Of East Asian and other scripts: no space stands behind them.
inline bool is_full_width_stop(char32_t c) {
  return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x0964 || c == 0x06D4 || c == 0x061F;
}

}  // namespace behistun::segment
