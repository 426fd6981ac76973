// From bytes to UTF-8: which charset they are in, and what could not be decoded.
//
// Well-formed UTF-8 is UTF-8. Bytes that are mostly UTF-8 are UTF-8 with damage: each bad byte becomes U+FFFD and is
// reported with its place. Only the rest goes to the detector; and what the detector says is said in the notes.

#include "text_file.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

namespace behistun::intake {
namespace {

constexpr std::string_view kUtf8 = "utf-8";
constexpr std::size_t kReported = 3;  // damaged places of one release that are reported one by one

bool has_bom(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// UTF-16 of mostly Latin text has a zero in every other byte; without a byte order mark that is all there is to see.
std::string_view unmarked_utf16(std::string_view bytes) {
  const auto seen = bytes.substr(0, 4096);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < seen.size(); ++i)
    if (seen[i] == '\0') ++zeros[i % 2];
  if (zeros[1] * 4 > seen.size() && zeros[0] * 20 < seen.size()) return "utf-16le";
  if (zeros[0] * 4 > seen.size() && zeros[1] * 20 < seen.size()) return "utf-16be";
  return {};
}

/// Where the damage is, and how much of the text beyond ASCII is sound UTF-8.
struct Damage {
  std::vector<std::size_t> at;  // first bytes of the bad places
  std::size_t sound = 0;        // code points of two and more bytes
};

Damage damage_of(std::string_view bytes) {
  Damage damage;
  const auto count_sound = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) damage.sound += static_cast<unsigned char>(bytes[i]) >= 0xC2;
  };
  std::size_t begin = 0;
  while (const auto bad = unicode::first_ill_formed(bytes.substr(begin))) {
    count_sound(begin, begin + bad->at);
    damage.at.push_back(begin + bad->at);
    begin += bad->at + 1;
    while (begin < bytes.size() && (static_cast<unsigned char>(bytes[begin]) & 0xC0U) == 0x80U) ++begin;
    if (damage.at.size() > damage.sound + 4096) break;  // no UTF-8, whatever follows
  }
  if (begin <= bytes.size() && damage.at.size() <= damage.sound + 4096) count_sound(begin, bytes.size());
  return damage;
}

/// Do the bytes beyond ASCII stand as letters stand: beside letters?
bool looks_legacy(std::string_view bytes) {
  std::size_t high = 0;
  std::size_t beside_letters = 0;
  const auto letter = [&](std::size_t i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xA0 && c != 0xFF);
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) continue;
    ++high;
    if (letter(i) && ((i > 0 && letter(i - 1)) || (i + 1 < bytes.size() && letter(i + 1)))) ++beside_letters;
  }
  return high > 0 && beside_letters * 2 > high;
}

Problem at_byte(const Raw& raw, std::size_t at, std::string what) {
  const std::string_view before = std::string_view(raw.bytes).substr(0, at);
  const auto line_begin = before.rfind('\n');
  const auto byte = line_begin == std::string_view::npos ? at + 1 : at - line_begin;
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {raw.file, raw.line != 0 ? raw.line : line, byte, std::move(what)};
}

Decoded utf8_with_damage(const Raw& raw, const Damage& damage) {
  Decoded decoded{unicode::replace_ill_formed(raw.bytes), std::string(kUtf8), {}, {}};
  for (std::size_t i = 0; i < std::min(kReported, damage.at.size()); ++i)
    decoded.problems.push_back(at_byte(raw, damage.at[i], "ill-formed UTF-8, replaced by U+FFFD"));
  if (damage.at.size() > kReported)
    decoded.problems.push_back(
        {raw.file, raw.line, 0,
         "ill-formed UTF-8 in " + std::to_string(damage.at.size() - kReported) + " more places, replaced by U+FFFD"});
  decoded.note = std::to_string(damage.at.size()) + " ill-formed places replaced";
  return decoded;
}

std::optional<Decoded> in_charset(std::string_view bytes, std::string_view charset, std::string_view how) {
  auto text = unicode::decode(bytes, charset);
  if (!text) return std::nullopt;
  Decoded decoded{std::move(*text), std::string(charset), {}, {}};
  if (charset != kUtf8) decoded.note = "charset " + std::string(charset) + ", " + std::string(how);
  return decoded;
}

}  // namespace

Decoded decode(const Raw& raw, std::string_view charset) {
  const std::string_view bytes = raw.bytes;
  if (!charset.empty() && charset != kUtf8) {
    if (auto decoded = in_charset(bytes, charset, "as asked for")) return *std::move(decoded);
  }
  if (has_bom(bytes)) {
    if (const auto guesses = unicode::guess_charsets(bytes); !guesses.empty() && guesses.front().name != kUtf8)
      if (auto decoded = in_charset(bytes, guesses.front().name, "by its byte order mark")) return *std::move(decoded);
  }
  if (const auto name = unmarked_utf16(bytes); !name.empty())
    if (auto decoded = in_charset(bytes, name, "guessed")) return *std::move(decoded);
  if (!unicode::first_ill_formed(bytes)) return {std::string(bytes), std::string(kUtf8), {}, {}};

  const auto damage = damage_of(bytes);
  if (charset == kUtf8 || damage.sound >= damage.at.size() || !looks_legacy(bytes))
    return utf8_with_damage(raw, damage);
  if (raw.format == Format::html)
    if (const auto promised = charset_of_html(bytes); !promised.empty() && promised != kUtf8)
      if (auto decoded = in_charset(bytes, promised, "as the page says")) return *std::move(decoded);
  for (const auto& guess : unicode::guess_charsets(bytes)) {
    if (guess.name == kUtf8) continue;
    if (auto decoded = in_charset(bytes, guess.name, "guessed")) return *std::move(decoded);
  }
  return utf8_with_damage(raw, damage);
}

}  // namespace behistun::intake
