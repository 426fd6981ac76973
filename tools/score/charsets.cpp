#include "charsets.hpp"

#include <unicode/ucsdet.h>
#include <behistun/unicode.hpp>
#include <map>
#include <memory>

namespace behistun::score {

namespace {

constexpr std::size_t kStep = 1000;  // bytes between the beginnings of pieces
constexpr std::size_t kMissedKept = 20;

// What ICU's detector alone says of the bytes.
std::string icu_alone(const std::string& bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  const auto* match = ucsdet_detect(detector.get(), &status);
  return U_FAILURE(status) || match == nullptr ? "" : ucsdet_getName(match, &status);
}

std::string ours(const std::string& bytes) {
  const auto guesses = unicode::guess_charsets(bytes);
  return guesses.empty() ? "" : guesses.front().name;
}

std::string utf16(std::string_view utf8, bool little) {
  std::string bytes;
  for (const auto c : unicode::to_utf32(utf8)) {
    if (c > 0xFFFF) continue;
    const char low = static_cast<char>(c & 0xFF), high = static_cast<char>(c >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

}  // namespace

std::vector<std::string> charsets_of(std::string_view language) {
  std::vector<std::string> charsets = {"utf-8", "utf-16", "utf-16le", "utf-16be"};
  const bool cyrillic = language == "ru" || language == "uk";
  for (const auto* charset : {"windows-1251", "koi8-r", "koi8-u", "ibm866", "x-mac-cyrillic"})
    if (cyrillic && !(language == "uk" && std::string_view(charset) == "koi8-r")) charsets.emplace_back(charset);
  for (const auto* charset : {"iso-8859-1", "iso-8859-15", "windows-1252"})
    if (!cyrillic) charsets.emplace_back(charset);
  return charsets;
}

std::string encode(std::string_view utf8, const std::string& charset) {
  if (charset == "utf-8") return std::string(utf8);
  if (charset.starts_with("utf-16")) return utf16(utf8, charset != "utf-16be");
  std::map<char32_t, char> byte_of;
  for (int i = 0; i < 256; ++i) {
    const auto byte = static_cast<char>(i);
    byte_of.emplace(unicode::code_point(*unicode::decode({&byte, 1}, charset), 0).value, byte);
  }
  std::string bytes;
  for (const auto c : unicode::to_utf32(utf8))
    if (const auto found = byte_of.find(c); found != byte_of.end()) bytes += found->second;
  return bytes;
}

CharsetScore score_charset(std::string_view utf8, const std::string& charset, std::size_t size) {
  const auto bytes = encode(utf8, charset);
  CharsetScore score{charset, size, 0, 0, 0, {}};
  for (std::size_t at = 0; at + size <= bytes.size(); at += kStep, ++score.pieces) {
    const auto piece = (charset == "utf-16" ? "\xFF\xFE" : "") + bytes.substr(at, size);
    const auto meant = *unicode::decode(piece, charset);
    const auto reads_right = [&](const std::string& guess) {
      const auto text = unicode::decode(piece, guess);
      return text && *text == meant;
    };
    const bool right = reads_right(ours(piece));
    score.ours += right ? 1U : 0U;
    score.icu += reads_right(icu_alone(piece)) ? 1U : 0U;
    if (!right && score.missed.size() < kMissedKept) score.missed.push_back(meant);
  }
  return score;
}

}  // namespace behistun::score
