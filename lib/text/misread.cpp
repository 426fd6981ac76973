// Text of one 8-bit charset that somebody read in another: «Ïðåçèäåíò», «рТЕЪЙДЕОФ», «ЏаҐ§Ё¤Ґ­в», «Prйsident».
//
// Here every byte gave a character, so nothing is ill-formed and statistics must tell. A line is taken back to its
// bytes and read in each charset that it may have been in. It is repaired if the best of these readings is legible
// (unicode::legibility) and so much likelier than the line as it is that no line of another language comes near. The
// lead needed has been measured on 54 languages. Lines of a text that were all misread in the same way are certain
// together: headlines and names are short.
//
// A line is spared if a letter of it is in no such charset (most languages have some), if it is Latin but for a few
// letters, and if it reads well as it is. French read as windows-1251 has Latin and Cyrillic letters in one word; it is
// told from homoglyphs by letters that look like nothing Latin («й» for é).

#include "eight_bit.hpp"
#include "steps.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace behistun::text {

namespace {

// As what the bytes were read, and what they were.
struct Way {
  Charset read, meant;
};
constexpr Way kWays[] = {{Charset::windows_1252, Charset::windows_1251},
                         {Charset::windows_1252, Charset::koi8_r},
                         {Charset::windows_1252, Charset::ibm866},
                         {Charset::windows_1252, Charset::mac_cyrillic},
                         {Charset::windows_1251, Charset::koi8_r},
                         {Charset::windows_1251, Charset::ibm866},
                         {Charset::windows_1251, Charset::mac_cyrillic},
                         {Charset::windows_1251, Charset::windows_1252},
                         {Charset::koi8_r, Charset::windows_1251},
                         {Charset::koi8_r, Charset::ibm866},
                         {Charset::koi8_r, Charset::mac_cyrillic},
                         {Charset::ibm866, Charset::windows_1251},
                         {Charset::ibm866, Charset::koi8_r},
                         {Charset::ibm866, Charset::mac_cyrillic},
                         {Charset::mac_cyrillic, Charset::windows_1251},
                         {Charset::mac_cyrillic, Charset::koi8_r},
                         {Charset::mac_cyrillic, Charset::ibm866}};
constexpr bool is_french(std::size_t way) {
  return way < std::size(kWays) && kWays[way].meant == Charset::windows_1252;
}
// The charsets have nearly all small letters in the same places.
constexpr bool is_alike(Way way) {
  return (way.read == Charset::mac_cyrillic && way.meant == Charset::windows_1251) ||
         (way.read == Charset::windows_1251 && way.meant == Charset::mac_cyrillic);
}
// By this way lines read well that are garbled all the same: a lone «а» that is à, «"ем» that is «Чем».
constexpr bool hides_lines(std::size_t way) {
  return is_french(way) || (way < std::size(kWays) && is_alike(kWays[way]));
}
// How often each charset is met, in log2 odds, by its number.
constexpr double kMet[] = {0, 0, -2, -4, -3};
constexpr std::size_t kWayCount = std::size(kWays);

// In log2 odds, of a line, of each of its characters beyond ASCII that change, of each of them as it was meant.
constexpr double kCertain = 12, kCertainEach = 0.35, kCertainlyLegible = -5.6;
// Lines of a text that are likely point to a way together, and then to go that way a small lead is enough.
constexpr double kLikely = 6, kLegible = -7.5, kCertainTogether = 30, kKnownWay = 2;
constexpr double kHidden = -4;  // the same where a line may hide
// French in windows-1251 has few letters to tell by, but Cyrillic ones within Latin words are told by nothing else.
constexpr double kCertainFrench = 10, kLegibleFrench = -6.5;
constexpr double kForCapitals = 4;   // so many times the lead, where a line in capitals would become one without
constexpr std::size_t kSeldom = 40;  // one odd character in so many is let pass
constexpr double kHopeless = 40;     // bits behind the line as it is, at any place of it: no reading makes that good
constexpr double kReadsFairly = -5;  // nor does it need one that makes other letters of nearly all
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
bool is_mostly_beyond_ascii(const std::u32string& line) {
  const auto latin = std::ranges::count_if(line, is_latin_letter);
  const auto beyond = std::ranges::count_if(line, [](char32_t c) { return c >= 0x80; });
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

struct Repair {
  std::size_t way = kWayCount;
  double lead = 0;          // bits over the line as it is
  double each = 0;          // bits of a character beyond ASCII
  std::size_t changed = 0;  // characters
  bool loses_capitals = false;
  std::u32string meant;
};

// By which ways are compared.
double score(const Repair& repair) {
  return repair.way == kWayCount ? 0 : repair.lead + kMet[static_cast<std::size_t>(kWays[repair.way].meant)];
}

class MisreadLine {
 public:
  MisreadLine(std::string_view text, Span span) : span_(span), line_(unicode::to_utf32(span.of(text))) {
    as_it_is_ = unicode::legibility(line_, &sums_);
    mostly_beyond_ascii_ = is_mostly_beyond_ascii(line_);
  }

  // May it need a repair?
  bool is_doubtful() const { return as_it_is_.odd > 0 || as_it_is_.each() < kReadsWell; }

  // The likeliest of the ways.
  Repair best() const {
    Repair best;
    if (!is_doubtful()) return best;
    for (std::size_t way = 0; way < kWayCount; ++way)
      if (auto repair = this->repair(way, false); repair.way != kWayCount && score(repair) > score(best))
        best = std::move(repair);
    return best;
  }

  // What one way makes of the line; nothing if it cannot be. Where the way is known, less is asked.
  Repair repair(std::size_t way, bool known) const {
    if (is_french(way) == mostly_beyond_ascii_) return {};
    if (!hides_lines(way) && as_it_is_.each() > kReadsFairly) return {};
    if (is_hopeless(kWays[way], known)) return {};
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
            *std::move(meant)};
  }

  // A change for each stretch of characters that become others.
  void mend(const Repair& repair, std::string_view text, Rewrite& rewrite) const {
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

 private:
  // The first words tell nearly always: read by this way, they fall so far behind that the line need not be read.
  bool is_hopeless(Way way, bool known) const {
    constexpr std::size_t kFirstWords = 24;
    const auto end = std::min(line_.find(U' ', kFirstWords), line_.size());  // the last letter sees the same behind it
    const auto words = taken(line_.substr(0, end), way, known);
    return !words || std::isinf(unicode::legibility_beside(*words, sums_, kHopeless).bits);
  }

  // Nearly all letters beyond ASCII change, but for the ways between windows-1251 and MacCyrillic.
  bool fits(Way way, const std::u32string& meant, bool known) const {
    if (way.meant == Charset::windows_1252) return is_french_garbled(line_, meant, known);
    return is_alike(way) ? known || has_letters_of_russian(line_, meant, way)
                         : 2 * changed(meant) > as_it_is_.characters;
  }

  std::size_t changed(const std::u32string& meant) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < meant.size(); ++i) count += meant[i] != line_[i] ? 1U : 0U;
    return count;
  }

