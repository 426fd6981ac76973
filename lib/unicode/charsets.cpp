// Which charset is it, and what does it say?
//
// A byte order mark settles it, and so does well-formed UTF-8, unless every second byte is the high half of a UTF-16
// unit. Then come the 8-bit charsets of our languages, by our own statistics (charset_scores.cpp): ICU's detector does
// not know CP866 and MacCyrillic, and takes short KOI8-R for Hebrew. What reads well in none of them is left to ICU.

#include "charset_scores.hpp"

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

// Enough to tell by, and the work for a large file stays small. In bytes.
constexpr std::size_t kSample = 8192;

// Are these bytes of text in UTF-16? `high` is the place of a unit's high byte: 1 in little endian, 0 in big endian.
// All but one unit in twenty must be ASCII, Latin, Cyrillic or general punctuation.
bool looks_like_utf16(std::string_view bytes, std::size_t high) {
  const auto units = bytes.size() / 2;
  std::size_t others = 0;
  for (std::size_t i = 0; i < units && 20 * others <= units; ++i) {
    const auto h = static_cast<unsigned char>(bytes[2 * i + high]);
    const auto l = static_cast<unsigned char>(bytes[2 * i + 1 - high]);
    const bool plain = h == 0 && ((l >= 0x20 && l < 0x7F) || l >= 0xA0 || (l >= 0x09 && l <= 0x0D));
    if (!plain && h != 1 && h != 4 && (h != 0x20 || l >= 0x50)) ++others;
  }
  return units > 1 && 20 * others <= units;
}

// Less the end of a character that the text begins with, and the beginning of one that it ends with.
std::string_view without_cut_characters(std::string_view bytes) {
  constexpr std::size_t kMost = 3;  // bytes
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  const auto continues = [&](std::size_t at) { return (byte(at) & 0xC0) == 0x80; };
  std::size_t begin = 0, end = bytes.size();
  while (begin < end && begin < kMost && continues(begin)) ++begin;
  auto lead = end;
  while (lead > begin && end - lead < kMost && continues(lead - 1)) --lead;
  if (lead > begin && byte(lead - 1) >= 0xC2) {
    const auto first = byte(--lead);
    const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (end - lead < size) end = lead;
  }
  return bytes.substr(begin, end - begin);
}

// UTF-8 with a few bad bytes in it, or cut inside a character.
bool nearly_utf8(std::string_view bytes) {
  const auto repaired = replace_ill_formed(without_cut_characters(bytes));
  std::size_t good = 0, bad = 0;
  for (std::size_t at = 0; at < repaired.size();) {
    const auto c = code_point(repaired, at);
    at += c.size;
    if (c.value == 0xFFFD) {
      ++bad;
    } else if (c.size > 1) {
      ++good;
    }
  }
  return good > 0 && good >= 10 * bad;
}

// A reading worse than this is not text in a language of ours. In log2 odds for each character beyond ASCII.
constexpr double kReadable = -9.5;

// 50 where the runner-up reads as well, 100 where it is beyond comparison.
int confidence(const std::vector<Reading>& readings) {
  const auto lead = readings.size() < 2 ? 50 : readings[0].bits - readings[1].bits;
  return 50 + static_cast<int>(std::min(lead, 50.0));
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
  const auto sample = bytes.substr(0, kSample);
  if (looks_like_utf16(sample, 1)) return {{"utf-16le", 90}};
  if (looks_like_utf16(sample, 0)) return {{"utf-16be", 90}};
  if (!first_ill_formed(bytes)) return {{"utf-8", 100}};
  if (nearly_utf8(bytes)) return {{"utf-8", 80}};

  std::vector<Charset> guesses;
  const auto readings = eight_bit_readings(sample);
  if (readings.front().bits_each > kReadable)
    guesses.push_back({std::string(readings.front().charset), confidence(readings)});
  for (auto& guess : ask_icu(sample))
    if (guesses.empty() || guess.name != guesses.front().name) guesses.push_back(std::move(guess));
  return guesses;
}

std::optional<std::string> charset_name(std::string_view any_name) {
  const std::string name(any_name);
  UErrorCode status = U_ZERO_ERROR;
  if (name.empty() || ucnv_countAliases(name.c_str(), &status) == 0) return std::nullopt;
  for (const char* standard : {"MIME", "IANA"}) {
    status = U_ZERO_ERROR;
    const char* found = ucnv_getStandardName(name.c_str(), standard, &status);
    if (found != nullptr && U_SUCCESS(status)) return lower_ascii(found);
  }
  return lower_ascii(name);
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
