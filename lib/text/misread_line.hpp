#pragma once
// One line that may have been read in the wrong 8-bit charset: by which ways it may have gone astray, and how likely
// each of them is.

#include "eight_bit.hpp"
#include "rewrite.hpp"

#include <behistun/unicode.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::text {

// As what the bytes were read, and what they were.
struct Way {
  Charset read, meant;
};
inline constexpr Way kWays[] = {{Charset::windows_1252, Charset::windows_1251},
                                {Charset::windows_1252, Charset::koi8_r},
                                {Charset::windows_1252, Charset::ibm866},
                                {Charset::windows_1252, Charset::mac_cyrillic},
                                {Charset::windows_1251, Charset::koi8_r},
                                {Charset::windows_1251, Charset::ibm866},
                                {Charset::windows_1251, Charset::mac_cyrillic},
                                {Charset::windows_1251, Charset::windows_1252},
                                {Charset::koi8_r, Charset::windows_1251},
                                {Charset::koi8_r, Charset::ibm866},
                                {Charset::koi8_r, Charset::mac_cyrillic},
                                {Charset::ibm866, Charset::windows_1251},
                                {Charset::ibm866, Charset::koi8_r},
                                {Charset::ibm866, Charset::mac_cyrillic},
                                {Charset::mac_cyrillic, Charset::windows_1251},
                                {Charset::mac_cyrillic, Charset::koi8_r},
                                {Charset::mac_cyrillic, Charset::ibm866}};
inline constexpr std::size_t kWayCount = std::size(kWays);

constexpr bool is_french(std::size_t way) { return way < kWayCount && kWays[way].meant == Charset::windows_1252; }
// The charsets have nearly all small letters in the same places.
constexpr bool is_alike(Way way) {
  return (way.read == Charset::mac_cyrillic && way.meant == Charset::windows_1251) ||
         (way.read == Charset::windows_1251 && way.meant == Charset::mac_cyrillic);
}
// By this way lines read well that are garbled all the same: a lone «а» that is à, «"ем» that is «Чем».
constexpr bool hides_lines(std::size_t way) { return is_french(way) || (way < kWayCount && is_alike(kWays[way])); }

struct Repair {
  std::size_t way = kWayCount;  // none
  double lead = 0;              // bits over the line as it is
  double each = 0;              // bits of a character beyond ASCII
  std::size_t changed = 0;      // characters
  bool loses_capitals = false, lists_letters = false;
  std::u32string meant;
};

class MisreadLine {
 public:
  MisreadLine(std::string_view text, Span span);

  // May it need a repair?
  bool is_doubtful() const;
  // By the likeliest of the ways.
  Repair best() const;
  // What one way makes of the line; nothing if it cannot be. Where the way is known, less is asked.
  Repair repair(std::size_t way, bool known) const;
  // A change for each stretch of characters that become others.
  void mend(const Repair& repair, std::string_view text, Rewrite& rewrite) const;

 private:
  bool fits(Way way, const std::u32string& meant, bool known) const;
  std::size_t changed(const std::u32string& meant) const;

  Span span_;
  std::u32string line_;
  unicode::Legibility as_it_is_;
  std::vector<double> sums_;  // of its bits, up to each character beyond ASCII
  bool mostly_beyond_ascii_ = false;
};

// What can be told from the bytes alone: a garbled line is Cyrillic, or Latin with more letters beyond ASCII than in
// it.
bool may_be_garbled(std::string_view line);
// Does the line's beginning say that best() finds no way? It nearly always does, and the line need not be read.
bool reads_well_at_first(std::string_view line);

}  // namespace behistun::text