  Span span_;
  std::u32string line_;
  unicode::Legibility as_it_is_;
  std::vector<double> sums_;  // of its bits, up to each character beyond ASCII
  bool mostly_beyond_ascii_ = false;
};

bool is_likely(const Repair& repair) {
  return repair.lead > kLikely && repair.each > kLegible && !is_list_of_letters(repair.meant);
}

bool is_certain(const Repair& repair) {
  const double fold = repair.loses_capitals ? kForCapitals : 1;
  const bool french = is_french(repair.way);
  return is_likely(repair) && repair.lead > fold * (french ? kCertainFrench : kCertain) &&
         repair.lead > fold * kCertainEach * static_cast<double>(repair.changed) &&
         repair.each > (french ? kLegibleFrench : kCertainlyLegible);
}

// What can be told from the bytes alone: a garbled line is Cyrillic, or Latin with more letters beyond ASCII than in
// it.
bool may_be_garbled(std::string_view line) {
  std::size_t latin = 0, beyond = 0, cyrillic = 0;
  for (const char each : line) {
    const auto byte = static_cast<unsigned char>(each);
    latin += static_cast<unsigned char>((byte | 0x20U) - 'a') < 26 ? 1U : 0U;
    beyond += byte >= 0xC0 ? 1U : 0U;
    cyrillic += (byte & 0xFC) == 0xD0 ? 1U : 0U;
  }
  return cyrillic > 0 || beyond > latin;
}

// The lines that have one of the needs and may be garbled.
std::vector<MisreadLine> lines_of(std::string_view text, unsigned any_of) {
  std::vector<MisreadLine> lines;
  each_line(text, any_of, [&](Span span) {
    if (may_be_garbled(span.of(text))) lines.emplace_back(text, span);
  });
  return lines;
}

}  // namespace

void repair_misread(std::string_view text, Rewrite& rewrite) {
  // Lines that nothing is wrong with by themselves are looked at only if another line is garbled.
  const auto suspects = lines_of(text, kMisread | kLoud);
  if (std::ranges::none_of(suspects, [](const MisreadLine& line) { return is_likely(line.best()); })) return;

  const auto lines = lines_of(text, kAny);
  std::vector<Repair> repairs;
  std::array<double, kWayCount> leads{};  // of the lines together
  for (const auto& line : lines) {
    const auto& repair = repairs.emplace_back(line.best());
    if (is_likely(repair) && !repair.loses_capitals) leads[repair.way] += repair.lead;
  }
  const auto surest = static_cast<std::size_t>(std::ranges::max_element(leads) - leads.begin());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool hidden = hides_lines(surest), asked = hidden || lines[i].is_doubtful();
    const auto known = asked && leads[surest] > kCertainTogether ? lines[i].repair(surest, true) : Repair{};
    if (known.way != kWayCount && known.lead > (hidden ? kHidden : kKnownWay) && known.each > kLegible &&
        known.lead + kCertain > repairs[i].lead) {
      lines[i].mend(known, text, rewrite);
    } else if (is_certain(repairs[i])) {
      lines[i].mend(repairs[i], text, rewrite);
    }
  }
}

}  // namespace behistun::text
