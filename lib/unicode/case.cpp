// Lower and upper case by ICU's mappings of whole strings, and letters without their marks.
//
// Most words are ASCII, Latin-1 and Cyrillic, where the small letter is the folded one, and what has no marks is soon
// seen to have none; so ICU is asked only about the others.

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <behistun/unicode.hpp>

#include "transform.hpp"
#include "well_formed.hpp"

namespace behistun::unicode {

namespace {

icu::StringPiece piece(std::string_view utf8) { return {utf8.data(), static_cast<std::int32_t>(utf8.size())}; }

bool is_nonspacing(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; }

// й and ё, small and capital: letters of the Russian alphabet, not letters with marks.
bool keeps_its_mark(char32_t c) { return c == U'й' || c == U'ё' || c == U'Й' || c == U'Ё'; }

// The small letters of a text that is nothing but runs of the folded alphabet (runs.hpp).
bool lowered_in_runs(std::string_view utf8, std::string& out) {
  constexpr std::size_t kLongest = 480;  // bytes; words are short
  if (utf8.size() > kLongest) return false;
  char small[kLongest + kRunSlack];
  for (std::size_t at = 0; at < utf8.size();) {
    const auto end = runs().folded.copy(utf8.data(), at, utf8.size(), small + at);
    if (end == at) return false;
    at = end;
  }
  out.assign(small, utf8.size());
  return true;
}

// Letters that come apart into nothing, й and ё: surely without a mark to lose.
bool has_no_marks(std::string_view utf8) {
  constexpr char32_t kFirstMark = 0x300;
  for (std::size_t at = 0; at < utf8.size();) {
    at = runs().apart.check(utf8.data(), at, utf8.size(), nullptr);
    if (at == utf8.size()) break;
    const auto c = decode_at(utf8, at);
    if (!keeps_its_mark(c.value) && (c.value >= kFirstMark || kTables.nfd[c.value] != 0)) return false;
    at += c.size;
  }
  return true;
}

}  // namespace

std::string to_lower(std::string_view utf8) {
  std::string out;
  if (lowered_in_runs(utf8, out)) return out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, piece(utf8), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

std::string to_upper(std::string_view utf8) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToUpper("", 0, piece(utf8), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

std::string strip_marks(std::string_view utf8) {
  if (has_no_marks(utf8)) return std::string(utf8);
  std::string storage, out;
  const auto composed = normalize(utf8, Form::nfc, storage);
  assert(composed);  // well-formed by contract
  out.reserve(composed->size());
  for (std::size_t at = 0; at < composed->size();) {
    const auto c = decode_at(*composed, at);
    const auto& rule = kTables.rules[kTables.nfd[c.value]];
    const bool comes_apart = rule.unit_count > 0 && !keeps_its_mark(c.value);
    if (comes_apart) {
      for (const auto* unit = kTables.units + rule.units; unit != kTables.units + rule.units + rule.unit_count; ++unit)
        if (!is_nonspacing(value(*unit))) append(out, value(*unit));
    } else if (!is_nonspacing(c.value)) {
      out.append(*composed, at, c.size);
    }
    at += c.size;
  }
  return *normalize(out, Form::nfc);
}

}  // namespace behistun::unicode
