// From bytes to UTF-8: which charset they are in, and what could not be decoded.
//
// Well-formed UTF-8 is UTF-8. Bytes that are mostly UTF-8 are UTF-8 with damage: each bad byte becomes U+FFFD and is
// reported with its place. Only the rest goes to the detector; and what the detector says is said in the notes.

#include <algorithm>
#include <behistun/intake.hpp>
#include <behistun/unicode.hpp>

#include "draft.hpp"
#include "feed.hpp"

namespace behistun::intake {
namespace {

constexpr std::string_view kUtf8 = "utf-8";
constexpr std::size_t kReported = 3;  // damaged places of one release that are reported one by one

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

/// Text that is in no form of Unicode.
std::optional<Decoded> legacy(const Raw& raw, const std::vector<unicode::Charset>& guesses) {
  const auto promise = raw.format == Format::html   ? charset_of_html(raw.bytes)
                       : raw.format == Format::feed ? charset_of_xml(raw.bytes)
                                                    : std::string();
  if (const auto promised = unicode::charset_name(promise); promised && promised != kUtf8)
    return in_charset(raw.bytes, *promised, raw.format == Format::html ? "as the page says" : "as the feed says");
  for (const auto& guess : guesses)
    if (guess.name != kUtf8)
      if (auto decoded = in_charset(raw.bytes, guess.name, "guessed")) return decoded;
  return std::nullopt;
}

/// Has it been looked at whole, and found to be well-formed? A byte order mark alone says nothing of what follows.
bool is_surely_utf8(std::string_view bytes, const std::vector<unicode::Charset>& guesses) {
  const bool is_certain = !guesses.empty() && guesses.front().name == kUtf8 && guesses.front().confidence == 100;
  return is_certain && !bytes.starts_with("\xEF\xBB\xBF");
}

Decoded found_out(const Raw& raw) {
  const auto guesses = unicode::guess_charsets(raw.bytes);
  if (!guesses.empty() && guesses.front().name != kUtf8 && guesses.front().name.starts_with("utf-")) {
    const bool marked = guesses.front().confidence == 100;
    if (auto decoded = in_charset(raw.bytes, guesses.front().name, marked ? "by its byte order mark" : "guessed"))
      return *std::move(decoded);
  }
  if (is_surely_utf8(raw.bytes, guesses) || !unicode::first_ill_formed(raw.bytes))
    return {raw.bytes, std::string(kUtf8), {}, {}};
  const auto damage = damage_of(raw.bytes);
  if (damage.sound < damage.at.size() && looks_legacy(raw.bytes))
    if (auto decoded = legacy(raw, guesses)) return *std::move(decoded);
  return utf8_with_damage(raw, damage);
}

}  // namespace

Decoded decode(const Raw& raw, std::string_view charset) {
  if (charset.empty()) return found_out(raw);
  const auto name = unicode::charset_name(charset);
  if (!name) {
    auto decoded = found_out(raw);
    decoded.problems.insert(decoded.problems.begin(), {raw.file, 0, 0, "unknown charset: " + std::string(charset)});
    return decoded;
  }
  if (name != kUtf8) return *in_charset(raw.bytes, *name, "as asked for");  // ICU knows the name
  if (!unicode::first_ill_formed(raw.bytes)) return {raw.bytes, std::string(kUtf8), {}, {}};
  return utf8_with_damage(raw, damage_of(raw.bytes));
}

}  // namespace behistun::intake
