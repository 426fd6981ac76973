// The ways of a line, held against the line as it is by letter statistics.
//
// A line is spared if a letter of it is in no such charset (most languages have some), if it is Latin but for a few
// letters, and if it reads well as it is. French read as windows-1251 has Latin and Cyrillic letters in one word; it is
// told from homoglyphs by letters that look like nothing Latin («й» for é).
//
// A way that falls far behind at any place of the line is out, and by nearly all of them that place is among the first
// words. So the beginning of a line is asked before the line, however long that is.

#include "misread_line.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace behistun::text {

namespace {

// How often each charset is met, in log2 odds, by its number.
constexpr double kMet[] = {0, 0, -2, -4, -3};

constexpr std::size_t kSeldom = 40;  // one odd character in so many is let pass
constexpr double kHopeless = 40;     // bits behind the line as it is, at any place of it: no reading makes that good
constexpr std::size_t kFirstWords = 24, kFirstSentences = 500;  // letters
constexpr double kReadsFairly = -5;  // a line that reads so needs no way that makes other letters of nearly all
constexpr double kReadsWell = -4.9;  // what reads like this, with nothing odd in it, needs no repair

constexpr unsigned char kNoCharacter = 0x98;  // of windows-1251: the one byte that it reads as U+FFFD

bool is_latin_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_small_latin(char32_t c) { return c >= U'a' && c <= U'z'; }
bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x500; }

// The line that was meant. None if a letter of it is not in the charset as which it was read.
// Where the way is known, a byte that was lost is taken for the one that is lost by it.
std::optional<std::u32string> taken(const std::u32string& line, Way way, bool known) {
  const auto &read = EightBit::of(way.read), &meant = EightBit::of(way.meant);
  auto out = line;
  for (auto& c : out) {
    if (c < 0x80) continue;
    if (const auto byte = c == 0xFFFD && known && way.read == Charset::windows_1251 ? kNoCharacter : read.byte(c);
        byte != 0) {
      c = meant.character(byte);
    } else if (unicode::is_letter(c)) {
      return std::nullopt;
    }
  }
  return out;
}

// Most letters of a garbled Russian line are beyond ASCII, of a garbled French one in it.
bool is_mostly_beyond_ascii(std::string_view line) {
  std::size_t latin = 0, beyond = 0;
  for (const char each : line) {
    const auto byte = static_cast<unsigned char>(each);
    latin += static_cast<unsigned char>((byte | 0x20U) - 'a') < 26 ? 1U : 0U;
    beyond += byte >= 0xC0 ? 1U : 0U;  // a character has one such byte
  }
  return beyond > latin;
}

// windows-1251 and MacCyrillic have the small letters in the same places, but for я. A Russian line has some that
// Serbian and Macedonian have not, whose own letters are capitals and signs in the other charset.
bool has_letters_of_russian(const std::u32string& line, const std::u32string& meant, Way way) {
  constexpr std::u32string_view kSmall = U"йщъыьэю", kCapitals = U"ЙЩЬЭЮ";
  return line.find_first_of(kSmall) != std::u32string::npos ||
         (way.read == Charset::mac_cyrillic && meant.find_first_of(kCapitals) != std::u32string::npos);
}

// French letters that windows-1251 made Cyrillic: beside Latin ones, and one of them at least no twin of a Latin
// letter, which no slip of the keyboard puts there. Letters of other languages, of names («Michoacán»), are no more
// than those.
bool is_french_garbled(const std::u32string& line, const std::u32string& meant, bool known) {
  constexpr std::u32string_view kFrench = U"àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ«»’–—…\u00A0", kNoTwins = U"йзиклфпщЙИ";
  bool sure = known;
  std::size_t french = 0, others = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] < 0x80 || (line[i] == meant[i] && !unicode::is_letter(line[i]))) continue;
    const bool is_french = kFrench.find(meant[i]) != kFrench.npos;
    if (!is_french && !unicode::is_letter(meant[i])) return false;
    ++(is_french ? french : others);
    if (!is_cyrillic(line[i])) continue;
    const char32_t before = i > 0 ? line[i - 1] : U' ', after = i + 1 < line.size() ? line[i + 1] : U' ';
    const bool beside = is_latin_letter(before) || is_latin_letter(after);
    if (!beside && line[i] != U'а' && line[i] != U'А') return false;
    const bool in_word =
        is_small_latin(before) || is_small_latin(after) || (is_latin_letter(before) && is_latin_letter(after));
    sure = sure || (in_word && kNoTwins.find(line[i]) != kNoTwins.npos);  // not «Xй»
  }
  return sure && others <= french;
}

// "àâäéèêëïîôù" is a list of letters: text uses its letters again and again.
bool is_list_of_letters(const std::u32string& meant) {
  std::u32string letters;
  std::ranges::copy_if(meant, std::back_inserter(letters), is_cyrillic);
  const auto count = letters.size();
  std::ranges::sort(letters);
  const auto distinct = static_cast<std::size_t>(std::unique(letters.begin(), letters.end()) - letters.begin());
  return count >= 8 && distinct == count;
}

