// Case by ICU's mappings of whole strings, and letters without their marks.

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <behistun/unicode.hpp>

namespace behistun::unicode {

namespace {

icu::StringPiece piece(std::string_view utf8) { return {utf8.data(), static_cast<std::int32_t>(utf8.size())}; }

bool is_nonspacing(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; }

// й and ё, small and capital: letters of the Russian alphabet, not letters with marks.
bool keeps_its_mark(char32_t c) { return c == U'й' || c == U'ё' || c == U'Й' || c == U'Ё'; }

}  // namespace

std::string to_lower(std::string_view utf8) {
  std::string out;
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
  const auto composed = normalize(utf8, Form::nfc);
  assert(composed);  // well-formed by contract
  UErrorCode status = U_ZERO_ERROR;
  const auto& nfc = *icu::Normalizer2::getNFCInstance(status);
  std::string out;
  out.reserve(composed->size());
  icu::UnicodeString parts;
  for (std::size_t at = 0; at < composed->size();) {
    const auto c = code_point(*composed, at);
    at += c.size;
    if (c.size == 1 || keeps_its_mark(c.value)) {
      append(out, c.value);
    } else if (is_nonspacing(c.value)) {
      continue;
    } else if (nfc.getDecomposition(static_cast<UChar32>(c.value), parts)) {
      for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const auto part = static_cast<char32_t>(parts.char32At(i));
        if (!is_nonspacing(part)) append(out, part);
      }
    } else {
      append(out, c.value);
    }
  }
  return *normalize(out, Form::nfc);
}

}  // namespace behistun::unicode
