#pragma once
// How well do bytes read in each of the 8-bit charsets of our languages?

#include <string>
#include <string_view>
#include <vector>

namespace behistun::unicode {

struct Reading {
  std::string_view charset;
  std::string text;      // the bytes in this charset
  double bits = 0;       // log2 of how likely the text is; 0 at best
  double bits_each = 0;  // the same for each character beyond ASCII
};

// Every charset that we have statistics for, best first. Charsets that read the bytes alike come once, the plainer one.
std::vector<Reading> eight_bit_readings(std::string_view bytes);

}  // namespace behistun::unicode