// KOI8-R has capitals where the others have small letters: capitals of another language must not become small letters.
bool loses_its_capitals(const std::u32string& line, const std::u32string& meant) {
  const auto capital = [](char32_t c) { return is_cyrillic(c) && unicode::is_upper(c); };
  const auto small = [](char32_t c) { return is_cyrillic(c) && unicode::is_lower(c); };
  return std::ranges::any_of(line, capital) && std::ranges::none_of(line, small) &&
         std::ranges::none_of(meant, capital);
}

// By which ways are compared.
double score(const Repair& repair) {
  return repair.way == kWayCount ? 0 : repair.lead + kMet[static_cast<std::size_t>(kWays[repair.way].meant)];
}

// Read by this way, the text falls so far behind that nothing behind it makes that good.
bool is_hopeless(Way way, const std::u32string& text, const std::vector<double>& as_it_is, bool known) {
  const auto meant = taken(text, way, known);
  return !meant || std::isinf(unicode::legibility_beside(*meant, as_it_is, kHopeless).bits);
}

}  // namespace

bool may_be_garbled(std::string_view line) {
  const auto leads_cyrillic = [](char byte) { return (static_cast<unsigned char>(byte) & 0xFC) == 0xD0; };
  return std::ranges::any_of(line, leads_cyrillic) || is_mostly_beyond_ascii(line);
}

bool reads_well_at_first(std::string_view line) {
  const bool mostly_beyond_ascii = is_mostly_beyond_ascii(line);
  std::vector<std::size_t> ways;
  for (std::size_t way = 0; way < kWayCount; ++way)
    if (is_french(way) != mostly_beyond_ascii) ways.push_back(way);
  for (const auto letters : {kFirstWords, kFirstSentences}) {
    const auto end = line.find(' ', 2 * letters);  // the last letter sees the same behind it as in the line
    if (end == std::string_view::npos) return false;
    const auto beginning = unicode::to_utf32(line.substr(0, end));
    std::vector<double> sums;
    unicode::legibility(beginning, &sums);
    std::erase_if(ways, [&](std::size_t way) { return is_hopeless(kWays[way], beginning, sums, false); });
    if (ways.empty()) return true;
  }
  return false;
}

MisreadLine::MisreadLine(std::string_view text, Span span)
    : span_(span),
      line_(unicode::to_utf32(span.of(text))),
      mostly_beyond_ascii_(is_mostly_beyond_ascii(span.of(text))) {
  as_it_is_ = unicode::legibility(line_, &sums_);
}

bool MisreadLine::is_doubtful() const { return as_it_is_.odd > 0 || as_it_is_.each() < kReadsWell; }

Repair MisreadLine::best() const {
  Repair best;
  if (!is_doubtful()) return best;
  for (std::size_t way = 0; way < kWayCount; ++way)
    if (auto repair = this->repair(way, false); repair.way != kWayCount && score(repair) > score(best))
      best = std::move(repair);
  return best;
}

Repair MisreadLine::repair(std::size_t way, bool known) const {
  if (is_french(way) == mostly_beyond_ascii_) return {};
  if (!hides_lines(way) && as_it_is_.each() > kReadsFairly) return {};
  const auto first_words = line_.substr(0, line_.find(U' ', kFirstWords));
  if (is_hopeless(kWays[way], first_words, sums_, known)) return {};
  auto meant = taken(line_, kWays[way], known);
  if (!meant) return {};
  if (!fits(kWays[way], *meant, known)) return {};
  const auto legible = unicode::legibility_beside(*meant, sums_, kHopeless);
  if (std::isinf(legible.bits) || legible.odd * kSeldom > legible.characters) return {};
  return {way,
          legible.bits - as_it_is_.bits,
          legible.each(),
          changed(*meant),
          loses_its_capitals(line_, *meant),
          is_list_of_letters(*meant),
          *std::move(meant)};
}

void MisreadLine::mend(const Repair& repair, std::string_view text, Rewrite& rewrite) const {
  auto at = span_.begin;
  for (std::size_t i = 0; i < line_.size();) {
    Span stretch{at, at};
    std::string by;
    for (; i < line_.size() && line_[i] != repair.meant[i]; ++i) {
      unicode::append(by, repair.meant[i]);
      stretch.end += unicode::code_point(text, stretch.end).size;
    }
    if (!stretch.empty()) rewrite.replace(stretch, by, Rule::misread);
    at = stretch.end;
    if (i == line_.size()) break;
    at += unicode::code_point(text, at).size;
    ++i;
  }
}

// Nearly all letters beyond ASCII change, but for the ways between windows-1251 and MacCyrillic.
bool MisreadLine::fits(Way way, const std::u32string& meant, bool known) const {
  if (way.meant == Charset::windows_1252) return is_french_garbled(line_, meant, known);
  return is_alike(way) ? known || has_letters_of_russian(line_, meant, way) : 2 * changed(meant) > as_it_is_.characters;
}

std::size_t MisreadLine::changed(const std::u32string& meant) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < meant.size(); ++i) count += meant[i] != line_[i] ? 1U : 0U;
  return count;
}

}  // namespace behistun::text
