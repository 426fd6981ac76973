#pragma once
// Sixteen or thirty-two bytes of a text at a time: is a look at the characters of this block worth it?

#include <cstddef>
#include <string_view>

namespace behistun::text {

// Of which alphabets letters were met: Latin ones of ASCII, U+0400 to U+047F.
struct Seen {
  bool latin = false, cyrillic = false;
};

struct WakingBlocks {
  std::size_t size;  // of a block, in bytes
  // Where the next block begins, at or after `from`, that may wake a step; text.size() if there is none. Adds the
  // letters of all blocks up to and with that one.
  std::size_t (*next)(std::string_view text, std::size_t from, Seen& seen);
};

// The best that this processor can do.
const WakingBlocks& waking_blocks();

}  // namespace behistun::text
