// Code points in UTF-8, and what Unicode says of each: script, category, simple case mappings.
//
// ICU knows the properties; utf8proc writes the bytes.

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <utf8proc.h>
#include "well_formed.hpp"

#include <behistun/unicode.hpp>
#include <cstring>

namespace behistun::unicode {

namespace {

bool in_category(char32_t c, std::uint32_t mask) { return (U_MASK(u_charType(static_cast<UChar32>(c))) & mask) != 0; }

[[maybe_unused]] std::size_t sequence_size(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

CodePoint long_code_point(std::string_view utf8, std::size_t at) {
  assert(at <= utf8.size());
  if (at == utf8.size()) return {};
  assert(at + sequence_size(utf8[at]) <= utf8.size());  // the text is well-formed and `at` a boundary
  return decode_at(utf8, at);
}

CodePoint code_point_before(std::string_view utf8, std::size_t at) {
  assert(at <= utf8.size());
  return at == 0 ? CodePoint{} : decode_before(utf8, at);
}

void append(std::string& utf8, char32_t value) {
  assert(utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(value)));
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  utf8.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::u32string to_utf32(std::string_view utf8) {
  std::u32string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = code_point(utf8, at);
    out += c.value;
    at += c.size;
  }
  return out;
}

std::string to_utf8(std::u32string_view utf32) {
  std::string out;
  out.reserve(utf32.size());
  for (const auto c : utf32) append(out, c);
  return out;
}

// Sixteen bytes at a time: each counts in a lane of its own, and lanes are added up before one may be full.
std::size_t count_code_points(std::string_view utf8) {
  using Lanes = std::int8_t __attribute__((vector_size(16)));
  constexpr std::size_t kAtOnce = sizeof(Lanes), kMostOfLane = 127;
  constexpr std::int8_t kBeforeLetters = -0x41;  // 0xBF, the last byte that continues a character
  std::size_t count = 0, at = 0;
  while (at + kAtOnce <= utf8.size()) {
    Lanes lanes{}, bytes;
    for (std::size_t i = 0; i < kMostOfLane && at + kAtOnce <= utf8.size(); ++i, at += kAtOnce) {
      std::memcpy(&bytes, utf8.data() + at, kAtOnce);
      lanes -= bytes > kBeforeLetters;
    }
    for (std::size_t i = 0; i < kAtOnce; ++i) count += static_cast<std::size_t>(lanes[i]);
  }
  for (; at < utf8.size(); ++at) count += continues(utf8[at]) ? 0 : 1;
  return count;
}

Script script(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_COMMON:
      return Script::common;
    case USCRIPT_INHERITED:
      return Script::inherited;
    case USCRIPT_LATIN:
      return Script::latin;
    case USCRIPT_CYRILLIC:
      return Script::cyrillic;
    case USCRIPT_GREEK:
      return Script::greek;
    case USCRIPT_ARMENIAN:
      return Script::armenian;
    case USCRIPT_GEORGIAN:
      return Script::georgian;
    case USCRIPT_ARABIC:
      return Script::arabic;
    case USCRIPT_HEBREW:
      return Script::hebrew;
    case USCRIPT_HAN:
      return Script::han;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return Script::kana;
    case USCRIPT_HANGUL:
      return Script::hangul;
    default:
      return Script::other;
  }
}

bool is_letter(char32_t c) { return in_category(c, U_GC_L_MASK); }
bool is_upper(char32_t c) { return in_category(c, U_GC_LU_MASK); }
bool is_lower(char32_t c) { return in_category(c, U_GC_LL_MASK); }
bool is_digit(char32_t c) { return in_category(c, U_GC_ND_MASK); }
bool is_mark(char32_t c) { return in_category(c, U_GC_M_MASK); }
bool is_space(char32_t c) {
  constexpr char32_t kOgham = 0x1680;  // below it ASCII and Latin-1 alone have white space
  if (c < kOgham) return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0;
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}
bool is_punctuation(char32_t c) { return in_category(c, U_GC_P_MASK | U_GC_S_MASK); }
char32_t lower(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }
char32_t upper(char32_t c) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))); }

}  // namespace behistun::unicode
