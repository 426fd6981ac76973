#pragma once
// How far text goes on that asks for nothing: looked at sixteen or thirty-two bytes at a time.
//
// A *run* is made of whole characters of a small alphabet, chosen for the text we read: ASCII, the letters of Latin-1
// and Cyrillic, the commonest signs. In a run we know without any table that the bytes are well-formed and what the
// form makes of them: nothing, or (folded) the small letter, which takes as many bytes. Where a run ends the tables go
// on; a run may end early, never late.
//
// Unicode promises that no assigned character will ever change its normal forms or its folding, so these alphabets hold
// for any ICU that we may be built with. Tests hold them against ICU all the same.

#include <cstddef>

namespace behistun::unicode {

// Where the run ends that begins at `from`, a boundary between characters: at most `end`, at a boundary again. What
// the form makes of it goes to `out`, which has room for end - from + kRunSlack bytes; where `out` is not used, the run
// holds only what stays as it is.
using Run = std::size_t (*)(const char* text, std::size_t from, std::size_t end, char* out);
inline constexpr std::size_t kRunSlack = 32;

struct Alphabet {
  Run check, copy;
};

struct Runs {
  Run well_formed;                               // all of Unicode
  Alphabet composed, compatible, apart, folded;  // NFC; NFKC; NFD and NFKD; NFKC_Casefold and the foldings
  const char* instructions;
};

// The best that this processor can do; the environment variable BEHISTUN_SIMD=baseline asks for what any can do.
const Runs& runs();

// Is it worth looking for a run at this byte?
constexpr bool begins_run(char byte) {
  const auto lead = static_cast<unsigned char>(byte);
  return lead < 0x80 || lead == 0xC3 || (lead & 0xFE) == 0xD0;
}

}  // namespace behistun::unicode
