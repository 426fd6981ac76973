// Is it UTF-8? Table 3-7 of Unicode 15, read as an automaton.
//
// A lead byte settles how many bytes follow and which values the first of them may have; the others are 80..BF. What
// the automaton has read when it stops is the "maximal subpart" that one U+FFFD stands for (§3.9). It is asked only
// where the run of well-formed characters (runs.hpp) has ended.

#include <behistun/unicode.hpp>

#include "runs.hpp"

namespace behistun::unicode {

namespace {

struct Lead {
  std::uint32_t size;       // of the whole sequence; 0: no sequence begins so
  unsigned char low, high;  // what the second byte may be
};

constexpr Lead lead(unsigned char byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

struct Subpart {
  std::size_t size;  // at least 1
  bool whole;        // a well-formed sequence
};

// @pre at < bytes.size()
Subpart subpart(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const auto left = bytes.size() - at;
  if (byte(0) >= 0xC2 && byte(0) < 0xE0 && left > 1 && (byte(1) & 0xC0) == 0x80) return {2, true};
  const auto [size, low, high] = lead(byte(0));
  if (size <= 1) return {1, size == 1};
  if (left < 2 || byte(1) < low || byte(1) > high) return {1, false};
  for (std::size_t i = 2; i < size; ++i)
    if (i >= left || (byte(i) & 0xC0) != 0x80) return {i, false};
  return {size, true};
}

// The end of the well-formed text that starts at `at`.
std::size_t well_formed_until(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    at = runs().well_formed(bytes.data(), at, bytes.size(), nullptr);
    if (at == bytes.size()) break;
    const auto next = subpart(bytes, at);
    if (!next.whole) break;
    at += next.size;
  }
  return at;
}

std::string reason(std::string_view bytes, std::size_t at) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
  const bool continued = (second & 0xC0) == 0x80;
  if (first < 0xC0) return "ill-formed UTF-8: a continuation byte without a lead byte";
  if (first < 0xC2 || (continued && (first == 0xE0 || first == 0xF0) && second < lead(first).low))
    return "ill-formed UTF-8: longer than need be";
  if (first == 0xED && continued && second > 0x9F) return "ill-formed UTF-8: a surrogate";
  if (first > 0xF4 || (first == 0xF4 && continued && second > 0x8F)) return "ill-formed UTF-8: beyond U+10FFFF";
  if (at + subpart(bytes, at).size == bytes.size()) return "ill-formed UTF-8: the text ends inside a character";
  return "ill-formed UTF-8: a character is cut short";
}

}  // namespace

std::optional<Error> first_ill_formed(std::string_view bytes) {
  const auto at = well_formed_until(bytes, 0);
  if (at == bytes.size()) return std::nullopt;
  return Error{Error::Code::ill_formed_utf8, at, reason(bytes, at)};
}

std::string replace_ill_formed(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end = well_formed_until(bytes, at);
    out.append(bytes, at, end - at);
    at = end;
    if (at == bytes.size()) break;
    out += "\xEF\xBF\xBD";  // U+FFFD
    at += subpart(bytes, at).size;
  }
  return out;
}

}  // namespace behistun::unicode
