// Which charset is it, and what does it say?

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <algorithm>
#include <behistun/unicode.hpp>
#include <memory>

namespace behistun::unicode {

namespace {

struct Signature {
  std::string_view bytes, charset;
};
// UTF-32 before UTF-16, whose little-endian mark it begins with.
constexpr Signature kSignatures[] = {{{"\xEF\xBB\xBF", 3}, "utf-8"},
                                     {{"\xFF\xFE\0\0", 4}, "utf-32le"},
                                     {{"\0\0\xFE\xFF", 4}, "utf-32be"},
                                     {{"\xFF\xFE", 2}, "utf-16le"},
                                     {{"\xFE\xFF", 2}, "utf-16be"}};

std::string lower_ascii(std::string_view name) {
  std::string out(name);
  for (auto& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::vector<Charset> ask_icu(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t count = 0;
  const auto** matches = ucsdet_detectAll(detector.get(), &count, &status);
  std::vector<Charset> found;
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    const auto confidence = ucsdet_getConfidence(matches[i], &status);
    found.push_back({lower_ascii(name), confidence});
  }
  return found;
}

}  // namespace

std::vector<Charset> guess_charsets(std::string_view bytes) {
  for (const auto& signature : kSignatures)
    if (bytes.starts_with(signature.bytes)) return {{std::string(signature.charset), 100}};
  if (!first_ill_formed(bytes)) return {{"utf-8", 100}};
  return ask_icu(bytes);
}

Result<std::string> decode(std::string_view bytes, std::string_view charset) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      charset.empty() ? nullptr : ucnv_open(std::string(charset).c_str(), &status), &ucnv_close);
  if (!converter || U_FAILURE(status))
    return Error{Error::Code::unsupported, 0, "unknown charset: " + std::string(charset)};
  const icu::UnicodeString utf16(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  std::string utf8;
  utf8.reserve(bytes.size() + bytes.size() / 2);
  utf16.toUTF8String(utf8);
  if (utf8.starts_with("\xEF\xBB\xBF")) utf8.erase(0, 3);
  return utf8;
}

}  // namespace behistun::unicode
